#!/usr/bin/env bash
# Starts the front desk: sets up what is missing, builds, and serves. Arguments go to the host: ./run.sh talk, ./run.sh --urls http://127.0.0.1:8080
set -euo pipefail
cd "$(dirname "$0")"
. build/setup.sh

need_dotnet
need_node
dotnet build bot/Host --configuration Release --verbosity quiet --nologo >&2
exec dotnet artifacts/bin/Host/release/FrontOffice.Bot.Host.dll "$@"
