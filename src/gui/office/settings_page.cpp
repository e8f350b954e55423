#include "gui/office/settings_page.h"

#include "gui/kit/card.h"
#include "gui/kit/plain_table.h"
#include "gui/kit/style.h"
#include "gui/kit/table_view.h"
#include "gui/office/cover_dialog.h"
#include "gui/office/permission_words.h"
#include "gui/office/user_dialog.h"
#include "office/actions.h"
#include "office/roles.h"

#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace tandem::gui {

using namespace Qt::StringLiterals;

namespace {

QString rolesText(const QStringList& roles)
{
    QStringList words;
    for (const QString& role : roles)
        words += roleWords(role);
    return words.join(u", "_s);
}

constexpr int rowsMax = 500;

QPushButton* smallButton()
{
    auto* const button = new QPushButton;
    button->setProperty("compact", true);
    return button;
}

} // namespace

SettingsPage::SettingsPage(Desk& desk, QWidget* parent)
    : Page(desk, {{"app_user"}, {"user_role"}, {"cover"}}, parent)
    , m_users(plainTable({tr("Name"), tr("Full name"), tr("Roles"), tr("State")}, tr("Users"),
                         {0, 1, 2}))
    , m_covers(plainTable({tr("Stands in"), tr("For"), tr("With"), tr("From"), tr("Until"),
                           tr("Reason"), tr("State")},
                          tr("Who stands in for whom"), {2, 5}))
    , m_add(smallButton())
    , m_setRoles(smallButton())
    , m_setPassword(smallButton())
    , m_activity(smallButton())
    , m_grant(smallButton())
    , m_revoke(smallButton())
{
    auto* const all = new QVBoxLayout(this);
    all->setContentsMargins(metrics::pageMargin, metrics::spaceTiny, metrics::pageMargin,
                            metrics::pageMargin);
    all->setSpacing(metrics::spaceLarge);
    all->addWidget(buildUsers(), 1);
    all->addWidget(buildCovers(), 1);
    connect(m_users, &QTableWidget::itemSelectionChanged, this, [this] {
        const User* const user = currentUser();
        m_activity->setText(user && !user->isActive ? tr("Let in &again") : tr("&Deactivate"));
    });
}

Card* SettingsPage::buildUsers()
{
    auto* const card = new Card(tr("Users and roles"));
    const auto opens = [this](QPushButton* button, const QString& text, UserDialog::Kind kind) {
        bind(button, actions::manageUsers, [this, kind]() -> Result<> {
            openUserDialog(static_cast<int>(kind));
            return {};
        });
        button->setText(text);
    };
    opens(m_setRoles, tr("&Roles"), UserDialog::Kind::Roles);
    opens(m_setPassword, tr("&Password"), UserDialog::Kind::Password);
    opens(m_add, tr("&Add user"), UserDialog::Kind::Add);
    bind(m_activity, actions::manageUsers, [this] { return toggleActivity(); });
    m_activity->setText(tr("&Deactivate"));
    setVariant(m_add, "primary");
    for (QPushButton* const button : {m_setRoles, m_setPassword, m_activity, m_add})
        card->addHeadWidget(button);
    card->body()->addWidget(m_users);
    return card;
}

Card* SettingsPage::buildCovers()
{
    auto* const card = new Card(tr("Standing in"));
    bind(m_grant, actions::grantCover, [this]() -> Result<> {
        auto* const dialog = new CoverDialog(desk(), m_people, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &CoverDialog::saved, this, [this] { reload(); });
        dialog->open();
        return {};
    });
    bind(m_revoke, actions::revokeCover, [this] { return revoke(); });
    m_revoke->setText(tr("Revo&ke")); // Alt+R is for the roles.
    card->addHeadWidget(m_revoke);
    card->addHeadWidget(m_grant);
    card->body()->addWidget(m_covers);
    return card;
}

void SettingsPage::reload()
{
    if (office().allows(actions::userList))
        readLater(
            actions::userList,
            [](Reader& books) -> Result<std::pair<std::vector<User>, QStringList>> {
                TANDEM_TRY(auto all, tandem::users(books, {}, rowsMax));
                TANDEM_TRY(auto roles, roleNames(books));
                return std::pair(std::move(all), std::move(roles));
            },
            [this](const std::pair<std::vector<User>, QStringList>& found) {
                std::tie(m_people, m_roles) = found;
                showUsers();
            });
    readLater(
        actions::coverList, [](Reader& books) { return covers(books, {}, rowsMax); },
        [this](std::vector<Cover> found) {
            m_standIns = std::move(found);
            showCovers();
        });
}

void SettingsPage::focusFirst()
{
    m_users->setFocus();
}

void SettingsPage::showUsers()
{
    m_users->setRowCount(static_cast<int>(m_people.size()));
    for (int row = 0; row < m_users->rowCount(); ++row) {
        const User& one = m_people[static_cast<std::size_t>(row)];
        fillRow(*m_users, row,
                {one.name, one.fullName, rolesText(one.roles),
                 one.isActive ? tr("Active") : tr("Inactive")});
        m_users->item(row, 0)->setData(AvatarRole, true);
        m_users->item(row, 3)->setData(ToneRole,
                                       static_cast<int>(one.isActive ? Tone::Ok : Tone::Neutral));
    }
    if (m_users->currentRow() < 0 && m_users->rowCount() > 0)
        chooseRow(*m_users, 0);
}

void SettingsPage::showCovers()
{
    m_covers->setRowCount(static_cast<int>(m_standIns.size()));
    for (int row = 0; row < m_covers->rowCount(); ++row) {
        const Cover& one = m_standIns[static_cast<std::size_t>(row)];
        const Instant now = desk().clock.now();
        const bool isOn = !one.revokedAt && one.from <= now && now < one.until;
        const QString half = one.half == Half::FrontOffice ? tr("front office") : tr("back office");
        fillRow(*m_covers, row,
                {one.standInName, one.absentName, half, instantText(one.from, locality()),
                 instantText(one.until, locality()), one.reason,
                 one.revokedAt      ? tr("Revoked")
                 : isOn             ? tr("In force")
                 : now >= one.until ? tr("Over")
                                    : tr("To come")});
        m_covers->item(row, 6)->setData(ToneRole,
                                        static_cast<int>(isOn ? Tone::Ok : Tone::Neutral));
    }
    if (m_covers->currentRow() < 0 && m_covers->rowCount() > 0)
        chooseRow(*m_covers, 0);
    m_revoke->setEnabled(m_covers->rowCount() > 0 && office().allows(actions::revokeCover));
}

const User* SettingsPage::currentUser() const
{
    const int row = m_users->currentRow();
    return row < 0 || row >= static_cast<int>(m_people.size())
               ? nullptr
               : &m_people[static_cast<std::size_t>(row)];
}

void SettingsPage::openUserDialog(int kind)
{
    const auto wanted = static_cast<UserDialog::Kind>(kind);
    const User* const user = currentUser();
    const bool isAdd = wanted == UserDialog::Kind::Add;
    if (!isAdd && !user)
        return;
    auto* const dialog = new UserDialog(desk(), wanted, m_roles, isAdd ? User{} : *user, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &UserDialog::saved, this, [this] {
        desk().tell(tr("Saved"));
        reload();
    });
    dialog->open();
}

Result<> SettingsPage::toggleActivity()
{
    const User* const user = currentUser();
    if (!user)
        return {};
    const QString name = user->name;
    const bool isActive = user->isActive;
    if (isActive && !desk().confirm(this, tr("Let %1 in no more?").arg(name), tr("Deactivate")))
        return {};
    TANDEM_CHECK(setActivity(office(), name, isActive ? Activity::Inactive : Activity::Active));
    reload();
    return {};
}

Result<> SettingsPage::revoke()
{
    const int row = m_covers->currentRow();
    if (row < 0)
        return {};
    TANDEM_CHECK(revokeCover(office(), m_standIns[static_cast<std::size_t>(row)].id));
    reload();
    return {};
}

} // namespace tandem::gui
