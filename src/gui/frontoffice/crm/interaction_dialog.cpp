#include "gui/frontoffice/crm/interaction_dialog.h"

#include "frontoffice/crm/actions.h"
#include "gui/frontoffice/crm/party_words.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace tandem::gui {

using namespace Qt::StringLiterals;

InteractionDialog::InteractionDialog(Desk& shared, PartyId party, const QString& name,
                                     QWidget* parent)
    : FormDialog(shared, parent)
    , m_party(party)
    , m_kind(new QComboBox)
    , m_subject(new QLineEdit)
    , m_content(new QPlainTextEdit)
{
    setWindowTitle(tr("Interaction with %1").arg(name));
    auto* const form = new QFormLayout(this);
    form->setContentsMargins(metrics::pageMargin, metrics::pageMargin, metrics::pageMargin,
                             metrics::spaceLarge);
    form->setVerticalSpacing(metrics::spaceMedium);
    using enum crm::InteractionKind;
    for (const auto kind : {Call, Mail, Meeting, Note})
        m_kind->addItem(kindWord(kind), static_cast<int>(kind));
    m_subject->setObjectName(u"subjectEdit"_s);
    m_content->setObjectName(u"contentEdit"_s);
    m_content->setTabChangesFocus(true);
    m_content->setMinimumHeight(120);
    form->addRow(tr("&Kind"), m_kind);
    form->addRow(tr("&In a few words"), m_subject);
    form->addRow(tr("&More"), m_content);
    auto* const error = new QLabel;
    form->addRow(error);
    auto* const buttons = new QDialogButtonBox(QDialogButtonBox::Cancel | QDialogButtonBox::Ok);
    form->addRow(buttons);
    tie(buttons, error, crm::actions::recordInteraction);
    setMinimumWidth(500);
    m_subject->setFocus();
}

Result<std::int64_t> InteractionDialog::save()
{
    const crm::InteractionDraft draft{
        .party = m_party,
        .kind = static_cast<crm::InteractionKind>(m_kind->currentData().toInt()),
        .happenedAt = desk().clock.now(),
        .subject = m_subject->text().trimmed(),
        .content = m_content->toPlainText()};
    const Request asked = request(
        {QString::number(m_party.value()), m_kind->currentText(), draft.subject, draft.content});
    TANDEM_TRY(const Receipt receipt,
               office().create(crm::actions::recordInteraction, asked,
                               [&](UnitOfWork& work) -> Result<Receipt> {
                                   TANDEM_TRY(const auto id, crm::recordInteraction(work, draft));
                                   return Receipt{id.value()};
                               }));
    desk().tell(tr("Recorded: %1").arg(draft.subject));
    return receipt.id;
}

} // namespace tandem::gui
