#pragma once

#include "frontoffice/sales/invoice.h"
#include "office/unit_of_work.h"

namespace tandem::sales {

/// Turns what was delivered, or named lines of a confirmed order, into an invoice.
///
/// A line's parts add up to its net, however it is invoiced. Tax is that of the invoice's day.
/// Errors: orderNotFound, changedMeanwhile, orderNotConfirmed, lineNotFound, lineTwice,
/// quantityNotPositive, invoicesTooMuch, nothingToInvoice, dueBeforeIssued, and of tax: noRateYet.
Result<InvoiceIssued> issueInvoice(UnitOfWork& work, const InvoiceDraft& draft);

/// Takes back an invoice, or named quantities of its lines. It says nothing about the goods: see
/// returnGoods.
///
/// Net and tax of all credit notes for an invoice add up to its own. Source: exactness.md, V7.
/// Errors: invoiceNotFound, changedMeanwhile, creditedBeforeIssued, lineNotFound, lineTwice,
/// quantityNotPositive, creditsTooMuch, nothingToCredit.
Result<CreditNoteIssued> issueCreditNote(UnitOfWork& work, const CreditNoteDraft& draft);

} // namespace tandem::sales
