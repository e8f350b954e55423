#include "workflows/export_journal.h"

#include "formats/ledger_journal_writer.h"
#include "workflows/foreign_ledger.h"

namespace tandem::workflows {

Result<> exportJournal(Reader& books, const ByteSink& sink)
{
    ForeignIndexes indexes;
    TANDEM_TRY(const formats::ForeignBook book, foreignBookOf(books, AccountNaming::Code, indexes));
    TANDEM_TRY(const QByteArray head, formats::ledgerJournalHead(book));
    TANDEM_CHECK(sink(head));
    return ledger::eachEntry(books, [&](const ledger::StoredEntry& entry) -> Result<> {
        TANDEM_TRY(const QByteArray text,
                   formats::ledgerJournalEntry(book, foreignEntryOf(entry, indexes)));
        return sink(text);
    });
}

} // namespace tandem::workflows
