#pragma once

#include "base/number_format.h"

#include <QDate>
#include <QLocale>

namespace tandem::documents {

/// The languages that documents for customers are written in.
enum class DocumentLanguage { English, German };

/// "de" is German; all others are English.
DocumentLanguage documentLanguageOf(const QString& code);

/// What kind of document it is.
enum class DocumentKind {
    Invoice,
    Quote,
    OrderConfirmation,
    DeliveryNote,
    CreditNote,
    DepositInvoice,
    ProgressInvoice
};

/// The words of a language on documents, and its habits.
struct DocumentWords {
    QString invoice;
    QString quote;
    QString orderConfirmation;
    QString deliveryNote;
    QString creditNote;
    QString depositInvoice;
    QString progressInvoice;
    QString depositLine;  ///< "Deposit on order %1"
    QString progressLine; ///< "%2 of order %1, less what was asked for before"
    QString deducted;     ///< "Less %1 of %2, tax of %3 in it": number, day, tax.
    QString toPay;
    QString number;
    QString date;
    QString due;
    QString order;
    QString yourNumber;
    QString toInvoice; ///< Before the number of the invoice that a credit note takes back.
    QString reason;    ///< "Reason: %1"
    QString description;
    QString quantity;
    QString price;
    QString discount;
    QString net;
    QString taxLine; ///< "%1, %2 of %3": the tax's name, its rate, and what it is on.
    QString total;
    QString subtotal;
    QString documentDiscount;
    QString priceWithTax;
    QString includedTax; ///< "includes %1, %2 of %3", as taxLine.
    QString rounding;
    QString homeTax; ///< "Tax in %1": the company's currency.
    QString payment; ///< "Please pay %1 by %2 ...%3": the amount, the day, the document's number.
    QString terms;   ///< "Terms of payment: %1"
    QString earlyPayment; ///< "If you pay by %2, %1 is enough."
    QString instalments;  ///< "Please pay in instalments and state %1:"
    QString instalment;   ///< "%1 by %2"
    QString dateForm;
    NumberFormat numbers;
    QLocale::Language language;

    const QString& titleOf(DocumentKind kind) const;
    /// "10 March 2025", "10.03.2025".
    QString day(QDate day) const;
    /// "Germany", "Deutschland", from the code.
    QString country(const QString& code) const;
};

const DocumentWords& wordsIn(DocumentLanguage language);

} // namespace tandem::documents
