#pragma once

#include "gui/kit/form_dialog.h"

#include <memory>

class QLineEdit;

namespace tandem::settlements {
struct OpenItem;
}

namespace tandem::gui {

class AmountEdit;
class DateEdit;

/// Records what a customer paid for one invoice.
class PaymentDialog final : public FormDialog {
    Q_OBJECT

public:
    PaymentDialog(Desk& desk, const settlements::OpenItem& item, QWidget* parent);
    ~PaymentDialog() override;

protected:
    Result<std::int64_t> save() override;

private:
    void propose();

    std::unique_ptr<const settlements::OpenItem> m_item;
    AmountEdit* m_amount;
    DateEdit* m_paidOn;
    QLineEdit* m_reference;
    class TextLabel* m_discount = nullptr;
    std::unique_ptr<const Money> m_proposed; ///< What stood in the field last, unless typed over.
};

} // namespace tandem::gui
