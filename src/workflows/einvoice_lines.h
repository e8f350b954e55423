#pragma once

#include "backoffice/tax/tax_code.h"
#include "workflows/einvoice_plan.h"

namespace tandem::workflows {

/// Turns what an electronic invoice charges into the lines of a bill.
class EInvoiceLines {
public:
    /// `order` is the open purchase order that the invoice names; nullptr if there is none.
    EInvoiceLines(EInvoicePlan& plan, const EInvoiceChoices& choices, const Currency& currency,
                  std::vector<tax::TaxCode> codes, const inventory::PurchaseOrder* order);

    /// Adds all lines to the plan's bill, and says what hinders. Errors: those of reading items.
    Result<> addAll(Reader& books);

private:
    /// The code for a category and rate; empty, with an obstacle, if there is none.
    QString codeFor(const QString& category, const formats::StatedDecimal& rate);
    QString foundCode(const QString& category, const Decimal& percent);
    std::optional<Money> moneyOf(const QString& what, const Decimal& amount);
    Result<bool> addOrdered(Reader& books, const formats::EInvoiceLine& line);
    void addExpense(const formats::EInvoiceLine& line);
    void addAdjustment(const formats::EInvoiceAdjustment& adjustment, const QString& code,
                       const QString& of);
    void add(const QString& description, const Decimal& amount, const QString& code,
             Quantity quantity = Quantity::ofWhole(1));
    void hinder(const ErrorCode& code, const QStringList& arguments);

    EInvoicePlan& m_plan;
    const EInvoiceChoices& m_choices;
    Currency m_currency;
    std::vector<tax::TaxCode> m_codes;
    const inventory::PurchaseOrder* m_order;
    std::vector<inventory::PurchaseLineId> m_taken;
};

} // namespace tandem::workflows
