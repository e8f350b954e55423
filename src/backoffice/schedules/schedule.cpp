#include "backoffice/schedules/schedule.h"

#include "backoffice/schedules/name_table.h"

namespace tandem::schedules {

using namespace Qt::StringLiterals;

namespace {

constexpr NameTable<3> kindNames{u"entry", u"invoice", u"bill"};
constexpr NameTable<3> stateNames{u"active", u"paused", u"ended"};

} // namespace

std::optional<Occurrence> Schedule::next() const
{
    if (state == ScheduleState::Ended)
        return {};
    return occurrence(what.rhythm, nextNumber);
}

std::optional<Money> Schedule::amount() const
{
    std::optional<Money> sum;
    const auto add = [&](const Money& amount) {
        if (sum)
            *sum += amount;
        else
            sum = amount;
    };
    for (const ledger::Line& line : what.lines)
        if (!line.amount.isNegative())
            add(line.amount);
    for (const ScheduledExpense& expense : what.expenses)
        add(expense.net);
    return sum;
}

QString keyOf(ScheduleId schedule, QDate dueOn)
{
    return u"schedule-%1-%2"_s.arg(schedule.value()).arg(dueOn.toString(Qt::ISODate));
}

QString nameOf(ScheduleKind kind)
{
    return nameIn(kindNames, kind);
}

QString nameOf(ScheduleState state)
{
    return nameIn(stateNames, state);
}

std::optional<ScheduleKind> scheduleKindNamed(const QString& name)
{
    return namedIn<ScheduleKind>(kindNames, name);
}

std::optional<ScheduleState> scheduleStateNamed(const QString& name)
{
    return namedIn<ScheduleState>(stateNames, name);
}

} // namespace tandem::schedules
