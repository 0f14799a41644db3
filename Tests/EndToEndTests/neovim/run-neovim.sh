#!/usr/bin/env bash
# Drives a real Neovim with the plugin of editors/neovim through a draft and tells what it saw: run-neovim.sh NVIM DRAFTLINT
# Ends with an error when anything is off, or when server and editor together take more than five seconds to quit.
set -euo pipefail
[ $# -eq 2 ] || { echo "usage: $0 NVIM DRAFTLINT" >&2; exit 2; }
here=$(cd "$(dirname "$0")" && pwd)
nvim=$(command -v "$1") || { echo "there is no $1" >&2; exit 2; }
[ "${nvim#/}" != "$nvim" ] || nvim=$PWD/$nvim
server=$(realpath "$2")
plugin=$(realpath "$here/../../../editors/neovim")

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
# A home of its own: nobody's settings matter, and nobody's files are touched.
export HOME="$folder" XDG_CONFIG_HOME="$folder" XDG_STATE_HOME="$folder" XDG_CACHE_HOME="$folder" XDG_DATA_HOME="$folder"
# The plugin where packages are, and the program on the path, as its README has it.
mkdir -p "$folder/nvim/site/pack/draftlint/start" "$folder/bin"
cp -R "$plugin" "$folder/nvim/site/pack/draftlint/start/draftlint"
ln -s "$server" "$folder/bin/draftlint"
export PATH="$folder/bin:$PATH"
cd "$folder"
cat >draft.txt <<'DRAFT'
Hello 😀 Ana,

the lamp of your order 113-4829175-3306621 is sold out. Would you like a refund?
DRAFT
printf '%s\n' 'X-Draft-Kind: necessary' 'Subject: Your lamp' '' 'Hello Ana,' 'it is sold out :(' >draft.eml

status=0
timeout 60 "$nvim" --headless -n -i NONE -c "luafile $here/drive.lua" 2>&1 | tee seen || status=$?
quitting=$(sed -n 's/^quitting at //p' seen)
[ "$status" = 0 ] && [ -n "$quitting" ] || { echo "neovim failed ($status)"; cat nvim/lsp.log 2>/dev/null || true; exit 1; }
took=$(($(date +%s) - quitting))
[ "$took" -le 5 ] || { echo "quitting took $took s"; exit 1; }
