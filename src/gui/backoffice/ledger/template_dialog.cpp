#include "gui/backoffice/ledger/template_dialog.h"

#include "backoffice/ledger/actions.h"
#include "gui/kit/dialog_column.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace tandem::gui {

using namespace Qt::StringLiterals;

TemplateDialog::TemplateDialog(Desk& shared, ledger::EntryTemplate made, QWidget* parent)
    : FormDialog(shared, parent)
    , m_template(std::move(made))
    , m_name(new QLineEdit)
    , m_owner(new QComboBox)
    , m_amounts(new QComboBox)
{
    constexpr QSize usual(520, 300);
    const bool isKnown = m_template.id.isSet();
    setWindowTitle(isKnown ? tr("Template") : tr("Save as template"));
    setRecord(m_template.id.value());
    auto* const all = columnWithNote(
        *this, usual,
        tr("A new entry is filled with it when its name is typed as the description."));
    m_name->setObjectName(u"nameEdit"_s);
    m_owner->setObjectName(u"ownerCombo"_s);
    m_amounts->setObjectName(u"amountsCombo"_s);
    m_name->setText(isKnown ? m_template.name : m_template.text);
    m_owner->addItems({tr("everybody"), tr("me alone")});
    m_owner->setCurrentIndex(m_template.owner.isSet() ? 1 : 0);
    m_amounts->addItems({tr("as they are"), tr("shares of an amount")});
    auto* const form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("&Who uses it"), m_owner);
    form->addRow(tr("&Amounts"), m_amounts);
    form->setRowVisible(m_amounts, !isKnown);
    all->addLayout(form);
    all->addStretch(1);
    auto* const error = new QLabel;
    all->addWidget(error);
    auto* const buttons = new QDialogButtonBox(QDialogButtonBox::Cancel | QDialogButtonBox::Ok);
    all->addWidget(buttons);
    tie(buttons, error, ledger::actions::saveTemplate);
    m_name->setFocus();
    m_name->selectAll();
}

Result<std::int64_t> TemplateDialog::save()
{
    ledger::EntryTemplate wanted = m_template;
    if (m_amounts->currentIndex() == 1)
        wanted = ledger::inShares(std::move(wanted));
    wanted.name = m_name->text().simplified();
    wanted.owner = m_owner->currentIndex() == 1 ? office().session().user : UserId();
    TANDEM_TRY(const auto id, office().change(ledger::actions::saveTemplate, [&](UnitOfWork& work) {
        return ledger::saveTemplate(work, wanted);
    }));
    desk().tell(tr("Template %1 saved").arg(wanted.name));
    return id.value();
}

} // namespace tandem::gui
