#pragma once

#include "backoffice/inventory/item.h"
#include "backoffice/tax/tax_code.h"
#include "base/tax.h"
#include "formats/einvoice.h"
#include "office/unit_of_work.h"

namespace tandem::workflows {

/// A line of an invoice or a credit note as an electronic one states it.
struct EInvoicedLine {
    QString description;
    Quantity quantity;
    UnitPrice price;
    Rate discount;
    Money amount; ///< As the line shows it: with tax where prices include it.
    Money net;    ///< Without tax, and less its part of the document's discount.
    bool bearsDocumentDiscount;
    ItemId item; ///< Unset of a deposit.
    tax::TaxCodeId taxCode;

    template <class Line>
    static EInvoicedLine of(const Line& line)
    {
        return {.description = line.description,
                .quantity = line.quantity,
                .price = line.price,
                .discount = line.discount,
                .amount = line.amount,
                .net = line.net,
                .bearsDocumentDiscount = !line.documentDiscount.isZero(),
                .item = line.item,
                .taxCode = line.taxCode};
    }
};

/// What a document charges, as EN 16931 wants it: prices and lines without tax, a discount on the
/// whole as one allowance for each category and rate of VAT (BG-20).
class EInvoiceAmounts {
public:
    /// Adds to `invoice`, whose parties are known.
    EInvoiceAmounts(formats::EInvoice& invoice, PriceBasis basis)
        : m_invoice(invoice)
        , m_basis(basis)
    {
    }

    /// A line, by its item and its code of tax with the rate of the day.
    Result<> addLine(Reader& books, const EInvoicedLine& from, QDate on);
    /// What the document shows for a code: one group for each category and rate, however many codes
    /// lead to it.
    Result<> addTax(Reader& books, tax::TaxCodeId code, const TaxedAmount& share, QDate on);
    /// After all lines and taxes. `owed` is the total, with what it was rounded by.
    void setTotals(const TaxedAmount& sums, const Money& owed);

private:
    /// What a line comes to without tax before the discount on the document.
    Money statedNet(const EInvoicedLine& from, Rate rate) const;
    formats::EInvoiceLine lineOf(const EInvoicedLine& from, const Money& net, Rate rate) const;
    void setVat(formats::EInvoiceLine& line, const tax::TaxCode& code) const;
    void addAllowance(const formats::EInvoiceLine& line, const Money& allowance);

    formats::EInvoice& m_invoice;
    PriceBasis m_basis;
};

} // namespace tandem::workflows
