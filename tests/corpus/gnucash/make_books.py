#!/usr/bin/python3
"""Makes the GnuCash books of this folder with GnuCash itself, and writes what it says they come to.

    /usr/bin/python3 make_books.py FOLDER     (Debian: python3-gnucash, libdbd-sqlite3)

The same book is saved in the three forms that GnuCash keeps: plain.gnucash (XML), packed.gnucash
(gzip of it) and sqlite.gnucash. balances.csv has the balance of each account as GnuCash gives it,
in the commodity of the account.
"""
import csv
import decimal
import gzip
import os
import random
import sys
from datetime import date
from fractions import Fraction

from gnucash import (Account, GncCommodity, GncNumeric, GncPrice, Session, SessionOpenMode, Split,
                     Transaction)
from gnucash import gnucash_core_c as core

ACCOUNTS = [  # path, type, commodity, code
    ("Assets", core.ACCT_TYPE_ASSET, "EUR", ""),
    ("Assets:Bank: Giro", core.ACCT_TYPE_BANK, "EUR", "1200"),
    ("Assets:Dollars", core.ACCT_TYPE_BANK, "USD", "1210"),
    ("Assets:Yen", core.ACCT_TYPE_CASH, "JPY", ""),
    ("Assets:Depot", core.ACCT_TYPE_ASSET, "EUR", ""),
    ("Assets:Depot:Steel", core.ACCT_TYPE_STOCK, "STEEL", ""),
    ("Assets:Depot:World Fund", core.ACCT_TYPE_MUTUAL, "WORLD", ""),
    ("Assets:Customers", core.ACCT_TYPE_RECEIVABLE, "EUR", "1400"),
    ("Liabilities", core.ACCT_TYPE_LIABILITY, "EUR", ""),
    ("Liabilities:Card", core.ACCT_TYPE_CREDIT, "EUR", "1600"),
    ("Liabilities:Suppliers", core.ACCT_TYPE_PAYABLE, "EUR", "1700"),
    ("Equity", core.ACCT_TYPE_EQUITY, "EUR", ""),
    ("Equity:Opening", core.ACCT_TYPE_EQUITY, "EUR", "9000"),
    ("Income", core.ACCT_TYPE_INCOME, "EUR", ""),
    ("Income:Sales", core.ACCT_TYPE_INCOME, "EUR", "8400"),
    ("Income:Gains", core.ACCT_TYPE_INCOME, "EUR", ""),
    ("Expenses", core.ACCT_TYPE_EXPENSE, "EUR", ""),
    ("Expenses:Rent", core.ACCT_TYPE_EXPENSE, "EUR", "4210"),
    ("Expenses:Hotels", core.ACCT_TYPE_EXPENSE, "USD", ""),
    ("Expenses:Büro & Käse", core.ACCT_TYPE_EXPENSE, "EUR", ""),
]


class Book:
    def __init__(self, book):
        self.book = book
        table = book.get_table()
        self.commodities = {code: table.lookup("CURRENCY", code) for code in ("EUR", "USD", "JPY")}
        for code, name, fraction in (("STEEL", "Steel Works", 1), ("WORLD", "World Fund", 10000)):
            made = GncCommodity(book, name, "XETRA", code, "", fraction)
            self.commodities[code] = table.insert(made)
        self.accounts = {}
        root = book.get_root_account()
        for path, kind, commodity, code in ACCOUNTS:
            above, _, name = path.rpartition(":") if path != "Assets:Bank: Giro" else ("Assets", "", "Bank: Giro")
            account = Account(book)
            (self.accounts[above] if above else root).append_child(account)
            account.SetName(name)
            account.SetType(kind)
            account.SetCommodity(self.commodities[commodity])
            account.SetCode(code)
            self.accounts[path] = account

    def enter(self, on, text, number, splits, currency="EUR"):
        """splits: path, value in the transaction's currency in cents, quantity as a Fraction or None."""
        entry = Transaction(self.book)
        entry.BeginEdit()
        entry.SetCurrency(self.commodities[currency])
        entry.SetDatePostedSecsNormalized(on)
        entry.SetDescription(text)
        entry.SetNum(number)
        assert sum(value for _, value, _ in splits) == 0
        for path, value, quantity in splits:
            split = Split(self.book)
            split.SetParent(entry)
            split.SetAccount(self.accounts[path])
            split.SetValue(GncNumeric(value, 100))
            scale = self.accounts[path].GetCommoditySCU()
            whole = Fraction(value, 100) if quantity is None else Fraction(quantity)
            assert (whole * scale).denominator == 1, (path, whole)
            split.SetAmount(GncNumeric(int(whole * scale), scale))
            split.SetMemo("memo of " + path.split(":")[-1] if value % 7 == 0 else "")
        entry.CommitEdit()

    def price(self, code, currency, on, cents):
        price = GncPrice(self.book)
        price.begin_edit()
        price.set_commodity(self.commodities[code])
        price.set_currency(self.commodities[currency])
        price.set_time64(on)
        price.set_value(GncNumeric(cents, 100))
        price.commit_edit()
        self.book.get_price_db().add_price(price)


def fill(book):
    chance = random.Random(20250310)
    enter = book.enter
    enter(date(2024, 1, 1), "Opening", "", [("Assets:Bank: Giro", 5_000_000, None), ("Equity:Opening", -5_000_000, None)])
    enter(date(2024, 1, 2), "Dollars bought", "", [("Assets:Dollars", 92_31, "100"), ("Assets:Bank: Giro", -92_31, None)])
    enter(date(2024, 1, 3), "Yen for the trip", "7", [("Assets:Yen", 61_35, "10001"), ("Assets:Bank: Giro", -61_35, None)])
    enter(date(2024, 2, 1), "Steel bought", "", [("Assets:Depot:Steel", 1_500_00, "30"), ("Expenses:Büro & Käse", 9_90, None), ("Assets:Bank: Giro", -1_509_90, None)])
    enter(date(2024, 2, 2), "Fund bought", "", [("Assets:Depot:World Fund", 333_33, "12.3457"), ("Assets:Bank: Giro", -333_33, None)])
    # The first day of summer time, and a sale with its gain as a split of no quantity.
    enter(date(2024, 3, 31), "Steel sold", "", [("Assets:Depot:Steel", -1_100_00, "-20"), ("Assets:Bank: Giro", 1_100_00, None)])
    enter(date(2024, 3, 31), "Gain on steel", "", [("Assets:Depot:Steel", 100_00, "0"), ("Income:Gains", -100_00, None)])
    # A transaction all in dollars: the book names no rate for it but in its prices.
    enter(date(2024, 4, 1), "Hotel", "", [("Expenses:Hotels", 40_00, None), ("Assets:Dollars", -40_00, None)], "USD")
    # One in dollars that meets euros.
    enter(date(2024, 4, 2), "Dollars sold", "", [("Assets:Bank: Giro", 20_00, "18.51"), ("Assets:Dollars", -20_00, None)], "USD")
    plain = [path for path, kind, commodity, _ in ACCOUNTS if commodity == "EUR" and ":" in path and path != "Assets:Depot"]
    for number in range(80):
        on = date.fromordinal(date(2024, 1, 1).toordinal() + chance.randrange(730))
        count = chance.randrange(2, 6)
        values = [chance.randrange(-90_000_00, 90_000_00) for _ in range(count - 1)]
        values.append(-sum(values))
        enter(on, f"Entry {number} · Käse & <Brot>", str(number), [(chance.choice(plain), value, None) for value in values])
    for on, cents in ((date(2024, 1, 1), 92), (date(2024, 4, 1), 93)):
        book.price("USD", "EUR", on, cents)
    book.price("STEEL", "EUR", date(2024, 3, 31), 55_00)


def balances_of(book):
    for path, account in book.accounts.items():
        balance = account.GetBalance()
        yield path, account.GetCommodity().get_mnemonic(), Fraction(balance.num(), balance.denom())


def main(folder):
    folder = os.path.abspath(folder)
    for name in ("packed", "sqlite"):
        if os.path.exists(os.path.join(folder, name + ".gnucash")):
            os.remove(os.path.join(folder, name + ".gnucash"))
    balances = None
    for name, scheme in (("packed", "xml"), ("sqlite", "sqlite3")):
        uri = f"{scheme}://{folder}/{name}.gnucash"
        if scheme == "sqlite3":  # made first, then opened: it saves each change at once
            Session(uri, SessionOpenMode.SESSION_NEW_STORE).end()
        mode = SessionOpenMode.SESSION_NEW_STORE if scheme == "xml" else SessionOpenMode.SESSION_NORMAL_OPEN
        session = Session(uri, mode)
        book = Book(session.book)
        fill(book)
        found = list(balances_of(book))
        assert balances in (None, found)
        balances = found
        if scheme == "xml":
            session.save()
        session.end()
    # GnuCash packs its XML or not, as its preferences say; here they are not asked.
    with open(os.path.join(folder, "packed.gnucash"), "rb") as saved:
        content = saved.read()
    text = gzip.decompress(content) if content[:2] == b"\x1f\x8b" else content
    with open(os.path.join(folder, "plain.gnucash"), "wb") as plain:
        plain.write(text)
    with open(os.path.join(folder, "packed.gnucash"), "wb") as packed:
        packed.write(gzip.compress(text, mtime=0))
    with open(os.path.join(folder, "balances.csv"), "w", newline="") as out:
        writer = csv.writer(out, lineterminator="\n")
        writer.writerow(("account", "commodity", "balance"))
        for path, commodity, amount in balances:
            digits = {"JPY": 0, "STEEL": 0, "WORLD": 4}.get(commodity, 2)
            writer.writerow((path, commodity, f"{decimal.Decimal(int(amount * 10**digits)).scaleb(-digits)}"))


if __name__ == "__main__":
    main(sys.argv[1])
