#include "posting/from_tax.h"

#include "posting/entry_lines.h"

namespace tandem::posting {

using namespace Qt::StringLiterals;
using ledger::AccountRole;

std::optional<ledger::Entry> entryFor(const tax::TaxReturnFiled& fact)
{
    EntryLines lines;
    lines.add(AccountRole::OutputTax, fact.output);
    lines.add(AccountRole::InputTax, -fact.input);
    lines.add(AccountRole::TaxDue, -fact.payable);
    lines.add(AccountRole::Rounding, fact.payable - (fact.output - fact.input));
    return std::move(lines).toEntry(
        {.postedOn = fact.period.endsOn,
         .source = u"tax_return"_s,
         .sourceId = fact.id.value(),
         .text = u"Tax return %1 to %2"_s.arg(fact.period.startsOn.toString(Qt::ISODate),
                                              fact.period.endsOn.toString(Qt::ISODate))});
}

} // namespace tandem::posting
