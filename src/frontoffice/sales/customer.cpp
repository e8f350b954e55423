#include "frontoffice/sales/customer.h"

#include "frontoffice/crm/party_queries.h"
#include "frontoffice/sales/errors.h"

namespace tandem::sales {

using namespace Qt::StringLiterals;

Result<crm::Party> customer(Reader& books, PartyId id)
{
    if (!id.isSet())
        return fail(errors::customerMissing).at(u"customer"_s);
    TANDEM_TRY(auto found, crm::party(books, id));
    if (!found.isCustomer)
        return fail(errors::notACustomer, {found.name}).at(u"customer"_s);
    return found;
}

} // namespace tandem::sales
