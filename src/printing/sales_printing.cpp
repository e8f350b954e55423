#include "printing/sales_printing.h"

#include "backoffice/tax/tax_queries.h"
#include "base/check.h"
#include "frontoffice/crm/errors.h"
#include "frontoffice/crm/party_check.h"
#include "frontoffice/crm/party_queries.h"
#include "frontoffice/sales/invoice_queries.h"
#include "frontoffice/sales/order_queries.h"
#include "office/company.h"
#include "office/company_profile.h"
#include "office/settings.h"

namespace tandem::printing {

using namespace Qt::StringLiterals;

namespace {

/// The country stands on letters abroad only: at home the post wants it left out.
QStringList addressOf(const crm::Party& party, const Company& sender,
                      documents::DocumentLanguage language)
{
    QStringList lines{party.name};
    if (party.addresses.empty())
        return lines;
    const crm::Address& address = party.addresses.front();
    const QString country = address.country == sender.country
                                ? QString()
                                : documents::wordsIn(language).country(address.country);
    for (const QString& line :
         {(address.street + u' ' + address.number).trimmed(),
          (address.postcode + u' ' + address.town).trimmed(), address.region, country}) {
        if (!line.isEmpty())
            lines += line;
    }
    return lines;
}

/// Those that say something.
QStringList filled(const QStringList& all)
{
    QStringList some;
    for (const QString& one : all)
        if (!one.trimmed().isEmpty())
            some += one.trimmed();
    return some;
}

void addLetterhead(documents::SalesDocument& document, const CompanyProfile& profile)
{
    document.sender = filled({profile.street, profile.postcode + u' ' + profile.town, profile.phone,
                              profile.mail, profile.web});
    document.footing =
        filled({profile.bankName, profile.iban, profile.bic, profile.taxId, profile.registration});
    document.logo = profile.logo;
}

QString languageSetting()
{
    return u"documents.language"_s;
}

/// A document about an order, with what all of them have: letterhead, customer, and language.
Result<documents::SalesDocument> documentTo(Reader& books, PartyId customer,
                                            const sales::Order& order)
{
    TANDEM_TRY(const Company owner, company(books));
    TANDEM_TRY(const auto party, crm::party(books, customer));
    TANDEM_TRY(const auto language, languageFor(books, party));
    TANDEM_TRY(const CompanyProfile profile, companyProfile(books));
    documents::SalesDocument document{.language = language,
                                      .company = owner.name,
                                      .customer = addressOf(party, owner, language),
                                      .number = order.number,
                                      .orderNumber = order.number,
                                      .reference = order.reference,
                                      .issuedOn = order.orderedOn,
                                      .lines = {},
                                      .taxes = {},
                                      .net = order.net,
                                      .tax = order.tax};
    addLetterhead(document, profile);
    return document;
}

} // namespace

Result<documents::DocumentLanguage> languageFor(Reader& books, const crm::Party& party)
{
    QString language = party.language;
    if (language.isEmpty()) {
        TANDEM_TRY(language, documentLanguage(books));
    }
    if (language.isEmpty()) {
        TANDEM_TRY(const Company owner, company(books));
        const QStringList germanSpeaking{u"DE"_s, u"AT"_s, u"CH"_s, u"LI"_s};
        language = germanSpeaking.contains(owner.country) ? u"de"_s : u"en"_s;
    }
    return documents::documentLanguageOf(language);
}

Result<QString> documentLanguage(Reader& books)
{
    TANDEM_TRY(const auto chosen, companySetting(books, languageSetting()));
    return chosen.value_or(QString());
}

Result<> setDocumentLanguage(UnitOfWork& work, const QString& language)
{
    const QString code = language.trimmed().toLower();
    if (!code.isEmpty() && !crm::documentLanguages().contains(code))
        return fail(crm::errors::languageUnknown,
                    {language, crm::documentLanguages().join(u", "_s)})
            .at(u"language"_s);
    return setCompanySetting(work, languageSetting(), code);
}

Result<documents::SalesDocument> documentOf(Reader& books, const sales::Invoice& invoice)
{
    TANDEM_TRY(const auto order, sales::order(books, invoice.order));
    TANDEM_TRY(auto document, documentTo(books, invoice.customer, order));
    document.number = invoice.number;
    document.issuedOn = invoice.issuedOn;
    document.dueOn = invoice.dueOn;
    document.net = invoice.net;
    document.tax = invoice.tax;
    for (const sales::InvoiceLine& line : invoice.lines)
        document.lines.push_back(
            {line.description, line.quantity, line.price, line.discount, line.net});
    for (const sales::InvoiceTax& share : invoice.taxes) {
        TANDEM_TRY(const auto code, tax::taxCode(books, share.code, invoice.issuedOn));
        document.taxes.push_back({code.name, share.rate, share.net, share.tax});
    }
    return document;
}

Result<documents::SalesDocument> documentOf(Reader& books, const sales::CreditNote& note)
{
    TANDEM_TRY(const auto invoice, sales::invoice(books, note.invoice));
    TANDEM_TRY(const auto order, sales::order(books, invoice.order));
    TANDEM_TRY(auto document, documentTo(books, note.customer, order));
    document.kind = documents::DocumentKind::CreditNote;
    document.number = note.number;
    document.invoiceNumber = note.invoiceNumber;
    document.issuedOn = note.issuedOn;
    document.reason = note.reason;
    document.net = note.net;
    document.tax = note.tax;
    for (const sales::CreditNoteLine& line : note.lines)
        document.lines.push_back(
            {line.description, line.quantity, line.price, line.discount, line.net});
    for (const sales::CreditNoteTax& share : note.taxes) {
        TANDEM_TRY(const auto code, tax::taxCode(books, share.code, invoice.issuedOn));
        document.taxes.push_back({code.name, share.rate, share.net, share.tax});
    }
    return document;
}

Result<documents::SalesDocument> documentOf(Reader& books, const sales::Order& order)
{
    TANDEM_TRY(auto document, documentTo(books, order.customer, order));
    const bool isQuote = order.state == sales::OrderState::Quote;
    document.kind =
        isQuote ? documents::DocumentKind::Quote : documents::DocumentKind::OrderConfirmation;
    document.orderNumber.clear(); // it is the document's own number
    std::vector<tax::CodedAmount> amounts;
    for (const sales::OrderLine& line : order.lines) {
        document.lines.push_back(
            {line.description, line.quantity, line.price, line.discount, line.net});
        TANDEM_TRY(const auto code, tax::taxCode(books, line.taxCode, order.orderedOn));
        amounts.push_back({code, line.net});
    }
    TANDEM_TRY(const auto rounding, tax::taxRounding(books));
    for (const tax::TaxShare& share : tax::sharesByCode(amounts, rounding)) {
        TANDEM_TRY(const auto code, tax::taxCode(books, share.code, order.orderedOn));
        document.taxes.push_back({code.name, share.rate, share.net, share.tax});
    }
    return document;
}

Result<documents::SalesDocument> documentOf(Reader& books, const sales::Delivery& delivery)
{
    TANDEM_TRY(const auto order, sales::order(books, delivery.order));
    TANDEM_TRY(auto document, documentTo(books, delivery.customer, order));
    document.kind = documents::DocumentKind::DeliveryNote;
    document.number = delivery.number;
    document.issuedOn = delivery.deliveredOn;
    for (const sales::DeliveryLine& line : delivery.lines) {
        const auto of = std::ranges::find(order.lines, line.orderLine, &sales::OrderLine::id);
        require(of != order.lines.end(), "what was delivered was ordered");
        document.lines.push_back(
            {of->description, line.quantity, of->price, of->discount, of->net});
    }
    return document;
}

} // namespace tandem::printing
