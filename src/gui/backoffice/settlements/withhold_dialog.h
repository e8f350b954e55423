#pragma once

#include "gui/kit/short_dialog.h" // first: moc of Qt 6.4 fails at <compare> without it

#include "backoffice/settlements/open_item.h"
#include "backoffice/tax/withholding.h"

class QComboBox;

namespace tandem::gui {

class AmountEdit;
class DateEdit;
class TextLabel;

/// Keeps tax back of an open item, or takes down what a customer kept back.
class WithholdDialog final : public ShortDialog {
    Q_OBJECT

public:
    WithholdDialog(Desk& desk, settlements::OpenItem item,
                   const std::vector<tax::WithholdingCode>& codes, QWidget* parent);

protected:
    Result<std::int64_t> save() override;

private:
    /// What is typed comes to; nothing while it cannot be said.
    void showTax();

    settlements::OpenItem m_item;
    std::vector<tax::WithholdingCode> m_codes; ///< Those of the item's side that are offered.
    QComboBox* m_code;
    DateEdit* m_on;
    AmountEdit* m_net;
    TextLabel* m_tax;
};

} // namespace tandem::gui
