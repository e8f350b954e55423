#include "ctl/commands.h"
#include "ctl/errors.h"
#include "ctl/people.h"
#include "frontoffice/crm/actions.h"
#include "frontoffice/crm/party_queries.h"
#include "frontoffice/crm/party_service.h"
#include "frontoffice/crm/street.h"

namespace tandem::ctl {

using namespace Qt::StringLiterals;

namespace {

/// Puts `wanted` in place of the first of `all` for which `isMeant`; without one it is added, and
/// an empty `text` takes it away.
template <class T, class Meant>
void replaceFirst(std::vector<T>& all, const QString& text, const T& wanted, Meant isMeant)
{
    const auto at = std::ranges::find_if(all, isMeant);
    if (text.isEmpty()) {
        if (at != all.end())
            all.erase(at);
    } else if (at != all.end()) {
        *at = wanted;
    } else {
        all.push_back(wanted);
    }
}

/// --roles: "customer supplier" is both and nothing else.
Result<> changeRoles(const QString& words, crm::PartyDraft& draft)
{
    const std::array known{std::pair{u"customer"_s, &crm::PartyDraft::isCustomer},
                           std::pair{u"supplier"_s, &crm::PartyDraft::isSupplier},
                           std::pair{u"employee"_s, &crm::PartyDraft::isEmployee},
                           std::pair{u"visitor"_s, &crm::PartyDraft::isVisitor},
                           std::pair{u"media"_s, &crm::PartyDraft::isMedia}};
    QStringList wanted = words.simplified().split(u' ', Qt::SkipEmptyParts);
    for (const auto& [word, role] : known)
        draft.*role = wanted.removeAll(word) > 0;
    if (!wanted.isEmpty())
        return fail(errors::wordUnknown,
                    {wanted.front(), u"customer, supplier, employee, visitor, media"_s})
            .at(u"roles"_s);
    return {};
}

void changeAddress(const Context& context, crm::PartyDraft& draft)
{
    const std::array parts{"street", "postcode", "town", "country"};
    if (std::ranges::none_of(parts, [&](const char* part) { return context.has(part); }))
        return;
    const auto isMain = [](const crm::Address& one) { return one.kind == crm::AddressKind::Main; };
    auto at = std::ranges::find_if(draft.addresses, isMain);
    if (at == draft.addresses.end())
        at = draft.addresses.insert(at, crm::Address());
    at->postcode = context.value("postcode", at->postcode);
    at->town = context.value("town", at->town);
    at->country = context.value("country", at->country);
    if (context.has("street")) {
        const auto street = crm::partedStreet(context.value("street"), at->country);
        at->street = street.street;
        at->number = street.number;
    }
}

void changeChannel(const Context& context, const char* option, crm::ChannelKind kind,
                   crm::PartyDraft& draft)
{
    if (context.has(option))
        replaceFirst(draft.channels, context.value(option),
                     crm::Channel{kind, context.value(option)},
                     [kind](const crm::Channel& one) { return one.kind == kind; });
}

/// A party as it is, with what was named put in place of it.
Result<crm::PartyDraft> changedDraft(const Context& context, Reader& books, const crm::Party& now)
{
    crm::PartyDraft draft = now;
    draft.name = context.value("name", now.name);
    draft.code = context.value("code", now.code);
    draft.note = context.value("note", now.note);
    draft.language = context.value("language", now.language);
    TANDEM_TRY(draft.paymentTermsDays, context.count("terms", now.paymentTermsDays));
    if (context.has("roles"))
        TANDEM_CHECK(changeRoles(context.value("roles"), draft));
    if (context.has("employer")) {
        TANDEM_TRY(draft.company, context.value("employer").isEmpty()
                                      ? Result<PartyId>(PartyId())
                                      : partyCalled(books, context.value("employer")));
    }
    changeAddress(context, draft);
    changeChannel(context, "phone", crm::ChannelKind::Phone, draft);
    changeChannel(context, "mail", crm::ChannelKind::Mail, draft);
    const auto any = [](const auto&) { return true; };
    if (context.has("iban"))
        replaceFirst(draft.bankAccounts, context.value("iban"),
                     crm::BankAccount{.iban = context.value("iban"), .bic = context.value("bic")},
                     any);
    if (context.has("vat")) {
        const QString country = draft.addresses.empty() ? QString() : draft.addresses[0].country;
        replaceFirst(draft.taxIds, context.value("vat"),
                     crm::TaxId{.country = country, .number = context.value("vat")},
                     [](const crm::TaxId& one) { return one.kind == crm::TaxIdKind::Vat; });
    }
    return draft;
}

Result<ExitCode> change(Context& context)
{
    TANDEM_TRY(Office* const office, context.office());
    if (context.arguments().isEmpty())
        return fail(errors::argumentMissing, {u"the code or id of a party"_s});
    TANDEM_TRY(
        const auto after,
        office->change(crm::actions::updateParty, [&](UnitOfWork& work) -> Result<crm::Party> {
            TANDEM_TRY(const PartyId id, partyCalled(work, context.arguments().front()));
            TANDEM_TRY(const auto now, crm::party(work, id));
            TANDEM_TRY(const auto draft, changedDraft(context, work, now));
            TANDEM_CHECK(crm::updateParty(work, id, now.version, draft));
            return crm::party(work, id);
        }));
    Listing list = context.list({{"id", Column::Align::Right}, {"code"}, {"name"}});
    list.add({after.id.value(), after.code, after.name});
    return ExitCode::Done;
}

} // namespace

std::vector<Command> partyChangeCommands()
{
    return {{"party",
             "change",
             "PARTY",
             "change what is named of a party, by code or id; an empty text removes it",
             {{"name", "TEXT", "the name"},
              {"code", "CODE", "ours, unique"},
              {"roles", "WORDS", "all that it is: customer supplier employee visitor media"},
              {"employer", "PARTY", "whom the person works for, by code or id"},
              {"terms", "DAYS", "days to pay"},
              {"street", "TEXT", "with the number of the house"},
              {"postcode", "TEXT", "of the town"},
              {"town", "TEXT", "where the party is"},
              {"country", "CODE", "two letters of ISO 3166, or the English name"},
              {"phone", "NUMBER", "the first phone number"},
              {"mail", "ADDRESS", "the first mail address"},
              {"iban", "IBAN", "the first account; check digits are checked"},
              {"bic", "BIC", "of its bank"},
              {"vat", "NUMBER", "VAT number; check digits are checked"},
              {"note", "TEXT", "what is worth knowing"},
              {"language", "CODE", "of documents for it: de or en"}},
             Books::Open,
             &change}};
}

} // namespace tandem::ctl
