#pragma once

#include "gui/kit/short_dialog.h" // first: moc of Qt 6.4 fails at <compare> without it

#include "backoffice/schedules/deferral_service.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace tandem::gui {

class AccountEdit;
class AmountEdit;
class DateEdit;
class RowTable;

/// Spreads a prepaid expense or deferred revenue; the plan is shown before it is saved.
class DeferralDialog final : public ShortDialog {
    Q_OBJECT

public:
    DeferralDialog(Desk& desk, QWidget* parent);

protected:
    Result<std::int64_t> save() override;

private:
    Result<schedules::DeferralTerms> terms() const;
    void preview();

    QLineEdit* m_name;
    QComboBox* m_kind;
    AmountEdit* m_amount;
    DateEdit* m_startsOn;
    DateEdit* m_endsOn;
    QComboBox* m_spread;
    AccountEdit* m_account;
    DateEdit* m_movedOn;
    RowTable* m_plan;
};

} // namespace tandem::gui
