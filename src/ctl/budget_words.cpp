#include "ctl/budget_words.h"

#include "backoffice/budgets/errors.h"
#include "ctl/errors.h"
#include "ctl/trade_arguments.h"

namespace tandem::ctl {

using namespace Qt::StringLiterals;

Result<QString> budgetYear(const Context& context, Reader& books)
{
    if (context.has("year"))
        return context.value("year");
    const QDate today = context.clock().today();
    TANDEM_TRY(const auto years, ledger::fiscalYears(books));
    for (const ledger::FiscalYear& year : years)
        if (year.startsOn <= today && today <= year.endsOn)
            return year.name;
    return fail(budgets::errors::yearUnknown, {QString::number(today.year())}).at(u"year"_s);
}

Result<budgets::Budget> budgetOf(const Context& context, Reader& books, int otherwise)
{
    TANDEM_TRY(const QString name, argumentAt(context, 0, u"the name of the budget"_s));
    TANDEM_TRY(const QString year, budgetYear(context, books));
    int number = otherwise;
    if (context.has("number")) {
        TANDEM_TRY(number, context.count("number", 1));
    }
    return budgets::budgetNamed(books, name, year, number);
}

Result<workflows::SpreadShape> spreadOf(const Context& context)
{
    const QString word = context.value("spread", u"even"_s);
    if (word == u"even")
        return workflows::SpreadShape::Even;
    if (word == u"last-year")
        return workflows::SpreadShape::LastYear;
    return fail(errors::wordUnknown, {word, u"even, last-year"_s});
}

Result<Rate> percentIn(const QString& words)
{
    QString number = words.trimmed();
    if (number.endsWith(u'%'))
        number = number.chopped(1).trimmed();
    const auto percent = Decimal::parse(number);
    if (!percent)
        return fail(errors::percentUnreadable, {words});
    return Rate::exactFromPercent(*percent);
}

} // namespace tandem::ctl
