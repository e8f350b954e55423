#include "backoffice/currencies/actions.h"
#include "ctl/commands.h"
#include "ctl/trade_arguments.h"
#include "workflows/revalue.h"

namespace tandem::ctl {

using namespace Qt::StringLiterals;
using exchange::PositionKind;
using exchange::Revalued;

namespace {

QString said(PositionKind kind)
{
    switch (kind) {
    case PositionKind::Receivable:
        return u"receivable"_s;
    case PositionKind::Payable:
        return u"payable"_s;
    case PositionKind::Account:
        break;
    }
    return u"account"_s;
}

QString said(exchange::Outcome outcome)
{
    switch (outcome) {
    case exchange::Outcome::Unrealised:
        return u"unrealised"_s;
    case exchange::Outcome::Realised:
        return u"realised"_s;
    case exchange::Outcome::Unvalued:
        break;
    }
    return u"unvalued"_s;
}

std::vector<Column> columns()
{
    constexpr auto right = Column::Align::Right;
    return {
        {"kind"},        {"number"},      {"party"},        {"currency"},          {"open", right},
        {"base", right}, {"rate", right}, {"value", right}, {"difference", right}, {"outcome"}};
}

/// The codes of the parties of a plan, each looked up once.
Result<std::map<PartyId, QString>> partiesOf(Reader& books, const exchange::RevaluationPlan& plan)
{
    std::map<PartyId, QString> labels{{PartyId(), QString()}};
    for (const Revalued& line : plan.lines) {
        const PartyId party = line.position.party;
        if (labels.contains(party))
            continue;
        TANDEM_TRY(const QString label, partyLabel(books, party));
        labels.emplace(party, label);
    }
    return labels;
}

/// One number where it is one rate; those of a cross with a blank between them.
QString ratesOf(const exchange::Conversion& at)
{
    QStringList values;
    for (const exchange::DatedRate& step : at.steps())
        values += step.rate.value().toString();
    return values.join(u' ');
}

Result<ExitCode> preview(Context& context, Office& office, QDate on)
{
    struct Shown {
        exchange::RevaluationPlan plan;
        std::map<PartyId, QString> parties;
    };
    TANDEM_TRY(const auto shown,
               office.read(exchange::actions::rates, [&](Reader& books) -> Result<Shown> {
                   TANDEM_TRY(auto plan, workflows::planRevaluation(books, on));
                   TANDEM_TRY(auto parties, partiesOf(books, plan));
                   return Shown{std::move(plan), std::move(parties)};
               }));
    Listing rows = context.list(columns());
    for (const Revalued& line : shown.plan.lines) {
        const QString currency = codeOf(line.position.open.currency());
        rows.add({said(line.position.kind), line.position.name,
                  shown.parties.at(line.position.party), currency, line.position.open,
                  line.position.base, ratesOf(shown.plan.rates.at(currency)), line.value,
                  line.difference(), said(line.outcome)});
    }
    rows.end();
    if (!shown.plan.leftOut.isEmpty())
        context.warn(u"Left out, as it is no currency: "_s + shown.plan.leftOut.join(u", "_s));
    context.say(u"Gains %1, losses %2. Nothing was posted."_s.arg(
        shown.plan.gains().toDecimal().toString(), shown.plan.losses().toDecimal().toString()));
    return ExitCode::Done;
}

Result<ExitCode> revalue(Context& context)
{
    TANDEM_TRY(Office* const office, context.office());
    TANDEM_TRY(const QDate on, context.day("on", context.clock().today()));
    if (context.has("dry-run"))
        return preview(context, *office, on);
    TANDEM_TRY(const auto done, workflows::revalue(*office, on));
    constexpr auto right = Column::Align::Right;
    Listing rows = context.list({{"on"}, {"items", right}, {"gains", right}, {"losses", right}});
    rows.add({on, done.lineCount, done.gains, done.losses});
    return ExitCode::Done;
}

} // namespace

std::vector<Command> revalueCommands()
{
    return {{"revalue",
             "",
             "",
             "value open items and balances in foreign currency at the rates of a day",
             {{"on", "DAY", "the day", Option::Need::Required},
              {"dry-run", nullptr, "only show each item and its difference"}},
             Books::Open,
             &revalue}};
}

} // namespace tandem::ctl
