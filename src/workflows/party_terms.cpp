#include "workflows/party_terms.h"

#include "backoffice/settlements/payment_terms_queries.h"
#include "backoffice/settlements/payment_terms_service.h"

namespace tandem::workflows {

using namespace Qt::StringLiterals;
using settlements::Side;

Result<> agreeTerms(UnitOfWork& work, PartyId party, const PartyTerms& terms)
{
    if (terms.asCustomer) {
        auto set = settlements::setPartyTerms(work, party, Side::Receivable, *terms.asCustomer);
        if (!set)
            return Failure(set.error()).at(u"customerTerms"_s);
    }
    if (terms.asSupplier) {
        auto set = settlements::setPartyTerms(work, party, Side::Payable, *terms.asSupplier);
        if (!set)
            return Failure(set.error()).at(u"supplierTerms"_s);
    }
    return {};
}

Result<PartyTerms> termsOfParty(Reader& books, PartyId party)
{
    TANDEM_TRY(const auto asCustomer, settlements::termsOfParty(books, party, Side::Receivable));
    TANDEM_TRY(const auto asSupplier, settlements::termsOfParty(books, party, Side::Payable));
    return PartyTerms{.asCustomer = asCustomer ? asCustomer->code : QString(),
                      .asSupplier = asSupplier ? asSupplier->code : QString()};
}

} // namespace tandem::workflows
