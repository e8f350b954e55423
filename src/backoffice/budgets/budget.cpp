#include "backoffice/budgets/budget.h"

namespace tandem::budgets {

namespace {

constexpr std::array stateNames{"draft", "approved", "superseded"};
constexpr std::array policyNames{"ignore", "warn", "block"};
constexpr std::array spanNames{"month", "year_to_date"};

template <class Names, class Value>
QString wordOf(const Names& names, Value value)
{
    return QString::fromLatin1(names.at(static_cast<std::size_t>(value)));
}

template <class Value, class Names>
std::optional<Value> valueNamed(const Names& names, const QString& name)
{
    for (std::size_t i = 0; i < names.size(); ++i)
        if (name == QLatin1StringView(names[i]))
            return static_cast<Value>(i);
    return std::nullopt;
}

} // namespace

QString nameOf(BudgetState state)
{
    return wordOf(stateNames, state);
}

std::optional<BudgetState> budgetStateNamed(const QString& name)
{
    return valueNamed<BudgetState>(stateNames, name);
}

QString nameOf(ControlPolicy policy)
{
    return wordOf(policyNames, policy);
}

std::optional<ControlPolicy> controlPolicyNamed(const QString& name)
{
    return valueNamed<ControlPolicy>(policyNames, name);
}

QString nameOf(ControlSpan span)
{
    return wordOf(spanNames, span);
}

std::optional<ControlSpan> controlSpanNamed(const QString& name)
{
    return valueNamed<ControlSpan>(spanNames, name);
}

std::vector<QDate> Budget::months() const
{
    std::vector<QDate> all;
    const QDate first(year.startsOn.year(), year.startsOn.month(), 1);
    for (QDate month = first; month <= year.endsOn; month = month.addMonths(1))
        all.push_back(month);
    return all;
}

} // namespace tandem::budgets
