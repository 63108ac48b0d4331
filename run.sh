#!/usr/bin/env bash
# Starts the front desk: sets up what is missing, builds, and serves. Arguments go to the host: ./run.sh talk, ./run.sh --urls http://127.0.0.1:8080
# ./run.sh --store cosmos-local ... keeps documents in a Cosmos DB stand-in on this machine, which forgets them when it ends.
set -euo pipefail
cd "$(dirname "$0")"
. build/setup.sh

need_dotnet
need_node
dotnet build bot/Host --configuration Release --verbosity quiet --nologo >&2
if [ "${1:-} ${2:-}" = "--store cosmos-local" ]; then
  shift 2
  npm ci --prefix tests --no-audit --no-fund --silent
  dotnet build tests/Testing/CosmosStandIn --configuration Release --verbosity quiet --nologo >&2
  dotnet artifacts/bin/CosmosStandIn/release/FrontOffice.Tests.Testing.CosmosStandIn.dll "${COSMOS_LOCAL_PORT:-8081}" >&2 &
  trap "kill $!" EXIT
  export FrontOffice__Data__Store=cosmos
  export FrontOffice__Data__Cosmos__Endpoint="http://127.0.0.1:${COSMOS_LOCAL_PORT:-8081}/"
  export FrontOffice__Data__Cosmos__Key=c3RhbmQtaW4=
  dotnet artifacts/bin/Host/release/FrontOffice.Bot.Host.dll "$@"
  exit
fi
exec dotnet artifacts/bin/Host/release/FrontOffice.Bot.Host.dll "$@"
