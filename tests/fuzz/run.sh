#!/bin/sh
# Runs every built fuzzer for a while, on seeds that other programs made, and stops at the first
# finding with the command that replays it.
#   tests/fuzz/run.sh BUILD_DIR SECONDS
# Seeds come from $TANDEM_SHARED_DATA (../shared/data) and tests/corpus, and are copied, for the run only, to a folder
# that the fuzzer fills. Findings stay in BUILD_DIR/fuzz_findings.
set -eu

if [ $# -ne 2 ]; then
    sed -n '2,6s/^# \{0,1\}//p' "$0" >&2
    exit 64
fi
build=$(cd "$1" && pwd)
seconds=$2
here=$(cd "$(dirname "$0")" && pwd)
data=${TANDEM_SHARED_DATA:-$here/../../../shared/data}
findings=$build/fuzz_findings
mkdir -p "$findings"
work=$(mktemp -d "${TMPDIR:-/tmp}/tandem-fuzz.XXXXXX")
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM

# seeds NAME: the folders and files of the shared data on which a fuzzer begins. Numbers are short;
# their dictionary does.
seeds() {
    case $1 in
    bank_csv) echo bank/csv/bank2ynab ;;
    camt) echo bank/camt/genkgo bank/camt/viafintech bad/xml ;;
    csv) echo bad/csv-spectrum bank/csv/bank2ynab inventory/northwind ;;
    datev) echo accounting/datev ;;
    einvoice) echo einvoice/en16931-ubl einvoice/en16931-cii einvoice/mustang-pdf bad/xml ;;
    entries_csv) echo accounting/books/ledger-drewr accounting/books/ledger-transfer ;;
    gnucash) echo accounting/coa/gnucash/en_GB bad/sqlite ;;
    json_lines) echo bad/json ;;
    ledger_journal) echo accounting/books/ledger-drewr/*.dat accounting/books/ledger-transfer/*.dat ;;
    money_vectors) echo money ;;
    esac
}

# copy_seeds NAME TO: files of one name in several folders are all kept. Large ones are not: they
# only slow the fuzzer down.
copy_seeds() {
    if [ "$1" = gnucash ]; then
        cp "$here"/../corpus/gnucash/*packed.gnucash "$2/"
        for packed in "$2"/*packed.gnucash; do gunzip -c <"$packed" >"$packed.xml"; done
    fi
    [ -d "$data" ] || return 0
    (cd "$data" && for seed in $(seeds "$1"); do
        [ ! -e "$seed" ] || find "$seed" -type f -size -48k
    done) | while IFS= read -r file; do
        cp "$data/$file" "$2/$(echo "$file" | tr '/ ' '__')"
    done
}

# run FUZZER: one fuzzer, its last lines if it found something.
run() {
    name=$(basename "$1" _fuzz)
    mkdir "$work/$name"
    copy_seeds "$name" "$work/$name"
    count=$(find "$work/$name" -type f | wc -l)
    dictionary=
    [ ! -f "$here/$name.dict" ] || dictionary="-dict=$here/$name.dict"
    if "$1" -max_total_time="$seconds" -timeout=25 -print_final_stats=1 \
        -artifact_prefix="$findings/$name-" ${dictionary:+"$dictionary"} \
        "$work/$name" >"$work/$name.log" 2>&1; then
        runs=$(sed -n 's/^stat::number_of_executed_units: *//p' "$work/$name.log")
        echo "$name: nothing found in $runs runs from $count seeds"
        return
    fi
    tail -n 40 "$work/$name.log"
    found=$(sed -n 's/.*Test unit written to //p' "$work/$name.log" | tail -n 1)
    echo
    echo "$name: FOUND ${found:-nothing that can be replayed; see above}"
    [ -z "$found" ] || echo "replay: $1 $found"
    exit 1
}

[ -d "$data" ] || echo "no shared data in $data: the fuzzers begin with nothing"
any=
for fuzzer in "$build"/tests/fuzz/*_fuzz; do
    [ -x "$fuzzer" ] || continue
    any=yes
    run "$fuzzer"
done
if [ -z "$any" ]; then
    echo "no fuzzers in $build: build them with cmake --build $build --target fuzzers" >&2
    exit 66
fi
