#include "printing/invoice_printing.h"

#include "backoffice/tax/tax_queries.h"
#include "frontoffice/crm/party_queries.h"
#include "frontoffice/sales/order_queries.h"
#include "office/company.h"
#include "office/company_profile.h"

namespace tandem::printing {

using namespace Qt::StringLiterals;

namespace {

QStringList addressOf(const crm::Party& party)
{
    QStringList lines{party.name};
    if (party.addresses.empty())
        return lines;
    const crm::Address& address = party.addresses.front();
    for (const QString& line :
         {(address.street + u' ' + address.number).trimmed(),
          (address.postcode + u' ' + address.town).trimmed(), address.region, address.country}) {
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

void addLetterhead(documents::InvoiceDocument& document, const CompanyProfile& profile)
{
    document.sender = filled({profile.street, profile.postcode + u' ' + profile.town, profile.phone,
                              profile.mail, profile.web});
    document.footing =
        filled({profile.bankName, profile.iban, profile.bic, profile.taxId, profile.registration});
    document.logo.loadFromData(profile.logo);
}

} // namespace

Result<documents::InvoiceDocument> documentOf(Reader& books, const sales::Invoice& invoice)
{
    TANDEM_TRY(const Company owner, company(books));
    TANDEM_TRY(const auto customer, crm::party(books, invoice.customer));
    TANDEM_TRY(const auto order, sales::order(books, invoice.order));
    documents::InvoiceDocument document{.title = u"Invoice"_s,
                                        .company = owner.name,
                                        .customer = addressOf(customer),
                                        .number = invoice.number,
                                        .orderNumber = order.number,
                                        .reference = order.reference,
                                        .issuedOn = invoice.issuedOn,
                                        .dueOn = invoice.dueOn,
                                        .lines = {},
                                        .taxes = {},
                                        .net = invoice.net,
                                        .tax = invoice.tax};
    TANDEM_TRY(const CompanyProfile profile, companyProfile(books));
    addLetterhead(document, profile);
    for (const sales::InvoiceLine& line : invoice.lines)
        document.lines.push_back(
            {line.description, line.quantity, line.price, line.discount, line.net});
    for (const sales::InvoiceTax& share : invoice.taxes) {
        TANDEM_TRY(const auto code, tax::taxCode(books, share.code, invoice.issuedOn));
        document.taxes.push_back({code.name, share.rate, share.net, share.tax});
    }
    return document;
}

} // namespace tandem::printing
