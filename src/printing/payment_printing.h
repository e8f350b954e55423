#pragma once

#include "documents/sales_document.h"
#include "frontoffice/sales/order.h"
#include "office/subject.h"
#include "office/unit_of_work.h"

/// What documents say of their payment. Private to the layer.
namespace tandem::printing {

/// A document about an order, with what all of them have: letterhead, customer, and language.
Result<documents::SalesDocument> documentTo(Reader& books, PartyId customer,
                                            const sales::Order& order);

/// The terms of a document, and what they make of it: instalments, or less for who pays early.
Result<> addPayment(Reader& books, const Subject& of, documents::SalesDocument& document);

/// The deposits that an invoice deducts, each once.
Result<> addDeductions(Reader& books, InvoiceId invoice, documents::SalesDocument& document);

} // namespace tandem::printing
