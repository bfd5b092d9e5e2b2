# Shared by script/server and script/test: finds JDK 25 and Node 24, or says in one sentence what is missing.
# Sourced, not run.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
build_home="$root/build"
node_version=24.21.0
npm_version=11.19.1

say() { printf '%s\n' "$*" >&2; }

fail() {
  say "$*"
  exit 1
}

jdk_major() {
  local release="$1/release"
  [ -x "$1/bin/javac" ] && [ -f "$release" ] && sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$release"
}

# JAVA_HOME, then the PATH, then the usual places of Linux, macOS, SDKMAN, IDEs and asdf/mise.
find_jdk() {
  local on_path='' candidate
  if command -v javac >/dev/null 2>&1; then
    on_path=$(dirname "$(dirname "$(readlink -f "$(command -v javac)" 2>/dev/null || command -v javac)")")
  fi
  for candidate in "${JAVA_HOME:-}" "$on_path" \
    /usr/lib/jvm/*25* /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/*jdk* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* "$HOME"/.asdf/installs/java/* \
    "$HOME"/.local/share/mise/installs/java/*; do
    if [ -n "$candidate" ] && [ "$(jdk_major "$candidate")" = 25 ]; then
      JAVA_HOME=$candidate
      export JAVA_HOME
      PATH="$JAVA_HOME/bin:$PATH"
      return
    fi
  done
  fail 'Dragoman needs a JDK 25: install one (for example Eclipse Temurin 25) or point JAVA_HOME at it.'
}

node_major() { "$1" --version 2>/dev/null | sed -n 's/^v\([0-9]*\).*/\1/p'; }

node_platform() {
  local os cpu
  case "$(uname -s)" in
    Linux) os=linux ;;
    Darwin) os=darwin ;;
    *) return 1 ;;
  esac
  case "$(uname -m)" in
    x86_64 | amd64) cpu=x64 ;;
    aarch64 | arm64) cpu=arm64 ;;
    *) return 1 ;;
  esac
  printf '%s-%s' "$os" "$cpu"
}

# Node 24 or newer with npm beside it: from the PATH, else a Node home made of npm packages in build/node.
find_node() {
  local home="$build_home/node-$node_version" on_path='' platform staging
  on_path=$(command -v node || true)
  if [ -n "$on_path" ] && [ "$(node_major "$on_path")" -ge 24 ] 2>/dev/null \
    && [ -x "$(dirname "$on_path")/npm" ]; then
    return
  fi
  if [ ! -x "$home/bin/npm" ]; then
    command -v npm >/dev/null 2>&1 \
      || fail 'Dragoman needs Node 24 with npm: install it, or install any older Node with npm and run this again.'
    platform=$(node_platform) || fail 'Dragoman needs Node 24 with npm: install it and run this again.'
    say "Laying out Node $node_version in build/ ..."
    staging="$build_home/node-staging"
    rm -rf "$staging" "$home"
    mkdir -p "$staging" "$home/bin" "$home/lib/node_modules"
    # A package.json of its own, or npm would install into the project above.
    printf '{"private": true}\n' >"$staging/package.json"
    (cd "$staging" && npm install --silent --no-audit --no-fund --ignore-scripts --force \
      "node-$platform@$node_version" "npm@$npm_version") >&2 \
      || fail "Node $node_version could not be installed from npm: check the network or install Node 24 yourself."
    cp "$staging/node_modules/node-$platform/bin/node" "$home/bin/node"
    cp -R "$staging/node_modules/npm" "$home/lib/node_modules/npm"
    ln -s ../lib/node_modules/npm/bin/npx-cli.js "$home/bin/npx"
    ln -s ../lib/node_modules/npm/bin/npm-cli.js "$home/bin/npm"
    rm -rf "$staging"
  fi
  PATH="$home/bin:$PATH"
}

# A Chromium or Chrome for the browser tests: DRAGOMAN_CHROMIUM, the PATH, the usual places; else installed with the
# system's package manager where this user may.
find_chromium() {
  local candidate
  for candidate in "${DRAGOMAN_CHROMIUM:-}" chromium chromium-browser google-chrome google-chrome-stable \
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome' /Applications/Chromium.app/Contents/MacOS/Chromium \
    /snap/bin/chromium; do
    if [ -n "$candidate" ] && command -v "$candidate" >/dev/null 2>&1; then
      DRAGOMAN_CHROMIUM=$(command -v "$candidate")
      export DRAGOMAN_CHROMIUM
      return
    fi
  done
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
    say 'Installing Chromium for the browser tests ...'
    if apt-get update -qq >/dev/null && apt-get install -y -qq --no-install-recommends chromium >/dev/null; then
      DRAGOMAN_CHROMIUM=$(command -v chromium)
      export DRAGOMAN_CHROMIUM
      return
    fi
  fi
  fail 'The browser tests need Chromium or Chrome: install one or point DRAGOMAN_CHROMIUM at it.'
}
