#pragma once

#include "documents/sales_document.h"
#include "frontoffice/crm/party.h"
#include "frontoffice/sales/delivery.h"
#include "frontoffice/sales/invoice.h"
#include "frontoffice/sales/order.h"
#include "office/company.h"
#include "office/unit_of_work.h"

/// From what the books hold to what is printed.
namespace tandem::printing {

/// What stands on an invoice. Errors: those of reading its customer, order and tax codes.
Result<documents::SalesDocument> documentOf(Reader& books, const sales::Invoice& invoice);

/// What stands on a quote, or on the confirmation of an order that was agreed.
Result<documents::SalesDocument> documentOf(Reader& books, const sales::Order& order);

/// What stands on a delivery note: what went out, without prices.
Result<documents::SalesDocument> documentOf(Reader& books, const sales::Delivery& delivery);

/// What stands on a credit note.
Result<documents::SalesDocument> documentOf(Reader& books, const sales::CreditNote& note);

/// Name and address of a party as a letter from `sender` has them, a line each. The country stands
/// on letters abroad only: at home the post wants it left out.
QStringList addressOf(const crm::Party& party, const Company& sender,
                      documents::DocumentLanguage language);

/// The language of documents to a party: its own, else the company's choice, else that of the
/// company's country.
Result<documents::DocumentLanguage> languageFor(Reader& books, const crm::Party& party);

/// The company's choice: "de", "en", or empty for the language of its country.
Result<QString> documentLanguage(Reader& books);

/// Says in which language documents are written to parties that have none of their own: "de", "en",
/// or empty for that of the company's country.
Result<> setDocumentLanguage(UnitOfWork& work, const QString& language);

} // namespace tandem::printing
