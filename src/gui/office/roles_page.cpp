#include "gui/office/roles_page.h"

#include "gui/kit/card.h"
#include "gui/kit/message_bar.h"
#include "gui/kit/plain_table.h"
#include "gui/kit/style.h"
#include "gui/office/permission_words.h"
#include "office/actions.h"
#include "office/roles.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTableWidget>
#include <QVBoxLayout>

namespace tandem::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int halfColumn = 1;
constexpr int rolesFrom = 2;

bool isFixed(const Role& role)
{
    return role.name == QLatin1StringView(administratorRole);
}

} // namespace

RolesPage::RolesPage(Desk& desk, QWidget* parent)
    : Page(desk, {{"role"}, {"role_permission"}}, parent)
    , m_bar(new MessageBar)
    , m_table(plainTable({tr("Right"), tr("Half")}, tr("Which role may do what")))
    , m_ticks(new QStyledItemDelegate(this))
    , m_name(new QLineEdit)
    , m_add(new QPushButton(tr("&Add role")))
    , m_remove(new QPushButton)
    , m_save(new QPushButton)
{
    constexpr int nameWidth = 180;
    auto* const all = new QVBoxLayout(this);
    all->setContentsMargins(metrics::pageMargin, metrics::spaceTiny, metrics::pageMargin,
                            metrics::pageMargin);
    all->setSpacing(metrics::spaceSmall);
    auto* const card = new Card(tr("Roles and rights"));
    m_name->setPlaceholderText(tr("Name of a new role"));
    m_name->setAccessibleName(tr("Name of a new role"));
    m_name->setFixedWidth(nameWidth);
    bind(m_remove, actions::manageRoles, [this] { return removeCurrent(); });
    bind(m_save, actions::manageRoles, [this] { return save(); });
    m_remove->setText(tr("&Remove role"));
    m_save->setText(tr("&Save"));
    setVariant(m_save, "primary");
    m_add->setEnabled(office().allows(actions::manageRoles));
    for (QWidget* const one : {static_cast<QWidget*>(m_name), static_cast<QWidget*>(m_add),
                               static_cast<QWidget*>(m_remove), static_cast<QWidget*>(m_save)}) {
        one->setProperty("compact", true);
        card->addHeadWidget(one);
    }
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    card->body()->addWidget(m_table);
    all->addWidget(m_bar);
    all->addWidget(card, 1);
    connect(m_add, &QPushButton::clicked, this, &RolesPage::addRole);
    connect(m_name, &QLineEdit::returnPressed, this, &RolesPage::addRole);
    connect(m_table, &QTableWidget::itemChanged, this, [this] {
        if (!m_isFilling)
            showState();
    });
    connect(m_table, &QTableWidget::currentCellChanged, this, [this] { showState(); });
}

void RolesPage::reload()
{
    readLater(
        actions::userList, [](Reader& books) { return rolesWithRights(books); },
        [this](std::vector<Role> roles) { show(std::move(roles)); });
}

void RolesPage::show(std::vector<Role> roles)
{
    m_isFilling = true;
    m_roles = std::move(roles);
    const auto rights = permissionNames();
    m_table->setColumnCount(rolesFrom + static_cast<int>(m_roles.size()));
    m_table->setRowCount(static_cast<int>(rights.size()));
    QStringList heads{tr("Right"), tr("Half")};
    for (const Role& one : m_roles)
        heads += roleWords(one.name);
    m_table->setHorizontalHeaderLabels(heads);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    for (int column = rolesFrom; column < m_table->columnCount(); ++column)
        m_table->setItemDelegateForColumn(column, m_ticks);
    const bool mayChange = office().allows(actions::manageRoles);
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const PermissionName& right = rights[static_cast<std::size_t>(row)];
        auto* const words = new QTableWidgetItem(wordsOf(right.permission));
        words->setToolTip(QString::fromLatin1(right.name));
        m_table->setItem(row, 0, words);
        m_table->setItem(row, halfColumn, new QTableWidgetItem(wordsOf(right.half)));
        for (std::size_t role = 0; role < m_roles.size(); ++role) {
            auto* const cell = new QTableWidgetItem;
            const bool has = m_roles[role].permissions.contains(right.permission);
            cell->setCheckState(has ? Qt::Checked : Qt::Unchecked);
            cell->setFlags(mayChange && !isFixed(m_roles[role])
                               ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable
                               : Qt::ItemIsSelectable);
            cell->setData(
                Qt::AccessibleTextRole,
                tr("%1 for %2").arg(wordsOf(right.permission), roleWords(m_roles[role].name)));
            m_table->setItem(row, rolesFrom + static_cast<int>(role), cell);
        }
    }
    m_isFilling = false;
    showState();
}

std::vector<Role> RolesPage::typed() const
{
    std::vector<Role> all;
    for (std::size_t role = 0; role < m_roles.size(); ++role) {
        Role one{m_roles[role].name, {}};
        for (int row = 0; row < m_table->rowCount(); ++row)
            if (m_table->item(row, rolesFrom + static_cast<int>(role))->checkState() == Qt::Checked)
                one.permissions.insert(permissionNames()[static_cast<std::size_t>(row)].permission);
        all.push_back(std::move(one));
    }
    return all;
}

void RolesPage::showState()
{
    const bool mayChange = office().allows(actions::manageRoles);
    const std::vector<Role> now = typed();
    bool isChanged = false;
    for (std::size_t role = 0; role < now.size(); ++role)
        isChanged = isChanged || now[role].permissions != m_roles[role].permissions;
    setWindowModified(isChanged);
    m_save->setEnabled(mayChange && isChanged);
    const int column = m_table->currentColumn() - rolesFrom;
    m_remove->setEnabled(mayChange && column >= 0 && column < static_cast<int>(m_roles.size())
                         && !isFixed(m_roles[static_cast<std::size_t>(column)]));
}

void RolesPage::addRole()
{
    const QString name = m_name->text().simplified();
    const auto done = saveRole(office(), {name, {}});
    if (!done)
        return m_bar->tell(Tone::Bad, textOf(done.error()));
    m_name->clear();
    m_bar->tell(Tone::Ok, tr("'%1' may do nothing yet. Tick its rights, and save.").arg(name));
    reload();
}

Result<> RolesPage::removeCurrent()
{
    const int column = m_table->currentColumn() - rolesFrom;
    const QString name = m_roles[static_cast<std::size_t>(column)].name;
    if (!desk().confirm(this, tr("Remove the role '%1'?").arg(roleWords(name)), tr("Remove")))
        return {};
    if (const auto done = removeRole(office(), name); !done)
        m_bar->tell(Tone::Bad, textOf(done.error()));
    else
        reload();
    return {};
}

Result<> RolesPage::save()
{
    const std::vector<Role> now = typed();
    for (std::size_t role = 0; role < now.size(); ++role) {
        if (now[role].permissions == m_roles[role].permissions)
            continue;
        if (const auto done = saveRole(office(), now[role]); !done) {
            m_bar->tell(Tone::Bad, textOf(done.error()));
            return {};
        }
    }
    m_bar->tell(Tone::Ok, tr("Saved. Users get their new rights with their next sign-in."));
    reload();
    return {};
}

void RolesPage::focusFirst()
{
    m_table->setFocus();
}

} // namespace tandem::gui
