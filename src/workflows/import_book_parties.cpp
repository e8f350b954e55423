#include "workflows/import_book_parties.h"

#include "backoffice/settlements/open_item_service.h"
#include "formats/stated_amount.h"
#include "frontoffice/crm/party_queries.h"
#include "frontoffice/crm/party_service.h"
#include "workflows/import_errors.h"

namespace tandem::workflows {

using namespace Qt::StringLiterals;

namespace {

crm::PartyDraft draftOf(const formats::ForeignParty& foreign)
{
    crm::PartyDraft draft{.code = foreign.code,
                          .name = foreign.name,
                          .isCustomer = foreign.isCustomer,
                          .isSupplier = foreign.isSupplier,
                          .paymentTermsDays = foreign.paymentTermsDays,
                          .note = foreign.note};
    if (!foreign.address.isEmpty())
        draft.addresses.push_back({.street = foreign.address.join(u", "_s)});
    if (!foreign.phone.isEmpty())
        draft.channels.push_back({.kind = crm::ChannelKind::Phone, .value = foreign.phone});
    if (foreign.mail.contains(u'@'))
        draft.channels.push_back({.kind = crm::ChannelKind::Mail, .value = foreign.mail});
    if (!foreign.taxId.isEmpty())
        draft.note = (draft.note + u'\n' + foreign.taxId).trimmed();
    return draft;
}

} // namespace

Result<ImportedBookParties> importBookParties(UnitOfWork& work, const formats::ForeignBook& book)
{
    ImportedBookParties imported;
    for (const formats::ForeignParty& foreign : book.parties) {
        const crm::PartyDraft draft = draftOf(foreign);
        TANDEM_TRY(const auto known, crm::partyByCode(work, draft.code));
        if (known) {
            imported.ids.push_back(known->id);
            continue;
        }
        TANDEM_TRY(const PartyId made, crm::createParty(work, draft));
        imported.ids.push_back(made);
        ++imported.added;
    }
    return imported;
}

Result<int> importOpenItems(UnitOfWork& work, const formats::ForeignBook& book,
                            const ImportedBookParties& parties,
                            const ImportedCommodities& commodities, const Currency& base)
{
    int added = 0;
    for (const formats::ForeignOpenItem& item : book.openItems) {
        const Currency& currency = commodities.currencies.at(item.commodity);
        const auto minor = formats::exactMinor(item.amount, currency.digits());
        if (!minor || currency != base)
            return fail(errors::entryTooLarge, {QString(), item.number, item.amount.toString()});
        const bool isReceivable =
            book.accounts.at(item.account).control == formats::AccountControlHint::Receivable;
        const Money amount = Money::ofMinor(*minor, currency);
        TANDEM_CHECK(settlements::openItem(
            work,
            {.side = isReceivable ? settlements::Side::Receivable : settlements::Side::Payable,
             .party = parties.ids.at(item.party),
             .source = u"import"_s,
             .number = item.number,
             .issuedOn = item.issuedOn,
             .dueOn = item.dueOn,
             .amount = amount,
             .base = amount}));
        ++added;
    }
    return added;
}

} // namespace tandem::workflows
