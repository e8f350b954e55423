#include "backoffice/settlements/bank_take_back.h"

#include "backoffice/settlements/bank_account_row.h"
#include "backoffice/settlements/bank_line_row.h"
#include "backoffice/settlements/errors.h"

namespace tandem::settlements {

using namespace Qt::StringLiterals;

namespace {

/// How many lines in the way an error names.
constexpr int linesNamedMax = 5;

/// A statement of the file that goes.
struct Statement {
    BankStatementId id;
    AccountId account;
    QString fileName;
    QString iban;
};

Result<std::vector<Statement>> statementsWith(Reader& books, BankStatementId id)
{
    return books.rows<Statement>(
        u"settlements.bank_imports:statements_with"_s, {{"id", id}}, [](const Row& row) {
            return Statement{row.id<BankStatementId>("id"), row.id<AccountId>("bank_account_id"),
                             row.text("file_name"), row.text("iban")};
        });
}

/// "1203 (2025-03-11, -4.90 EUR)".
QString nameOf(const BankLine& line)
{
    return u"%1 (%2, %3 %4)"_s.arg(QString::number(line.id.value()),
                                   line.bookedOn.toString(Qt::ISODate), line.stated.toString(),
                                   line.currency);
}

/// Refuses a file of which a line is explained, and names those lines.
Result<> checkUnmatched(Reader& books, const std::vector<Statement>& statements)
{
    std::int64_t count = 0;
    QStringList named;
    for (const Statement& one : statements)
        TANDEM_CHECK(books.each(u"settlements.bank_imports:matched_lines"_s,
                                {{"statement_id", one.id}}, [&](const Row& row) {
                                    if (++count <= linesNamedMax)
                                        named += nameOf(bankLineOf(row));
                                }));
    if (count == 0)
        return {};
    if (count > linesNamedMax)
        named += u"\u2026"_s;
    return fail(errors::importMatched,
                {statements.front().fileName, QString::number(count), named.join(u", "_s)});
}

Result<std::int64_t> lineCountOf(Reader& books, const std::vector<Statement>& statements)
{
    std::int64_t count = 0;
    for (const Statement& one : statements)
        TANDEM_CHECK(books.each(u"settlements.bank_imports:line_count"_s,
                                {{"statement_id", one.id}},
                                [&](const Row& row) { count += row.integer("count"); }));
    return count;
}

Result<> remove(UnitOfWork& work, BankStatementId id)
{
    for (const QString& statement :
         {u"settlements.bank_imports:remove_parts"_s, u"settlements.bank_imports:remove_matches"_s,
          u"settlements.bank_imports:remove_lines"_s,
          u"settlements.bank_imports:remove_statement"_s})
        TANDEM_CHECK(work.execute(statement, {{"statement_id", id}}));
    return {};
}

/// What the account learned from the file alone.
Result<> forget(UnitOfWork& work, const std::vector<Statement>& removed)
{
    const AccountId account = removed.front().account;
    TANDEM_TRY(auto known, bankAccountOf(work, account));
    if (!known)
        return {};
    bool isLast = true;
    bool isNamed = false;
    TANDEM_CHECK(work.each(u"settlements.bank_imports:names"_s, {{"bank_account_id", account}},
                           [&](const Row& row) {
                               isLast = false;
                               isNamed = isNamed || row.text("iban") == known->iban;
                           }));
    const bool namedIt =
        std::ranges::any_of(removed, [&](const Statement& one) { return one.iban == known->iban; });
    const BankAccount before = *known;
    if (namedIt && !isNamed)
        known->iban.clear();
    if (isLast)
        known->mapping.clear();
    const bool isSame = known->iban == before.iban && known->mapping == before.mapping;
    return isSame ? Result<>() : saveBankAccount(work, account, *known);
}

} // namespace

Result<std::vector<ImportTaken>> importsTaken(Reader& books, int rowsMax)
{
    return books.rows<ImportTaken>(
        u"settlements.bank_imports:imports"_s, {{"rows_max", rowsMax}}, [](const Row& row) {
            return ImportTaken{.id = row.id<BankStatementId>("id"),
                               .account = row.id<AccountId>("bank_account_id"),
                               .fileName = row.text("file_name"),
                               .importedAt = row.instant("imported_at_ms"),
                               .statementCount = static_cast<int>(row.integer("statement_count")),
                               .lineCount = static_cast<int>(row.integer("line_count")),
                               .matchedCount = static_cast<int>(row.integer("matched_count"))};
        });
}

Result<ImportTakenBack> takeBackImport(UnitOfWork& work, BankStatementId statement)
{
    TANDEM_TRY(const auto statements, statementsWith(work, statement));
    if (statements.empty())
        return fail(errors::importNotFound, {QString::number(statement.value())});
    TANDEM_CHECK(checkUnmatched(work, statements));

    ImportTakenBack taken{
        .fileName = statements.front().fileName, .lineCount = 0, .sharedWith = {}};
    TANDEM_TRY(const std::int64_t lineCount, lineCountOf(work, statements));
    taken.lineCount = static_cast<int>(lineCount);
    TANDEM_CHECK(work.each(
        u"settlements.bank_imports:shared_with"_s,
        {{"bank_account_id", statements.front().account}, {"after_id", statements.back().id}},
        [&](const Row& row) { taken.sharedWith += row.text("file_name"); }));
    for (const Statement& one : statements)
        TANDEM_CHECK(remove(work, one.id));
    TANDEM_CHECK(forget(work, statements));
    if (taken.lineCount == 0)
        taken.sharedWith.clear();
    return taken;
}

} // namespace tandem::settlements
