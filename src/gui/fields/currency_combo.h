#pragma once

#include "gui/kit/desk.h"

#include <QComboBox>

namespace tandem::gui {

/// A choice among the company's currency, which comes first, and those that have an exchange rate.
class CurrencyCombo final : public QComboBox {
    Q_OBJECT

public:
    /// `view` is what lets the user read.
    CurrencyCombo(Desk& desk, const View& view, QWidget* parent = nullptr);

    Currency currency() const;
    bool isForeign() const { return currency() != m_home; }

private:
    Currency m_home;
};

} // namespace tandem::gui
