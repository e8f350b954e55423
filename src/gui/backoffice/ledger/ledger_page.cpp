#include "gui/backoffice/ledger/ledger_page.h"

#include "backoffice/ledger/account_queries.h"
#include "backoffice/ledger/actions.h"
#include "gui/backoffice/ledger/account_menu.h"
#include "gui/backoffice/ledger/entry_dialog.h"
#include "gui/backoffice/ledger/lock_dates_dialog.h"
#include "gui/backoffice/ledger/quick_entry.h"
#include "gui/backoffice/ledger/register_card.h"
#include "gui/fields/account_edit.h"
#include "gui/kit/icon.h"
#include "gui/kit/record_walk.h"
#include "gui/kit/style.h"
#include "gui/kit/widths.h"
#include "reports/trial_balance.h"

#include <QAction>
#include <QLineEdit>
#include <QMenu>
#include <QShortcut>
#include <QSplitter>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace tandem::gui {

using namespace Qt::StringLiterals;

namespace {

/// From entry to entry of the lines that a register shows.
RecordWalk registerWalk(const reports::RegisterPlace& where, const reports::EntryPlace& at)
{
    return {u"ledger.entry"_s, ledger::actions::entries, at.entry.value(),
            [=](Reader& books, WalkStep step) -> Result<std::optional<RecordWalk>> {
                const auto side =
                    step == WalkStep::Next ? reports::Beside::After : reports::Beside::Before;
                TANDEM_TRY(const auto next, reports::entryBeside(books, where, at, side));
                return next ? std::optional(registerWalk(where, *next)) : std::nullopt;
            }};
}

constexpr int treeWidth = 310;
constexpr int registerWidth = 840;

} // namespace

LedgerPage::LedgerPage(Desk& desk, QWidget* parent)
    : Page(desk, {ledger::actions::entriesTopic, {"account"}}, parent)
    , m_panes(new QSplitter(Qt::Horizontal))
    , m_tree(new AccountTree(desk.locality))
    , m_menu(new AccountMenu(desk))
    , m_register(new RegisterCard(desk))
    , m_quick(new QuickEntry(desk))
    , m_new(new QAction(tr("New entry"), this))
{
    build();
    m_new->setEnabled(office().allows(ledger::actions::postEntries));
    connect(m_new, &QAction::triggered, this, &LedgerPage::openEntryDialog);
    connect(m_tree, &AccountTree::currentChanged, this, &LedgerPage::showAccount);
    connect(m_register, &RegisterCard::entryOpened, this, [this](const reports::EntryPlace& entry) {
        const RegisterModel& shown = m_register->model();
        this->desk().walk =
            std::make_shared<RecordWalk>(registerWalk({shown.account(), shown.scope()}, entry));
        this->desk().open(u"ledger.entry"_s, entry.entry.value());
    });
    connect(m_register, &RegisterCard::failed, this,
            [this](const Error& error) { this->desk().show(this, error); });
    connect(m_register, &RegisterCard::allWanted, this, [this] {
        m_place = {};
        showAccount(m_tree->current());
    });
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_J), this), &QShortcut::activated, m_quick,
            &QuickEntry::focusFirst);
}

void LedgerPage::build()
{
    auto* const all = new QVBoxLayout(this);
    all->setContentsMargins(metrics::pageMargin, metrics::spaceTiny, metrics::pageMargin,
                            metrics::spaceLarge);
    auto* const right = new QWidget;
    auto* const column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::spaceMedium);
    column->addWidget(m_register, 1);
    column->addWidget(m_quick);
    m_tree->addHeadWidget(m_menu);
    m_tree->addAction(m_menu->editAction());
    m_tree->tree().setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&m_tree->tree(), &QWidget::customContextMenuRequested, this, [this](QPoint at) {
        m_menu->menu()->popup(m_tree->tree().viewport()->mapToGlobal(at));
    });
    connect(m_menu, &AccountMenu::made, this,
            [this](AccountId account) { showRecord(account.value()); });
    m_panes->setChildrenCollapsible(false);
    m_panes->setHandleWidth(metrics::spaceMedium);
    m_panes->addWidget(m_tree);
    m_panes->addWidget(right);
    m_panes->setStretchFactor(1, 1);
    m_panes->setSizes({columnWidth(treeWidth), registerWidth});
    m_panes->setObjectName(u"ledgerPanes"_s);
    all->addWidget(m_panes, 1);
    auto* const locks = new QToolButton;
    locks->setText(tr("Lock dates\u2026"));
    locks->setIcon(iconNamed(u"calendar-days"_s));
    locks->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setVariant(locks, "compact");
    connect(locks, &QToolButton::clicked, this, &LedgerPage::openLockDates);
    m_register->addHeadWidget(locks);
}

QJsonObject LedgerPage::keptState() const
{
    return {{u"account"_s, qint64(m_tree->current().value())},
            {u"tree"_s, m_panes->sizes().value(0)}};
}

void LedgerPage::restoreState(const QJsonObject& kept)
{
    if (const AccountId account(kept[u"account"_s].toInteger()); account.isSet())
        showRecord(account.value());
    if (const int width = kept[u"tree"_s].toInt(); width > 0)
        m_panes->setSizes({width, std::max(registerWidth, m_panes->width() - width)});
}

void LedgerPage::reload()
{
    readLater(
        ledger::actions::accounts,
        [today = desk().clock.today(), base = locality().currency](Reader& books) -> Result<Read> {
            Read read;
            TANDEM_TRY(read.accounts, ledger::accounts(books));
            TANDEM_TRY(const auto balances, reports::trialBalance(books, today));
            for (const reports::Balance& balance : balances)
                read.balances.try_emplace(balance.account, Money::zero(base)).first->second +=
                    balance.base;
            return read;
        },
        [this](const Read& read) { take(read); });
    m_register->model().reload();
}

void LedgerPage::take(const Read& read)
{
    m_accounts = read.accounts;
    m_menu->setAccounts(m_accounts);
    std::map<AccountId, QString> titles;
    for (const ledger::Account& account : m_accounts)
        titles[account.id] = titleOf(account);
    m_register->model().setTitles(std::move(titles));
    m_quick->setAccounts(m_accounts);
    m_tree->setChart(m_accounts, read.balances);
    if (m_wanted.isSet())
        m_tree->setCurrent(std::exchange(m_wanted, {}));
    else if (!m_tree->current().isSet())
        chooseFirst();
    showAccount(m_tree->current());
}

/// The bank, where most of the day happens; else the first account that takes lines.
void LedgerPage::chooseFirst()
{
    const ledger::Account* first = nullptr;
    for (const ledger::Account& account : m_accounts) {
        if (account.use == ledger::AccountUse::Heading)
            continue;
        if (!first
            || (account.control == ledger::ControlKind::Bank
                && first->control != ledger::ControlKind::Bank))
            first = &account;
    }
    if (first)
        m_tree->setCurrent(first->id);
}

void LedgerPage::showAccount(AccountId id)
{
    const auto account = std::ranges::find(m_accounts, id, &ledger::Account::id);
    if (account == m_accounts.end())
        return;
    m_menu->setCurrent(id);
    if (id != m_place.account)
        m_place = {};
    m_register->setAccount(id, titleOf(*account), m_place.scope);
    m_quick->suggestCredit(id);
}

void LedgerPage::focusFirst()
{
    m_tree->filter().setFocus(Qt::ShortcutFocusReason);
    m_tree->filter().selectAll();
}

void LedgerPage::showRecord(std::int64_t record)
{
    m_place = {};
    goTo(AccountId(record));
}

bool LedgerPage::showFilter(const QString& list, const QString& filter)
{
    if (list != "ledger.register"_L1)
        return false;
    const auto place = reports::registerPlaceOf(filter);
    if (!place)
        return false;
    m_place = *place;
    goTo(place->account);
    return true;
}

void LedgerPage::goTo(AccountId account)
{
    m_wanted = account;
    m_tree->setCurrent(account);
    showAccount(account);
}

void LedgerPage::openEntryDialog()
{
    auto* const dialog = new EntryDialog(desk(), m_accounts, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void LedgerPage::openLockDates()
{
    auto* const dialog = new LockDatesDialog(desk(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace tandem::gui
