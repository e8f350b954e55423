#pragma once

#include "frontoffice/sales/invoice.h"
#include "office/unit_of_work.h"

namespace tandem::sales {

/// Turns what was delivered, or named lines of a confirmed order, into an invoice.
///
/// A line's parts, and those of the discount on the document, add up to the order's, however it is
/// invoiced. Tax is that of the invoice's day, and so is what it is worth at home: at the rate of
/// the day, unless the draft says otherwise, which is noted.
/// Errors: orderNotFound, changedMeanwhile, orderNotConfirmed, lineNotFound, lineTwice,
/// quantityNotPositive, invoicesTooMuch, nothingToInvoice, dueBeforeIssued, and of tax: noRateYet;
/// of currencies: rateMissing, convertedTooLarge, baseUnfit.
Result<InvoiceIssued> issueInvoice(UnitOfWork& work, const InvoiceDraft& draft);

/// Takes back an invoice, or named quantities of its lines. It says nothing about the goods: see
/// returnGoods.
///
/// Net, tax, discount and rounding of all credit notes for an invoice add up to its own, and so
/// does what they are worth at home: they take the rate of the invoice. Source: exactness.md, V7.
/// Errors: invoiceNotFound, changedMeanwhile, creditedBeforeIssued, lineNotFound, lineTwice,
/// quantityNotPositive, creditsTooMuch, nothingToCredit.
Result<CreditNoteIssued> issueCreditNote(UnitOfWork& work, const CreditNoteDraft& draft);

} // namespace tandem::sales
