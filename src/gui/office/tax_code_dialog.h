#pragma once

#include "gui/kit/short_dialog.h" // first: moc of Qt 6.4 fails at <compare> without it

#include "backoffice/tax/tax_settings.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace tandem::gui {

class DateEdit;

/// Changes what can be set of a tax code, and gives it another rate from a day on; code, kind and
/// direction stay.
class TaxCodeDialog final : public ShortDialog {
    Q_OBJECT

public:
    TaxCodeDialog(Desk& desk, tax::TaxCodeSettings settings,
                  const std::vector<tax::DatedRate>& rates, QWidget* parent);

protected:
    Result<std::int64_t> save() override;

private:
    tax::TaxCodeSettings m_settings; ///< As the dialog began.
    QLineEdit* m_name;
    QComboBox* m_category;
    QLineEdit* m_reason;
    QComboBox* m_due;
    QLineEdit* m_deductible;
    QLineEdit* m_rate;
    DateEdit* m_from;
    QCheckBox* m_closed;
};

} // namespace tandem::gui
