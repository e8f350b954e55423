#!/bin/sh
# The same days on a company file and on PostgreSQL come to the same books, byte for byte.
#   both_databases.sh TANDEMCTL
# Needs the real input files (../shared/data, or TANDEM_SHARED_DATA), a PostgreSQL server on which
# databases may be made (TANDEM_TEST_SERVER), psql, pg_dump, sqlite3 and python3; else exit code 77.
set -eu
tandemctl=$(realpath "$1")
source=$(realpath "$(dirname "$0")/../..")
data=$(realpath "${TANDEM_SHARED_DATA:-$source/../shared/data}" 2>/dev/null || echo absent)
server=${TANDEM_TEST_SERVER:-}

skip() {
    printf 'Skipped: %s\n' "$*"
    exit 77
}

[ -n "$server" ] || skip 'TANDEM_TEST_SERVER names no server'
[ -d "$data/inventory/northwind" ] || skip 'the real input files are not here'
for program in psql pg_dump sqlite3 python3; do
    command -v $program >/dev/null || skip "$program is not installed"
done

folder=$(mktemp -d "${TMPDIR:-/tmp}/tandem-both.XXXXXX")
databases=
export TANDEM_USER=nancy TANDEM_PASSWORD='lobby to ledger' XDG_DATA_HOME="$folder/share"
unset TANDEM_COMPANY

clean_up() {
    for database in $databases; do
        psql "$server" -qc "DROP DATABASE IF EXISTS $database WITH (FORCE)" || true
        psql "$server" -Atc "SELECT format('DROP ROLE %I;', rolname) FROM pg_roles
            WHERE starts_with(rolname, 'tandem~$database~')" | psql "$server" -q || true
    done
    rm -rf "$folder"
}
trap clean_up EXIT
trap 'exit 1' INT TERM

fail() {
    printf 'FAILED: %s\n' "$*" >&2
    exit 1
}

same() {
    cmp "$1" "$2" || { diff "$1" "$2" | head -20; fail "$3"; }
}

# Makes a database that sorts as people do, not by bytes: it must not show. Sets made_url.
make_database() {
    made=tandem_both_$$_$1
    psql "$server" -qc "CREATE DATABASE $made TEMPLATE template0 ENCODING 'UTF8'
        LOCALE_PROVIDER icu ICU_LOCALE 'en-US'"
    databases="$databases $made"
    made_url=$(printf %s "$server" | sed "s#^\(postgresql://[^/]*/\)[^?]*#\1$made#")
}

on() {
    books=$1
    shift
    "$tandemctl" --company "$books" --format csv "$@"
}

play_northwind() {
    northwind=$data/inventory/northwind
    on "$1" company create --name Northwind --country US --currency USD
    on "$1" import parties "$northwind/Customers.csv" --role customer
    on "$1" import parties "$northwind/Suppliers.csv" --role supplier
    on "$1" import employees "$northwind/Employees.csv"
    on "$1" import items "$northwind/Products.csv"
    on "$1" import stock "$northwind/Opening_Stock.csv" --on 1996-07-01
    on "$1" import orders "$northwind/Orders.csv" "$northwind/Order_Details.csv" --through invoice
    # Codes and names that a locale sorts in another way than bytes do.
    for word in Zoo apple a-c ab; do
        on "$1" item add "$word" --name "$word"
    done
}

# Every list and report of the books $1 as CSV, in files of folder $2.
write_reports() {
    mkdir -p "$2"
    on "$1" report trial-balance >"$2/trial-balance"
    on "$1" report register --account 11000 --from 1996-01-01 >"$2/register"
    on "$1" report general-ledger --from 1996-01-01 >"$2/general-ledger"
    on "$1" report income-statement --from 1996-07-01 --to 1998-12-31 >"$2/income-statement"
    on "$1" report balance-sheet --as-of 1998-12-31 >"$2/balance-sheet"
    on "$1" report aged-receivables --as-of 1998-05-06 >"$2/aged-receivables"
    on "$1" report aged-receivables --as-of 1998-05-06 --items >"$2/aged-items"
    for by in month customer item top; do
        on "$1" report revenue --by $by --rows 1000 >"$2/revenue-by-$by"
    done
    on "$1" report stock >"$2/stock"
    on "$1" account list >"$2/accounts"
    on "$1" party list >"$2/parties"
    on "$1" employee list >"$2/employees"
    on "$1" item list --rows 1000 >"$2/items"
    on "$1" order list --rows 1000 >"$2/orders"
    on "$1" delivery list --rows 1000 >"$2/deliveries"
    on "$1" invoice list --rows 1000 >"$2/invoices"
    on "$1" payment items --limit 1000 >"$2/open-items"
}

same_reports() {
    for report in "$1"/*; do
        same "$report" "$2/${report##*/}" "$3: ${report##*/} differs"
    done
}

all_well() {
    on "$1" company verify --full >"$folder/verify" || { cat "$folder/verify"; fail "$1"; }
}

# A hash of all that the books hold.
content_of() {
    case $1 in
    postgresql:*) pg_dump "$1" | grep -v '^\\\(un\)\{0,1\}restrict ' ;;
    *) sqlite3 "$1" .dump ;;
    esac | sha256sum
}

# Moving the books $1 onto those at $2 is refused with the code $3.
refuses_a_move() {
    before=$(content_of "$2")
    if on "$1" company move --to "$2" >/dev/null 2>"$folder/refusal"; then
        fail "books were moved onto those at $2"
    fi
    grep -q "$3" "$folder/refusal" || fail "$(cat "$folder/refusal")"
    [ "$before" = "$(content_of "$2")" ] || fail "a refused move changed $2"
}

northwind_is_the_same() {
    make_database northwind
    northwind_url=$made_url
    for books in "$folder/northwind.tandem" "$northwind_url"; do
        play_northwind "$books" >"$folder/said" || { cat "$folder/said"; fail "on $books"; }
    done
    write_reports "$folder/northwind.tandem" "$folder/sqlite"
    write_reports "$northwind_url" "$folder/postgresql"
    same_reports "$folder/sqlite" "$folder/postgresql" 'on PostgreSQL'
    [ "$(wc -l <"$folder/sqlite/invoices")" -eq 831 ] || fail 'not 830 invoices'
    [ "$(cut -d, -f1 "$folder/sqlite/items" | grep -xE 'Zoo|apple|a-c|ab' | tr '\n' ' ')" \
        = 'Zoo a-c ab apple ' ] || fail 'items are not in the order of their bytes'
    printf 'Northwind: %s lists and reports are the same\n' "$(ls "$folder/sqlite" | wc -l)"
}

moves_keep_everything() {
    make_database moved
    on "$folder/northwind.tandem" company move --to "$made_url" >"$folder/there"
    on "$made_url" company move --to "$folder/back.tandem" >"$folder/back"
    same "$folder/there" "$folder/back" 'rows or hashes differ after the way back'
    write_reports "$made_url" "$folder/moved-there"
    write_reports "$folder/back.tandem" "$folder/moved-back"
    same_reports "$folder/sqlite" "$folder/moved-there" 'moved to PostgreSQL'
    same_reports "$folder/sqlite" "$folder/moved-back" 'moved to PostgreSQL and back'
    for books in "$folder/northwind.tandem" "$northwind_url" "$made_url" "$folder/back.tandem"; do
        all_well "$books"
    done
    refuses_a_move "$folder/northwind.tandem" "$made_url" data.target_not_empty
    refuses_a_move "$northwind_url" "$folder/back.tandem" data.file_exists
    printf 'Moves: %s tables came back as they went, verified\n' \
        "$(($(wc -l <"$folder/back") - 1))"
}

# Imports every statement into an account of its own; refusals and all are said to standard output.
import_statements() {
    on "$1" company create --name Banks --country DE --currency EUR
    count=0
    for file in "$data"/bank/camt/*/*053*.xml "$data"/bank/csv/bank2ynab/*; do
        [ "${file##*.}" != conf ] || continue
        count=$((count + 1))
        on "$1" account add B$count --name "Bank $count" --type asset --control bank
        printf '%s\n' "${file##*/}"
        code=0
        on "$1" bank import "$file" --account B$count --as-stated 2>&1 || code=$?
        printf 'exit code %s\n' $code
        on "$1" bank list --account B$count --all --limit 1000
    done
}

statements_are_the_same() {
    make_database bank
    import_statements "$folder/bank.tandem" >"$folder/bank-sqlite"
    import_statements "$made_url" >"$folder/bank-postgresql"
    same "$folder/bank-sqlite" "$folder/bank-postgresql" 'bank statements differ'
    all_well "$folder/bank.tandem"
    all_well "$made_url"
    imported=$(grep -c '^exit code 0' "$folder/bank-sqlite")
    [ "$imported" -ge 30 ] || fail "only $imported statements were imported"
    printf 'Bank: %s files imported, %s refused, the same\n' "$imported" \
        "$(grep -c '^exit code [1-9]' "$folder/bank-sqlite")"
}

# Balances of the file EXPECTED.csv and of our trial balance ACTUAL.csv, by account.
same_balances() {
    python3 - "$1" "$2" <<'PYTHON'
import collections, csv, decimal, sys

def balances(path):
    sums = collections.Counter()
    for row in csv.DictReader(open(path, encoding="utf-8-sig", newline="")):
        sums[row["account"], row["commodity"]] += decimal.Decimal(row["balance"])
    return {key: value for key, value in sums.items() if value}

expected, actual = balances(sys.argv[1]), balances(sys.argv[2])
for key in sorted(expected.keys() | actual.keys()):
    if expected.get(key) != actual.get(key):
        print(*key, "expected", expected.get(key), "but is", actual.get(key))
sys.exit(expected != actual)
PYTHON
}

books_are_the_same() {
    for book in drewr standard transfer; do
        make_database $book
        for books in "$folder/$book.tandem" "$made_url"; do
            on "$books" company create --name Books --country US --currency USD >/dev/null
            on "$books" import journal "$data/accounting/books/ledger-$book/$book.dat" \
                --dialect ledger --leave-out >"$folder/said" 2>&1 ||
                { cat "$folder/said"; fail "importing $book into $books"; }
        done
        on "$folder/$book.tandem" report trial-balance --as-of 2100-01-01 >"$folder/$book-sqlite"
        on "$made_url" report trial-balance --as-of 2100-01-01 >"$folder/$book-postgresql"
        same "$folder/$book-sqlite" "$folder/$book-postgresql" "the trial balance of $book differs"
        same_balances "$data/accounting/books/ledger-$book/balanced_trial_balance.csv" \
            "$folder/$book-sqlite" || fail "$book has not the balances that ledger works out"
        printf 'Journal %s: %s balances, as expected on both\n' $book \
            "$(($(wc -l <"$folder/$book-sqlite") - 1))"
    done
}

# The verifier outside of Tandem agrees, and sees one byte of an entry line that was altered.
verifier_sees_an_altered_byte() {
    cp "$folder/back.tandem" "$folder/altered.tandem"
    python3 "$source/docs/verifier.py" "$folder/altered.tandem" || fail 'the verifier finds fault'
    sqlite3 "$folder/altered.tandem" "SELECT 'DROP TRIGGER ' || name || ';' FROM sqlite_master
        WHERE type = 'trigger'" | sqlite3 "$folder/altered.tandem"
    sqlite3 "$folder/altered.tandem" "UPDATE entry_line SET amount_minor = amount_minor + 1
        WHERE id = (SELECT MAX(id) FROM entry_line)"
    if python3 "$source/docs/verifier.py" "$folder/altered.tandem" >"$folder/verifier"; then
        fail 'the verifier does not see an altered entry line'
    fi
    printf 'Verifier: %s\n' "$(head -1 "$folder/verifier")"
}

northwind_is_the_same
moves_keep_everything
verifier_sees_an_altered_byte
statements_are_the_same
books_are_the_same
