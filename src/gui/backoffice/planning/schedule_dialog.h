#pragma once

#include "gui/kit/short_dialog.h" // first: moc of Qt 6.4 fails at <compare> without it

#include "backoffice/ledger/account.h"
#include "backoffice/schedules/schedule.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace tandem::gui {

class AccountEdit;
class AmountEdit;
class BillLines;
class CurrencyCombo;
class DateEdit;
class LookupEdit;
class TextLabel;

/// Makes a schedule: an entry of two lines, the invoice of an order, a supplier's bill, or whatever
/// an entry booked again. Its first days are shown before it is saved.
class ScheduleDialog final : public ShortDialog {
    Q_OBJECT

public:
    ScheduleDialog(Desk& desk, QWidget* parent);
    /// To repeat what `like` says, on other days if wanted.
    ScheduleDialog(Desk& desk, const schedules::ScheduleDraft& like, QWidget* parent);

protected:
    Result<std::int64_t> save() override;

private:
    Result<schedules::Rhythm> rhythm() const;
    Result<schedules::ScheduleDraft> draft() const;
    void readBooks();
    void showKind();
    void showCurrency();
    QString wordsOf(const schedules::ScheduleDraft& draft) const;
    void preview();

    QLineEdit* m_name;
    QComboBox* m_kind;
    AmountEdit* m_amount;
    AccountEdit* m_debit;
    AccountEdit* m_credit;
    QCheckBox* m_reversing;
    LookupEdit* m_order;
    LookupEdit* m_supplier;
    CurrencyCombo* m_currency;
    BillLines* m_expenses;
    QLineEdit* m_every;
    QComboBox* m_unit;
    DateEdit* m_startsOn;
    QComboBox* m_day;
    QComboBox* m_weekend;
    DateEdit* m_until;
    QLineEdit* m_times;
    TextLabel* m_days;
    TextLabel* m_repeated;
    std::vector<ledger::Account> m_accounts;
    std::vector<QDate> m_holidays;
    std::optional<schedules::ScheduleDraft> m_like;
};

} // namespace tandem::gui
