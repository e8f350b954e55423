#pragma once

#include "backoffice/settlements/facts.h"
#include "office/unit_of_work.h"

namespace tandem::settlements {

/// A payment as it stands in the books.
struct Payment {
    PaymentMoved moved;
    QString reference;
    QDate cancelledOn; ///< Invalid unless it was taken back.
};

/// The payment of that key. Error: paymentNotFound.
Result<Payment> paymentById(Reader& books, PaymentId id);

/// The payment of that number, if there is one.
Result<std::optional<Payment>> paymentByNumber(Reader& books, const QString& number);

/// Payments, the latest first; those before the key `before`, or from the last one if unset.
Result<std::vector<Payment>> payments(Reader& books, PaymentId before, int rowsMax);

} // namespace tandem::settlements
