#include "gui/backoffice/planning/schedule_pages.h"

#include "backoffice/schedules/actions.h"
#include "backoffice/schedules/deferral_service.h"
#include "backoffice/schedules/schedule_service.h"
#include "gui/backoffice/planning/planning_fields.h"
#include "gui/kit/state_words.h"

#include <QPushButton>

namespace tandem::gui {

using namespace Qt::StringLiterals;
using schedules::PartState;
using schedules::ScheduleKind;
using schedules::ScheduleState;

namespace {

constexpr int daysShown = 24;
constexpr int madeMax = 200;

QString pageOf(ScheduleKind kind)
{
    switch (kind) {
    case ScheduleKind::Invoice:
        return u"sales.invoice"_s;
    case ScheduleKind::Bill:
        return u"inventory.bill"_s;
    case ScheduleKind::Entry:
        break;
    }
    return u"ledger.entry"_s;
}

} // namespace

SchedulePage::SchedulePage(Desk& shared, QWidget* parent)
    : PlanPage(shared, {schedules::actions::scheduleTopic, schedules::actions::occurrenceTopic},
               {.planTitle = tr("Due next"),
                .plan = {{tr("Posted on")}, {tr("Due on"), ColumnFit::Stretch}},
                .storyTitle = tr("Made"),
                .story = {{tr("Due on")},
                          {tr("Posted on")},
                          {tr("Document"), ColumnFit::Stretch},
                          {tr("Reversed on")}}},
               parent)
{
    m_pause = addDeed(schedules::actions::changeSchedule, tr("&Pause"),
                      [this] { return turn(ScheduleState::Paused); });
    m_resume = addDeed(schedules::actions::changeSchedule, tr("&Resume"),
                       [this] { return turn(ScheduleState::Active); });
    m_end = addDeed(schedules::actions::changeSchedule, tr("En&d"),
                    [this] { return turn(ScheduleState::Ended); });
}

void SchedulePage::reload()
{
    if (record() == 0)
        return;
    readLater(
        schedules::actions::schedules,
        [id = schedules::ScheduleId(record())](Reader& books) -> Result<Shown> {
            TANDEM_TRY(auto schedule, schedules::schedule(books, id));
            TANDEM_TRY(auto made, schedules::occurrencesOf(books, id, madeMax));
            return Shown{std::move(schedule), std::move(made)};
        },
        [this](Shown shown) { show(std::move(shown)); });
}

void SchedulePage::show(Shown shown)
{
    m_shown = std::move(shown);
    const schedules::Schedule& one = m_shown->schedule;
    showHead(one.number + u" \u00b7 "_s + one.what.name,
             stateText(nameOf(one.what.kind)) + u" \u00b7 "_s + stateText(nameOf(one.state)),
             one.amount() ? moneyText(*one.amount(), locality()) : QString());
    m_pause->setVisible(one.state == ScheduleState::Active);
    m_resume->setVisible(one.state == ScheduleState::Paused);
    m_end->setVisible(one.state != ScheduleState::Ended);
    std::vector<RowOfCells> next;
    for (int ahead = 0; ahead < daysShown && one.state != ScheduleState::Ended; ++ahead)
        if (const auto time = occurrence(one.what.rhythm, one.nextNumber + ahead))
            next.push_back(
                {.kind = {},
                 .cells = {dayCell(time->postsOn, locality()), dayCell(time->dueOn, locality())}});
    plan().setRows(std::move(next));
    std::vector<RowOfCells> made;
    for (const schedules::OccurrenceRow& row : m_shown->made)
        made.push_back(
            {.id = row.madeId,
             .kind = pageOf(row.made),
             .cells = {dayCell(row.dueOn, locality()),
                       dayCell(row.postedOn, locality()),
                       {.text = stateText(nameOf(row.made)) + u' ' + row.madeNumber},
                       row.reversal.isSet() ? dayCell(row.reversesOn, locality()) : RowCell{}}});
    story().setRows(std::move(made));
    emit noteChanged(one.number);
}

Result<> SchedulePage::turn(ScheduleState state)
{
    if (!m_shown)
        return {};
    if (state == ScheduleState::Ended
        && !desk().confirm(
            this, tr("End schedule %1? It cannot go on after that.").arg(m_shown->schedule.number),
            tr("End")))
        return {};
    const schedules::Schedule& one = m_shown->schedule;
    return office().change(schedules::actions::changeSchedule, [&](UnitOfWork& work) {
        return schedules::setScheduleState(work, one.id, one.version, state);
    });
}

DeferralPage::DeferralPage(Desk& shared, QWidget* parent)
    : PlanPage(shared, {schedules::actions::deferralTopic, schedules::actions::deferralPartTopic},
               {.planTitle = tr("Planned"),
                .plan = {{tr("Day"), ColumnFit::Stretch},
                         {tr("Amount"), ColumnFit::Contents, Qt::AlignRight}},
                .storyTitle = tr("Used"),
                .story = {{tr("Day")},
                          {tr("Entry"), ColumnFit::Stretch},
                          {tr("Amount"), ColumnFit::Contents, Qt::AlignRight}}},
               parent)
{
    m_undo = addDeed(schedules::actions::undoDeferralPart, {}, [this] { return takeLastBack(); });
    m_end = addDeed(schedules::actions::endDeferral, {}, [this] { return useRest(); });
}

void DeferralPage::reload()
{
    if (record() == 0)
        return;
    readLater(
        schedules::actions::deferrals,
        [id = schedules::DeferralId(record())](Reader& books) {
            return schedules::deferral(books, id);
        },
        [this](schedules::Deferral shown) { show(std::move(shown)); });
}

void DeferralPage::show(schedules::Deferral shown)
{
    m_shown = std::move(shown);
    const schedules::Deferral& one = *m_shown;
    showHead(one.number + u" \u00b7 "_s + one.name,
             tr("%1 from %2 through %3 \u00b7 used %4 of %5")
                 .arg(stateText(nameOf(one.kind)), dayText(one.terms.startsOn, locality()),
                      dayText(one.terms.endsOn, locality()), amountText(one.used(), locality()),
                      moneyText(one.terms.amount, locality())),
             tr("Left %1").arg(moneyText(one.rest(), locality())));
    m_undo->setVisible(!one.used().isZero());
    m_end->setVisible(!one.rest().isZero());
    std::vector<RowOfCells> planned;
    std::vector<RowOfCells> used;
    for (const schedules::DeferralPart& part : one.parts) {
        if (part.state == PartState::Planned)
            planned.push_back(
                {.kind = {},
                 .cells = {dayCell(part.dueOn, locality()), amountCell(part.amount, locality())}});
        if (part.state == PartState::Posted)
            used.push_back({.id = part.entry.value(),
                            .kind = u"ledger.entry"_s,
                            .cells = {dayCell(part.postedOn, locality()),
                                      {.text = QString::number(part.entry.value())},
                                      amountCell(part.amount, locality())}});
    }
    plan().setRows(std::move(planned));
    story().setRows(std::move(used));
    emit noteChanged(one.number);
}

Result<> DeferralPage::useRest()
{
    if (!m_shown
        || !desk().confirm(this,
                           tr("Use the rest of %1, %2, today?")
                               .arg(m_shown->number, moneyText(m_shown->rest(), locality())),
                           tr("Use it")))
        return {};
    TANDEM_CHECK(office().change(schedules::actions::endDeferral, [&](UnitOfWork& work) {
        return schedules::endDeferral(work, m_shown->id, m_shown->version, work.today());
    }));
    return {};
}

Result<> DeferralPage::takeLastBack()
{
    if (!m_shown
        || !desk().confirm(
            this, tr("Reverse the last entry of %1 and plan its part again?").arg(m_shown->number),
            tr("Take it back")))
        return {};
    TANDEM_CHECK(office().change(schedules::actions::undoDeferralPart, [&](UnitOfWork& work) {
        return schedules::undoLastPart(work, m_shown->id, m_shown->version,
                                       schedules::LatePolicy::FirstOpenDay);
    }));
    return {};
}

} // namespace tandem::gui
