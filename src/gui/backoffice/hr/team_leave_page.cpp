#include "gui/backoffice/hr/team_leave_page.h"

#include "backoffice/hr/actions.h"
#include "backoffice/hr/leave_queries.h"
#include "gui/backoffice/hr/leave_dialog.h"
#include "gui/kit/card.h"
#include "gui/kit/day_grid.h"
#include "gui/kit/icon.h"
#include "gui/kit/style.h"
#include "gui/kit/text_label.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPushButton>
#include <QShortcut>

namespace tandem::gui {

using namespace Qt::StringLiterals;
using hr::LeaveRequest;
using hr::LeaveState;

namespace {

constexpr int rowsMax = 2'000;

struct Team {
    std::vector<hr::Employee> people;
    std::vector<LeaveRequest> leave;
};

Result<Team> teamIn(Reader& books, QDate firstOn, QDate lastOn)
{
    Team team;
    TANDEM_TRY(const auto rows, hr::employeePage(books, {}, rowsMax));
    for (const auto& [employee, key] : rows)
        if (employee.hiredOn <= lastOn
            && (!employee.leftOn.isValid() || employee.leftOn >= firstOn))
            team.people.push_back(employee);
    TANDEM_TRY(team.leave, hr::leaveBetween(books, firstOn, lastOn, rowsMax));
    return team;
}

QDate lastOf(QDate month)
{
    return month.addDays(month.daysInMonth() - 1);
}

} // namespace

TeamLeavePage::TeamLeavePage(Desk& desk, QWidget* parent)
    : Page(desk, {{"leave_request"}, {"employee"}}, parent)
    , m_grid(new DayGrid(tr("Who is away when")))
    , m_period(new TextLabel({}, TextRole::Title))
    , m_said(new TextLabel({}, TextRole::Body, ColorToken::Muted))
    , m_new(new QAction(tr("Request leave"), this))
    , m_approve(new QPushButton)
    , m_decline(new QPushButton)
    , m_month(desk.clock.today().year(), desk.clock.today().month(), 1)
{
    auto* const all = new QVBoxLayout(this);
    all->setContentsMargins(metrics::pageMargin, metrics::spaceTiny, metrics::pageMargin,
                            metrics::pageMargin);
    all->setSpacing(metrics::spaceSmall);
    all->addWidget(buildTools());
    auto* const card = new Card;
    card->body()->addWidget(m_grid);
    all->addWidget(card, 1);
    connect(m_grid, &DayGrid::currentChanged, this, &TeamLeavePage::showCurrent);
    connect(m_grid, &DayGrid::turnWanted, this, [this](QDate to) {
        const int row = m_grid->currentRow();
        goTo(to);
        m_grid->setCurrent(row, to);
    });
    connect(m_grid, &DayGrid::opened, this, [this] {
        if (const LeaveRequest* const one = current())
            this->desk().open(u"hr.employee"_s, one->employee.value());
    });
    connect(m_grid, &DayGrid::makeWanted, this, [this](int row) {
        openLeaveDialog(this->desk(), this, m_people[static_cast<std::size_t>(row)].id.value());
    });
    connect(m_new, &QAction::triggered, this, [this] { openLeaveDialog(this->desk(), this, 0); });
    const auto key = [this](int pressed, auto step) {
        auto* const shortcut = new QShortcut(QKeySequence(pressed), this, nullptr, nullptr,
                                             Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, step);
    };
    key(Qt::Key_PageUp, [this] { goTo(m_month.addMonths(-1)); });
    key(Qt::Key_PageDown, [this] { goTo(m_month.addMonths(1)); });
    key(Qt::Key_Home, [this] { goTo(this->desk().clock.today()); });
}

QWidget* TeamLeavePage::buildTools()
{
    auto* const tools = new QWidget;
    auto* const line = new QHBoxLayout(tools);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(metrics::spaceSmall);
    auto* const today = new QPushButton(tr("&Today"));
    auto* const back = new QPushButton(iconNamed(u"chevron-left"_s), {});
    auto* const forward = new QPushButton(iconNamed(u"chevron-right"_s), {});
    back->setAccessibleName(tr("The month before"));
    back->setToolTip(tr("The month before (PgUp)"));
    forward->setAccessibleName(tr("The month after"));
    forward->setToolTip(tr("The month after (PgDown)"));
    setVariant(back, "ghost");
    setVariant(forward, "ghost");
    connect(today, &QPushButton::clicked, this, [this] { goTo(desk().clock.today()); });
    connect(back, &QPushButton::clicked, this, [this] { goTo(m_month.addMonths(-1)); });
    connect(forward, &QPushButton::clicked, this, [this] { goTo(m_month.addMonths(1)); });
    bind(m_approve, hr::actions::approveLeave,
         [this] { return decide(hr::actions::approveLeave, LeaveState::Approved); });
    bind(m_decline, hr::actions::declineLeave,
         [this] { return decide(hr::actions::declineLeave, LeaveState::Declined); });
    setVariant(m_approve, "primary");
    for (QWidget* const one : {static_cast<QWidget*>(today), static_cast<QWidget*>(back),
                               static_cast<QWidget*>(forward), static_cast<QWidget*>(m_period)})
        line->addWidget(one);
    line->addStretch(1);
    line->addWidget(m_said);
    line->addWidget(m_decline);
    line->addWidget(m_approve);
    return tools;
}

void TeamLeavePage::goTo(QDate month)
{
    m_month = {month.year(), month.month(), 1};
    const QDate today = desk().clock.today();
    const bool isThisMonth = today.month() == m_month.month() && today.year() == m_month.year();
    m_grid->setMonth(isThisMonth ? today : m_month, today, locality().locale);
    reload();
}

void TeamLeavePage::reload()
{
    m_period->setText(u"%1 %2"_s.arg(locality().locale.standaloneMonthName(m_month.month()),
                                     QString::number(m_month.year())));
    readLater(
        hr::actions::leave,
        [month = m_month](Reader& books) { return teamIn(books, month, lastOf(month)); },
        [this, month = m_month](Team team) {
            if (month == m_month)
                show(std::move(team.people), std::move(team.leave));
        });
}

void TeamLeavePage::show(std::vector<hr::Employee> people, std::vector<LeaveRequest> leave)
{
    m_people = std::move(people);
    m_leave = std::move(leave);
    if (m_grid->currentDay().month() != m_month.month()
        || m_grid->currentDay().year() != m_month.year())
        goTo(m_month); // The first time.
    std::vector<QString> names;
    for (const hr::Employee& one : m_people)
        names.push_back(one.name);
    std::vector<DaySpan> spans;
    int away = 0;
    int asked = 0;
    const QDate today = desk().clock.today();
    for (const LeaveRequest& one : m_leave) {
        const auto person = std::ranges::find(m_people, one.employee, &hr::Employee::id);
        if (person == m_people.end())
            continue;
        const bool isApproved = one.state == LeaveState::Approved;
        spans.push_back({.id = one.id.value(),
                         .row = static_cast<int>(person - m_people.begin()),
                         .firstOn = one.firstOn,
                         .lastOn = one.lastOn,
                         .part = one.portion == hr::LeavePortion::HalfDay ? SpanPart::Half
                                                                          : SpanPart::WholeDays,
                         .text = isApproved ? tr("Away") : tr("Asked for"),
                         .tone = isApproved ? Tone::Ok : Tone::Warn});
        away += isApproved && one.firstOn <= today && today <= one.lastOn ? 1 : 0;
        asked += isApproved ? 0 : 1;
    }
    m_grid->setRows(std::move(names), std::move(spans));
    emit noteChanged(tr("%1 away today, %2 to decide").arg(away).arg(asked));
}

const LeaveRequest* TeamLeavePage::current() const
{
    const auto found =
        std::ranges::find(m_leave, hr::LeaveRequestId(m_grid->currentId()), &LeaveRequest::id);
    return found == m_leave.end() ? nullptr : &*found;
}

void TeamLeavePage::showCurrent()
{
    const LeaveRequest* const one = current();
    const bool isOpen = one && one->state == LeaveState::Requested;
    m_approve->setEnabled(isOpen && office().allows(hr::actions::approveLeave));
    m_decline->setEnabled(isOpen && office().allows(hr::actions::declineLeave));
    if (!one)
        return m_said->setText({});
    const auto person = std::ranges::find(m_people, one->employee, &hr::Employee::id);
    const QString name = person == m_people.end() ? QString() : person->name;
    const QString days = one->firstOn == one->lastOn ? dayText(one->firstOn, locality())
                                                     : tr("%1 to %2")
                                                           .arg(dayText(one->firstOn, locality()),
                                                                dayText(one->lastOn, locality()));
    m_said->setText(
        tr("%1: %2, %3 days").arg(name, days, quantityText(one->days.millionths(), locality())));
}

void TeamLeavePage::focusFirst()
{
    m_grid->setFocus();
}

Result<> TeamLeavePage::decide(const Action& action, LeaveState to)
{
    const LeaveRequest* const one = current();
    if (!one)
        return {};
    TANDEM_CHECK(office().change(
        action, [to, id = one->id, seen = one->version](UnitOfWork& work) -> Result<> {
            if (to == LeaveState::Declined)
                return hr::declineLeave(work, id, seen);
            TANDEM_CHECK(hr::approveLeave(work, id, seen));
            return {};
        }));
    desk().tell(to == LeaveState::Approved ? tr("Leave approved") : tr("Leave declined"));
    return {};
}

} // namespace tandem::gui
