#!/bin/sh
# windows_of_peers.sh TANDEM TANDEM_BOOK JOURNAL [ENTRIES]
# How long Tandem, GnuCash and KMyMoney take from start until a window with the book stands still, and what
# memory they use then. JOURNAL is what `tandemctl export journal` printed; the peers get its first ENTRIES
# (10,000), Tandem its whole company. Peers, and tools, that are not installed are left out. Needs a
# display of its own: Xvfb, and xdotool to see windows.
set -eu
tandem=$1
book=$2
journal=$3
entries=${4:-10000}
here=$(dirname "$0")
for tool in Xvfb xdotool dbus-run-session import; do
    command -v "$tool" >/dev/null || { echo "skipped: $tool is not installed"; exit 0; }
done
folder=$(mktemp -d "${TMPDIR:-/tmp}/tandem-peers.XXXXXX")
export HOME="$folder/home" XDG_RUNTIME_DIR="$folder/run" LC_ALL=C.UTF-8 GSETTINGS_BACKEND=keyfile
mkdir -m 700 -p "$HOME/.config/glib-2.0/settings" "$XDG_RUNTIME_DIR"
# What greets a new user, and hides the book.
cat >"$HOME/.config/glib-2.0/settings/keyfile" <<'END'
[org/gnucash/GnuCash/dialogs/new-user]
first-startup=false
[org/gnucash/GnuCash/dialogs/tip-of-the-day]
show-at-startup=false
[org/gnucash/dialogs/new-user]
first-startup=false
[org/gnucash/dialogs/tip-of-the-day]
show-at-startup=false
END
mkdir -p "$HOME/.config/kmymoney"
printf '[TipOfDay]\nRunOnStart=false\n[Plugins]\ngncimporterEnabled=true\n' >"$HOME/.config/kmymoney/kmymoneyrc"
Xvfb -displayfd 3 -screen 0 1440x900x24 -nolisten tcp 3>"$folder/display" 2>/dev/null &
server=$!
trap 'kill $server; rm -rf "$folder"' EXIT
while [ ! -s "$folder/display" ]; do sleep 0.1; done
DISPLAY=:$(cat "$folder/display")
export DISPLAY

now() { date +%s%N; }

# measured WHAT TITLE COMMAND...: until a window whose title holds TITLE shows the same picture for a second.
measured() {
    what=$1
    title=$2
    shift 2
    began=$(now)
    dbus-run-session -- sh -c 'echo $$ >"$0"; exec "$@"' "$folder/pid" "$@" >"$folder/said" 2>&1 &
    session=$!
    until xdotool search --onlyvisible --name "$title" >/dev/null 2>&1; do
        kill -0 $session 2>/dev/null || { echo "$what: ended without a window"; return 0; }
        [ $(($(now) - began)) -lt 180000000000 ] || { echo "$what: no window in 180 s"; break; }
        sleep 0.05
    done
    shown=$(($(now) - began))
    before=
    since=$(now)
    while [ $(($(now) - since)) -lt 1000000000 ] && [ $(($(now) - began)) -lt 240000000000 ]; do
        picture=$(import -window root -resize 25% rgb:- | md5sum)
        [ "$picture" = "$before" ] || since=$(now)
        before=$picture
        sleep 0.05
    done
    awk -v what="$what" -v shown="$shown" -v still="$((since - began))" \
        '/^(VmRSS|VmHWM):/ { kib[$1] = $2 }
         END { printf "%-44s window %6.2f s, still %6.2f s, memory %4.0f MiB, at most %4.0f MiB\n",
               what, shown / 1e9, still / 1e9, kib["VmRSS:"] / 1024, kib["VmHWM:"] / 1024 }' \
        "/proc/$(cat "$folder/pid")/status"
    [ -z "${PICTURES:-}" ] || import -window root "$PICTURES/${what%%,*}.png"
    kill "$(cat "$folder/pid")" 2>/dev/null || true
    wait $session 2>/dev/null || true
}

measured "tandem, the whole company" "Tandem" "$tandem" --company "$book" --page ledger.accounts
python3 "$here/gnucash_book.py" "$entries" <"$journal" >"$folder/book.gnucash"
if command -v gnucash >/dev/null; then
    measured "gnucash, $entries transactions" "book.gnucash" gnucash "$folder/book.gnucash"
fi
if command -v kmymoney >/dev/null; then
    measured "kmymoney, $entries transactions" "KMyMoney" kmymoney "$folder/book.gnucash"
fi
