#!/bin/sh
# Compiles the locks. `sh tools/lock.sh --upgrade` takes newer versions; other options go to uv as well.
# No index address, no path and no header may end up in them: they are the same wherever they are made.
set -eu
cd "$(dirname "$0")/.."

compile() {
    name=$1
    shift
    .venv/bin/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes \
        --no-emit-index-url --no-emit-find-links --no-header --no-annotate \
        "$@" "requirements/$name.in" --output-file "requirements/$name.txt"
}

for name in run dev models train peers fuzz; do compile "$name" "$@"; done
compile larger --no-deps "$@"
