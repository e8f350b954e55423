#pragma once

#include "backoffice/ledger/account.h"
#include "gui/kit/desk.h"
#include "gui/kit/row_table.h"

class QComboBox;
class QDialog;

/// What the forms and pages of schedules, assets and loans share.
namespace tandem::gui {

class DateEdit;

/// All accounts; none if they may not be seen.
std::vector<ledger::Account> accountsOf(Desk& desk);

/// A whole number that was typed; 0 for an empty field, and for what is no whole number.
Result<int> countTyped(const QString& text, const Locality& locality, const QString& field);
/// "4.25" is 4.25 %. Empty is 0.
Result<Rate> rateTyped(const QString& text, const Locality& locality, const QString& field);
/// A day that may be left out.
Result<QDate> dayOrNone(const DateEdit& field);

/// A choice of words of the books ("straight_line"), shown as states are; the data is the word.
QComboBox* wordCombo(const QStringList& words);

RowCell amountCell(const Money& amount, const Locality& locality);
RowCell dayCell(QDate day, const Locality& locality);
/// A word of the books, as states are shown.
RowCell wordCell(const QString& word);

/// The answer of a field, or its error at the draft's field of that name.
template <class T>
Result<T> at(const QString& field, Result<T> value)
{
    if (!value)
        return Failure(value.error()).at(field);
    return value;
}

/// Shows or hides a field of a form with its label.
void showField(const QDialog& form, QWidget* field, bool isShown);

/// Calls `changed` whenever something is typed or chosen in the form.
void onAnyInput(QWidget* form, const std::function<void()>& changed);

} // namespace tandem::gui
