#pragma once

#include "base/money.h"
#include "office/unit_of_work.h"

#include <vector>

/// What belongs together across modules.
namespace tandem::reports {

/// A document, or a step of its settlement, as trails show it.
struct TrailDocument {
    QString kind; ///< "order", "delivery", "invoice", "payment", ...; see each function.
    std::int64_t id = 0;
    QString number;
    QDate madeOn;
    Money amount; ///< With tax; deliveries: their cost. Below zero for credit notes.
    Money open;   ///< Of an invoice: what is still to be paid.
};

/// Deliveries, returns, invoices and credit notes of an order, the first first.
Result<std::vector<TrailDocument>> documentsOf(Reader& books, OrderId order, int rowsMax);

/// What left the open amount of an invoice, by kind of allocation ("paid", "discount", ...), with
/// the number of the payment or credit note that it met; what was taken back is negative.
Result<std::vector<TrailDocument>> settlementsOf(Reader& books, InvoiceId invoice,
                                                 const QString& number, int rowsMax);

/// The same of the supplier's bill with that key.
Result<std::vector<TrailDocument>> settlementsOfBill(Reader& books, std::int64_t bill,
                                                     const QString& number, int rowsMax);

/// Orders, invoices and payments of a party, the latest first.
Result<std::vector<TrailDocument>> documentsOf(Reader& books, PartyId party, int rowsMax);

/// What may be sold to a party, the open ones first: the kind is the state, the number the title,
/// the day the one by which it is to be decided, if that is known.
Result<std::vector<TrailDocument>> opportunitiesOf(Reader& books, PartyId party, int rowsMax);

/// A line that the ledger holds for a document.
struct PostingLine {
    EntryId entry;
    QDate postedOn;
    QString reference;
    QString account; ///< Its code.
    QString name;
    Money amount; ///< A debit is positive.
};

/// The posting behind a document, named as entries name it: "invoice" and its key.
Result<std::vector<PostingLine>> postingOf(Reader& books, const QString& source,
                                           std::int64_t sourceId, int rowsMax);

} // namespace tandem::reports
