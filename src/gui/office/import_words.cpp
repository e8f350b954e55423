#include "gui/office/import_words.h"

namespace tandem::gui {

using namespace Qt::StringLiterals;
using workflows::FileKind;

namespace {

constexpr int leftOutMax = 5;

} // namespace

QString ImportWords::hint(FileKind kind)
{
    switch (kind) {
    case FileKind::GnucashBook:
        return tr("A file of GnuCash, as XML or SQLite, or a template of accounts. "
                  "Customers, suppliers and unpaid documents come with the "
                  "transactions.");
    case FileKind::LedgerJournal:
        return tr("A text file of ledger or hledger: its accounts and transactions.");
    case FileKind::Beancount:
        return tr("A text file of beancount: its accounts and transactions. Balances "
                  "are checked, padding is filled in.");
    case FileKind::Iif:
        return tr("An IIF file of QuickBooks Desktop: accounts, customers, suppliers "
                  "and transactions of every type.");
    case FileKind::QuickbooksJournal:
        return tr("The report \"Journal\" of QuickBooks, exported as CSV. Its totals "
                  "are checked.");
    case FileKind::Datev:
        return tr("A batch of bookings in DATEV's format (EXTF). Tax keys are split "
                  "into net and tax.");
    case FileKind::Entries:
        return tr("A table (CSV) with a line of an entry in each row: number, date, "
                  "account, amount.");
    case FileKind::OpenPack:
        return tr("An open pack of Tandem in one zip file: the ledger with its accounts, parties "
                  "and open items. It is proven whole first.");
    case FileKind::Chart:
        return tr("A table (CSV) with a number, a name and a type in each row, and "
                  "the account above it, if it has one.");
    case FileKind::OpeningBalances:
        return tr("A table (CSV) with an account and its debit, credit or balance in "
                  "each row. Rows of customers and suppliers become open items.");
    case FileKind::Parties:
        return tr("A table (CSV) with a name and a code in each row. Columns are "
                  "recognised by their heads.");
    case FileKind::Employees:
        return tr("A table (CSV) with a number and a name in each row, and the first "
                  "day, addresses and managers if it has them.");
    case FileKind::Holidays:
        return tr("A table (CSV) with a day and a name in each row, and a region where "
                  "they differ.");
    case FileKind::Items:
        break;
    }
    return tr("A table (CSV) with a code and a name in each row, and prices, units and "
              "groups if it has them.");
}

QString ImportWords::filter(FileKind kind)
{
    switch (kind) {
    case FileKind::GnucashBook:
        return tr("GnuCash books and templates (*.gnucash *.gnucash-xea *.xml *.xac *.gz);;"
                  "All files (*)");
    case FileKind::LedgerJournal:
        return tr("Journals (*.journal *.ledger *.dat *.txt);;All files (*)");
    case FileKind::Beancount:
        return tr("Journals (*.beancount *.bean *.txt);;All files (*)");
    case FileKind::Iif:
        return tr("QuickBooks files (*.iif);;All files (*)");
    case FileKind::OpenPack:
        return tr("Open packs (*.zip);;All files (*)");
    case FileKind::QuickbooksJournal:
    case FileKind::Datev:
    case FileKind::Entries:
    case FileKind::Chart:
    case FileKind::OpeningBalances:
    case FileKind::Parties:
    case FileKind::Items:
    case FileKind::Employees:
    case FileKind::Holidays:
        break;
    }
    return tr("Tables (*.csv *.tsv *.txt);;All files (*)");
}

QString ImportWords::outcome(const workflows::FileImported& imported, workflows::ImportMode mode)
{
    const bool isTrial = mode == workflows::ImportMode::Try;
    QStringList words{
        isTrial ? tr("%n record(s) would be added; nothing was kept.", nullptr, imported.added)
                : tr("%n record(s) added.", nullptr, imported.added)};
    if (imported.known > 0)
        words += tr("%n known already.", nullptr, imported.known);
    if (!imported.accounts.empty())
        words += tr("New accounts: %n.", nullptr, static_cast<int>(imported.accounts.size()));
    if (imported.partiesAdded > 0)
        words += tr("New customers and suppliers: %n.", nullptr, imported.partiesAdded);
    if (imported.openItemsAdded > 0)
        words += tr("Open items: %n.", nullptr, imported.openItemsAdded);
    if (!imported.proof.empty())
        words += tr("The trial balance of the file and that of the books agree on %n account(s).",
                    nullptr, static_cast<int>(imported.proof.size()));
    if (!imported.leftOut.isEmpty())
        words += tr("Left out: %1").arg(imported.leftOut.mid(0, leftOutMax).join(u' '));
    if (imported.leftOut.size() > leftOutMax)
        words += tr("\u2026 and %n more.", nullptr,
                    static_cast<int>(imported.leftOut.size()) - leftOutMax);
    return words.join(u' ');
}

} // namespace tandem::gui
