#include "ctl/commands.h"
#include "ctl/errors.h"
#include "ctl/party_roles.h"
#include "ctl/people.h"
#include "frontoffice/crm/actions.h"
#include "frontoffice/crm/duplicates.h"
#include "frontoffice/crm/street.h"
#include "workflows/create_party.h"

namespace tandem::ctl {

using namespace Qt::StringLiterals;

namespace {

constexpr int pageRows = 500;

Result<crm::PartyRole> roleOf(const QString& word)
{
    if (word.isEmpty())
        return crm::PartyRole::All;
    for (const PartyRoleWord& one : partyRoleWords)
        if (word == QLatin1StringView(one.word))
            return one.role;
    return fail(errors::wordUnknown, {word, partyRoleList()}).at(u"role"_s);
}

QString rolesText(const crm::PartyRow& row)
{
    QStringList roles;
    for (const PartyRoleWord& one : partyRoleWords)
        if (row.*one.inRow)
            roles += QString::fromLatin1(one.word);
    return roles.join(u' ');
}

Result<crm::PartyDraft> draftOf(Context& context)
{
    crm::PartyDraft draft;
    draft.name = context.arguments().join(u' ');
    draft.code = context.value("code");
    draft.kind = context.has("person") ? crm::PartyKind::Person : crm::PartyKind::Company;
    for (const PartyRoleWord& one : partyRoleWords)
        draft.*one.inDraft = context.has(one.word);
    draft.jobTitle = context.value("title");
    draft.note = context.value("note");
    draft.language = context.value("language");
    TANDEM_TRY(draft.paymentTermsDays, context.count("terms", draft.paymentTermsDays));
    const crm::StreetAndNumber street =
        crm::partedStreet(context.value("street"), context.value("country"));
    const crm::Address address{.street = street.street,
                               .number = street.number,
                               .postcode = context.value("postcode"),
                               .town = context.value("town"),
                               .country = context.value("country")};
    if (address != crm::Address())
        draft.addresses = {address};
    if (context.has("phone"))
        draft.channels.push_back({crm::ChannelKind::Phone, context.value("phone")});
    if (context.has("mail"))
        draft.channels.push_back({crm::ChannelKind::Mail, context.value("mail")});
    if (context.has("iban"))
        draft.bankAccounts = {{.iban = context.value("iban"), .bic = context.value("bic")}};
    if (context.has("vat"))
        draft.taxIds = {{.country = context.value("country"), .number = context.value("vat")}};
    return draft;
}

QString reasonText(crm::DuplicateReason reason)
{
    switch (reason) {
    case crm::DuplicateReason::SameTaxId:
        return u"same tax number"_s;
    case crm::DuplicateReason::SameAccount:
        return u"same bank account"_s;
    case crm::DuplicateReason::SameMail:
        return u"same mail address"_s;
    case crm::DuplicateReason::SamePhone:
        return u"same phone number"_s;
    case crm::DuplicateReason::SameName:
        return u"same name"_s;
    case crm::DuplicateReason::SimilarName:
        break;
    }
    return u"similar name"_s;
}

Result<ExitCode> add(Context& context)
{
    TANDEM_TRY(Office* const office, context.office());
    TANDEM_TRY(crm::PartyDraft draft, draftOf(context));
    if (context.has("employer")) {
        TANDEM_TRY(draft.company, office->read(crm::actions::parties, [&](Reader& books) {
            return partyCalled(books, context.value("employer"));
        }));
    }
    TANDEM_TRY(const auto duplicates, office->read(crm::actions::parties, [&](Reader& books) {
        return crm::duplicatesOf(books, draft);
    }));
    for (const crm::Duplicate& one : duplicates)
        context.warn(u"%1 (party %2) may be the same: %3"_s.arg(
            one.name, QString::number(one.party.value()), reasonText(one.reason)));
    const QByteArray body = (QStringList{draft.code, draft.name}).join(u'\n').toUtf8();
    TANDEM_TRY(const Receipt receipt,
               workflows::createParty(*office, context.request(body), draft, partyTerms(context)));
    Listing list = context.list({{"id", Column::Align::Right}, {"code"}, {"name"}});
    list.add({receipt.id, receipt.number, draft.name});
    return ExitCode::Done;
}

Result<ExitCode> listParties(Context& context)
{
    TANDEM_TRY(Office* const office, context.office());
    TANDEM_TRY(const crm::PartyRole role, roleOf(context.value("role")));
    Listing list = context.list({{"id", Column::Align::Right},
                                 {"code"},
                                 {"name"},
                                 {"roles"},
                                 {"town"},
                                 {"phone"},
                                 {"mail"}});
    crm::PartyPageKey after;
    while (true) {
        TANDEM_TRY(const auto page, office->read(crm::actions::parties, [&](Reader& books) {
            return crm::partyPage(books, role, after, pageRows);
        }));
        for (const crm::PartyRow& row : page)
            list.add({row.id.value(), row.code, row.name, rolesText(row), row.town, row.phone,
                      row.mail});
        if (page.size() < pageRows)
            return ExitCode::Done;
        after = {page.back().sortName, page.back().id};
    }
}

Result<ExitCode> show(Context& context)
{
    TANDEM_TRY(Office* const office, context.office());
    if (context.arguments().isEmpty())
        return fail(errors::argumentMissing, {u"the code or id of a party"_s});
    workflows::PartyTerms terms;
    TANDEM_TRY(const crm::Party party,
               office->read(crm::actions::parties, [&](Reader& books) -> Result<crm::Party> {
                   TANDEM_TRY(const PartyId id, partyCalled(books, context.arguments().front()));
                   TANDEM_TRY(terms, workflows::termsOfParty(books, id));
                   return crm::party(books, id);
               }));
    Listing list = context.list({{"field"}, {"value"}});
    list.add({u"id"_s, QString::number(party.id.value())});
    list.add({u"code"_s, party.code});
    list.add({u"name"_s, party.name});
    list.add({u"kind"_s, crm::wordOf(party.kind)});
    list.add({u"payment terms"_s, u"%1 days"_s.arg(party.paymentTermsDays)});
    if (!terms.asCustomer->isEmpty())
        list.add({u"terms as customer"_s, *terms.asCustomer});
    if (!terms.asSupplier->isEmpty())
        list.add({u"terms as supplier"_s, *terms.asSupplier});
    for (const crm::Address& one : party.addresses)
        list.add(
            {crm::wordOf(one.kind) + u" address"_s,
             QStringList{one.street, one.number, one.postcode, one.town, one.region, one.country}
                 .join(u' ')
                 .simplified()});
    for (const crm::Channel& one : party.channels)
        list.add({crm::wordOf(one.kind), one.value});
    for (const crm::BankAccount& one : party.bankAccounts)
        list.add({u"iban"_s, one.iban});
    for (const crm::TaxId& one : party.taxIds)
        list.add({crm::wordOf(one.kind) + u" number"_s, one.number});
    return ExitCode::Done;
}

} // namespace

QString partyRoleList()
{
    QStringList words;
    for (const PartyRoleWord& one : partyRoleWords)
        words += QString::fromLatin1(one.word);
    return words.join(u", "_s);
}

std::vector<Command> partyCommands()
{
    return {{"party",
             "add",
             "NAME",
             "take a customer, supplier, employee, visitor or media contact into the books",
             {{"code", "CODE", "ours, unique: ALFKI"},
              {"person", nullptr, "a person, not a company"},
              {"employer", "PARTY", "whom the person works for, by code or id"},
              {"title", "TEXT", "what the person does"},
              {"customer", nullptr, "is a customer"},
              {"supplier", nullptr, "is a supplier"},
              {"employee", nullptr, "is an employee"},
              {"visitor", nullptr, "visits us"},
              {"media", nullptr, "is a media contact"},
              {"terms", "DAYS", "days to pay, 30 if not given"},
              {"customer-terms", "CODE", "terms of payment as a customer"},
              {"supplier-terms", "CODE", "terms of payment as a supplier"},
              {"street", "TEXT", "with the number of the house"},
              {"postcode", "TEXT", "of the town"},
              {"town", "TEXT", "where the party is"},
              {"country", "CODE", "two letters of ISO 3166, or the English name"},
              {"phone", "NUMBER", "as one dials it there"},
              {"mail", "ADDRESS", "for mail"},
              {"iban", "IBAN", "its account; check digits are checked"},
              {"bic", "BIC", "of the bank"},
              {"vat", "NUMBER", "VAT number; check digits are checked"},
              {"note", "TEXT", "what is worth knowing"},
              {"language", "CODE", "of documents for it: de or en; the company's if not given"}},
             Books::Open,
             &add},
            {"party",
             "list",
             "",
             "list the parties by name",
             {{"role", "ROLE", "customer, supplier, employee, visitor or media"}},
             Books::Open,
             &listParties},
            {"party", "show", "PARTY", "show a party, by code or id", {}, Books::Open, &show}};
}

} // namespace tandem::ctl
