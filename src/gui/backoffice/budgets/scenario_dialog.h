#pragma once

#include "gui/kit/short_dialog.h" // first: moc of Qt 6.4 fails at <compare> without it

#include "backoffice/budgets/cash_forecast.h"

class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace tandem::gui {

/// Makes or changes what a cash forecast supposes: how much later and how much of it customers
/// pay, how much later suppliers are paid, and what comes or goes besides, which can be pasted.
class ScenarioDialog final : public ShortDialog {
    Q_OBJECT

public:
    /// `known` is one to be changed; without an id it is a new one.
    ScenarioDialog(Desk& desk, budgets::Scenario known, QWidget* parent);

protected:
    Result<std::int64_t> save() override;

private:
    budgets::Scenario m_known;
    QLineEdit* m_name;
    QSpinBox* m_receiptsDelay;
    QLineEdit* m_receiptsShare;
    QSpinBox* m_paymentsDelay;
    QPlainTextEdit* m_oneOffs;
};

} // namespace tandem::gui
