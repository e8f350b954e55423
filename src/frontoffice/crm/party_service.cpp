#include "frontoffice/crm/party_service.h"

#include "frontoffice/crm/errors.h"
#include "frontoffice/crm/name_match.h"
#include "frontoffice/crm/party_check.h"
#include "frontoffice/crm/party_parts.h"
#include "frontoffice/crm/party_queries.h"
#include "office/company.h"
#include "office/errors.h"
#include "office/search.h"

namespace tandem::crm {

using namespace Qt::StringLiterals;

namespace {

/// What the other parties in the books say about `draft`, which is that of `self`.
Result<> checkAgainstOthers(Reader& books, const PartyDraft& draft, PartyId self)
{
    if (!draft.code.isEmpty()) {
        TANDEM_TRY(const auto other, partyByCode(books, draft.code));
        if (other && other->id != self)
            return fail(errors::codeTaken, {draft.code, other->name}).at(u"code"_s);
    }
    if (!draft.company.isSet())
        return {};
    TANDEM_TRY(const Party company, party(books, draft.company));
    if (company.kind != PartyKind::Company)
        return fail(errors::companyNotACompany, {company.name}).at(u"company"_s);
    return {};
}

/// Makes a party findable by its name, code, towns, mail addresses and phone numbers.
Result<> indexParty(UnitOfWork& work, PartyId id, const PartyDraft& draft)
{
    QStringList words{draft.code};
    for (const Address& address : draft.addresses)
        words += address.town;
    for (const Channel& channel : draft.channels)
        words << channel.value << channel.matchKey;
    return indexForSearch(work, {.table = u"party"_s, .id = id.value()}, draft.name,
                          words.join(u' '));
}

Result<PartyDraft> checkedFor(Reader& books, const PartyDraft& draft, PartyId self)
{
    TANDEM_TRY(const Company home, company(books));
    TANDEM_TRY(PartyDraft checked, checkedDraft(draft, home.country));
    TANDEM_CHECK(checkAgainstOthers(books, checked, self));
    return checked;
}

} // namespace

Result<PartyId> createParty(UnitOfWork& work, const PartyDraft& draft)
{
    TANDEM_TRY(const PartyDraft wanted, checkedFor(work, draft, PartyId()));
    TANDEM_TRY(const auto id, work.newId<PartyId>());
    const NameKeys keys = nameKeys(wanted.name);
    TANDEM_CHECK(
        work.execute(u"crm.parties:insert"_s, {{"id", id},
                                               Param::orNull("code", wanted.code),
                                               {"kind", wordOf(wanted.kind)},
                                               {"name", wanted.name},
                                               {"sort_name", foldedName(wanted.name)},
                                               {"match_exact", keys.exact},
                                               {"match_beginnings", keys.beginnings},
                                               {"match_endings", keys.endings},
                                               {"match_skeleton", keys.skeleton},
                                               {"is_customer", wanted.isCustomer},
                                               {"is_supplier", wanted.isSupplier},
                                               {"is_employee", wanted.isEmployee},
                                               {"is_visitor", wanted.isVisitor},
                                               {"is_media", wanted.isMedia},
                                               {"payment_terms_days", wanted.paymentTermsDays},
                                               Param::orNull("company_id", wanted.company),
                                               {"job_title", wanted.jobTitle},
                                               {"note", wanted.note},
                                               {"created_at_ms", work.now()}}));
    TANDEM_CHECK(saveParts(work, id, wanted));
    TANDEM_CHECK(indexParty(work, id, wanted));
    return id;
}

Result<> updateParty(UnitOfWork& work, PartyId id, std::int64_t seen, const PartyDraft& draft)
{
    TANDEM_TRY(const Party before, party(work, id));
    if (before.version != seen)
        return fail(tandem::errors::changedMeanwhile);
    TANDEM_TRY(const PartyDraft wanted, checkedFor(work, draft, id));
    const NameKeys keys = nameKeys(wanted.name);
    TANDEM_CHECK(
        work.save(u"crm.parties:update"_s, {{"id", id},
                                            {"version", seen},
                                            Param::orNull("code", wanted.code),
                                            {"kind", wordOf(wanted.kind)},
                                            {"name", wanted.name},
                                            {"sort_name", foldedName(wanted.name)},
                                            {"match_exact", keys.exact},
                                            {"match_beginnings", keys.beginnings},
                                            {"match_endings", keys.endings},
                                            {"match_skeleton", keys.skeleton},
                                            {"is_customer", wanted.isCustomer},
                                            {"is_supplier", wanted.isSupplier},
                                            {"is_employee", wanted.isEmployee},
                                            {"is_visitor", wanted.isVisitor},
                                            {"is_media", wanted.isMedia},
                                            {"payment_terms_days", wanted.paymentTermsDays},
                                            Param::orNull("company_id", wanted.company),
                                            {"job_title", wanted.jobTitle},
                                            {"note", wanted.note}}));
    TANDEM_CHECK(saveParts(work, id, wanted));
    return indexParty(work, id, wanted);
}

} // namespace tandem::crm
