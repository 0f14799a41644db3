#!/usr/bin/env bash
# Compiles editors/emacs/draftlint.el and has checkdoc read it: check-package.sh EMACS. Any word is an error.
set -euo pipefail
package=$(cd "$(dirname "$0")/../../../editors/emacs" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
export HOME="$folder"
cp "$package/draftlint.el" "$folder"
cd "$folder"
"$1" -Q --batch --eval "(setq byte-compile-error-on-warn t)" -f batch-byte-compile draftlint.el 2>&1
"$1" -Q --batch --eval "(progn (require 'checkdoc) (checkdoc-file \"draftlint.el\"))" >words 2>&1
cat words
[ ! -s words ]
