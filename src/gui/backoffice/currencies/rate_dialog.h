#pragma once

#include "gui/kit/short_dialog.h" // first: moc of Qt 6.4 fails at <compare> without it

#include "backoffice/currencies/rate.h"

class QLineEdit;

namespace tandem::gui {

class DateEdit;

/// Enters an exchange rate, or corrects one.
class RateDialog final : public ShortDialog {
    Q_OBJECT

public:
    RateDialog(Desk& desk, QWidget* parent);
    RateDialog(Desk& desk, const exchange::DatedRate& rate, QWidget* parent);

protected:
    Result<std::int64_t> save() override;

private:
    void build();
    Result<Decimal> typedValue() const;

    std::optional<exchange::DatedRate> m_rate; ///< The one that is corrected.
    QLineEdit* m_unit;
    QLineEdit* m_value;
    QLineEdit* m_currency;
    DateEdit* m_on;
    QLineEdit* m_source;
};

} // namespace tandem::gui
