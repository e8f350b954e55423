#pragma once

#include "gui/kit/short_dialog.h" // first: moc of Qt 6.4 fails at <compare> without it

#include "backoffice/settlements/credit.h"

class QComboBox;

namespace tandem::gui {

class AmountEdit;

/// What happens to orders beyond the credit limit, and the limit of who has none of their own.
class CreditPolicyDialog final : public ShortDialog {
    Q_OBJECT

public:
    CreditPolicyDialog(Desk& desk, const settlements::CreditPolicy& policy, QWidget* parent);

protected:
    Result<std::int64_t> save() override;

private:
    QComboBox* m_check;
    AmountEdit* m_limit;
};

} // namespace tandem::gui
