#include "workflows/import_book_parties.h"

#include "backoffice/settlements/open_item_service.h"
#include "formats/stated_amount.h"
#include "frontoffice/crm/party_check.h"
#include "frontoffice/crm/party_queries.h"
#include "frontoffice/crm/party_service.h"
#include "office/company.h"
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
                          .isEmployee = foreign.isEmployee,
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

/// A phone number or mail address that cannot be one is kept in the note.
crm::PartyDraft withoutBadChannels(crm::PartyDraft draft, const QString& homeCountry)
{
    const auto problems = crm::problemsOf(draft, homeCountry);
    for (auto problem = problems.rbegin(); problem != problems.rend(); ++problem) {
        if (problem->part != crm::PartyProblem::Part::Channel)
            continue;
        const auto at = draft.channels.begin() + static_cast<std::ptrdiff_t>(problem->index);
        draft.note = (draft.note + u'\n' + at->value).trimmed();
        draft.channels.erase(at);
    }
    return draft;
}

} // namespace

Result<ImportedBookParties> importBookParties(UnitOfWork& work, const formats::ForeignBook& book)
{
    ImportedBookParties imported;
    TANDEM_TRY(const Company home, company(work));
    for (const formats::ForeignParty& foreign : book.parties) {
        const crm::PartyDraft draft = withoutBadChannels(draftOf(foreign), home.country);
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
        const auto baseMinor =
            currency == base ? minor
                             : formats::exactMinor(item.base.value_or(Decimal()), base.digits());
        if (!minor || !baseMinor || (currency != base && !item.base))
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
             .base = Money::ofMinor(*baseMinor, base)}));
        ++added;
    }
    return added;
}

} // namespace tandem::workflows
