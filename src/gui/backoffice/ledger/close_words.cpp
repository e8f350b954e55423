#include "gui/backoffice/ledger/close_words.h"

#include <QCoreApplication>

namespace tandem::gui {

using namespace Qt::StringLiterals;
using ledger::LockKind;
using reports::Check;
using reports::CheckState;

namespace {

struct ClosePage {
    Q_DECLARE_TR_FUNCTIONS(ClosePage)
};

QString checkWords(const reports::CheckLine& line, const Locality& locality)
{
    switch (line.check) {
    case Check::Receivables:
        return ClosePage::tr("Receivables are the open items of customers");
    case Check::Payables:
        return ClosePage::tr("Payables are the open items of suppliers");
    case Check::Stock:
        return ClosePage::tr("Inventory is what lies in the warehouses");
    case Check::GoodsReceived:
        return ClosePage::tr("Goods received, not billed are the open receipts");
    case Check::Tax:
        return ClosePage::tr("Tax accounts moved by the tax of the documents");
    case Check::Bank:
        return line.day.isValid()
                   ? ClosePage::tr("%1 agrees with the statement of %2")
                         .arg(line.account, dayText(line.day, locality))
                   : ClosePage::tr("%1 has no statement that says what it holds").arg(line.account);
    case Check::BankLines:
        return ClosePage::tr("Lines of the bank that are not explained");
    case Check::Drafts:
        return ClosePage::tr("Entries that are not posted");
    case Check::Suspense:
        break;
    }
    return ClosePage::tr("Nothing is left on %1").arg(line.account);
}

QString stateWords(CheckState state)
{
    switch (state) {
    case CheckState::Ok:
        return ClosePage::tr("Proven");
    case CheckState::Warn:
        return ClosePage::tr("Look at it");
    case CheckState::Bad:
        break;
    }
    return ClosePage::tr("Differs");
}

Tone toneOf(CheckState state)
{
    switch (state) {
    case CheckState::Ok:
        return Tone::Ok;
    case CheckState::Warn:
        return Tone::Warn;
    case CheckState::Bad:
        break;
    }
    return Tone::Bad;
}

RowCell amountCell(const std::optional<Money>& amount, const Locality& locality)
{
    if (!amount)
        return {};
    return {.text = amountText(*amount, locality),
            .sign = amount->isNegative() ? -1
                    : amount->isZero()   ? 0
                                         : 1};
}

} // namespace

QString lockWords(LockKind kind)
{
    switch (kind) {
    case LockKind::Sales:
        return ClosePage::tr("Sales");
    case LockKind::Purchases:
        return ClosePage::tr("Purchases");
    case LockKind::Bank:
        return ClosePage::tr("Bank");
    case LockKind::Tax:
        return ClosePage::tr("Tax");
    case LockKind::Irreversible:
        return ClosePage::tr("Everything, for good");
    case LockKind::Books:
        break;
    }
    return ClosePage::tr("Everything");
}

RowOfCells checkRow(const reports::CheckLine& line, const Locality& locality)
{
    const bool isCount = line.check == Check::BankLines || line.check == Check::Drafts;
    const RowCell figure = isCount
                               ? RowCell{.text = locality.locale.toString(qlonglong(line.count)),
                                         .sign = line.count > 0 ? 1 : 0}
                               : amountCell(line.difference(), locality);
    return {.cells = {{.text = stateWords(line.state), .tone = toneOf(line.state)},
                      {.text = checkWords(line, locality)},
                      amountCell(line.ledger, locality),
                      amountCell(line.counted, locality),
                      figure}};
}

QString reportOf(Check check)
{
    switch (check) {
    case Check::Receivables:
        return u"aged_receivables"_s;
    case Check::Payables:
        return u"aged_payables"_s;
    case Check::Stock:
        return u"stock"_s;
    default:
        return {};
    }
}

} // namespace tandem::gui
