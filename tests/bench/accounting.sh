#!/bin/bash
# Measures accounting on one large book: reports beside plain SQL on the same file, whole commands
# beside ledger and hledger on the same entries, invoices in bulk, revaluation and closing.
#   accounting.sh BUILD_FOLDER [LINES [SMALL]]
# LINES is 1000000 unless given, SMALL, a tenth of it, the book that times are compared with. Peers
# that are not installed are left out, and so is hledger above a million lines: it needs 13 GiB and
# four minutes at a million entries. With TANDEM_TEST_SERVER the same is measured on that server,
# on a book of SMALL lines. docs/performance.md, "Accounting".
set -eu
build=$1
lines=${2:-1000000}
small=${3:-$((lines / 10))}
bench=$build/tests/accounting_bench
tandemctl=$build/src/tandemctl
folder=$(mktemp -d "${TMPDIR:-/tmp}/tandem-accounting.XXXXXX")
trap 'rm -rf "$folder"' EXIT INT TERM
book=$folder/book.tandem
export TANDEM_COMPANY="$book" TANDEM_USER=bench TANDEM_PASSWORD='measure, then cut'
export TANDEM_BACKUP_FOLDER="$folder"

heading() { printf '\n== %s\n' "$*"; }

# cost COMMAND...: the middle of nine runs, as "seconds processor_seconds"; of one run, if times=1
# is set.
cost() {
    local TIMEFORMAT='%3R %3U %3S'
    for _ in $(seq "${times:-9}"); do
        { time "$@" >/dev/null 2>"$folder/errors"; } 2>>"$folder/times" ||
            { head -n 1 "$folder/errors" >&2; return 1; }
    done
    awk '{ print $1, $2 + $3 }' "$folder/times" | sort -n |
        awk '{ row[NR] = $0 } END { print row[int((NR + 1) / 2)] }'
}

# whole WHAT COMMAND...: prints what a whole process takes.
whole() {
    what=$1
    shift
    : >"$folder/times"
    if taken=$(cost "$@"); then
        echo "$taken" | awk -v what="$what" \
            '{ printf "%-44s %8.3f s, processor %8.3f s\n", what, $1, $2 }'
    else
        taken=
        echo "$what: failed"
    fi
}

# beside PEER OURS: how many times as long the peer took, by the clock and by the processor.
beside() {
    [ -n "$1" ] && [ -n "$2" ] || return 0
    echo "$1 $2" | awk '{ printf "%-44s %8.0f, processor %8.0f\n", "  as a ratio", $1 / $3, $2 / $4 }'
}

cmake --build "$build" --target accounting_bench tandemctl >/dev/null
df -h "$folder" | awk 'NR == 2 { print "free on the disk: " $4 }'
uptime

heading "making a book of $lines lines"
"$bench" make "$book" "$lines"
heading "reports on $lines lines"
"$bench" ask "$book" | tee "$folder/large.txt"

heading "the same reports on $small lines, and how many times as long they take on $lines"
"$bench" make "$folder/small.tandem" "$small" >/dev/null
"$bench" ask "$folder/small.tandem" >"$folder/small.txt"
awk 'FNR == 1 { isWarm = 1 }
     /from a file/ { isWarm = 0 }
     isWarm && !/ms|clock/ && NF > 6 {
         name = substr($0, 1, 36)
         split(substr($0, 37), times, " ")
         if (FNR == NR) { clock[name] = times[1]; processor[name] = times[2] }
         else printf "%s %9.2f ms, processor %9.2f ms; ratio %6.2f, processor %6.2f\n", name,
                     times[1], times[2], clock[name] / times[1], processor[name] / times[2]
     }' "$folder/large.txt" "$folder/small.txt"

heading "invoices of five lines with tax, in bulk into the book of $lines lines"
"$bench" bulk "$book" 5000

heading "whole commands, signing in included"
whole "report trial-balance, with a password" "$tandemctl" report trial-balance
TANDEM_TOKEN=$("$tandemctl" token add bench | grep -o 'tandem-[0-9]*-[0-9a-f]*')
export TANDEM_TOKEN
whole "report trial-balance" "$tandemctl" report trial-balance
ours=$taken
whole "report income-statement" "$tandemctl" report income-statement --from 2024-01-01 \
    --to 2024-12-31
whole "report register" "$tandemctl" report register --account B001 --from 2024-01-01
registered=$taken
whole "report aged-receivables at a past day" "$tandemctl" report aged-receivables --as-of 2023-06-30
whole "tax-return show, a quarter" "$tandemctl" tax-return show --from 2024-04-01 --to 2024-06-30

heading "peers on the same entries, from their file"
times=1 whole "export journal" "$tandemctl" export journal
"$tandemctl" export journal >"$folder/book.journal"
awk '/^[0-9]/ { count++ } END { print count " entries" }' "$folder/book.journal"
for peer in ledger hledger; do
    if ! command -v "$peer" >/dev/null; then
        echo "$peer is not installed: left out"
    elif [ "$peer" = hledger ] && [ "$lines" -gt 1000000 ]; then
        echo "hledger is left out above a million lines"
    else
        times=1 whole "$peer balance" "$peer" -f "$folder/book.journal" balance
        beside "$taken" "$ours"
        [ "$peer" = ledger ] || continue
        times=1 whole "$peer register" "$peer" -f "$folder/book.journal" register B001
        beside "$taken" "$registered"
    fi
done
rm -f "$folder/book.journal"

heading "revaluing and closing"
"$bench" do "$book"

if [ -n "${TANDEM_TEST_SERVER:-}" ]; then
    heading "PostgreSQL, $small lines"
    TANDEM_TEST_DATABASE=postgresql "$bench" make server "$small"
else
    echo "PostgreSQL is left out: TANDEM_TEST_SERVER names no server"
fi
[ "$lines" -ge 10000000 ] || echo "10,000,000 lines are left out: accounting.sh $build 10000000"
