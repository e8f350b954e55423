#!/bin/sh
# windows_of_peers.sh BUILD_FOLDER JOURNAL [ENTRIES [RUNS]]
# How long Tandem, GnuCash and KMyMoney take from start until a window with the same book stands still, what
# processor time that takes and what memory: medians of RUNS (3). JOURNAL is what `tandemctl export journal`
# printed; its first ENTRIES (10,000) are brought into a book of each program's own kind. With TANDEM_COMPANY,
# TANDEM_USER and TANDEM_PASSWORD set, Tandem opens that company too. With PICTURES set to a folder, a picture
# of each window is left there: look at them before you believe a figure. Programs and tools that are not
# installed are left out. The window is on a display of its own.
set -eu
build=$1
journal=$2
entries=${3:-10000}
runs=${4:-3}
here=$(dirname "$0")
for tool in Xvfb xdotool xwd import dbus-run-session python3; do
    command -v "$tool" >/dev/null || { echo "skipped: $tool is not installed"; exit 0; }
done
# One bus for all, so that no program's time holds the start of a bus.
if [ -z "${PEERS_BUS:-}" ]; then
    exec 4>&1 # what the bus and its services say is left out
    PEERS_BUS=1 exec dbus-run-session -- sh -c 'exec "$0" "$@" >&4 2>&4 4>&-' "$0" "$@" >/dev/null 2>&1
fi
folder=$(mktemp -d "${TMPDIR:-/tmp}/tandem-peers.XXXXXX")
server=
trap '[ -z "$server" ] || kill $server; rm -rf "$folder"' EXIT
export HOME="$folder/home" XDG_RUNTIME_DIR="$folder/run" LC_ALL=C.UTF-8 GSETTINGS_BACKEND=keyfile
export PYTHONDONTWRITEBYTECODE=1
unset XDG_CONFIG_HOME XDG_DATA_HOME XDG_CACHE_HOME QT_QPA_PLATFORM
mkdir -m 700 -p "$HOME/.config/glib-2.0/settings" "$HOME/.config/kmymoney" "$XDG_RUNTIME_DIR"
# What greets a new user, and hides the book.
cat >"$HOME/.config/glib-2.0/settings/keyfile" <<'END'
[org/gnucash/GnuCash/dialogs/new-user]
first-startup=false
[org/gnucash/GnuCash/dialogs/tip-of-the-day]
show-at-startup=false
END
printf '[TipOfDay]\nRunOnStart=false\n' >"$HOME/.config/kmymoney/kmymoneyrc"
# Without -noreset the server starts afresh, and refuses, when the last window has gone.
Xvfb -displayfd 3 -screen 0 1440x900x24 -nolisten tcp -noreset 3>"$folder/display" 2>/dev/null &
server=$!
while [ ! -s "$folder/display" ]; do sleep 0.1; done
DISPLAY=:$(cat "$folder/display")
export DISPLAY

# measured WHAT TITLE COMMAND...
measured() {
    what=$1
    title=$2
    shift 2
    "$here/watch_window.py" "$what" "$title" "${PICTURES:+$PICTURES/$what.png}" "$runs" "$@" 2>&1 || true
}

awk -v entries="$entries" '/^[0-9]/ && ++seen > entries { exit } { print }' "$journal" >"$folder/book.journal"
echo "$(grep -c '^[0-9]' "$folder/book.journal") transactions, medians of $runs:"

if [ -n "${TANDEM_COMPANY:-}" ]; then
    measured "tandem, the whole company" Tandem "$build/src/tandem" --company "$TANDEM_COMPANY" \
        --page ledger.accounts
fi
export TANDEM_COMPANY="$folder/book.tandem" TANDEM_USER=bench TANDEM_PASSWORD='measure, then cut'
"$build/src/tandemctl" company create --name Bench --country DE --currency EUR >/dev/null
"$build/src/tandemctl" import journal "$folder/book.journal" >/dev/null
measured tandem Tandem "$build/src/tandem" --company "$TANDEM_COMPANY" --page ledger.accounts

if command -v gnucash >/dev/null; then
    "$here/gnucash_book.py" <"$folder/book.journal" >"$folder/book.gnucash"
    # The lock of a run before would be asked about.
    measured gnucash 'book.* - GnuCash' sh -c 'rm -f "$0.LCK"; exec gnucash "$0"' "$folder/book.gnucash"
else
    echo "gnucash: skipped, it is not installed"
fi
if command -v kmymoney >/dev/null; then
    "$here/kmymoney_book.py" <"$folder/book.journal" >"$folder/book.kmy"
    # Not more of its title: the dash in it is more than a byte, which the search does not match.
    measured kmymoney 'book\.kmy' kmymoney "$folder/book.kmy"
else
    echo "kmymoney: skipped, it is not installed"
fi
