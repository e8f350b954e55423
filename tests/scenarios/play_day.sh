#!/bin/sh
# Plays a trading company from an empty folder to its statements, with tandemctl alone.
#   play_day.sh TANDEMCTL [FOLDER]
# With the real input files (../shared/data, or TANDEM_SHARED_DATA) it is Northwind: customers,
# suppliers, products, opening stock and 830 orders. Without them a sample company takes its place.
set -eu
tandemctl=$(realpath "$1")
data=$(realpath "${TANDEM_SHARED_DATA:-../shared/data}" 2>/dev/null || echo absent)
folder=${2:-$(mktemp -d "${TMPDIR:-/tmp}/tandem-day.XXXXXX")}
mkdir -p "$folder"
export TANDEM_COMPANY="$folder/northwind.tandem" TANDEM_USER=nancy
export TANDEM_PASSWORD="${TANDEM_PASSWORD:-lobby to ledger}"

step() {
    printf '\n== %s\n' "$*"
    "$tandemctl" "$@"
}

if [ ! -d "$data/inventory/northwind" ]; then
    step company create --name 'Alder & Sons' --country DE --currency EUR --sample day
else
    northwind=$data/inventory/northwind
    step company create --name Northwind --country US --currency USD
    step import parties "$northwind/Customers.csv" --role customer
    step import parties "$northwind/Suppliers.csv" --role supplier
    step import employees "$northwind/Employees.csv"
    step import items "$northwind/Products.csv"
    step import stock "$northwind/Opening_Stock.csv" --on 1996-07-01
    step import orders "$northwind/Orders.csv" "$northwind/Order_Details.csv" --through invoice
    step visit list
fi
step report trial-balance
step report income-statement --from 1996-07-01 --to 1998-12-31
step report balance-sheet --as-of 1998-12-31
step report aged-receivables --as-of 1998-05-06
step report revenue --by top
step company verify --full
printf '\nThe company file is %s\n' "$TANDEM_COMPANY"
printf 'Look around with: TANDEM_COMPANY=%s TANDEM_USER=%s TANDEM_PASSWORD=%s\n' \
    "$TANDEM_COMPANY" "$TANDEM_USER" "'$TANDEM_PASSWORD'"
