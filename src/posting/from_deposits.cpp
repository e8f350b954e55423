#include "posting/from_deposits.h"

#include "posting/entry_lines.h"

namespace tandem::posting {

using namespace Qt::StringLiterals;
using ledger::AccountRole;
using ledger::Entry;

namespace {

AccountRole outputAccount(const tax::TaxShare& share)
{
    return share.treatment.point == tax::TaxPoint::Payment ? AccountRole::OutputTaxNotYetDue
                                                           : AccountRole::OutputTax;
}

/// A document that takes a deposit back, wholly or on an invoice; `cleared` is what its net had
/// been booked with.
template <class Fact>
EntryLines takenBack(const Fact& fact, const Money& cleared)
{
    EntryLines lines;
    lines.add(AccountRole::CustomerDeposits, cleared);
    for (const tax::TaxShare& share : fact.taxes)
        lines.add(outputAccount(share), share.tax);
    lines.add({.account = AccountRole::Receivable,
               .amount = -fact.owed,
               .base = -fact.gross(),
               .party = fact.customer});
    lines.add(AccountRole::SalesRevenue, fact.net - cleared);
    return lines;
}

} // namespace

std::optional<Entry> entryFor(const sales::DepositInvoiced& fact)
{
    EntryLines lines;
    lines.add({.account = AccountRole::Receivable,
               .amount = fact.owed,
               .base = fact.gross(),
               .party = fact.customer,
               .memo = fact.rates});
    lines.add(AccountRole::CustomerDeposits, -fact.net);
    for (const tax::TaxShare& share : fact.taxes)
        lines.add(outputAccount(share), -share.tax);
    const bool isProgress = fact.kind == sales::DepositKind::Progress;
    return std::move(lines).toEntry(
        {.postedOn = fact.issuedOn,
         .source = u"deposit_invoice"_s,
         .sourceId = fact.deposit.value(),
         .text = isProgress ? u"Progress invoice"_s : u"Deposit invoice"_s,
         .reference = fact.number});
}

std::optional<Entry> entryFor(const sales::DepositCredited& fact)
{
    return takenBack(fact, fact.net)
        .toEntry({.postedOn = fact.creditedOn,
                  .source = u"deposit_credit"_s,
                  .sourceId = fact.deposit.value(),
                  .text = u"Deposit credited"_s,
                  .reference = fact.number});
}

std::optional<Entry> entryFor(const sales::DepositsDeducted& fact)
{
    return takenBack(fact, fact.cleared)
        .toEntry({.postedOn = fact.deductedOn,
                  .source = u"deposit_deduction"_s,
                  .sourceId = fact.invoice.value(),
                  .text = u"Deposits deducted"_s,
                  .reference = fact.number});
}

} // namespace tandem::posting
