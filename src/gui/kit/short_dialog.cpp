#include "gui/kit/short_dialog.h"

#include "gui/kit/text_label.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>

namespace tandem::gui {

using namespace Qt::StringLiterals;

ShortDialog::ShortDialog(Desk& desk, const QString& title, QWidget* parent)
    : FormDialog(desk, parent)
    , m_form(new QFormLayout(this))
{
    constexpr int width = 460;
    setWindowTitle(title);
    setMinimumWidth(width);
    m_form->setContentsMargins(metrics::pageMargin, metrics::pageMargin, metrics::pageMargin,
                               metrics::spaceLarge);
    m_form->setVerticalSpacing(metrics::spaceMedium);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
}

void ShortDialog::addNote(const QString& text)
{
    auto* const note = new TextLabel(text, TextRole::Body, ColorToken::Muted);
    note->setWordWrap(true);
    m_form->addRow(note);
}

void ShortDialog::addField(const QString& label, const QString& name, QWidget* field)
{
    const bool isChoice = qobject_cast<QComboBox*>(field) != nullptr;
    field->setObjectName(name + (isChoice ? u"Combo"_s : u"Edit"_s));
    m_form->addRow(label, field);
    if (!m_first)
        m_first = field;
}

void ShortDialog::finish(const Action& action, const QString& deed)
{
    auto* const error = new QLabel;
    m_form->addRow(error);
    auto* const buttons = new QDialogButtonBox(QDialogButtonBox::Cancel | QDialogButtonBox::Ok);
    m_form->addRow(buttons);
    tie(buttons, error, action, deed);
    if (m_first)
        m_first->setFocus();
}

} // namespace tandem::gui
