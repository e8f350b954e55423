#include "backoffice/ledger/account_queries.h"
#include "backoffice/ledger/actions.h"
#include "backoffice/ledger/entry_queries.h"
#include "backoffice/ledger/entry_template.h"
#include "ctl/accounting_arguments.h"
#include "ctl/commands.h"
#include "ctl/entry_replace.h"
#include "ctl/errors.h"
#include "ctl/people.h"
#include "ctl/trade_arguments.h"
#include "workflows/typed_entry.h"

#include <QRegularExpression>

namespace tandem::ctl {

using namespace Qt::StringLiterals;

namespace {

constexpr int templatesMax = 10'000;
constexpr auto right = Column::Align::Right;
const QString lineForm = u"ACCOUNT=AMOUNT|SHARE%|rest[/TAX][@PARTY]"_s;

QString ownerWord(const ledger::EntryTemplate& of)
{
    return of.owner.isSet() ? u"me"_s : u"all"_s;
}

Result<ExitCode> list(Context& context)
{
    TANDEM_TRY(Office* const office, context.office());
    TANDEM_TRY(const auto all, office->read(ledger::actions::entries, [](Reader& books) {
        return ledger::templates(books, templatesMax);
    }));
    Listing listing = context.list({{"id", right}, {"name"}, {"for"}, {"text"}, {"reference"}});
    for (const ledger::EntryTemplate& one : all)
        listing.add({one.id.value(), one.name, ownerWord(one), one.text, one.reference});
    return ExitCode::Done;
}

Result<QString> nameGiven(const Context& context)
{
    if (context.arguments().isEmpty())
        return fail(errors::argumentMissing, {u"the name of a template"_s});
    return context.arguments().front();
}

/// What a line's amount is in words: "800.00", "30%", "rest".
QString worthOf(const ledger::TemplateLine& line)
{
    if (line.amount)
        return line.amount->toDecimal().toString();
    return line.share ? line.share->toPercent().toString() + u'%' : u"rest"_s;
}

Result<ExitCode> show(Context& context)
{
    TANDEM_TRY(const QString name, nameGiven(context));
    TANDEM_TRY(Office* const office, context.office());
    std::map<AccountId, QString> codes;
    TANDEM_TRY(
        const auto of,
        office->read(ledger::actions::entries, [&](Reader& books) -> Result<ledger::EntryTemplate> {
            TANDEM_TRY(const auto accounts, ledger::accounts(books));
            for (const ledger::Account& account : accounts)
                codes[account.id] = account.code;
            return ledger::templateNamed(books, name);
        }));
    Listing listing = context.list({{"account"}, {"amount", right}, {"tax"}, {"memo"}});
    for (const ledger::TemplateLine& line : of.lines)
        listing.add({codes[line.account], worthOf(line), line.taxCode, line.memo});
    return ExitCode::Done;
}

Result<ledger::TemplateLine> lineGiven(Reader& books, const QString& word,
                                       ledger::DimensionValueId dimension)
{
    static const QRegularExpression form(u"^([^=]+)=(rest|-?[0-9.]+%?)(?:/([^@]+))?(?:@(.+))?$"_s);
    const auto match = form.match(word);
    if (!match.hasMatch())
        return fail(errors::lineUnreadable, {word, lineForm});
    TANDEM_TRY(const AccountId account, accountIdOf(books, match.captured(1)));
    ledger::TemplateLine line{
        .account = account, .dimension = dimension, .taxCode = match.captured(3)};
    const QString worth = match.captured(2);
    if (worth.endsWith(u'%')) {
        TANDEM_TRY(line.share, rateOf(worth.chopped(1)));
    } else if (worth != u"rest"_s) {
        TANDEM_TRY(line.amount, amountOf(books, worth));
    }
    if (!match.captured(4).isEmpty()) {
        TANDEM_TRY(line.party, partyNamed(books, match.captured(4)));
    }
    return line;
}

/// The lines of an entry that stands, or those that are given.
Result<std::vector<ledger::TemplateLine>> linesGiven(const Context& context, Reader& books)
{
    std::vector<ledger::TemplateLine> lines;
    TANDEM_TRY(const auto dimension, dimensionOf(books, context.value("dimension")));
    for (const QString& word : context.arguments().mid(1)) {
        TANDEM_TRY(auto line, lineGiven(books, word, dimension));
        lines.push_back(std::move(line));
    }
    if (!context.has("entry"))
        return lines;
    TANDEM_TRY(const int id, context.count("entry", 1));
    TANDEM_TRY(const auto entry, ledger::entryById(books, EntryId(id)));
    for (ledger::TemplateLine& line :
         ledger::templateFrom({.lines = entry.lines}, std::nullopt).lines)
        lines.push_back(std::move(line));
    return lines;
}

Result<ExitCode> save(Context& context)
{
    TANDEM_TRY(const QString name, nameGiven(context));
    const QString owner = context.value("for", u"all"_s);
    if (owner != u"all"_s && owner != u"me"_s)
        return fail(errors::wordUnknown, {owner, u"all, me"_s}).at(u"for"_s);
    const QString prices = context.value("prices", u"net"_s);
    if (prices != u"net"_s && prices != u"gross"_s)
        return fail(errors::wordUnknown, {prices, u"net, gross"_s}).at(u"prices"_s);
    TANDEM_TRY(Office* const office, context.office());
    TANDEM_TRY(const auto id,
               office->change(ledger::actions::saveTemplate,
                              [&](UnitOfWork& work) -> Result<ledger::EntryTemplateId> {
                                  ledger::EntryTemplate wanted{
                                      .name = name,
                                      .owner = owner == u"me"_s ? work.session().user : UserId(),
                                      .text = context.value("text"),
                                      .reference = context.value("reference"),
                                      .prices = prices == u"gross"_s ? PriceBasis::Gross
                                                                     : PriceBasis::Net};
                                  const auto before = ledger::templateNamed(work, name);
                                  if (before && before->owner == wanted.owner) {
                                      wanted.id = before->id;
                                      wanted.version = before->version;
                                  }
                                  TANDEM_TRY(wanted.lines, linesGiven(context, work));
                                  return ledger::saveTemplate(work, wanted);
                              }));
    Listing listing = context.list({{"id", right}, {"name"}});
    listing.add({id.value(), name});
    return ExitCode::Done;
}

Result<ledger::EntryDraft> draftGiven(const Context& context, Reader& books, const QString& name)
{
    TANDEM_TRY(const auto of, ledger::templateNamed(books, name));
    TANDEM_TRY(const QDate on, context.day("on", context.clock().today()));
    std::optional<Decimal> amount;
    if (context.has("amount")) {
        const auto typed = Decimal::parse(context.value("amount"));
        if (!typed)
            return fail(errors::amountUnreadable, {context.value("amount")}).at(u"amount"_s);
        amount = *typed;
    }
    TANDEM_TRY(auto draft, ledger::draftFrom(books, of, on, amount));
    draft.text = context.value("text", draft.text);
    draft.reference = context.value("reference", draft.reference);
    return workflows::valued(books, std::move(draft));
}

Result<ExitCode> use(Context& context)
{
    TANDEM_TRY(const QString name, nameGiven(context));
    TANDEM_TRY(Office* const office, context.office());
    if (context.has("draft")) {
        TANDEM_TRY(const auto id,
                   office->change(ledger::actions::saveDraft,
                                  [&](UnitOfWork& work) -> Result<ledger::EntryDraftId> {
                                      TANDEM_TRY(const auto draft, draftGiven(context, work, name));
                                      return ledger::saveDraft(work, draft);
                                  }));
        context.say(u"Draft %1 saved."_s.arg(id.value()));
        return ExitCode::Done;
    }
    TANDEM_TRY(const auto posted,
               office->change(ledger::actions::postEntries,
                              [&](UnitOfWork& work) -> Result<ledger::PostedEntry> {
                                  TANDEM_TRY(auto draft, draftGiven(context, work, name));
                                  TANDEM_TRY(const auto entry,
                                             ledger::entryFor(work, std::move(draft),
                                                              context.value("key")));
                                  return ledger::postTaxed(work, entry);
                              }));
    context.say(u"Entry %1 posted."_s.arg(posted.id.value()));
    return ExitCode::Done;
}

Result<ExitCode> remove(Context& context)
{
    TANDEM_TRY(const QString name, nameGiven(context));
    TANDEM_TRY(Office* const office, context.office());
    TANDEM_CHECK(office->change(ledger::actions::deleteTemplate, [&](UnitOfWork& work) -> Result<> {
        TANDEM_TRY(const auto of, ledger::templateNamed(work, name));
        return ledger::deleteTemplate(work, of.id, of.version);
    }));
    context.say(u"Template %1 deleted."_s.arg(name));
    return ExitCode::Done;
}

} // namespace

std::vector<Command> templateCommands()
{
    return {{"template", "list", "", "list the templates of entries", {}, Books::Open, &list},
            {"template", "show", "NAME", "show the lines of one", {}, Books::Open, &show},
            {"template",
             "save",
             "NAME ACCOUNT=AMOUNT|SHARE%|rest[/TAX][@PARTY]...",
             "save an entry under a name, in place of one that is called so",
             {{"for", "WHO", "whose it is: all or me (default: all)"},
              {"entry", "ID", "take the lines of a posted entry"},
              {"text", "TEXT", "what the entry is (default: the name)"},
              {"reference", "TEXT", "its reference"},
              {"prices", "BASIS", "taxed amounts are net or gross (default: net)"},
              {"dimension", "DIMENSION=VALUE", "of the lines"}},
             Books::Open,
             &save},
            {"template",
             "use",
             "NAME",
             "post what a template says",
             {{"on", "DAY", "the day it counts for (default: today)"},
              {"amount", "AMOUNT", "what its shares split"},
              {"text", "TEXT", "another text"},
              {"reference", "TEXT", "another reference"},
              {"draft", nullptr, "save it as a draft instead"}},
             Books::Open,
             &use},
            {"template", "delete", "NAME", "delete one", {}, Books::Open, &remove},
            entryReplaceCommand()};
}

} // namespace tandem::ctl
