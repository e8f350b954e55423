#include "ctl/commands.h"
#include "ctl/errors.h"
#include "ctl/party_roles.h"
#include "ctl/people.h"
#include "frontoffice/crm/actions.h"
#include "frontoffice/crm/street.h"
#include "workflows/update_party.h"

namespace tandem::ctl {

using namespace Qt::StringLiterals;

namespace {

/// Changes the first of `all` for which `isMeant`, with all else that is known of it; without one,
/// `otherwise` is added and changed. An empty `text` takes it away.
template <class T, class Meant, class Change>
void changeFirst(std::vector<T>& all, const QString& text, const T& otherwise, Meant isMeant,
                 Change change)
{
    auto at = std::ranges::find_if(all, isMeant);
    if (text.isEmpty()) {
        if (at != all.end())
            all.erase(at);
        return;
    }
    if (at == all.end())
        at = all.insert(at, otherwise);
    change(*at);
}

/// --roles: "customer supplier" is both and nothing else.
Result<> changeRoles(const QString& words, crm::PartyDraft& draft)
{
    QStringList wanted = words.simplified().split(u' ', Qt::SkipEmptyParts);
    for (const PartyRoleWord& one : partyRoleWords)
        draft.*one.inDraft = wanted.removeAll(QLatin1StringView(one.word)) > 0;
    if (!wanted.isEmpty())
        return fail(errors::wordUnknown, {wanted.front(), partyRoleList()}).at(u"roles"_s);
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
    if (*at == crm::Address())
        draft.addresses.erase(at);
}

void changeChannel(const Context& context, const char* option, crm::ChannelKind kind,
                   crm::PartyDraft& draft)
{
    const QString value = context.value(option);
    if (context.has(option))
        changeFirst(
            draft.channels, value, crm::Channel{kind, value},
            [kind](const crm::Channel& one) { return one.kind == kind; },
            [&](crm::Channel& one) { one.value = value; });
}

/// Another account is at another bank: without --bic, what was known of that is forgotten.
Result<> changeBankAccount(const Context& context, crm::PartyDraft& draft)
{
    if (!context.has("iban")) {
        if (context.has("bic") && draft.bankAccounts.empty())
            return fail(errors::argumentMissing, {u"--iban"_s});
        if (context.has("bic"))
            draft.bankAccounts.front().bic = context.value("bic");
        return {};
    }
    changeFirst(
        draft.bankAccounts, context.value("iban"), crm::BankAccount(),
        [](const crm::BankAccount&) { return true; },
        [&](crm::BankAccount& one) {
            one.iban = context.value("iban");
            one.bic = context.value("bic");
        });
    return {};
}

/// The number is of the country of the main address, if that is known.
void changeTaxId(const Context& context, crm::PartyDraft& draft)
{
    if (!context.has("vat"))
        return;
    const auto address =
        std::ranges::find(draft.addresses, crm::AddressKind::Main, &crm::Address::kind);
    changeFirst(
        draft.taxIds, context.value("vat"), crm::TaxId(),
        [](const crm::TaxId& one) { return one.kind == crm::TaxIdKind::Vat; },
        [&](crm::TaxId& one) {
            one.number = context.value("vat");
            if (address != draft.addresses.end())
                one.country = address->country;
        });
}

/// A party as it is, with what was named put in place of it.
Result<crm::PartyDraft> changedDraft(const Context& context, Reader& books, const crm::Party& now)
{
    auto draft = static_cast<const crm::PartyDraft&>(now);
    draft.name = context.value("name", now.name);
    draft.code = context.value("code", now.code);
    draft.jobTitle = context.value("title", now.jobTitle);
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
    TANDEM_CHECK(changeBankAccount(context, draft));
    changeTaxId(context, draft);
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
            TANDEM_CHECK(workflows::updateParty(work, id, now.version, draft, partyTerms(context)));
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
              {"title", "TEXT", "what the person does"},
              {"terms", "DAYS", "days to pay"},
              {"customer-terms", "CODE", "terms of payment as a customer"},
              {"supplier-terms", "CODE", "terms of payment as a supplier"},
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
