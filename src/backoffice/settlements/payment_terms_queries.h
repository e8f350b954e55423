#pragma once

#include "backoffice/settlements/open_item.h"
#include "backoffice/settlements/payment_terms.h"
#include "office/unit_of_work.h"

namespace tandem::settlements {

/// All terms by code, closed ones too.
Result<std::vector<PaymentTerms>> paymentTerms(Reader& books);

/// Errors: termsNotFound.
Result<PaymentTerms> paymentTerms(Reader& books, const QString& code);
Result<PaymentTerms> paymentTerms(Reader& books, PaymentTermsId id);

/// The same, of those that are still offered. Errors: termsNotFound, termsClosed.
Result<PaymentTerms> offeredTerms(Reader& books, const QString& code);

/// What was agreed with a party on a side; nothing if nothing was.
Result<std::optional<PaymentTerms>> termsOfParty(Reader& books, PartyId party, Side side);

/// The company's own, for parties without; nothing if it has none.
Result<std::optional<PaymentTerms>> defaultTerms(Reader& books);

Result<DiscountTax> discountTax(Reader& books);

/// The terms of a document, with the words they had then.
struct DocumentTerms {
    PaymentTermsId terms;
    QString name;
};

Result<std::optional<DocumentTerms>> documentTerms(Reader& books, const QString& source,
                                                   std::int64_t sourceId);

/// What a document asks for its terms.
struct TermsQuestion {
    PartyId party;
    Side side = Side::Receivable;
    QString code{};   ///< Chosen for the document itself; empty: not.
    QString source{}; ///< The order it comes from, as a table name; empty: none.
    std::int64_t sourceId = 0;
};

/// The terms that hold: those chosen, else the order's, else the party's, else the company's;
/// nothing where none of them has any: the days that the party has to pay count then.
/// Errors: termsNotFound, termsClosed.
Result<std::optional<PaymentTerms>> termsFor(Reader& books, const TermsQuestion& question);

} // namespace tandem::settlements
