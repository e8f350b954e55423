#include "gui/frontoffice/crm/party_seen.h"

#include "backoffice/settlements/open_item_queries.h"
#include "frontoffice/crm/party_queries.h"
#include "workflows/check_credit.h"

namespace tandem::gui {

namespace {

constexpr int rowsMax = 200;

} // namespace

Result<PartySeen> partySeen(Reader& books, PartyId id, const Currency& currency)
{
    PartySeen seen;
    TANDEM_TRY(seen.party, crm::party(books, id));
    if (seen.party.company.isSet()) {
        TANDEM_TRY(const auto employer, crm::party(books, seen.party.company));
        seen.company = employer.name;
    }
    TANDEM_TRY(seen.contacts, crm::contactsOf(books, id, rowsMax));
    TANDEM_TRY(seen.interactions, crm::interactionsOf(books, id, {}, rowsMax));
    TANDEM_TRY(seen.opportunities, reports::opportunitiesOf(books, id, rowsMax));
    const Permissions& rights = books.session().permissions;
    if (rights.contains(Permission::SalesRead)) {
        TANDEM_TRY(seen.documents, reports::documentsOf(books, id, rowsMax));
    }
    if (!rights.contains(Permission::SettlementRead))
        return seen;
    TANDEM_TRY(const auto items,
               settlements::openItemsOf(books, settlements::Side::Receivable, id));
    seen.open = Money::zero(currency);
    for (const settlements::OpenItem& item : items)
        *seen.open += item.openBase;
    if (seen.party.isCustomer) {
        TANDEM_TRY(seen.credit, workflows::creditOf(books, id));
    }
    return seen;
}

} // namespace tandem::gui
