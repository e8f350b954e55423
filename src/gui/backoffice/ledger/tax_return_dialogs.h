#pragma once

#include "gui/kit/short_dialog.h" // first: moc of Qt 6.4 fails at <compare> without it

#include "backoffice/tax/tax_return.h"

class QLineEdit;

namespace tandem::gui {

/// Files the return that the page shows.
class FileTaxReturnDialog final : public ShortDialog {
    Q_OBJECT

public:
    FileTaxReturnDialog(Desk& desk, const tax::TaxPeriod& period, QWidget* parent);

protected:
    Result<std::int64_t> save() override;

private:
    tax::TaxPeriod m_period;
    QLineEdit* m_reference;
};

/// Takes a return back, for a reason.
class UndoTaxReturnDialog final : public ShortDialog {
    Q_OBJECT

public:
    UndoTaxReturnDialog(Desk& desk, tax::TaxReturnId id, QWidget* parent);

protected:
    Result<std::int64_t> save() override;

private:
    tax::TaxReturnId m_id;
    QLineEdit* m_reason;
};

} // namespace tandem::gui
