#include "backoffice/ledger/statement_note.h"

#include "backoffice/ledger/errors.h"
#include "backoffice/ledger/period.h"

namespace tandem::ledger {

using namespace Qt::StringLiterals;

namespace {

const QStringList& statements()
{
    static const QStringList names{u"trial_balance"_s, u"income_statement"_s, u"balance_sheet"_s,
                                   u"cash_flow"_s, u"equity_changes"_s};
    return names;
}

StatementNote noteOf(const Row& row)
{
    return {.id = row.id<StatementNoteId>("id"),
            .statement = row.text("statement"),
            .line = row.text("line"),
            .account = row.idOrUnset<AccountId>("account_id"),
            .year = row.text("year"),
            .text = row.text("text"),
            .version = row.integer("version")};
}

Result<std::optional<StatementNote>> standing(Reader& books, const StatementNote& note)
{
    return books.first<StatementNote>(u"ledger.statement_notes:at"_s,
                                      {{"statement", note.statement},
                                       {"line", note.line},
                                       {"account_id", note.account},
                                       {"year", note.year}},
                                      &noteOf);
}

} // namespace

Result<> setStatementNote(UnitOfWork& work, const StatementNote& note)
{
    if (!statements().contains(note.statement))
        return fail(errors::statementUnknown, {note.statement, statements().join(u", "_s)});
    if (note.line.isEmpty() != note.account.isSet())
        return fail(errors::statementNotePlaceless);
    const QString text = note.text.trimmed();
    if (text.size() > statementNoteLengthMax)
        return fail(errors::statementNoteTooLong, {QString::number(statementNoteLengthMax)})
            .at(u"text"_s);
    TANDEM_TRY(const auto years, fiscalYears(work));
    if (std::ranges::find(years, note.year, &FiscalYear::name) == years.end())
        return fail(errors::yearNotFound, {note.year}).at(u"year"_s);
    TANDEM_TRY(const auto before, standing(work, note));
    if (before)
        return work.save(u"ledger.statement_notes:set_text"_s,
                         {{"text", text}, {"id", before->id}, {"version", before->version}});
    TANDEM_TRY(const auto id, work.newId<StatementNoteId>());
    TANDEM_CHECK(
        work.execute(u"ledger.statement_notes:insert"_s, {{"id", id},
                                                          {"statement", note.statement},
                                                          {"line", note.line},
                                                          Param::orNull("account_id", note.account),
                                                          {"year", note.year},
                                                          {"text", text}}));
    return {};
}

Result<std::vector<StatementNote>> statementNotes(Reader& books, const QString& statement,
                                                  const QString& year)
{
    return books.rows<StatementNote>(u"ledger.statement_notes:of_year"_s,
                                     {{"statement", statement}, {"year", year}}, &noteOf);
}

} // namespace tandem::ledger
