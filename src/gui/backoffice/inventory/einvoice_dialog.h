#pragma once

#include "gui/kit/short_dialog.h" // first: moc of Qt 6.4 fails at <compare> without it

#include "backoffice/ledger/account.h"
#include "workflows/einvoice_plan.h"

class QCheckBox;
class QComboBox;

namespace tandem::gui {

class AccountEdit;
class LookupEdit;

/// An electronic invoice beside what the books know of it: all read at one moment.
struct EInvoiceSeen {
    workflows::EInvoicePlan plan;
    QString supplier{};                      ///< The name of who was found; empty: nobody.
    std::vector<ledger::Account> accounts{}; ///< Empty where the user may not see them.

    static Result<EInvoiceSeen> of(Reader& books, const workflows::EInvoiceFile& file);
};

/// An electronic invoice as it would become a bill: its lines and totals, what is wrong with it,
/// and the choices that only a person can make: who the supplier is, on which account the expenses
/// go, and which tax code stands for a category that the books do not know.
class EInvoiceDialog final : public ShortDialog {
    Q_OBJECT

public:
    EInvoiceDialog(Desk& desk, workflows::EInvoiceFile file, const EInvoiceSeen& seen,
                   QWidget* parent);

protected:
    Result<std::int64_t> save() override;

private:
    /// A category whose code is chosen here.
    struct TaxChoice {
        QString category;
        Decimal percent;
        QComboBox* combo;
    };

    void addFacts(const workflows::EInvoicePlan& plan);
    void addLines(const workflows::EInvoicePlan& plan);
    void addSupplier(const EInvoiceSeen& seen);
    void addTaxChoices(const workflows::EInvoicePlan& plan);
    workflows::EInvoiceChoices choices() const;

    workflows::EInvoiceFile m_file;
    LookupEdit* m_supplier;
    QCheckBox* m_newSupplier = nullptr;
    AccountEdit* m_account = nullptr;
    std::vector<TaxChoice> m_taxes;
};

} // namespace tandem::gui
