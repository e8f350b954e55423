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
#include <QStackedWidget>
#include <QTabBar>
#include <QTimer>

namespace tandem::gui {

using namespace Qt::StringLiterals;
using appointments::Interval;

namespace {

constexpr int daysInWeek = 7;
constexpr int tickMs = 60'000;

} // namespace

CalendarPage::CalendarPage(Desk& desk, QWidget* parent)
    : Page(desk, {{"appointment"}, {"resource"}}, parent)
    , m_view(new WeekView)
    , m_month(new MonthView)
    , m_views(new QStackedWidget)
    , m_bar(new MessageBar)
    , m_tabs(new QTabBar)
    , m_period(new TextLabel({}, TextRole::Title))
    , m_addResource(new QPushButton(iconNamed(u"plus"_s), tr("&Add a room, person or thing")))
    , m_new(new QAction(tr("New appointment"), this))
    , m_day(desk.clock.today())
{
    auto* const all = new QVBoxLayout(this);
    all->setContentsMargins(metrics::pageMargin, 0, metrics::pageMargin, metrics::pageMargin);
    all->setSpacing(metrics::spaceSmall);
    auto* const card = new Card;
    m_views->addWidget(m_view);
    m_views->addWidget(m_month);
    card->body()->addWidget(m_views);
    all->addWidget(buildTools());
    all->addWidget(m_bar);
    all->addWidget(card, 1);
    connect(m_new, &QAction::triggered, this, [this] { openNew(nullptr); });
    connectViews();
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
    m_tabs->addTab(tr("&Month"));
    m_tabs->addTab(tr("&Resources"));
    m_tabs->setCurrentIndex(static_cast<int>(m_mode));
    connect(m_tabs, &QTabBar::currentChanged, this,
            [this](int tab) { setMode(static_cast<Mode>(tab)); });
    line->addWidget(today);
    line->addWidget(back);
    line->addWidget(forward);
    line->addWidget(m_period);
    line->addStretch(1);
    line->addWidget(m_addResource);
    line->addWidget(m_tabs);
    setVariant(m_addResource, "ghost");
    m_addResource->hide();
    m_addResource->setEnabled(office().allows(appointments::actions::createResource));
    connect(m_addResource, &QPushButton::clicked, this, &CalendarPage::addResource);
    return tools;
}

void CalendarPage::connectViews()
{
    connect(m_view, &WeekView::opened, this, &CalendarPage::openEntry);
    connect(m_view, &WeekView::moveWanted, this, &CalendarPage::wantMove);
    connect(m_view, &WeekView::makeWanted, this,
            [this](const CalendarSpan& span) { openNew(&span); });
    connect(m_month, &MonthView::opened, this, &CalendarPage::openEntry);
    connect(m_month, &MonthView::moveWanted, this, &CalendarPage::moveToDay);
    connect(m_month, &MonthView::turnWanted, this, &CalendarPage::goTo);
    connect(m_month, &MonthView::dayOpened, this, [this](QDate day) {
        m_day = day;
        setMode(Mode::Day);
        m_view->setFocus();
    });
    connect(m_bar, &MessageBar::actionTriggered, this, [this] {
        if (const auto run = std::exchange(m_offered, {}))
            run();
    });
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
    if (m_mode == Mode::Day || m_mode == Mode::Resources)
        return m_day;
    const QDate from = m_mode == Mode::Month ? QDate(m_day.year(), m_day.month(), 1) : m_day;
    const int first = locality().locale.firstDayOfWeek();
    return from.addDays(-((from.dayOfWeek() - first + daysInWeek) % daysInWeek));
}

int CalendarPage::dayCount() const
{
    constexpr int weeksMost = 6;
    return m_mode == Mode::Week ? daysInWeek : m_mode == Mode::Month ? weeksMost * daysInWeek : 1;
}

QString CalendarPage::periodText() const
{
    const QLocale& locale = locality().locale;
    if (m_mode == Mode::Month)
        return u"%1 %2"_s.arg(locale.standaloneMonthName(m_day.month()),
                              QString::number(m_day.year()));
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
    goTo(m_mode == Mode::Month ? m_day.addMonths(direction)
                               : m_day.addDays(direction * dayCount()));
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

} // namespace tandem::gui
