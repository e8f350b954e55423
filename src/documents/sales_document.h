#pragma once

#include "base/quantity.h"
#include "documents/document_words.h"

#include <QDate>
#include <QImage>
#include <QStringList>

#include <vector>

namespace tandem::documents {

/// A line as the customer reads it.
struct SalesDocumentLine {
    QString description;
    Quantity quantity;
    UnitPrice price;
    Rate discount;
    Money net;
};

/// What an invoice shows for one rate of tax.
struct SalesDocumentTax {
    QString name; ///< "VAT on sales, standard rate"; empty: no tax.
    Rate rate;
    Money net;
    Money tax;
};

/// All that stands on a document about goods: an invoice, a quote, a confirmation, a credit note;
/// or on a delivery note, which has no prices.
struct SalesDocument {
    DocumentKind kind = DocumentKind::Invoice;
    DocumentLanguage language = DocumentLanguage::English; ///< The customer's.
    QString company;
    QStringList sender{};  ///< The company's address and ways to reach it; empty: not shown.
    QStringList footing{}; ///< Its bank and its numbers for tax and register; empty: not shown.
    /// PNG or JPEG; empty: none. Not an image: what only names a document needs no Qt Gui.
    QByteArray logo{};
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

    Money gross() const { return net + tax; }
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
