#include "backoffice/settlements/bank_queries.h"

#include "backoffice/settlements/bank_line_row.h"
#include "backoffice/settlements/errors.h"

namespace tandem::settlements {

using namespace Qt::StringLiterals;

Result<BankLine> bankLineById(Reader& books, BankLineId id)
{
    TANDEM_TRY(auto line,
               books.first<BankLine>(u"settlements.bank_lines:load"_s, {{"id", id}}, bankLineOf));
    if (!line)
        return fail(errors::bankLineNotFound, {QString::number(id.value())}).at(u"line"_s);
    return std::move(*line);
}

Result<std::vector<BankLine>> openBankLines(Reader& books, AccountId account,
                                            const BankLinePlace& place, int rowsMax)
{
    return books.rows<BankLine>(u"settlements.bank_lines:open"_s,
                                {{"bank_account_id", account},
                                 {"booked_on", place.bookedOn},
                                 {"id", place.id},
                                 {"rows_max", rowsMax}},
                                bankLineOf);
}

Result<std::int64_t> openBankLineCount(Reader& books)
{
    TANDEM_TRY(const auto count,
               books.first<std::int64_t>(u"settlements.bank_lines:open_count"_s, {},
                                         [](const Row& row) { return row.integer("count"); }));
    return count.value_or(0);
}

Result<std::vector<BankLine>> bankLines(Reader& books, AccountId account,
                                        const BankLinePlace& place, int rowsMax)
{
    return books.rows<BankLine>(u"settlements.bank_lines:page"_s,
                                {{"bank_account_id", account},
                                 {"booked_on", place.bookedOn},
                                 {"id", place.id},
                                 {"rows_max", rowsMax}},
                                bankLineOf);
}

Result<QString> statedClosing(Reader& books, AccountId account)
{
    TANDEM_TRY(const auto closing,
               books.first<QString>(u"settlements.bank_lines:stated_closing"_s,
                                    {{"bank_account_id", account}},
                                    [](const Row& row) { return row.text("closing"); }));
    return closing.value_or(QString());
}

Result<std::vector<MatchBatch>> matchBatches(Reader& books, int rowsMax)
{
    return books.rows<MatchBatch>(
        u"settlements.bank_matches:batches"_s, {{"rows_max", rowsMax}}, [](const Row& row) {
            return MatchBatch{.id = row.id<BankBatchId>("batch_id"),
                              .matchedOn = row.date("matched_on"),
                              .lineCount = static_cast<int>(row.integer("line_count")),
                              .firstName = row.text("first_name")};
        });
}

Result<std::vector<StatementTaken>> statementsTaken(Reader& books, int rowsMax)
{
    return books.rows<StatementTaken>(
        u"settlements.bank_matches:statements"_s, {{"rows_max", rowsMax}}, [](const Row& row) {
            return StatementTaken{.id = row.id<BankStatementId>("id"),
                                  .number = row.text("number"),
                                  .fileName = row.text("file_name"),
                                  .importedAt = row.instant("imported_at_ms"),
                                  .lineCount = static_cast<int>(row.integer("line_count")),
                                  .matchedCount = static_cast<int>(row.integer("matched_count"))};
        });
}

Result<std::vector<BankLineId>> explainedLinesOf(Reader& books, BankStatementId statement)
{
    return books.rows<BankLineId>(
        u"settlements.bank_matches:of_statement"_s, {{"statement_id", statement}},
        [](const Row& row) { return row.id<BankLineId>("bank_line_id"); });
}

Result<bool> hasStatements(Reader& books, AccountId account)
{
    TANDEM_TRY(const auto any,
               books.first<bool>(u"settlements.bank_imports:any_of_account"_s,
                                 {{"account_id", account}}, [](const Row&) { return true; }));
    return any.has_value();
}

} // namespace tandem::settlements
