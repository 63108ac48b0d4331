#!/usr/bin/env bash
# Measures; tables go to the terminal, the ones worth keeping into docs/benchmarks.md. Without names: all.
set -euo pipefail
cd "$(dirname "$0")"
. build/setup.sh

need_dotnet
need_node
if command -v npm >/dev/null; then npm ci --prefix tests/Benchmarks --no-audit --no-fund --silent; fi
dotnet build tests/Benchmarks --configuration Release --verbosity quiet --nologo >&2
exec dotnet artifacts/bin/Benchmarks/release/FrontOffice.Tests.Benchmarks.dll "${@:-all}"
