#!/usr/bin/env sh
# Locks what the container installs, with hashes, for every Python and machine: sh deploy/lock.sh [--upgrade] (needs uv: pip install uv).
set -eu
cd "$(dirname "$0")/.."
echo 'setuptools>=77' | uv pip compile --quiet --universal --generate-hashes --no-annotate --no-emit-index-url --python-version 3.11 \
    --extra app --extra postgresql --extra school --custom-compile-command 'sh deploy/lock.sh' \
    --output-file deploy/requirements.txt "$@" pyproject.toml -
