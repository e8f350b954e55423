#include "gui/frontoffice/appointments/calendar_page.h"

#include "frontoffice/appointments/actions.h"
#include "frontoffice/appointments/zone_time.h"
#include "gui/frontoffice/appointments/appointment_dialog.h"
#include "gui/kit/card.h"
#include "gui/kit/icon.h"
#include "gui/kit/message_bar.h"
#include "gui/kit/style.h"
#include "gui/kit/text_label.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPushButton>
#include <QShortcut>
#include <QTabBar>
#include <QTimer>

namespace tandem::gui {

using namespace Qt::StringLiterals;
using appointments::Interval;

namespace {

constexpr int daysInWeek = 7;
constexpr int tickMs = 60'000;
constexpr int everyColumn = -2;

} // namespace

CalendarPage::CalendarPage(Desk& desk, QWidget* parent)
    : Page(desk, {{"appointment"}, {"resource"}}, parent)
    , m_view(new WeekView)
    , m_bar(new MessageBar)
    , m_tabs(new QTabBar)
    , m_period(new TextLabel({}, TextRole::Title))
    , m_new(new QAction(tr("New appointment"), this))
    , m_day(desk.clock.today())
{
    auto* const all = new QVBoxLayout(this);
    all->setContentsMargins(metrics::pageMargin, 0, metrics::pageMargin, metrics::pageMargin);
    all->setSpacing(metrics::spaceSmall);
    auto* const card = new Card;
    card->body()->addWidget(m_view);
    all->addWidget(buildTools());
    all->addWidget(m_bar);
    all->addWidget(card, 1);
    connect(m_new, &QAction::triggered, this, [this] { openNew(nullptr); });
    connect(m_view, &WeekView::opened, this, &CalendarPage::openEntry);
    connect(m_view, &WeekView::moveWanted, this, &CalendarPage::wantMove);
    connect(m_view, &WeekView::makeWanted, this,
            [this](const CalendarSpan& span) { openNew(&span); });
    connect(m_bar, &MessageBar::actionTriggered, this, [this] {
        const auto undone = std::exchange(m_before, std::nullopt);
        const PlannedAppointment* const one = undone ? m_agenda.find(undone->first) : nullptr;
        if (one)
            moveTo(*one, undone->second);
    });
    addKeys();
    auto* const clock = new QTimer(this);
    connect(clock, &QTimer::timeout, this, &CalendarPage::showNow);
    clock->start(tickMs);
}

QWidget* CalendarPage::buildTools()
{
    auto* const tools = new QWidget;
    auto* const line = new QHBoxLayout(tools);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(metrics::spaceSmall);
    auto* const today = new QPushButton(tr("&Today"));
    auto* const back = new QPushButton(iconNamed(u"chevron-left"_s), {});
    auto* const forward = new QPushButton(iconNamed(u"chevron-right"_s), {});
    back->setAccessibleName(tr("Earlier"));
    back->setToolTip(tr("Earlier (PgUp)"));
    forward->setAccessibleName(tr("Later"));
    forward->setToolTip(tr("Later (PgDown)"));
    setVariant(back, "ghost");
    setVariant(forward, "ghost");
    connect(today, &QPushButton::clicked, this, [this] { goTo(desk().clock.today()); });
    connect(back, &QPushButton::clicked, this, [this] { turn(-1); });
    connect(forward, &QPushButton::clicked, this, [this] { turn(1); });
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setAccessibleName(tr("What the columns are"));
    m_tabs->addTab(tr("&Day"));
    m_tabs->addTab(tr("&Week"));
    m_tabs->addTab(tr("&Resources"));
    m_tabs->setCurrentIndex(static_cast<int>(m_mode));
    connect(m_tabs, &QTabBar::currentChanged, this,
            [this](int tab) { setMode(static_cast<Mode>(tab)); });
    line->addWidget(today);
    line->addWidget(back);
    line->addWidget(forward);
    line->addWidget(m_period);
    line->addStretch(1);
    line->addWidget(m_tabs);
    return tools;
}

void CalendarPage::addKeys()
{
    const auto key = [this](int pressed, auto step) {
        auto* const shortcut = new QShortcut(QKeySequence(pressed), this, nullptr, nullptr,
                                             Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, step);
    };
    key(Qt::Key_PageUp, [this] { turn(-1); });
    key(Qt::Key_PageDown, [this] { turn(1); });
    key(Qt::Key_Home, [this] { goTo(desk().clock.today()); });
}

QDate CalendarPage::firstDay() const
{
    if (m_mode != Mode::Week)
        return m_day;
    const int first = locality().locale.firstDayOfWeek();
    return m_day.addDays(-((m_day.dayOfWeek() - first + daysInWeek) % daysInWeek));
}

int CalendarPage::dayCount() const
{
    return m_mode == Mode::Week ? daysInWeek : 1;
}

QString CalendarPage::periodText() const
{
    const QLocale& locale = locality().locale;
    const QDate first = firstDay();
    const QDate last = first.addDays(dayCount() - 1);
    if (first == last)
        return locale.toString(first, tr("dddd d MMMM yyyy"));
    const QString from =
        locale.toString(first, first.month() == last.month() ? tr("d") : tr("d MMMM"));
    return u"%1 – %2"_s.arg(from, locale.toString(last, tr("d MMMM yyyy")));
}

void CalendarPage::setMode(Mode mode)
{
    if (mode == m_mode)
        return;
    m_mode = mode;
    m_tabs->setCurrentIndex(static_cast<int>(mode));
    reload();
}

void CalendarPage::goTo(QDate day)
{
    m_day = day;
    reload();
}

void CalendarPage::turn(int direction)
{
    goTo(m_day.addDays(direction * dayCount()));
}

void CalendarPage::reload()
{
    const QDate first = firstDay();
    const QTimeZone zone = locality().zone;
    const Interval when{appointments::instantOf(first, {0, 0}, zone),
                        appointments::instantOf(first.addDays(dayCount()), {0, 0}, zone)};
    m_period->setText(periodText());
    readLater(
        appointments::actions::agenda,
        [when](Reader& books) { return calendarAgenda(books, when); },
        [this, first, mode = m_mode](CalendarAgenda agenda) {
            if (first == firstDay() && mode == m_mode)
                show(std::move(agenda));
        });
}

void CalendarPage::show(CalendarAgenda agenda)
{
    m_agenda = std::move(agenda);
    const bool isByResource = m_mode == Mode::Resources && !m_agenda.resources.empty();
    std::vector<CalendarColumn> columns =
        dayColumns(firstDay(), dayCount(), desk().clock.today(), locality().locale);
    if (isByResource) {
        columns.clear();
        for (const appointments::Resource& one : m_agenda.resources)
            columns.push_back({.head = one.name, .name = one.name});
    }
    QString meaning = firstDay().toString(Qt::ISODate);
    for (const CalendarColumn& one : columns)
        meaning += u'\n' + one.name;
    if (std::exchange(m_columnsShown, meaning) != meaning)
        m_view->setColumns(std::move(columns));
    m_view->setEntries(isByResource
                           ? resourceEntries(m_agenda, firstDay(), locality().zone)
                           : dayEntries(m_agenda, firstDay(), dayCount(), locality().zone));
    if (m_mode == Mode::Resources && m_agenda.resources.empty())
        m_bar->tell(Tone::Info, tr("There is no room, person or thing to book yet."));
    showNow();
    emit noteChanged(tr("%n appointments", nullptr, static_cast<int>(m_agenda.planned.size())));
}

void CalendarPage::showNow()
{
    const QDateTime now = appointments::wallTime(desk().clock.now(), locality().zone);
    const auto day = firstDay().daysTo(now.date());
    const bool isShown = day >= 0 && day < dayCount();
    const bool isByResource = m_mode == Mode::Resources;
    m_view->setNow(!isShown       ? -1
                   : isByResource ? everyColumn
                                  : static_cast<int>(day),
                   now.time().hour() * 60 + now.time().minute());
}

void CalendarPage::focusFirst()
{
    m_view->setFocus();
}

void CalendarPage::showRecord(std::int64_t record)
{
    const auto found = office().read(appointments::actions::agenda, [&](Reader& books) {
        return appointments::appointment(books, appointments::AppointmentId(record));
    });
    if (!found)
        return desk().show(this, found.error());
    goTo(appointments::wallTime(found->when.from, locality().zone).date());
}

void CalendarPage::openDialog(AppointmentDialog* dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &AppointmentDialog::saved, this, [this] {
        m_bar->hide();
        desk().tell(tr("The appointment is booked"));
    });
    dialog->open();
}

void CalendarPage::openEntry(std::int64_t id)
{
    const PlannedAppointment* const one = m_agenda.find(id);
    if (!one)
        return;
    auto* const dialog =
        new AppointmentDialog(desk(), m_agenda.resources, one->appointment.when, this);
    dialog->setBooked(*one);
    openDialog(dialog);
}

void CalendarPage::openNew(const CalendarSpan* span)
{
    constexpr int usualMinutes = 60;
    const bool isByResource = m_mode == Mode::Resources && !m_agenda.resources.empty();
    const QDateTime now = appointments::wallTime(desk().clock.now(), locality().zone);
    const int fromMinute = std::min((now.time().hour() + 1) * 60, minutesInDay - usualMinutes);
    CalendarSpan wanted{0, fromMinute, fromMinute + usualMinutes};
    if (span)
        wanted = {isByResource ? 0 : span->column, span->fromMinute, span->untilMinute};
    const QDate first = span ? firstDay() : std::max(m_day, now.date());
    auto* const dialog = new AppointmentDialog(desk(), m_agenda.resources,
                                               intervalOf(wanted, first, locality().zone), this);
    if (span && isByResource)
        dialog->choose(m_agenda.resources[static_cast<std::size_t>(span->column)].id);
    openDialog(dialog);
}

void CalendarPage::wantMove(std::int64_t id, const CalendarSpan& from, const CalendarSpan& to)
{
    const PlannedAppointment* const one = m_agenda.find(id);
    if (!one)
        return;
    if (m_mode != Mode::Resources)
        return moveTo(*one, intervalOf(to, firstDay(), locality().zone));
    if (from.column != to.column)
        return m_bar->tell(Tone::Warn, tr("An appointment keeps what it takes. Cancel it, and book "
                                          "it anew with another one."));
    moveTo(*one, intervalOf({0, to.fromMinute, to.untilMinute}, firstDay(), locality().zone));
}

void CalendarPage::moveTo(const PlannedAppointment& one, const Interval& when)
{
    const appointments::Appointment before = one.appointment;
    const auto taken = office().read(appointments::actions::agenda, [&](Reader& books) {
        return conflictText(books, usesOf(one.resources), when, locality(), before.id);
    });
    if (taken && !taken->isEmpty())
        return m_bar->tell(Tone::Warn, tr("'%1' stays where it is. %2").arg(before.title, *taken));
    const auto done = office().change(appointments::actions::move, [&](UnitOfWork& work) {
        return appointments::moveAppointment(work, before.id, before.version, when);
    });
    if (!done)
        return m_bar->tell(Tone::Bad, textOf(done.error()));
    m_before = {before.id.value(), before.when};
    m_bar->tell(Tone::Ok,
                tr("'%1' is on %2 now.").arg(before.title, instantText(when.from, locality())),
                tr("&Undo"));
}

} // namespace tandem::gui
