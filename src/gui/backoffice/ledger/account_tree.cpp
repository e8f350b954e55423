#include "gui/backoffice/ledger/account_tree.h"

#include "gui/fields/account_edit.h"
#include "gui/kit/card.h"
#include "gui/kit/cell.h"
#include "gui/kit/icon.h"
#include "gui/kit/style.h"
#include "gui/kit/table_view.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <set>

namespace tandem::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int indentWidth = 14;
constexpr int titleColumn = 0;
constexpr int balanceColumn = 1;

} // namespace

AccountBalances withSums(const std::vector<ledger::Account>& accounts,
                         const AccountBalances& balances, const Currency& currency)
{
    std::map<AccountId, AccountId> parentOf;
    for (const ledger::Account& account : accounts)
        parentOf[account.id] = account.parent;
    AccountBalances sums;
    for (const auto& [account, amount] : balances) {
        std::set<AccountId> met; // A chart that goes in a circle is no reason to hang.
        for (AccountId at = account; at.isSet() && met.insert(at).second; at = parentOf[at])
            sums.try_emplace(at, Money::zero(currency)).first->second += amount;
    }
    return sums;
}

AccountTree::AccountTree(const Locality& locality, QWidget* parent)
    : QWidget(parent)
    , m_locality(locality)
    , m_card(new Card(tr("Accounts")))
    , m_filter(new QLineEdit)
    , m_tree(new QTreeWidget)
{
    auto* const all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_card);
    m_filter->setPlaceholderText(tr("Find an account"));
    m_filter->setAccessibleName(tr("Find an account"));
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(fieldIconNamed(u"search"_s, ColorToken::Subtle),
                        QLineEdit::LeadingPosition);
    m_filter->installEventFilter(this);
    setVariant(m_filter, "compact");
    auto* const inset = new QVBoxLayout;
    inset->setContentsMargins(metrics::spaceMedium, 0, metrics::spaceMedium, metrics::spaceSmall);
    inset->addWidget(m_filter);
    m_card->body()->addLayout(inset);
    m_tree->setAccessibleName(tr("Accounts"));
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setColumnCount(2);
    m_tree->setHeaderHidden(true);
    m_tree->setIndentation(indentWidth);
    m_tree->setUniformRowHeights(true);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setItemDelegate(new CellDelegate(metrics::rowDenseHeight, m_tree));
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setMinimumSectionSize(0);
    m_tree->header()->setSectionResizeMode(titleColumn, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(balanceColumn, QHeaderView::ResizeToContents);
    m_card->body()->addWidget(m_tree, 1);
    connect(m_filter, &QLineEdit::textChanged, this,
            qOverload<const QString&>(&AccountTree::narrow));
    connect(m_tree, &QTreeWidget::currentItemChanged, this, [this] {
        if (!m_isFilling)
            emit currentChanged(current());
    });
}

void AccountTree::addHeadWidget(QWidget* widget)
{
    m_card->addHeadWidget(widget);
}

void AccountTree::setChart(const std::vector<ledger::Account>& accounts,
                           const AccountBalances& balances)
{
    const AccountId kept = current();
    std::set<AccountId> folded;
    for (const auto& [account, item] : m_items)
        if (item->childCount() > 0 && !item->isExpanded())
            folded.insert(account);
    m_isFilling = true;
    m_tree->clear();
    m_items.clear();
    const AccountBalances sums = withSums(accounts, balances, m_locality.currency);
    for (const ledger::Account& account : accounts) {
        auto* const item = new QTreeWidgetItem;
        const auto sum = sums.find(account.id);
        const bool isHeading = account.use == ledger::AccountUse::Heading;
        const Money amount = sum == sums.end() ? Money::zero(m_locality.currency) : sum->second;
        item->setText(titleColumn, titleOf(account));
        item->setText(balanceColumn, amountText(amount, m_locality));
        item->setTextAlignment(balanceColumn, Qt::AlignRight | Qt::AlignVCenter);
        item->setData(balanceColumn, SignRole, amount.isNegative() ? -1 : amount.isZero() ? 0 : 1);
        item->setData(titleColumn, RowIdRole, qint64(account.id.value()));
        item->setData(titleColumn, MutedRole, account.isClosed);
        for (const int column : {titleColumn, balanceColumn})
            item->setData(column, StrongRole, isHeading);
        item->setData(balanceColumn, MutedRole, amount.isZero());
        m_items[account.id] = item;
    }
    for (const ledger::Account& account : accounts) {
        const auto above = m_items.find(account.parent);
        if (above == m_items.end())
            m_tree->addTopLevelItem(m_items[account.id]);
        else
            above->second->addChild(m_items[account.id]);
    }
    m_tree->expandAll();
    for (const AccountId account : folded)
        if (const auto item = m_items.find(account); item != m_items.end())
            item->second->setExpanded(false);
    narrow(m_filter->text());
    setCurrent(kept);
    m_isFilling = false;
}

AccountId AccountTree::current() const
{
    const QTreeWidgetItem* const item = m_tree->currentItem();
    return item ? AccountId(item->data(titleColumn, RowIdRole).toLongLong()) : AccountId();
}

void AccountTree::setCurrent(AccountId account)
{
    if (const auto found = m_items.find(account); found != m_items.end())
        m_tree->setCurrentItem(found->second);
}

void AccountTree::narrow(const QString& words)
{
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i)
        narrow(m_tree->topLevelItem(i), words.simplified());
}

/// Whether the item or one below it has the words; a heading that has them shows all it holds.
bool AccountTree::narrow(QTreeWidgetItem* item, const QString& words)
{
    const bool isHit = item->text(titleColumn).contains(words, Qt::CaseInsensitive);
    bool isShown = isHit;
    for (int i = 0; i < item->childCount(); ++i)
        isShown = narrow(item->child(i), isHit ? QString() : words) || isShown;
    item->setHidden(!isShown);
    return isShown;
}

bool AccountTree::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_filter || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Escape && !m_filter->text().isEmpty()) {
        m_filter->clear();
        return true;
    }
    if (key != Qt::Key_Down && key != Qt::Key_Return && key != Qt::Key_Enter)
        return false;
    m_tree->setFocus(Qt::TabFocusReason);
    for (QTreeWidgetItemIterator at(m_tree, QTreeWidgetItemIterator::NotHidden); *at; ++at)
        if ((*at)->childCount() == 0) {
            m_tree->setCurrentItem(*at);
            break;
        }
    return true;
}

} // namespace tandem::gui
