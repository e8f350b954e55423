#include "workflows/export_beancount.h"

#include "backoffice/ledger/period.h"
#include "formats/beancount_writer.h"
#include "workflows/foreign_ledger.h"

namespace tandem::workflows {

Result<> exportBeancount(Reader& books, const ByteSink& sink)
{
    ForeignIndexes indexes;
    TANDEM_TRY(const formats::ForeignBook book,
               foreignBookOf(books, AccountNaming::CodeAndName, indexes));
    TANDEM_TRY(const auto years, ledger::fiscalYears(books));
    QDate openedOn(1970, 1, 1);
    for (const ledger::FiscalYear& year : years)
        openedOn =
            openedOn == QDate(1970, 1, 1) ? year.startsOn : std::min(openedOn, year.startsOn);
    const formats::BeancountWriter writer(book, openedOn);
    TANDEM_CHECK(sink(writer.head()));
    return ledger::eachEntry(books, [&](const ledger::StoredEntry& entry) {
        return sink(writer.entry(foreignEntryOf(entry, indexes)));
    });
}

} // namespace tandem::workflows
