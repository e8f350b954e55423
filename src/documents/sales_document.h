#pragma once

#include "base/quantity.h"
#include "base/tax.h"
#include "documents/document_words.h"
#include "documents/letterhead.h"

#include <QDate>
#include <QImage>
#include <QStringList>

#include <optional>
#include <vector>

namespace tandem::documents {

/// A line as the customer reads it.
struct SalesDocumentLine {
    QString description;
    Quantity quantity;
    UnitPrice price;
    Rate discount;
    Money amount; ///< With tax where prices include it.
};

/// What an invoice shows for one rate of tax.
struct SalesDocumentTax {
    QString name; ///< "VAT on sales, standard rate"; empty: no tax.
    Rate rate;
    Money net;
    Money tax;
};

/// What is to be paid until a day.
struct SalesDocumentPayment {
    QDate until;
    Money amount;
};

/// A deposit that an invoice deducts.
struct SalesDocumentDeduction {
    QString number;
    QDate issuedOn;
    Money net;
    Money tax;

    Money gross() const { return net + tax; }
};

/// All that stands on a document about goods: an invoice, a quote, a confirmation, a credit note;
/// or on a delivery note, which has no prices.
struct SalesDocument {
    DocumentKind kind = DocumentKind::Invoice;
    DocumentLanguage language = DocumentLanguage::English; ///< The customer's.
    Letterhead letterhead;
    QStringList customer; ///< Name and address, a line each.
    QString number;
    QString orderNumber;
    QString reference{};     ///< The customer's own number; empty: not shown.
    QString invoiceNumber{}; ///< Of the invoice that a credit note takes back.
    QString reason{};        ///< Why a credit note was issued; empty: not shown.
    QDate issuedOn;
    QDate dueOn{}; ///< Invalid: nothing is to be paid yet.
    std::vector<SalesDocumentLine> lines;
    std::vector<SalesDocumentTax> taxes;
    Money net;
    Money tax;
    PriceBasis basis = PriceBasis::Net; ///< Of the prices, the lines and the discount.
    Money documentDiscount = Money::zero(net.currency());
    Money rounding = Money::zero(net.currency()); ///< To what coins can pay.
    /// The tax in the company's currency, where the document is in another. Source: Directive
    /// 2006/112/EC, article 230.
    std::optional<Money> homeTax{};
    QString rates{}; ///< At which rates: "1 EUR = 1.0873 USD (ecb 2026-11-20)".
    QString terms{}; ///< Of payment, in words; empty: not shown.
    std::vector<SalesDocumentPayment> instalments{}; ///< Empty: all on the day it is due.
    std::optional<SalesDocumentPayment> early{};     ///< What is enough for who pays early.

    std::vector<SalesDocumentDeduction> deductions{};

    Money gross() const { return net + tax; }
    Money total() const { return gross() + rounding; }
    /// What is to be paid after deposits.
    Money payable() const
    {
        Money left = total();
        for (const SalesDocumentDeduction& one : deductions)
            left -= one.gross();
        return left;
    }
    bool hasPrices() const { return kind != DocumentKind::DeliveryNote; }
};

/// Paints the document on A4 pages and returns them as PDF.
///
/// Every text is drawn as it is: nothing in it is markup, nothing names a file. The same document
/// gives the same bytes, for the file is dated with the invoice's day. Needs a QGuiApplication.
QByteArray toPdf(const SalesDocument& document);

/// The same as PDF/A-1b, with its fonts and colours in it: what an electronic invoice is put into.
QByteArray toArchivePdf(const SalesDocument& document);

/// The same pages as pictures, `width` dots wide.
std::vector<QImage> toImages(const SalesDocument& document, int width);

} // namespace tandem::documents
