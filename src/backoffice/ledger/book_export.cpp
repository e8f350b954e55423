#include "backoffice/ledger/book_export.h"

namespace tandem::ledger {

using namespace Qt::StringLiterals;

Result<BookExportId> noteBookExport(UnitOfWork& work, const BookExported& fact)
{
    TANDEM_TRY(const auto id, work.newId<BookExportId>());
    TANDEM_CHECK(work.execute(u"ledger.exports:insert"_s, {{"id", id},
                                                           {"format", fact.format},
                                                           {"from_on", fact.from},
                                                           {"to_on", fact.to},
                                                           {"file_name", fact.fileName},
                                                           {"sha256", fact.sha256},
                                                           {"byte_count", fact.byteCount},
                                                           {"user_id", work.session().user},
                                                           {"exported_at_ms", work.now()}}));
    return id;
}

Result<std::vector<BookExportRow>> bookExports(Reader& books, int rowsMax)
{
    return books.rows<BookExportRow>(
        u"ledger.exports:latest"_s, {{"rows_max", rowsMax}}, [](const Row& row) {
            return BookExportRow{{.format = row.text("format"),
                                  .from = row.dateOrInvalid("from_on"),
                                  .to = row.dateOrInvalid("to_on"),
                                  .fileName = row.text("file_name"),
                                  .sha256 = row.bytes("sha256"),
                                  .byteCount = row.integer("byte_count")},
                                 row.id<BookExportId>("id"),
                                 row.id<UserId>("user_id"),
                                 row.instant("exported_at_ms")};
        });
}

} // namespace tandem::ledger
