#pragma once

#include "gui/kit/short_dialog.h" // first: moc of Qt 6.4 fails at <compare> without it

#include "backoffice/tax/tax_settings.h"

class QComboBox;

namespace tandem::gui {

/// How the company computes tax: where it is rounded, and what is due only when it is paid.
class TaxPolicyDialog final : public ShortDialog {
    Q_OBJECT

public:
    struct Policy {
        TaxRounding rounding;
        tax::DueOnPayment due;

        static Result<Policy> of(Reader& books);
    };

    TaxPolicyDialog(Desk& desk, Policy policy, QWidget* parent);

protected:
    Result<std::int64_t> save() override;

private:
    QComboBox* m_rounding;
    QComboBox* m_due;
};

} // namespace tandem::gui
