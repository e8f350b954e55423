#include "backoffice/ledger/period.h"
#include "reports/statement_figures.h"

namespace tandem::reports {

Result<> addNotes(Reader& books, StatementTable& table)
{
    TANDEM_TRY(const auto years, ledger::fiscalYears(books));
    const QDate day = table.question.days.to;
    const auto year = std::ranges::find_if(years, [&](const ledger::FiscalYear& one) {
        return one.startsOn <= day && day <= one.endsOn;
    });
    if (year == years.end())
        return {};
    table.year = year->name;
    TANDEM_TRY(const auto notes,
               ledger::statementNotes(books, nameOf(table.question.kind), year->name));
    for (StatementRow& row : table.rows)
        for (const ledger::StatementNote& note : notes)
            if (note.account.isSet() ? note.account == row.account : note.line == row.key) {
                table.notes.push_back(note);
                row.note = static_cast<int>(table.notes.size());
            }
    return {};
}

} // namespace tandem::reports
