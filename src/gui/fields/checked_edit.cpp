#include "gui/fields/checked_edit.h"

#include "frontoffice/crm/bic.h"
#include "frontoffice/crm/iban.h"
#include "frontoffice/crm/phone.h"
#include "frontoffice/crm/tax_id.h"
#include "gui/kit/desk.h"
#include "gui/kit/style.h"
#include "gui/kit/tool_tip.h"

namespace tandem::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int ibanGroup = 4;

} // namespace

CheckedEdit::CheckedEdit(Check check, QWidget* parent)
    : QLineEdit(parent)
    , m_check(std::move(check))
{
}

Result<QString> CheckedEdit::value() const
{
    const QString typed = text().trimmed();
    return typed.isEmpty() ? Result<QString>(typed) : m_check(typed);
}

void CheckedEdit::focusInEvent(QFocusEvent* event)
{
    QLineEdit::focusInEvent(event);
    if (!accessibleDescription().isEmpty()) {
        setVariant(this, m_variant.constData());
        setAccessibleDescription({});
        setToolTip({});
    }
}

void CheckedEdit::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    settle();
}

void CheckedEdit::settle()
{
    const auto checked = value();
    if (checked)
        return setText(*checked);
    m_variant = property("variant").toByteArray();
    setVariant(this, "error");
    setAccessibleDescription(textOf(checked.error()));
    setToolTip(toolTipOf(textOf(checked.error())));
}

GroupedIban groupedIban(const QString& typed, int cursor)
{
    GroupedIban grouped{{}, 0};
    int signs = 0;
    for (int i = 0; i < typed.size(); ++i) {
        if (i == cursor)
            grouped.cursor = static_cast<int>(grouped.text.size());
        if (typed[i].isSpace())
            continue;
        if (signs > 0 && signs % ibanGroup == 0)
            grouped.text += u' ';
        grouped.text += typed[i].toUpper();
        ++signs;
    }
    if (cursor >= typed.size())
        grouped.cursor = static_cast<int>(grouped.text.size());
    return grouped;
}

IbanEdit::IbanEdit(QWidget* parent)
    : CheckedEdit(
        [](const QString& typed) -> Result<QString> {
            TANDEM_TRY(const QString iban, crm::checkedIban(typed));
            return crm::printedIban(iban);
        },
        parent)
{
    connect(this, &QLineEdit::textEdited, this, &IbanEdit::group);
}

void IbanEdit::group(const QString& typed)
{
    const GroupedIban grouped = groupedIban(typed, cursorPosition());
    if (grouped.text == typed)
        return;
    setText(grouped.text);
    setCursorPosition(grouped.cursor);
}

CheckedEdit* newBicEdit(QWidget* parent)
{
    return new CheckedEdit(&crm::checkedBic, parent);
}

CheckedEdit* newPhoneEdit(std::function<QString()> country, QWidget* parent)
{
    return new CheckedEdit(
        [country = std::move(country)](const QString& typed) -> Result<QString> {
            TANDEM_TRY(const QString key, crm::phoneKey(typed, country()));
            // A number that is placed nowhere stays as it was written.
            return key.startsWith(u'+') ? crm::printedPhone(key) : typed;
        },
        parent);
}

CheckedEdit* newVatNumberEdit(std::function<QString()> country, QWidget* parent)
{
    return new CheckedEdit(
        [country = std::move(country)](const QString& typed) -> Result<QString> {
            const QString of = country();
            return of.isEmpty() ? Result<QString>(typed) : crm::checkedVatNumber(of, typed);
        },
        parent);
}

} // namespace tandem::gui
