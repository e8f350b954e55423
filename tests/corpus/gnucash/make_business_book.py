#!/usr/bin/python3
"""Makes the GnuCash book of a small company with its business objects, by GnuCash itself.

    /usr/bin/python3 make_business_book.py FOLDER     (Debian: python3-gnucash, libdbd-sqlite3)

Customers, vendors, an employee, jobs, terms, a tax table, invoices, bills, a voucher and credit
notes; paid, paid in part, by one payment for two invoices, paid ahead, and not posted. It is saved
as business-packed.gnucash (gzip of XML) and business-sqlite.gnucash. business-balances.csv has the
balance of each account, business-lots.csv what is left of each lot with its owner, document and
due day: both as GnuCash gives them.
"""
import csv
import decimal
import gzip
import os
import sys
from datetime import date
from fractions import Fraction

from gnucash import Account, GncLot, GncNumeric, Session, SessionOpenMode, Split, Transaction
from gnucash import gnucash_core_c as core
from gnucash.gnucash_business import (Bill, BillTerm, Customer, Employee, Entry, Invoice, Job,
                                      TaxTable, TaxTableEntry, Vendor)

ACCOUNTS = [  # path, type, commodity, code
    ("Assets", core.ACCT_TYPE_ASSET, "EUR", ""),
    ("Assets:Giro", core.ACCT_TYPE_BANK, "EUR", "1200"),
    ("Assets:Customers", core.ACCT_TYPE_RECEIVABLE, "EUR", "1400"),
    ("Assets:Dollar Customers", core.ACCT_TYPE_RECEIVABLE, "USD", "1401"),
    ("Liabilities", core.ACCT_TYPE_LIABILITY, "EUR", ""),
    ("Liabilities:Suppliers", core.ACCT_TYPE_PAYABLE, "EUR", "1600"),
    ("Liabilities:Output tax", core.ACCT_TYPE_LIABILITY, "EUR", "1776"),
    ("Liabilities:Input tax", core.ACCT_TYPE_LIABILITY, "EUR", "1576"),
    ("Income", core.ACCT_TYPE_INCOME, "EUR", ""),
    ("Income:Work", core.ACCT_TYPE_INCOME, "EUR", "8400"),
    ("Income:Work Abroad", core.ACCT_TYPE_INCOME, "USD", "8401"),
    ("Expenses", core.ACCT_TYPE_EXPENSE, "EUR", ""),
    ("Expenses:Goods", core.ACCT_TYPE_EXPENSE, "EUR", "3400"),
    ("Expenses:Travel", core.ACCT_TYPE_EXPENSE, "EUR", "4660"),
    ("Expenses:Bad debts", core.ACCT_TYPE_EXPENSE, "EUR", "2400"),
]


def money(cents):
    return GncNumeric(cents, 100)


class Book:
    def __init__(self, book):
        self.book = book
        table = book.get_table()
        self.commodities = {code: table.lookup("CURRENCY", code) for code in ("EUR", "USD")}
        self.euro = self.commodities["EUR"]
        self.accounts = {}
        self.documents = []
        root = book.get_root_account()
        for path, kind, commodity, code in ACCOUNTS:
            above, _, name = path.rpartition(":")
            account = Account(book)
            (self.accounts[above] if above else root).append_child(account)
            account.SetName(name)
            account.SetType(kind)
            account.SetCommodity(self.commodities[commodity])
            account.SetCode(code)
            self.accounts[path] = account

    def term(self, name, days):
        term = BillTerm(self.book)
        term.SetName(name)
        term.SetType(1)  # days
        term.SetDueDays(days)
        return term

    def table(self, name, account, percent):
        rate = TaxTableEntry(self.accounts[account], True, GncNumeric(percent, 1))
        return TaxTable(self.book, name, rate)

    def party(self, kind, number, name, lines, mail="", terms=None):
        party = kind(self.book, number, self.euro, name)
        address = party.GetAddr()
        address.SetName(name)
        for line, setter in zip(lines, (address.SetAddr1, address.SetAddr2, address.SetAddr3)):
            setter(line)
        address.SetEmail(mail)
        if terms:
            party.SetTerms(terms)
        return party

    def document(self, kind, number, owner, on, lines, currency="EUR", is_credit=False):
        document = kind(self.book, number, self.commodities[currency], owner)
        document.SetDateOpened(on)
        if is_credit:
            document.SetIsCreditNote(True)
        for text, account, count, cents, table in lines:
            entry = Entry(self.book, document, on)
            entry.SetDateEntered(on)
            entry.SetDescription(text)
            entry.SetQuantity(GncNumeric(-count if is_credit else count, 1))
            sell = kind is Invoice
            (entry.SetInvAccount if sell else entry.SetBillAccount)(self.accounts[account])
            (entry.SetInvPrice if sell else entry.SetBillPrice)(money(cents))
            (entry.SetInvTaxable if sell else entry.SetBillTaxable)(table is not None)
            if table is not None:
                (entry.SetInvTaxTable if sell else entry.SetBillTaxTable)(table)
        self.documents.append(document)
        return document

    def post(self, document, account, on, due, memo=""):
        document.PostToAccount(self.accounts[account], on, due, memo, True, False)

    def pay(self, document, cents, on, memo, number):
        document.ApplyPayment(None, self.accounts["Assets:Giro"], money(cents), GncNumeric(1, 1), on, memo, number)

    def enter(self, on, text, splits):
        entry = Transaction(self.book)
        entry.BeginEdit()
        entry.SetCurrency(self.euro)
        entry.SetDatePostedSecsNormalized(on)
        entry.SetDescription(text)
        for path, cents in splits:
            split = Split(self.book)
            split.SetParent(entry)
            split.SetAccount(self.accounts[path])
            split.SetValue(money(cents))
            split.SetAmount(money(cents))
        entry.CommitEdit()


def fill(book):
    thirty, fortnight = book.term("30 days", 30), book.term("14 days", 14)
    out, into = book.table("VAT 19 out", "Liabilities:Output tax", 19), book.table("VAT 19 in", "Liabilities:Input tax", 19)
    alder = book.party(Customer, "000001", "Alder & Söhne", ["Elbweg 3", "20095 Hamburg"], "post@alder.example", thirty)
    birch = book.party(Customer, "000002", "Birch Ltd", ["1 High Street", "London"], "", fortnight)
    book.party(Customer, "000003", "Cedar (never bought)", [])
    # The number of a vendor is that of a customer too.
    paper = book.party(Vendor, "000001", "Paper Mill", ["Am Fluss 8", "99084 Erfurt"], "", fortnight)
    mason = book.party(Employee, "000001", "mason", ["Gasse 1"], "mason@alder.example")
    job = Job(book.book, "J-1", birch, "Harbour")
    goods, work = "Expenses:Goods", "Income:Work"

    paid = book.document(Invoice, "R-1", alder, date(2025, 1, 10), [("Design", work, 10, 100_00, out), ("Post", work, 1, 4_90, None)])
    book.post(paid, "Assets:Customers", date(2025, 1, 10), date(2025, 2, 9), "Design")
    book.pay(paid, 1_194_90, date(2025, 2, 3), "", "B-7")
    part = book.document(Invoice, "R-2", alder, date(2025, 2, 12), [("Build", work, 3, 333_33, out)])
    book.post(part, "Assets:Customers", date(2025, 2, 12), date(2025, 3, 14))
    book.pay(part, 500_00, date(2025, 3, 1), "part", "")
    whole = book.document(Invoice, "R-3", job, date(2025, 3, 5), [("Crane", work, 1, 2_500_00, out)])
    book.post(whole, "Assets:Customers", date(2025, 3, 5), date(2025, 3, 19))
    ahead = book.document(Invoice, "R-4", birch, date(2025, 4, 1), [("Hoist", work, 1, 100_00, out)])
    book.post(ahead, "Assets:Customers", date(2025, 4, 1), date(2025, 4, 15))
    book.pay(ahead, 150_00, date(2025, 4, 10), "too much", "B-9")
    credit = book.document(Invoice, "G-1", alder, date(2025, 4, 2), [("Design was late", work, 1, 50_00, out)], is_credit=True)
    book.post(credit, "Assets:Customers", date(2025, 4, 2), date(2025, 4, 2))
    book.document(Invoice, "R-5", alder, date(2025, 4, 20), [("Not sent yet", work, 1, 77_00, out)])
    abroad = book.document(Invoice, "R-6", birch, date(2025, 4, 22), [("Advice", "Income:Work Abroad", 1, 900_00, None)], "USD")
    book.post(abroad, "Assets:Dollar Customers", date(2025, 4, 22), date(2025, 5, 22))

    bill = book.document(Bill, "P-100", paper, date(2025, 1, 20), [("Paper", goods, 20, 12_50, into)])
    book.post(bill, "Liabilities:Suppliers", date(2025, 1, 20), date(2025, 2, 3))
    book.pay(bill, -297_50, date(2025, 2, 2), "paper", "")
    owing = book.document(Bill, "P-101", paper, date(2025, 3, 20), [("Card", goods, 4, 99_99, into)])
    book.post(owing, "Liabilities:Suppliers", date(2025, 3, 20), date(2025, 4, 3))
    voucher = book.document(Bill, "S-1", mason, date(2025, 3, 28), [("Train", "Expenses:Travel", 1, 88_00, None)])
    book.post(voucher, "Liabilities:Suppliers", date(2025, 3, 28), date(2025, 3, 28))
    # By hand, past the documents: nobody's.
    book.enter(date(2025, 4, 30), "Written down by hand", [("Expenses:Bad debts", 12_34), ("Assets:Customers", -12_34)])


def number(value):
    return f"{decimal.Decimal(int(Fraction(value.num(), value.denom()) * 100)).scaleb(-2)}"


def balances_of(book):
    return [(path, account.GetCommodity().get_mnemonic(), number(account.GetBalance())) for path, account in book.accounts.items()]


def lots_of(book):
    """Documents that are posted, and what was paid ahead: the lots of none."""
    found, known = [], set()
    for document in book.documents:
        lot = document.GetPostedLot()
        if lot is None:
            continue
        known.add(int(lot.instance))
        found.append((document.GetPostedAcc().GetName(), document.GetID(), document.GetDateDue().date().isoformat(), number(lot.get_balance())))
    for path in ("Assets:Customers", "Liabilities:Suppliers"):
        for lot in book.accounts[path].GetLotList():
            if int(lot) not in known:
                found.append((path.split(":")[1], "", "", number(GncLot(instance=lot).get_balance())))
    return sorted(found)


def main(folder):
    folder = os.path.abspath(folder)
    told = None
    for name, scheme in (("packed", "xml"), ("sqlite", "sqlite3")):
        path = os.path.join(folder, f"business-{name}.gnucash")
        if os.path.exists(path):
            os.remove(path)
        uri = f"{scheme}://{path}"
        if scheme == "sqlite3":
            Session(uri, SessionOpenMode.SESSION_NEW_STORE).end()
        mode = SessionOpenMode.SESSION_NEW_STORE if scheme == "xml" else SessionOpenMode.SESSION_NORMAL_OPEN
        session = Session(uri, mode)
        book = Book(session.book)
        fill(book)
        found = balances_of(book), lots_of(book)
        assert told in (None, found), (told, found)
        told = found
        if scheme == "xml":
            session.save()
        session.end()
    packed = os.path.join(folder, "business-packed.gnucash")
    with open(packed, "rb") as saved:
        content = saved.read()
    text = gzip.decompress(content) if content[:2] == b"\x1f\x8b" else content
    with open(packed, "wb") as out:
        out.write(gzip.compress(text, mtime=0))
    for name, heads, rows in (("balances", ("account", "commodity", "balance"), told[0]),
                              ("lots", ("account", "document", "due_on", "balance"), told[1])):
        with open(os.path.join(folder, f"business-{name}.csv"), "w", newline="") as out:
            writer = csv.writer(out, lineterminator="\n")
            writer.writerow(heads)
            writer.writerows(rows)


if __name__ == "__main__":
    main(sys.argv[1])
