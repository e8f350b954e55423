#include "base/number_format.h"
#include "ctl/commands.h"
#include "ctl/errors.h"
#include "ctl/people.h"
#include "frontoffice/crm/actions.h"
#include "office/company.h"
#include "office/users.h"
#include "workflows/create_party.h"

namespace tandem::ctl {

using namespace Qt::StringLiterals;
using crm::Opportunity;
using crm::OpportunityId;

namespace {

constexpr int pageRows = 500;

Result<crm::OpportunityDraft> draftOf(Context& context, Reader& books)
{
    TANDEM_TRY(const PartyId party, partyCalled(books, context.value("party")));
    TANDEM_TRY(const Company home, company(books));
    TANDEM_TRY(const Decimal value, Decimal::parse(context.value("expected", u"0"_s)));
    TANDEM_TRY(const Money expected, Money::exactFrom(value, home.currency));
    TANDEM_TRY(const QDate closesOn, context.day("closes-on", QDate()));
    return crm::OpportunityDraft{.party = party,
                                 .title = context.arguments().join(u' '),
                                 .expected = expected,
                                 .stage = context.value("stage"),
                                 .closesOn = closesOn};
}

Result<ExitCode> add(Context& context)
{
    TANDEM_TRY(Office* const office, context.office());
    TANDEM_TRY(const auto draft, office->read(crm::actions::opportunities, [&](Reader& books) {
        return draftOf(context, books);
    }));
    const QByteArray body =
        QStringList{draft.title, context.value("party"), context.value("expected")}
            .join(u'\n')
            .toUtf8();
    TANDEM_TRY(const Receipt receipt,
               workflows::createOpportunity(*office, context.request(body), draft));
    Listing list = context.list({{"id", Column::Align::Right}, {"title"}});
    list.add({receipt.id, draft.title});
    return ExitCode::Done;
}

Listing opportunities(Context& context)
{
    return context.list({{"id", Column::Align::Right},
                         {"title"},
                         {"state"},
                         {"expected", Column::Align::Right},
                         {"percent", Column::Align::Right},
                         {"closes_on"},
                         {"reason"}});
}

void addOpportunity(Listing& list, const Opportunity& one)
{
    list.add({one.id.value(), one.title, crm::wordOf(one.state), one.expected,
              one.probabilityPercent, one.closesOn, one.reason});
}

Result<ExitCode> listOpportunities(Context& context)
{
    TANDEM_TRY(Office* const office, context.office());
    Listing list = opportunities(context);
    OpportunityId after;
    while (true) {
        TANDEM_TRY(const auto page, office->read(crm::actions::opportunities, [&](Reader& books) {
            return crm::opportunityPage(books, after, pageRows);
        }));
        for (const Opportunity& one : page)
            addOpportunity(list, one);
        if (page.size() < pageRows)
            return ExitCode::Done;
        after = page.back().id;
    }
}

Result<ExitCode> show(Context& context)
{
    TANDEM_TRY(Office* const office, context.office());
    TANDEM_TRY(const std::int64_t id, idArgument(context, u"the id of an opportunity"_s));
    TANDEM_TRY(const auto one, office->read(crm::actions::opportunities, [&](Reader& books) {
        return crm::opportunity(books, OpportunityId(id));
    }));
    Listing list = opportunities(context);
    addOpportunity(list, one);
    return ExitCode::Done;
}

/// Runs `step` on the opportunity named by the first argument as it stands now, and shows it.
template <class Step>
Result<ExitCode> change(Context& context, const Action& action, Step step)
{
    TANDEM_TRY(Office* const office, context.office());
    TANDEM_TRY(const std::int64_t id, idArgument(context, u"the id of an opportunity"_s));
    TANDEM_TRY(const auto after,
               office->change(action, [&](UnitOfWork& work) -> Result<Opportunity> {
                   TANDEM_TRY(const auto now, crm::opportunity(work, OpportunityId(id)));
                   TANDEM_CHECK(step(work, now));
                   return crm::opportunity(work, OpportunityId(id));
               }));
    Listing list = opportunities(context);
    addOpportunity(list, after);
    return ExitCode::Done;
}

/// --owner: a user's name; "none" is nobody.
Result<UserId> ownerNamed(const Context& context, Reader& books)
{
    if (context.value("owner") == u"none"_s)
        return UserId();
    TANDEM_TRY(const User owner, userNamed(books, context.value("owner")));
    return owner.id;
}

/// An opportunity as it is, with what was named put in place of it.
Result<crm::OpportunityDraft> changedDraft(const Context& context, Reader& books,
                                           const Opportunity& now)
{
    crm::OpportunityDraft draft{.party = now.party,
                                .title = context.value("title", now.title),
                                .expected = now.expected,
                                .stage = context.value("stage"),
                                .owner = now.owner};
    TANDEM_TRY(draft.closesOn, context.day("closes-on", now.closesOn));
    if (context.has("party")) {
        TANDEM_TRY(draft.party, partyCalled(books, context.value("party")));
    }
    if (context.has("expected")) {
        TANDEM_TRY(const Decimal value, Decimal::parse(context.value("expected")));
        TANDEM_TRY(draft.expected, Money::exactFrom(value, now.expected.currency()));
    }
    if (context.has("owner")) {
        TANDEM_TRY(draft.owner, ownerNamed(context, books));
    }
    return draft;
}

Result<ExitCode> changeAll(Context& context)
{
    return change(context, crm::actions::changeOpportunity,
                  [&](UnitOfWork& work, const Opportunity& now) -> Result<> {
                      TANDEM_TRY(const auto draft, changedDraft(context, work, now));
                      return crm::changeOpportunity(work, now.id, now.version, draft);
                  });
}

Result<ExitCode> move(Context& context)
{
    return change(
        context, crm::actions::moveOpportunity, [&](UnitOfWork& work, const Opportunity& now) {
            return crm::moveOpportunity(work, now.id, now.version, context.value("stage"));
        });
}

Result<ExitCode> win(Context& context)
{
    return change(
        context, crm::actions::winOpportunity, [&](UnitOfWork& work, const Opportunity& now) {
            return crm::winOpportunity(work, now.id, now.version, context.value("reason"));
        });
}

Result<ExitCode> lose(Context& context)
{
    return change(
        context, crm::actions::loseOpportunity, [&](UnitOfWork& work, const Opportunity& now) {
            return crm::loseOpportunity(work, now.id, now.version, context.value("reason"));
        });
}

Result<ExitCode> pipeline(Context& context)
{
    TANDEM_TRY(Office* const office, context.office());
    TANDEM_TRY(const auto rows, office->read(crm::actions::opportunities,
                                             [](Reader& books) { return crm::pipeline(books); }));
    Listing list = context.list({{"stage"},
                                 {"count", Column::Align::Right},
                                 {"expected", Column::Align::Right},
                                 {"weighted", Column::Align::Right},
                                 {"currency"}});
    for (const crm::PipelineRow& row : rows)
        list.add({row.stage, row.count, row.expected, row.weighted,
                  QString::fromStdString(std::string(row.expected.currency().code()))});
    return ExitCode::Done;
}

} // namespace

std::vector<Command> opportunityCommands()
{
    const auto required = Option::Need::Required;
    const Option stage{"stage", "STAGE", "Lead, Qualified, Proposal or Negotiation", required};
    return {
        {"opportunity",
         "add",
         "TITLE",
         "record what may be sold to a party",
         {{"party", "PARTY", "by code or id", required},
          {"expected", "AMOUNT", "in the company's currency"},
          {"stage", "STAGE", "Lead if not given"},
          {"closes-on", "DAY", "when it is expected to be decided"}},
         Books::Open,
         &add},
        {"opportunity", "list", "", "list the opportunities", {}, Books::Open, &listOpportunities},
        {"opportunity", "show", "OPPORTUNITY", "show an opportunity", {}, Books::Open, &show},
        {"opportunity",
         "change",
         "OPPORTUNITY",
         "change what is said of it; what is not named stays",
         {{"title", "TEXT", "what may be sold"},
          {"party", "PARTY", "to whom, by code or id"},
          {"expected", "AMOUNT", "how much may come of it"},
          {"stage", "STAGE", "Lead, Qualified, Proposal or Negotiation"},
          {"closes-on", "DAY", "when it is expected to be decided"},
          {"owner", "USER", "who looks after it; none for nobody"}},
         Books::Open,
         &changeAll},
        {"opportunity", "move", "OPPORTUNITY", "move it to a stage", {stage}, Books::Open, &move},
        {"opportunity",
         "win",
         "OPPORTUNITY",
         "say that it was won",
         {{"reason", "TEXT", "why"}},
         Books::Open,
         &win},
        {"opportunity",
         "lose",
         "OPPORTUNITY",
         "say that it was lost",
         {{"reason", "TEXT", "why", required}},
         Books::Open,
         &lose},
        {"opportunity", "pipeline", "", "what is open, by stage", {}, Books::Open, &pipeline}};
}

} // namespace tandem::ctl
