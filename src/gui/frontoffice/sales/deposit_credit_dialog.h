#pragma once

#include "gui/kit/short_dialog.h" // first: moc of Qt 6.4 fails at <compare> without it

#include "frontoffice/sales/deposit.h"

class QLineEdit;

namespace tandem::gui {

class DateEdit;

/// Takes a deposit back as a whole: on which day, and why.
class DepositCreditDialog final : public ShortDialog {
    Q_OBJECT

public:
    DepositCreditDialog(Desk& desk, sales::DepositId deposit, const QString& number,
                        QWidget* parent);

protected:
    Result<std::int64_t> save() override;

private:
    sales::DepositId m_deposit;
    DateEdit* m_on;
    QLineEdit* m_reason;
};

} // namespace tandem::gui
