#!/usr/bin/env bash
# Sets up what is missing and runs every test; the last line counts them. Arguments go to "dotnet test": ./test.sh --filter Money
set -euo pipefail
cd "$(dirname "$0")"
. build/setup.sh

need_dotnet
need_node
need_chromium
results=artifacts/test-results
rm -rf "$results"

dotnet build FrontOffice.sln --nologo --verbosity quiet
if [ -f tests/package.json ]; then npm ci --prefix tests --no-audit --no-fund --silent; fi

status=0
dotnet test FrontOffice.sln --no-build --nologo --logger trx --results-directory "$results" "$@" || status=$?

counted=$(cat "$results"/*.trx 2>/dev/null | grep -o '<Counters [^>]*' || true)
sum() { printf '%s\n' "$counted" | grep -o " $1=\"[0-9]*\"" | tr -dc '0-9\n' | awk "{ total += \$1 } END { print total + 0 }"; }
passed=$(sum passed)
failed=$(( $(sum failed) + $(sum error) + $(sum timeout) + $(sum aborted) ))
if [ "$status" != 0 ] && [ "$failed" = 0 ]; then failed=1; fi
echo "$passed passed, $failed failed"
[ "$failed" = 0 ] && [ "$passed" -gt 0 ]
