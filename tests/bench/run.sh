#!/bin/sh
# Measures Tandem beside bare programs and peers, in one run, and prints the ratios.
#   run.sh BUILD_FOLDER [ENTRIES]
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
        printf '%-28s %s\n' "$what" "$(cat "$folder/time")"
    else
        printf '%-28s failed: %s\n' "$what" "$(head -n 1 "$folder/errors")"
    fi
}

cmake --build "$build" --target money_bench ledger_bench tandemctl

heading money, nanoseconds
"$build/tests/money_bench"

heading "ledger, $entries entries of four lines"
"$build/tests/ledger_bench" "$entries"

heading tandemctl beside peers, on a book of the same entries
export TANDEM_COMPANY="$folder/book.tandem" TANDEM_USER=bench TANDEM_PASSWORD='measure, then cut'
tandemctl=$build/src/tandemctl
"$tandemctl" company create --name Bench --country DE --currency EUR --sample large >/dev/null
"$tandemctl" export journal >"$folder/book.journal"
timed "tandemctl trial balance" "$tandemctl" report trial-balance
timed "tandemctl income statement" "$tandemctl" report income-statement
timed "tandemctl verify --full" "$tandemctl" company verify --full
! command -v ledger >/dev/null || timed "ledger balance" ledger -f "$folder/book.journal" balance
! command -v hledger >/dev/null || timed "hledger balance" hledger -f "$folder/book.journal" balance
