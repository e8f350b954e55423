#!/usr/bin/env python3
"""kmymoney_book.py [ENTRIES_MAX] <BOOK.journal >BOOK.kmy

Writes the first entries of a journal, as `tandemctl export journal` prints it, in KMyMoney's own
XML, so that KMyMoney can be timed on the same book. One currency; every account is an asset.
"""
import sys
from xml.sax.saxutils import quoteattr

from gnucash_book import entries

# Its numbers of the types of accounts, and the five that every book has.
ASSET = 9
STANDARD = {"Asset": ASSET, "Liability": 10, "Expense": 13, "Income": 12, "Equity": 16}
CURRENCY = "EUR"
HEAD = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE KMYMONEY-FILE>
<KMYMONEY-FILE>
<FILEINFO><CREATION_DATE date="2025-01-01"/><LAST_MODIFIED_DATE date="2025-01-01"/>
<VERSION id="1"/><FIXVERSION id="5"/></FILEINFO>
<USER name="" email=""><ADDRESS street="" city="" county="" zipcode="" telephone=""/></USER>
<INSTITUTIONS count="0"/><PAYEES count="0"/><COSTCENTERS count="0"/><TAGS count="0"/>"""
FOOT = f"""<KEYVALUEPAIRS><PAIR key="kmm-baseCurrency" value="{CURRENCY}"/></KEYVALUEPAIRS>
<SCHEDULES count="0"/><SECURITIES count="0"/>
<CURRENCIES count="1"><CURRENCY id="{CURRENCY}" name="Euro" symbol="€" type="3"
 rounding-method="7" saf="100" scf="100" pp="4"/></CURRENCIES>
<PRICES count="0"/><REPORTS count="0"/><BUDGETS count="0"/><ONLINEJOBS count="0"/>
</KMYMONEY-FILE>"""


def account(key, name, kind, parent="", below=()):
    print(f'<ACCOUNT id="{key}" name={quoteattr(name)} type="{kind}" currency="{CURRENCY}"'
          f' parentaccount="{parent}" opened="2000-01-01" lastmodified="" lastreconciled=""'
          ' institution="" number="" description="">')
    if below:
        print(f'<SUBACCOUNTS count="{len(below)}">')
        print("".join(f'<SUBACCOUNT id="{one}"/>' for one in below))
        print("</SUBACCOUNTS>")
    print("</ACCOUNT>")


def transaction(number, day, text, lines, keys):
    memo = quoteattr(text)
    print(f'<TRANSACTION id="T{number:018}" postdate="{day}" entrydate="{day}"'
          f' commodity="{CURRENCY}" memo={memo}><SPLITS>')
    for place, (name, amount) in enumerate(lines, 1):
        value = f"{int(amount.replace('.', ''))}/100"
        print(f'<SPLIT id="S{place:04}" account="{keys[name]}" payee="" value="{value}"'
              f' shares="{value}" price="1/1" reconcileflag="0" reconciledate="" action=""'
              f' bankid="" number="" memo={memo}/>')
    print("</SPLITS></TRANSACTION>")


def main():
    entries_max = int(sys.argv[1]) if len(sys.argv) > 1 else sys.maxsize
    kept = [one for one, _ in zip(entries(sys.stdin), range(entries_max))]
    names = sorted({name for _, lines in kept for name, _ in lines})
    keys = {name: f"A{number:06}" for number, name in enumerate(names, 1)}
    print(HEAD)
    print(f'<ACCOUNTS count="{len(names) + len(STANDARD)}">')
    for name, kind in STANDARD.items():
        account(f"AStd::{name}", name, kind, below=keys.values() if kind == ASSET else ())
    for name in names:
        account(keys[name], name, ASSET, "AStd::Asset")
    print(f'</ACCOUNTS>\n<TRANSACTIONS count="{len(kept)}">')
    for number, ((day, text), lines) in enumerate(kept, 1):
        transaction(number, day, text, lines, keys)
    print("</TRANSACTIONS>")
    print(FOOT)


if __name__ == "__main__":
    main()
