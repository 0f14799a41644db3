#!/usr/bin/env bash
# Drives a real Emacs through a draft and tells what it saw: run-emacs.sh EMACS CLIENT DRAFTLINT, the client eglot or lsp-mode.
# Ends with 77 where Emacs does not have that client, with another error when anything is off.
set -euo pipefail
[ $# -eq 3 ] || { echo "usage: $0 EMACS CLIENT DRAFTLINT" >&2; exit 2; }
here=$(cd "$(dirname "$0")" && pwd)
package=$(cd "$here/../../../editors/emacs" && pwd)
emacs=$1 client=$2 server=$(realpath "$3")

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
# A home of its own: nobody's settings matter, and nobody's files are touched.
export HOME="$folder"
cd "$folder"
"$emacs" --batch --eval "(progn (package-initialize) (kill-emacs (if (locate-library \"$client\") 0 77)))" 2>/dev/null
cat >draft.txt <<'DRAFT'
---
order: 113-4829175-3306621
reason: order-problem
---
Hello Ana,

which colour shall we send?

Use the code BULK8 for 10 % off.
DRAFT
timeout 100 "$emacs" --batch -L "$package" -l "$here/drive.el" draft.txt "$client" "$server" >seen 2>log \
  || { cat seen log; exit 1; }
printf '%s\n' "opened: lines 9" "repaired: Remove this sentence" "then: lines " \
  "typed: Faces made of signs may not stand in a message." "ended" >wanted
diff wanted seen
