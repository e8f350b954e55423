#include "gui/backoffice/planning/planning_fields.h"

#include "backoffice/ledger/account_queries.h"
#include "backoffice/ledger/actions.h"
#include "gui/kit/date_edit.h"
#include "gui/kit/number_typed.h"
#include "gui/kit/state_words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QFormLayout>

namespace tandem::gui {

using namespace Qt::StringLiterals;

std::vector<ledger::Account> accountsOf(Desk& desk)
{
    auto all = desk.office.read(ledger::actions::accounts,
                                [](Reader& books) { return ledger::accounts(books); });
    return all ? *std::move(all) : std::vector<ledger::Account>();
}

Result<int> countTyped(const QString& text, const Locality& locality, const QString& field)
{
    constexpr std::int64_t one = 1'000'000;
    TANDEM_TRY(const Quantity typed, quantityTyped(text, locality, field));
    const std::int64_t millionths = typed.millionths();
    const bool isWhole = millionths % one == 0 && millionths / one < one;
    return isWhole ? static_cast<int>(millionths / one) : 0;
}

Result<Rate> rateTyped(const QString& text, const Locality& locality, const QString& field)
{
    TANDEM_TRY(const Quantity percent, quantityTyped(text, locality, field));
    auto rate = Rate::exactFromPercent(percent.toDecimal().trimmed());
    if (!rate)
        return Failure(rate.error()).at(field);
    return rate;
}

Result<QDate> dayOrNone(const DateEdit& field)
{
    return field.text().trimmed().isEmpty() ? Result<QDate>(QDate()) : field.value();
}

QComboBox* wordCombo(const QStringList& words)
{
    auto* const combo = new QComboBox;
    for (const QString& word : words)
        combo->addItem(stateText(word), word);
    return combo;
}

RowCell amountCell(const Money& amount, const Locality& locality)
{
    return {.text = amountText(amount, locality),
            .sign = amount.isZero()       ? 0
                    : amount.isNegative() ? -1
                                          : 1};
}

RowCell dayCell(QDate day, const Locality& locality)
{
    return {.text = day.isValid() ? dayText(day, locality) : QString()};
}

RowCell wordCell(const QString& word)
{
    return {.text = word.isEmpty() ? QString() : stateText(word)};
}

void showField(const QDialog& form, QWidget* field, bool isShown)
{
    if (auto* const rows = qobject_cast<QFormLayout*>(form.layout()))
        rows->setRowVisible(field, isShown);
}

void onAnyInput(QWidget* form, const std::function<void()>& changed)
{
    for (auto* const line : form->findChildren<QLineEdit*>())
        QObject::connect(line, &QLineEdit::textChanged, form, changed);
    for (auto* const day : form->findChildren<DateEdit*>())
        QObject::connect(day, &DateEdit::valueChanged, form, changed);
    for (auto* const combo : form->findChildren<QComboBox*>())
        QObject::connect(combo, &QComboBox::currentIndexChanged, form, changed);
    for (auto* const box : form->findChildren<QCheckBox*>())
        QObject::connect(box, &QCheckBox::toggled, form, changed);
}

} // namespace tandem::gui
