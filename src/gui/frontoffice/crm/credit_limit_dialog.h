#pragma once

#include "gui/kit/short_dialog.h" // first: moc of Qt 6.4 fails at <compare> without it

#include "backoffice/settlements/credit.h"

namespace tandem::gui {

class AmountEdit;

/// Gives a customer a credit limit of its own, or the company's usual one again.
class CreditLimitDialog final : public ShortDialog {
    Q_OBJECT

public:
    CreditLimitDialog(Desk& desk, const QString& customer,
                      const settlements::CreditStanding& standing, QWidget* parent);

protected:
    Result<std::int64_t> save() override;

private:
    PartyId m_party;
    AmountEdit* m_limit;
};

} // namespace tandem::gui
