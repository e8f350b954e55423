#!/usr/bin/env python3
"""gnucash_book.py [ENTRIES_MAX] <BOOK.journal >BOOK.gnucash

Writes the first entries of a journal, as `tandemctl export journal` prints it, as a GnuCash XML
file, so that GnuCash can be timed on the same book. One currency; accounts are not nested.
"""
import hashlib
import re
import sys
from xml.sax.saxutils import escape

HEAD = """<?xml version="1.0" encoding="utf-8"?>
<gnc-v2 xmlns:gnc="http://www.gnucash.org/XML/gnc" xmlns:act="http://www.gnucash.org/XML/act"
 xmlns:book="http://www.gnucash.org/XML/book" xmlns:cd="http://www.gnucash.org/XML/cd"
 xmlns:cmdty="http://www.gnucash.org/XML/cmdty" xmlns:split="http://www.gnucash.org/XML/split"
 xmlns:trn="http://www.gnucash.org/XML/trn" xmlns:ts="http://www.gnucash.org/XML/ts">
<gnc:count-data cd:type="book">1</gnc:count-data>
<gnc:book version="2.0.0"><book:id type="guid">{book}</book:id>
"""
COMMODITY = "<cmdty:space>CURRENCY</cmdty:space><cmdty:id>{0}</cmdty:id>"


def guid(text):
    return hashlib.md5(text.encode(), usedforsecurity=False).hexdigest()


def account(name, kind, currency, parent):
    print(f'<gnc:account version="2.0.0"><act:name>{escape(name)}</act:name>'
          f'<act:id type="guid">{guid(name)}</act:id><act:type>{kind}</act:type>'
          f'<act:commodity>{COMMODITY.format(currency)}</act:commodity>'
          '<act:commodity-scu>100</act:commodity-scu>'
          + (f'<act:parent type="guid">{guid(parent)}</act:parent>' if parent else "")
          + "</gnc:account>")


def transaction(number, day, text, lines, currency):
    when = f"<ts:date>{day} 10:59:00 +0000</ts:date>"
    print(f'<gnc:transaction version="2.0.0"><trn:id type="guid">{guid(f"entry {number}")}</trn:id>'
          f'<trn:currency>{COMMODITY.format(currency)}</trn:currency>'
          f'<trn:date-posted>{when}</trn:date-posted><trn:date-entered>{when}</trn:date-entered>'
          f'<trn:description>{escape(text)}</trn:description><trn:splits>')
    for place, (name, amount) in enumerate(lines):
        minor = int(amount.replace(".", ""))
        print(f'<trn:split><split:id type="guid">{guid(f"entry {number} line {place}")}</split:id>'
              f'<split:reconciled-state>n</split:reconciled-state><split:value>{minor}/100'
              f'</split:value><split:quantity>{minor}/100</split:quantity>'
              f'<split:account type="guid">{guid(name)}</split:account></trn:split>')
    print("</trn:splits></gnc:transaction>")


def whole(head, lines):
    """An entry, unless the journal was cut off in it: GnuCash crashes on one without lines."""
    if not lines or sum(int(amount.replace(".", "")) for _, amount in lines):
        sys.exit(f"{head[0]} {head[1]}: the entry does not balance; is the journal cut off?")
    return head, lines


def entries(journal):
    """Day, text and lines of each entry; each amount stands beside its account."""
    head, lines = None, []
    for row in journal:
        if row[0].isdigit():
            day, _, text = row.partition(" ")
            head, lines = (day.replace("/", "-"), text.strip()), []
        elif row[0].isspace() and head and row.strip() and not row.strip().startswith(";"):
            name, amount = re.split(r"\s{2,}", row.strip(), maxsplit=1)
            lines.append((name, re.match(r"-?[0-9.]+", amount).group()))
        elif head:
            yield whole(head, lines)
            head = None
    if head:
        yield whole(head, lines)


def main():
    entries_max = int(sys.argv[1]) if len(sys.argv) > 1 else sys.maxsize
    currency, names = "EUR", []
    kept = []
    journal = (row if row.strip() else "\n" for row in sys.stdin)
    for head, lines in entries(row for row in journal):
        if len(kept) == entries_max:
            break
        kept.append((head, lines))
        names += [name for name, _ in lines]
    print(HEAD.format(book=guid("book")))
    print(f'<gnc:commodity version="2.0.0">{COMMODITY.format(currency)}</gnc:commodity>')
    account("Root Account", "ROOT", currency, None)
    for name in sorted(set(names)):
        account(name, "ASSET", currency, "Root Account")
    for number, ((day, text), lines) in enumerate(kept):
        transaction(number, day, text, lines, currency)
    print("</gnc:book></gnc-v2>")


if __name__ == "__main__":
    main()
