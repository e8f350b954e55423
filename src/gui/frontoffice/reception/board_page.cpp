#include "gui/frontoffice/reception/board_page.h"

#include "frontoffice/appointments/zone_time.h"
#include "frontoffice/reception/actions.h"
#include "frontoffice/reception/visit_queries.h"
#include "gui/frontoffice/reception/visit_card.h"
#include "gui/kit/column_share.h"
#include "gui/kit/flow_layout.h"
#include "gui/kit/icon.h"
#include "gui/kit/record_dialog.h"
#include "gui/kit/style.h"
#include "gui/kit/table_view.h"
#include "gui/kit/text_label.h"
#include "gui/kit/widths.h"
#include "reports/record_kinds.h"

#include <QAction>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QTimer>

namespace tandem::gui {

using namespace Qt::StringLiterals;
using reception::Visit;
using reception::VisitId;
using reception::VisitState;

namespace {

constexpr int visitsMax = 2'000;
constexpr int tickMs = 15'000;
constexpr int deskWidth = 400;

QPushButton* touchButton(const char* variant)
{
    auto* const button = new QPushButton;
    setVariant(button, variant);
    button->setMinimumHeight(metrics::controlTouchHeight);
    return button;
}

} // namespace

BoardPage::BoardPage(Desk& desk, QWidget* parent)
    : Page(desk, {{"visit"}}, parent)
    , m_board(new BoardModel(desk.locality, this))
    , m_finder(new VisitorFinder(desk.locality))
    , m_table(new TableView(metrics::rowComfortableHeight))
    , m_card(new VisitCard(desk.locality))
    , m_empty(
          new TextLabel(tr("Nobody is expected today. Let somebody in with Walk-in, or announce "
                           "a visitor with Ctrl+N."),
                        TextRole::Body, ColorToken::Muted))
    , m_announce(new QAction(tr("Announce visitor"), this))
    , m_arrived(touchButton("primary"))
    , m_left(touchButton(""))
    , m_fetched(touchButton(""))
    , m_noShow(new QPushButton)
    , m_change(new QPushButton)
    , m_badge(touchButton(""))
    , m_notes(new RecordButton(desk, reports::visitKind(), {{"visit"}}, this))
{
    auto* const all = new QHBoxLayout(this);
    all->setContentsMargins(metrics::pageMargin, 0, metrics::pageMargin, metrics::pageMargin);
    all->setSpacing(metrics::spaceLarge);
    all->addWidget(buildBoard(), 1);
    all->addWidget(buildDesk());
    connect(m_announce, &QAction::triggered, this,
            [this] { openDialog(VisitDialog::Kind::Announce); });
    connect(new QShortcut(Qt::Key_F9, this), &QShortcut::activated, this,
            &BoardPage::showEvacuation);
    connect(m_finder, &VisitorFinder::searched, this, &BoardPage::searchKnown);
    connect(m_finder, &VisitorFinder::visitChosen, this, [this](VisitId id) {
        select(id);
        (m_arrived->isEnabled() ? m_arrived : m_left)->setFocus();
    });
    connect(m_finder, &VisitorFinder::knownChosen, this, &BoardPage::openKnown);
    connect(new QShortcut(Qt::Key_F2, this), &QShortcut::activated, m_change, &QPushButton::click);
    auto* const clock = new QTimer(this);
    connect(clock, &QTimer::timeout, this, [this] { m_board->setNow(this->desk().clock.now()); });
    clock->start(tickMs);
    showCurrent();
}

QWidget* BoardPage::buildBoard()
{
    auto* const card = new Card(tr("Today's arrivals"));
    card->setNote(dayText(desk().clock.today(), locality()));
    auto* const walkIn = new QPushButton(iconNamed(u"user-plus"_s), tr("&Walk-in"));
    walkIn->setEnabled(office().allows(reception::actions::checkIn));
    auto* const evacuation = new QPushButton(iconNamed(u"clipboard-list"_s), tr("&In the house"));
    evacuation->setToolTip(tr("Who is in the house, for an evacuation (F9)"));
    evacuation->setProperty("tour", u"evacuation"_s);
    card->addHeadWidget(evacuation);
    card->addHeadWidget(walkIn);
    connect(walkIn, &QPushButton::clicked, this, [this] { openDialog(VisitDialog::Kind::WalkIn); });
    connect(evacuation, &QPushButton::clicked, this, &BoardPage::showEvacuation);
    m_table->setModel(m_board);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setAccessibleName(tr("Today's arrivals"));
    new ColumnShare(*m_table, {BoardModel::Visitor, BoardModel::Reason, BoardModel::With});
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    card->body()->addWidget(m_table, 1);
    card->body()->addWidget(m_empty, 1);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& now) {
                m_current = VisitId(now.data(RowIdRole).toLongLong());
                showCurrent();
            });
    connect(m_table, &TableView::opened, this,
            [this] { (m_arrived->isEnabled() ? m_arrived : m_left)->setFocus(); });
    return card;
}

QWidget* BoardPage::buildDesk()
{
    auto* const card = new Card(tr("Check in"));
    card->setFixedWidth(columnWidth(deskWidth));
    card->body()->setContentsMargins(metrics::spaceLarge, metrics::spaceSmall, metrics::spaceLarge,
                                     metrics::spaceLarge);
    card->body()->setSpacing(metrics::spaceMedium);
    bind(m_arrived, reception::actions::checkIn, [this] { return checkIn(); });
    bind(m_left, reception::actions::checkOut, [this] {
        return change(reception::actions::checkOut,
                      [](UnitOfWork& work, const Visit& now) -> Result<> {
                          TANDEM_CHECK(reception::checkOut(work, now.id, now.version));
                          return {};
                      });
    });
    bind(m_fetched, reception::actions::answer, [this] {
        return change(reception::actions::answer, [](UnitOfWork& work, const Visit& now) {
            return reception::answerVisit(work, now.id);
        });
    });
    bind(m_noShow, reception::actions::markNoShow, [this] {
        return change(reception::actions::markNoShow, [](UnitOfWork& work, const Visit& now) {
            return reception::markNoShow(work, now.id, now.version);
        });
    });
    bind(m_change, reception::actions::changeVisit, [this]() -> Result<> {
        openChange();
        return {};
    });
    m_change->setText(tr("Change"));
    m_change->setToolTip(tr("Change the visit (F2)"));
    setVariant(m_change, "ghost");
    m_arrived->setText(tr("&Arrived"));
    m_arrived->setIcon(iconNamed(u"log-in"_s, ColorToken::OnAccent));
    m_left->setText(tr("&Left"));
    m_fetched->setText(tr("Host is &coming"));
    m_badge->setText(tr("Print &badge"));
    m_badge->setIcon(iconNamed(u"printer"_s));
    m_noShow->setText(tr("Did &not come"));
    setVariant(m_noShow, "ghost");
    connect(m_badge, &QPushButton::clicked, this, [this] {
        if (const auto done = printBadge(); !done)
            desk().show(this, done.error());
    });
    auto* const grid = new QGridLayout;
    grid->setSpacing(metrics::spaceSmall);
    grid->addWidget(m_arrived, 0, 0);
    grid->addWidget(m_left, 0, 1);
    grid->addWidget(m_fetched, 1, 0);
    grid->addWidget(m_badge, 1, 1);
    card->body()->addWidget(m_finder);
    card->body()->addWidget(m_card);
    card->body()->addLayout(grid);
    setVariant(m_notes, "ghost");
    auto* const seldom = new QWidget;
    auto* const row = new FlowLayout(seldom);
    for (QPushButton* const button :
         std::initializer_list<QPushButton*>{m_noShow, m_change, m_notes})
        row->addWidget(button);
    card->body()->addWidget(seldom);
    card->body()->addStretch(1);
    auto* const visitors = new QPushButton(iconNamed(u"log-in"_s), tr("Visitors' screen"));
    visitors->setToolTip(tr("Let visitors check in by themselves; the password leads back"));
    visitors->setEnabled(office().allows(reception::actions::checkIn));
    visitors->setProperty("tour", u"kiosk"_s);
    connect(visitors, &QPushButton::clicked, this, [this] {
        if (const auto done = openKiosk(); !done)
            desk().show(this, done.error());
    });
    card->body()->addWidget(visitors);
    return card;
}

void BoardPage::reload()
{
    const QTimeZone zone = locality().zone;
    readLater(
        reception::actions::visits,
        [zone, today = desk().clock.today()](Reader& books) {
            return reception::visitsOfDay(books, appointments::instantOf(today, {0, 0}, zone),
                                          appointments::instantOf(today.addDays(1), {0, 0}, zone),
                                          visitsMax);
        },
        [this](std::vector<Visit> visits) { take(std::move(visits)); });
}

void BoardPage::take(std::vector<Visit> visits)
{
    const VisitId before = m_current;
    const int waiting = static_cast<int>(std::ranges::count_if(visits, [](const Visit& one) {
        return one.state == VisitState::Here && !one.hostAnsweredAt;
    }));
    m_finder->setVisits(visits);
    m_board->setVisits(std::move(visits), desk().clock.now());
    m_table->setVisible(m_board->rowCount() > 0);
    m_empty->setVisible(m_board->rowCount() == 0);
    select(before.isSet() ? before : firstToDo());
    emit noteChanged(waiting > 0 ? tr("%n waiting", nullptr, waiting) : QString());
}

VisitId BoardPage::firstToDo() const
{
    const auto found = std::ranges::find_if(m_board->visits(), [](const Visit& one) {
        return one.state == VisitState::Expected || one.state == VisitState::Here;
    });
    return found == m_board->visits().end() ? VisitId() : found->id;
}

void BoardPage::select(VisitId id)
{
    const int row = m_board->rowOf(id);
    m_current = row < 0 ? VisitId() : id;
    if (row >= 0)
        chooseRow(*m_table, row);
    showCurrent();
}

const Visit* BoardPage::current() const
{
    const int row = m_board->rowOf(m_current);
    return row < 0 ? nullptr : &m_board->visits()[static_cast<std::size_t>(row)];
}

void BoardPage::showCurrent()
{
    const Visit* const visit = current();
    m_card->show(visit);
    m_notes->setRecord(m_current.value());
    const auto is = [&](VisitState state) { return visit && visit->state == state; };
    m_arrived->setEnabled(is(VisitState::Expected) && office().allows(reception::actions::checkIn));
    m_noShow->setEnabled(is(VisitState::Expected)
                         && office().allows(reception::actions::markNoShow));
    m_left->setEnabled(is(VisitState::Here) && office().allows(reception::actions::checkOut));
    m_fetched->setEnabled(is(VisitState::Here) && !visit->hostAnsweredAt
                          && office().allows(reception::actions::answer));
    m_badge->setEnabled(is(VisitState::Here));
    m_change->setEnabled((is(VisitState::Expected) || is(VisitState::Here))
                         && office().allows(reception::actions::changeVisit));
}

void BoardPage::focusFirst()
{
    m_finder->field().setFocus();
}

void BoardPage::showRecord(std::int64_t record)
{
    m_current = VisitId(record);
    reload();
}

} // namespace tandem::gui
