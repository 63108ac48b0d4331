# Sourced by run.sh, test.sh and bench.sh: finds what the house needs and installs what is missing where it can.
# Debian packages are installed only as root; elsewhere it says what to install.

say() { printf '%s\n' "$*" >&2; }

apt_install() {
  if command -v apt-get >/dev/null && [ "$(id -u)" = 0 ]; then
    say "Installing $* ..."
    { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@"; } >/dev/null
  else
    say "Please install: $*"
    return 1
  fi
}

need_dotnet() {
  if command -v dotnet >/dev/null && dotnet --list-sdks | grep -q '^10\.'; then return; fi
  say "The .NET SDK 10 is needed: https://dotnet.microsoft.com/download"
  exit 1
}

need_node() {
  if command -v npm >/dev/null; then return; fi
  apt_install nodejs npm || true
}

need_chromium() {
  if [ -n "${FRONTOFFICE_CHROMIUM:-}" ] || command -v chromium >/dev/null; then return; fi
  apt_install chromium
}
