#include "gui/backoffice/ledger/close_page.h"

#include "backoffice/ledger/actions.h"
#include "gui/backoffice/ledger/close_words.h"
#include "gui/backoffice/ledger/lock_dates_dialog.h"
#include "gui/backoffice/ledger/lock_exception_dialog.h"
#include "gui/kit/card.h"
#include "gui/kit/row_table.h"
#include "office/users.h"
#include "reports/actions.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tandem::gui {

using namespace Qt::StringLiterals;
using ledger::PeriodState;

namespace {

constexpr int exceptionsMax = 50;
constexpr int usersMax = 500;

} // namespace

ClosePage::ClosePage(Desk& desk, QWidget* parent)
    : Page(desk,
           {{"entry"},
            {"period"},
            {"fiscal_year"},
            {"lock_date"},
            {"lock_exception"},
            {"year_closing"},
            {"bank_line"},
            {"entry_draft"},
            {"open_item"},
            {"stock_move"}},
           parent)
    , m_period(new QComboBox)
    , m_checks(new RowTable({{tr("State")},
                             {tr("Proof"), ColumnFit::Stretch},
                             {tr("Books"), ColumnFit::Contents, Qt::AlignRight},
                             {tr("Held against"), ColumnFit::Contents, Qt::AlignRight},
                             {tr("Difference"), ColumnFit::Contents, Qt::AlignRight}}))
    , m_locks(new RowTable({{tr("What"), ColumnFit::Stretch}, {tr("Locked through")}},
                           metrics::rowDenseHeight))
    , m_exceptions(new RowTable(
          {{tr("Who")}, {tr("Until")}, {tr("Reason"), ColumnFit::Stretch}, {tr("State")}},
          metrics::rowDenseHeight))
    , m_closePeriod(new QPushButton)
    , m_closeYear(new QPushButton)
    , m_setLocks(new QPushButton(tr("Lock &dates\u2026")))
    , m_except(new QPushButton)
    , m_revoke(new QPushButton)
{
    auto* const all = new QHBoxLayout(this);
    all->setContentsMargins(metrics::pageMargin, metrics::spaceTiny, metrics::pageMargin,
                            metrics::pageMargin);
    all->setSpacing(metrics::spaceLarge);
    all->addWidget(buildChecks(), 3);
    all->addWidget(buildLocks(), 2);
    connect(m_period, &QComboBox::activated, this, [this] {
        m_on = m_period->currentData().toDate();
        reload();
    });
    connect(m_checks, &TableView::opened, this,
            [this](const QModelIndex& index) { openCheck(index.row()); });
    connect(m_setLocks, &QPushButton::clicked, this, &ClosePage::openLocks);
}

QWidget* ClosePage::buildChecks()
{
    auto* const card = new Card(tr("Before closing"));
    m_period->setObjectName(u"periodCombo"_s);
    m_period->setAccessibleName(tr("Period"));
    m_checks->setObjectName(u"checkTable"_s);
    m_checks->setAccessibleName(tr("Before closing"));
    m_closePeriod->setObjectName(u"closePeriodButton"_s);
    m_closeYear->setObjectName(u"closeYearButton"_s);
    bind(m_closePeriod, ledger::actions::closePeriod, [this] { return togglePeriod(); });
    bind(m_closeYear, ledger::actions::closeYear, [this] { return toggleYear(); });
    for (QWidget* const widget :
         std::initializer_list<QWidget*>{m_period, m_closePeriod, m_closeYear})
        card->addHeadWidget(widget);
    card->body()->addWidget(m_checks);
    return card;
}

QWidget* ClosePage::buildLocks()
{
    auto* const both = new QWidget;
    auto* const column = new QVBoxLayout(both);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::spaceLarge);
    auto* const locks = new Card(tr("Lock dates"));
    m_locks->setAccessibleName(tr("Lock dates"));
    m_setLocks->setObjectName(u"locksButton"_s);
    m_setLocks->setEnabled(office().allows(ledger::actions::setLockDate));
    locks->addHeadWidget(m_setLocks);
    locks->body()->addWidget(m_locks);
    auto* const exceptions = new Card(tr("Exceptions"));
    m_exceptions->setObjectName(u"exceptionTable"_s);
    m_exceptions->setAccessibleName(tr("Exceptions"));
    m_except->setObjectName(u"exceptButton"_s);
    m_revoke->setObjectName(u"revokeButton"_s);
    bind(m_except, ledger::actions::grantLockException, [this]() -> Result<> {
        openException();
        return {};
    });
    bind(m_revoke, ledger::actions::revokeLockException, [this] { return revoke(); });
    exceptions->addHeadWidget(m_revoke);
    exceptions->addHeadWidget(m_except);
    exceptions->body()->addWidget(m_exceptions);
    column->addWidget(locks, 1);
    column->addWidget(exceptions, 1);
    return both;
}

void ClosePage::reload()
{
    readLater(
        reports::actions::periodChecklist,
        [on = m_on](Reader& books) -> Result<Shown> {
            Shown shown;
            TANDEM_TRY(shown.years, ledger::yearStandings(books));
            TANDEM_TRY(shown.periods, ledger::periods(books));
            TANDEM_TRY(shown.locks, ledger::lockDates(books));
            TANDEM_TRY(shown.exceptions, ledger::lockExceptions(books, exceptionsMax));
            TANDEM_TRY(const auto people, users(books, {}, usersMax));
            for (const User& one : people)
                if (one.isActive)
                    shown.users += one.name;
            const QDate today = books.today();
            const QDate day = on.isValid() ? on : QDate(today.year(), today.month(), 1).addDays(-1);
            for (const ledger::Period& one : shown.periods)
                if (one.startsOn <= day || !shown.on.isValid())
                    shown.on = one.endsOn;
            if (!shown.on.isValid())
                return shown;
            const QDate from(shown.on.year(), shown.on.month(), 1);
            TANDEM_TRY(shown.checks, reports::periodChecklist(books, from, shown.on));
            return shown;
        },
        [this](Shown shown) { show(std::move(shown)); });
}

void ClosePage::show(Shown shown)
{
    m_shown = std::move(shown);
    showPeriods();
    showChecks();
    showLocks();
}

void ClosePage::showPeriods()
{
    m_period->clear();
    for (const ledger::Period& one : m_shown.periods)
        m_period->addItem(locality().locale.standaloneMonthName(one.startsOn.month()) + u' '
                              + QString::number(one.startsOn.year()),
                          one.endsOn);
    m_period->setCurrentIndex(m_period->findData(m_shown.on));
    const ledger::Period* const one = period();
    const ledger::YearStanding* const whole = year();
    const bool isOpen = one && one->state == PeriodState::Open;
    m_closePeriod->setText(isOpen || !one ? tr("&Close period") : tr("&Open period"));
    m_closePeriod->setEnabled(one && office().allows(ledger::actions::closePeriod));
    m_closeYear->setText(whole && whole->isClosed() ? tr("Open &year %1").arg(whole->year.name)
                         : whole                    ? tr("Close &year %1").arg(whole->year.name)
                                                    : tr("Close &year"));
    m_closeYear->setEnabled(whole && office().allows(ledger::actions::closeYear));
}

void ClosePage::showChecks()
{
    std::vector<RowOfCells> rows;
    for (const reports::CheckLine& line : m_shown.checks)
        rows.push_back(checkRow(line, locality()));
    m_checks->setRows(std::move(rows));
}

void ClosePage::showLocks()
{
    std::vector<RowOfCells> locks;
    for (const ledger::LockDate& one : m_shown.locks)
        locks.push_back({.cells = {{.text = lockWords(one.kind)},
                                   {.text = dayText(one.lockedThrough, locality())}}});
    if (locks.empty())
        locks.push_back({.cells = {{.text = tr("Nothing is locked."), .isMuted = true}, {}}});
    m_locks->setRows(std::move(locks));
    std::vector<RowOfCells> exceptions;
    bool canRevoke = false;
    for (const ledger::LockException& one : m_shown.exceptions) {
        const bool isInForce = one.isInForce(desk().clock.now());
        canRevoke |= !one.revokedAt;
        exceptions.push_back({.id = one.id.value(),
                              .cells = {{.text = one.userName, .isStrong = true},
                                        {.text = instantText(one.until, locality())},
                                        {.text = one.reason},
                                        {.text = one.revokedAt ? tr("Revoked")
                                                 : isInForce   ? tr("In force")
                                                               : tr("Over"),
                                         .tone = isInForce ? Tone::Warn : Tone::Neutral}}});
    }
    m_exceptions->setRows(std::move(exceptions));
    m_revoke->setEnabled(canRevoke && office().allows(ledger::actions::revokeLockException));
}

const ledger::Period* ClosePage::period() const
{
    const auto found = std::ranges::find(m_shown.periods, m_shown.on, &ledger::Period::endsOn);
    return found == m_shown.periods.end() ? nullptr : &*found;
}

const ledger::YearStanding* ClosePage::year() const
{
    const auto found = std::ranges::find_if(m_shown.years, [&](const ledger::YearStanding& one) {
        return one.year.startsOn <= m_shown.on && m_shown.on <= one.year.endsOn;
    });
    return found == m_shown.years.end() ? nullptr : &*found;
}

void ClosePage::openCheck(int row)
{
    const reports::CheckLine& line = m_shown.checks[std::size_t(row)];
    if (line.accountId.isSet())
        return desk().open(u"ledger.accounts"_s, line.accountId.value());
    const QString report = reportOf(line.check);
    if (!report.isEmpty())
        return desk().openFiltered(u"reports.statements"_s, report, {});
    desk().open(
        line.check == reports::Check::BankLines ? u"settlements.bank"_s : u"ledger.accounts"_s, 0);
}

void ClosePage::openLocks()
{
    auto* const dialog = new LockDatesDialog(desk(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ClosePage::openException()
{
    auto* const dialog = new LockExceptionDialog(desk(), m_shown.users, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

Result<> ClosePage::togglePeriod()
{
    const ledger::Period* const one = period();
    if (!one)
        return {};
    const PeriodState to =
        one->state == PeriodState::Open ? PeriodState::Closed : PeriodState::Open;
    const bool isBad = std::ranges::any_of(m_shown.checks, [](const reports::CheckLine& line) {
        return line.state == reports::CheckState::Bad;
    });
    if (to == PeriodState::Closed && isBad
        && !desk().confirm(this, tr("A proof of this period fails. Close it all the same?"),
                           tr("Close it")))
        return {};
    return office().change(ledger::actions::closePeriod,
                           [on = one->startsOn, to](UnitOfWork& work) {
                               return ledger::setPeriodState(work, on, to);
                           });
}

Result<> ClosePage::toggleYear()
{
    const ledger::YearStanding* const whole = year();
    if (!whole)
        return {};
    const QString name = whole->year.name;
    if (whole->isClosed()) {
        TANDEM_CHECK(office().change(ledger::actions::reopenYear, [&](UnitOfWork& work) {
            return ledger::reopenYear(work, name);
        }));
        desk().tell(tr("Fiscal year %1 is open again").arg(name));
        return {};
    }
    if (!desk().confirm(
            this,
            tr("Take income and expenses of %1 into retained earnings and close its periods?")
                .arg(name),
            tr("Close the year")))
        return {};
    TANDEM_CHECK(office().change(ledger::actions::closeYear,
                                 [&](UnitOfWork& work) { return ledger::closeYear(work, name); }));
    desk().tell(tr("Fiscal year %1 is closed").arg(name));
    return {};
}

Result<> ClosePage::revoke()
{
    const int row = m_exceptions->currentIndex().row();
    if (row < 0)
        return {};
    const auto id = m_shown.exceptions[std::size_t(row)].id;
    return office().change(ledger::actions::revokeLockException,
                           [&](UnitOfWork& work) { return ledger::revokeLockException(work, id); });
}

void ClosePage::focusFirst()
{
    m_checks->setFocus();
}

} // namespace tandem::gui
