#!/bin/sh
# Measures Tandem beside bare programs and peers, in one run, and prints the ratios.
#   run.sh BUILD_FOLDER [ENTRIES]
# TANDEM_BENCH=long adds accounting on ten million lines, which takes an hour and 8 GiB.
# The figures of docs/performance.md come from here. Peers that are not installed are left out.
set -eu
build=$1
entries=${2:-1000000}
folder=$(mktemp -d "${TMPDIR:-/tmp}/tandem-bench.XXXXXX")
trap 'rm -rf "$folder"' EXIT

heading() { printf '\n== %s\n' "$*"; }

# timed WHAT COMMAND...: seconds and peak memory of a whole process.
timed() {
    what=$1
    shift
    if /usr/bin/time -f '%e s, %M KiB' -o "$folder/time" "$@" >/dev/null 2>"$folder/errors"; then
        printf '%-64s %s\n' "$what" "$(cat "$folder/time")"
    else
        printf '%-64s failed: %s\n' "$what" "$(head -n 1 "$folder/errors")"
    fi
}

cmake --build "$build" --target money_bench ledger_bench search_bench window_bench tandemctl

heading money, nanoseconds
"$build/tests/money_bench"

heading "ledger, $entries entries of four lines"
"$build/tests/ledger_bench" "$entries"

heading "ledger on PostgreSQL, $((entries / 10)) entries of four lines"
server=$(mktemp -d "${TMPDIR:-/tmp}/tandem-pg.XXXXXX")
trap '"$(dirname "$0")/../support/postgresql.sh" stop "$server"; rm -rf "$folder"' EXIT
address=$("$(dirname "$0")/../support/postgresql.sh" start "$server" durable)
TANDEM_TEST_SERVER=$address TANDEM_TEST_DATABASE=postgresql \
    "$build/tests/ledger_bench" "$((entries / 10))"

heading "accounting, 1,000,000 lines"
TANDEM_TEST_SERVER=$address "$(dirname "$0")/accounting.sh" "$build" 1000000
if [ "${TANDEM_BENCH:-}" = long ]; then
    heading "accounting, 10,000,000 lines"
    "$(dirname "$0")/accounting.sh" "$build" 10000000 100000
fi

heading "search, 1,000,000 parties"
"$build/tests/search_bench"

heading tandemctl on the large sample, a million entries
export TANDEM_COMPANY="$folder/book.tandem" TANDEM_USER=bench TANDEM_PASSWORD='measure, then cut'
tandemctl=$build/src/tandemctl
timed "company create" "$tandemctl" company create --name Bench --country DE --currency EUR \
    --sample large
for report in trial-balance income-statement balance-sheet aged-receivables revenue stock \
    "general-ledger --from 2025-01-01 --to 2025-01-31" "register --account 1400"; do
    timed "report $report" "$tandemctl" report $report # its words apart
done
timed "company verify --full" "$tandemctl" company verify --full

heading "the window on the same company"
"$build/tests/window_bench" "$TANDEM_COMPANY" "$TANDEM_USER" "$TANDEM_PASSWORD"

heading peers on the same book, read and balanced
"$tandemctl" export journal >"$folder/book.journal"
timed "tandemctl report trial-balance" "$tandemctl" report trial-balance
ours=$(cut -d' ' -f1 "$folder/time")
if command -v ledger >/dev/null; then
    timed "ledger balance" ledger -f "$folder/book.journal" balance
    cut -d' ' -f1 "$folder/time" |
        awk -v ours="$ours" '{ printf "%-64s %.0f (bar 300)\n", "  as a ratio", $1 / ours }'
fi
! command -v hledger >/dev/null || timed "hledger balance" hledger -f "$folder/book.journal" balance
heading the windows of peers on the same book
"$(dirname "$0")/windows_of_peers.sh" "$build" "$folder/book.journal"
if command -v gnucash-cli >/dev/null; then
    export HOME="$folder/home"
    mkdir -p "$HOME"
    for entries in 1000 10000; do
        "$(dirname "$0")/gnucash_book.py" "$entries" <"$folder/book.journal" >"$folder/book.gnucash"
        timed "gnucash-cli, $entries entries" gnucash-cli --report run --name 'Account Summary' \
            --output-file "$folder/summary.html" "$folder/book.gnucash"
    done
fi
