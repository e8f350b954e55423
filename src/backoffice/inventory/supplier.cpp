#include "backoffice/inventory/supplier.h"

#include "backoffice/inventory/errors.h"
#include "backoffice/tax/errors.h"
#include "backoffice/tax/tax_queries.h"
#include "frontoffice/crm/party_queries.h"

namespace tandem::inventory {

using namespace Qt::StringLiterals;

Result<crm::Party> supplier(Reader& books, PartyId id)
{
    if (!id.isSet())
        return fail(errors::supplierMissing).at(u"supplier"_s);
    TANDEM_TRY(auto found, crm::party(books, id));
    if (!found.isSupplier)
        return fail(errors::notASupplier, {found.name}).at(u"supplier"_s);
    return found;
}

Result<tax::TaxCode> inputTaxCode(Reader& books, const QString& code, QDate on)
{
    if (code.isEmpty())
        return tax::TaxCode{.direction = tax::TaxDirection::Input};
    TANDEM_TRY(auto found, tax::taxCode(books, code, on));
    if (found.direction != tax::TaxDirection::Input)
        return fail(tax::errors::directionWrong, {code}).at(u"taxCode"_s);
    return found;
}

} // namespace tandem::inventory
