#include "documents/document_words.h"

#include "base/country.h"

namespace tandem::documents {

using namespace Qt::StringLiterals;

namespace {

const DocumentWords& english()
{
    static const DocumentWords words{
        .invoice = u"Invoice"_s,
        .quote = u"Quote"_s,
        .orderConfirmation = u"Order confirmation"_s,
        .deliveryNote = u"Delivery note"_s,
        .creditNote = u"Credit note"_s,
        .depositInvoice = u"Deposit invoice"_s,
        .progressInvoice = u"Progress invoice"_s,
        .depositLine = u"Deposit on order %1"_s,
        .progressLine = u"%2 of order %1, less what was asked for before"_s,
        .deducted = u"Less %1 of %2, with tax of %3"_s,
        .toPay = u"To pay"_s,
        .number = u"Number"_s,
        .date = u"Date"_s,
        .due = u"Due"_s,
        .order = u"Order"_s,
        .yourNumber = u"Your number"_s,
        .toInvoice = u"To invoice"_s,
        .reason = u"Reason: %1"_s,
        .description = u"Description"_s,
        .quantity = u"Quantity"_s,
        .price = u"Price"_s,
        .discount = u"Discount"_s,
        .net = u"Net"_s,
        .taxLine = u"%1, %2 of %3"_s,
        .total = u"Total"_s,
        .subtotal = u"Subtotal"_s,
        .documentDiscount = u"Discount on all of it"_s,
        .priceWithTax = u"Price with tax"_s,
        .includedTax = u"includes %1, %2 of %3"_s,
        .rounding = u"Rounding"_s,
        .homeTax = u"Tax in %1"_s,
        .payment = u"Please pay %1 by %2 and state %3."_s,
        .terms = u"Terms of payment: %1"_s,
        .earlyPayment = u"If you pay by %2, %1 is enough."_s,
        .instalments = u"Please pay in instalments and state %1:"_s,
        .instalment = u"%1 by %2"_s,
        .dateForm = u"d MMMM yyyy"_s,
        .numbers = number_formats::english,
        .language = QLocale::English,
    };
    return words;
}

const DocumentWords& german()
{
    static const DocumentWords words{
        .invoice = u"Rechnung"_s,
        .quote = u"Angebot"_s,
        .orderConfirmation = u"Auftragsbest\u00e4tigung"_s,
        .deliveryNote = u"Lieferschein"_s,
        .creditNote = u"Rechnungskorrektur"_s,
        .depositInvoice = u"Anzahlungsrechnung"_s,
        .progressInvoice = u"Abschlagsrechnung"_s,
        .depositLine = u"Anzahlung auf Auftrag %1"_s,
        .progressLine = u"%2 von Auftrag %1, abz\u00fcglich bisher berechneter Betr\u00e4ge"_s,
        .deducted = u"Abz\u00fcglich %1 vom %2, darin Steuer %3"_s,
        .toPay = u"Zu zahlen"_s,
        .number = u"Nummer"_s,
        .date = u"Datum"_s,
        .due = u"F\u00e4llig am"_s,
        .order = u"Auftrag"_s,
        .yourNumber = u"Ihre Nummer"_s,
        .toInvoice = u"Zu Rechnung"_s,
        .reason = u"Grund: %1"_s,
        .description = u"Bezeichnung"_s,
        .quantity = u"Menge"_s,
        .price = u"Preis"_s,
        .discount = u"Rabatt"_s,
        .net = u"Netto"_s,
        .taxLine = u"%1, %2 auf %3"_s,
        .total = u"Gesamtbetrag"_s,
        .subtotal = u"Zwischensumme"_s,
        .documentDiscount = u"Nachlass auf alles"_s,
        .priceWithTax = u"Preis brutto"_s,
        .includedTax = u"enthält %1, %2 auf %3"_s,
        .rounding = u"Rundung"_s,
        .homeTax = u"Steuer in %1"_s,
        .payment = u"Bitte zahlen Sie %1 bis zum %2 und geben Sie dabei %3 an."_s,
        .terms = u"Zahlungsbedingungen: %1"_s,
        .earlyPayment = u"Bei Zahlung bis zum %2 gen\u00fcgen %1."_s,
        .instalments = u"Bitte zahlen Sie in Raten und geben Sie dabei %1 an:"_s,
        .instalment = u"%1 bis zum %2"_s,
        .dateForm = u"dd.MM.yyyy"_s,
        .numbers = number_formats::german,
        .language = QLocale::German,
    };
    return words;
}

} // namespace

DocumentLanguage documentLanguageOf(const QString& code)
{
    return code == u"de"_s ? DocumentLanguage::German : DocumentLanguage::English;
}

const QString& DocumentWords::titleOf(DocumentKind kind) const
{
    switch (kind) {
    case DocumentKind::Quote:
        return quote;
    case DocumentKind::OrderConfirmation:
        return orderConfirmation;
    case DocumentKind::DeliveryNote:
        return deliveryNote;
    case DocumentKind::CreditNote:
        return creditNote;
    case DocumentKind::DepositInvoice:
        return depositInvoice;
    case DocumentKind::ProgressInvoice:
        return progressInvoice;
    case DocumentKind::Invoice:
        break;
    }
    return invoice;
}

QString DocumentWords::day(QDate day) const
{
    return QLocale::c().toString(day,
                                 dateForm); // with English names of months, where there are any
}

QString DocumentWords::country(const QString& code) const
{
    return countryName(code, language);
}

const DocumentWords& wordsIn(DocumentLanguage language)
{
    return language == DocumentLanguage::German ? german() : english();
}

} // namespace tandem::documents
