#include "reports/report_stamp.h"

#include "office/company.h"

namespace tandem::reports {

using namespace Qt::StringLiterals;

Result<ReportStamp> reportStamp(Reader& books)
{
    TANDEM_TRY(const Company owner, company(books));
    TANDEM_TRY(const auto head,
               books.first<EntryId>(u"ledger.entries:head"_s, {},
                                    [](const Row& row) { return row.id<EntryId>("id"); }));
    return ReportStamp{
        .entry = head.value_or(EntryId()), .at = books.now(), .timeZone = owner.timeZone};
}

} // namespace tandem::reports
