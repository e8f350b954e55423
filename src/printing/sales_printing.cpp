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
#include "printing/letterhead.h"
#include "printing/payment_printing.h"

namespace tandem::printing {

using namespace Qt::StringLiterals;

namespace {

QString languageSetting()
{
    return u"documents.language"_s;
}

/// What an invoice or a credit note comes to.
template <class Billed>
void takeSums(documents::SalesDocument& document, const Billed& billed)
{
    document.net = billed.net;
    document.tax = billed.tax;
    document.basis = billed.basis;
    document.documentDiscount = billed.documentDiscount;
    document.rounding = billed.total() - billed.gross();
    if (billed.isForeign())
        document.homeTax = billed.baseTax;
}

} // namespace

Result<documents::SalesDocument> documentTo(Reader& books, PartyId customer,
                                            const sales::Order& order)
{
    TANDEM_TRY(const Company owner, company(books));
    TANDEM_TRY(const auto party, crm::party(books, customer));
    TANDEM_TRY(const auto language, languageFor(books, party));
    TANDEM_TRY(const CompanyProfile profile, companyProfile(books));
    return documents::SalesDocument{.language = language,
                                    .letterhead = letterheadOf(owner, profile),
                                    .customer = addressOf(party, owner, language),
                                    .number = order.number,
                                    .orderNumber = order.number,
                                    .reference = order.reference,
                                    .issuedOn = order.orderedOn,
                                    .lines = {},
                                    .taxes = {},
                                    .net = order.net,
                                    .tax = order.tax};
}

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
    takeSums(document, invoice);
    document.rates = document.homeTax ? invoice.rates : QString();
    for (const sales::InvoiceLine& line : invoice.lines)
        document.lines.push_back(
            {line.description, line.quantity, line.price, line.discount, line.amount});
    for (const sales::InvoiceTax& share : invoice.taxes) {
        TANDEM_TRY(const auto code, tax::taxCode(books, share.code, invoice.issuedOn));
        document.taxes.push_back({code.name, share.rate, share.net, share.tax});
    }
    TANDEM_CHECK(addDeductions(books, invoice.id, document));
    TANDEM_CHECK(addPayment(books, {u"invoice"_s, invoice.id.value()}, document));
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
    takeSums(document, note);
    document.rates = document.homeTax ? invoice.rates : QString();
    for (const sales::CreditNoteLine& line : note.lines)
        document.lines.push_back(
            {line.description, line.quantity, line.price, line.discount, line.amount});
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
    document.basis = order.basis;
    document.documentDiscount = order.documentDiscount;
    std::vector<sales::PricedLine> lines;
    for (const sales::OrderLine& line : order.lines) {
        document.lines.push_back(
            {line.description, line.quantity, line.price, line.discount, line.amount});
        TANDEM_TRY(const auto code, tax::taxCode(books, line.taxCode, order.orderedOn));
        lines.push_back({code, line.amount, line.documentDiscount});
    }
    TANDEM_TRY(const auto rounding, tax::taxRounding(books));
    const auto sums = sales::priced(lines, {.basis = order.basis, .taxRounding = rounding});
    for (const tax::TaxShare& share : sums.shares) {
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
            {of->description, line.quantity, of->price, of->discount, of->amount});
    }
    return document;
}

} // namespace tandem::printing
