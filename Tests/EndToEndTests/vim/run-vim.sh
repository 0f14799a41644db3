#!/usr/bin/env bash
# Drives a real Vim with ALE and the lines of editors/vim/ale.vim through a draft, and tells what it saw:
# run-vim.sh VIM DRAFTLINT. Ends with 77 where Vim has no ALE, with another error when anything is off.
set -euo pipefail
[ $# -eq 2 ] || { echo "usage: $0 VIM DRAFTLINT" >&2; exit 2; }
here=$(cd "$(dirname "$0")" && pwd)
settings=$(realpath "$here/../../../editors/vim/ale.vim")
vim=$1 server=$(realpath "$2")

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
# A home of its own: nobody's settings matter, and nobody's files are touched.
export HOME="$folder"
mkdir "$folder/bin"
ln -s "$server" "$folder/bin/draftlint"
export PATH="$folder/bin:$PATH"
cd "$folder"
{ printf 'set nocompatible hidden encoding=utf-8\nfiletype plugin on\npackadd! ale\n' && cat "$settings"; } >vimrc
cat >draft.txt <<'DRAFT'
Hello Ana :)

the lamp of your order 113-4829175-3306621 is sold out. Would you like a refund?
DRAFT
printf '%s\n' 'X-Draft-Kind: necessary' 'Subject: Your lamp' '' 'Hello Ana,' 'it is sold out :(' >draft.eml

run() { timeout 60 "$vim" -T dumb --not-a-term -n -i NONE -u vimrc "$@" </dev/null >screen 2>&1; }
run -c "execute empty(globpath(&runtimepath, 'autoload/ale.vim')) ? 'cquit' : 'qall'" || { echo "there is no ALE"; exit 77; }
status=0
run -S "$here/drive.vim" || status=$?
cat seen || true
[ "$status" = 0 ] || { echo "vim failed ($status)"; cat screen; exit 1; }
