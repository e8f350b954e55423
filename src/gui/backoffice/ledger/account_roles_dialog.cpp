#include "gui/backoffice/ledger/account_roles_dialog.h"

#include "backoffice/ledger/account_service.h"
#include "backoffice/ledger/actions.h"
#include "gui/fields/account_edit.h"
#include "gui/fields/role_words.h"
#include "gui/kit/dialog_column.h"
#include "gui/kit/text_label.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace tandem::gui {

using namespace Qt::StringLiterals;

AccountRolesDialog::AccountRolesDialog(Desk& shared, const std::vector<ledger::Account>& accounts,
                                       const std::map<ledger::AccountRole, AccountId>& played,
                                       QWidget* parent)
    : FormDialog(shared, parent)
    , m_before(played)
{
    constexpr QSize usual(640, 560);
    setWindowTitle(tr("Roles of accounts"));
    auto* const all = columnWithNote(
        *this, usual,
        tr("What Tandem books by itself goes to these accounts. A change counts for what is "
           "booked from now on."));
    auto* const inside = new QWidget;
    auto* const form = new QFormLayout(inside);
    form->setVerticalSpacing(metrics::spaceSmall);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    for (const ledger::AccountRole role : ledger::accountRoles()) {
        auto* const field = new AccountEdit;
        field->setObjectName(nameOf(role) + u"Edit"_s);
        field->setAccounts(accounts);
        if (const auto account = played.find(role); account != played.end())
            field->setValue(account->second);
        form->addRow(titleOf(role), field);
        m_fields[role] = field;
    }
    auto* const scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(inside);
    all->addWidget(scroll, 1);
    auto* const error = new QLabel;
    all->addWidget(error);
    auto* const buttons = new QDialogButtonBox(QDialogButtonBox::Cancel | QDialogButtonBox::Ok);
    all->addWidget(buttons);
    tie(buttons, error, ledger::actions::changeAccounts, tr("&Save roles"));
    m_fields.begin()->second->setFocus();
}

Result<std::int64_t> AccountRolesDialog::save()
{
    std::map<ledger::AccountRole, AccountId> changed;
    for (const auto& [role, field] : m_fields) {
        const bool wasPlayed = m_before.contains(role);
        if (!wasPlayed && field->text().trimmed().isEmpty())
            continue;
        const auto account = field->value();
        if (!account)
            return Failure(account.error()).at(nameOf(role));
        if (!wasPlayed || *account != m_before.at(role))
            changed[role] = *account;
    }
    if (changed.empty())
        return 0;
    TANDEM_CHECK(
        office().change(ledger::actions::changeAccounts, [&](UnitOfWork& work) -> Result<> {
            for (const auto& [role, account] : changed)
                TANDEM_CHECK(ledger::setAccountRole(work, role, account));
            return {};
        }));
    desk().tell(tr("%Ln role(s) changed", nullptr, static_cast<int>(changed.size())));
    return 0;
}

} // namespace tandem::gui
