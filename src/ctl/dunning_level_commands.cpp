#include "backoffice/settlements/actions.h"
#include "backoffice/settlements/dunning_hold.h"
#include "backoffice/settlements/dunning_level.h"
#include "backoffice/settlements/errors.h"
#include "backoffice/settlements/open_item_queries.h"
#include "ctl/accounting_arguments.h"
#include "ctl/commands.h"
#include "ctl/errors.h"
#include "ctl/settlement_words.h"
#include "ctl/trade_arguments.h"
#include "office/company.h"

#include <algorithm>

namespace tandem::ctl {

using namespace Qt::StringLiterals;
using settlements::DunningLevel;
using settlements::DunningStop;

namespace {

constexpr auto right = Column::Align::Right;
constexpr int holdsMax = 10'000;

Result<ExitCode> printLevels(Context& context, Office& office)
{
    TANDEM_TRY(const auto levels, office.read(settlements::actions::dunning, [](Reader& books) {
        return settlements::dunningLevels(books);
    }));
    Listing rows = context.list({{"level", right},
                                 {"days_after", right},
                                 {"fee", right},
                                 {"interest_percent", right},
                                 {"year_days", right},
                                 {"days_to_pay", right},
                                 {"language"},
                                 {"title"},
                                 {"text"}});
    for (const DunningLevel& level : levels)
        for (const settlements::DunningText& text : level.texts)
            rows.add({level.level, level.daysAfter, level.fee,
                      level.interest.toPercent().toString(), static_cast<int>(level.year),
                      level.respiteDays, text.language, text.title, text.body});
    return ExitCode::Done;
}

Result<settlements::InterestYear> yearGiven(const Context& context,
                                            settlements::InterestYear otherwise)
{
    const QString word = context.value("year", QString::number(static_cast<int>(otherwise)));
    if (word == u"365"_s)
        return settlements::InterestYear::Days365;
    if (word == u"360"_s)
        return settlements::InterestYear::Days360;
    return fail(errors::wordUnknown, {word, u"365, 360"_s}).at(u"year"_s);
}

/// Replaces the words of a language, or adds them.
void setText(DunningLevel& level, const settlements::DunningText& text)
{
    const auto known =
        std::ranges::find(level.texts, text.language, &settlements::DunningText::language);
    if (known == level.texts.end())
        level.texts.push_back(text);
    else
        *known = text;
}

Result<int> wholeNumber(const Context& context, const char* option, int otherwise)
{
    // Zero is a number of days, too.
    return context.value(option) == u"0"_s ? Result<int>(0) : context.count(option, otherwise);
}

/// The level that --set names with what the other options change of it.
Result<DunningLevel> levelGiven(Reader& books, const Context& context)
{
    TANDEM_TRY(const int number, context.count("set", 1));
    TANDEM_TRY(const Company whose, company(books));
    TANDEM_TRY(const auto levels, settlements::dunningLevels(books));
    const auto known = std::ranges::find(levels, number, &DunningLevel::level);
    DunningLevel level = known != levels.end()
                             ? *known
                             : DunningLevel{.level = number, .fee = Money::zero(whose.currency)};
    TANDEM_TRY(level.daysAfter, wholeNumber(context, "days", level.daysAfter));
    TANDEM_TRY(level.respiteDays, wholeNumber(context, "to-pay", level.respiteDays));
    TANDEM_TRY(level.year, yearGiven(context, level.year));
    if (const QString fee = context.value("fee"); !fee.isEmpty()) {
        TANDEM_TRY(level.fee, amountOf(books, fee));
    }
    if (const QString rate = context.value("interest"); !rate.isEmpty()) {
        TANDEM_TRY(level.interest, rateOf(rate));
    }
    if (const QString title = context.value("title"); !title.isEmpty())
        setText(level, {context.value("language", u"en"_s), title, context.value("text")});
    return level;
}

Result<ExitCode> levels(Context& context)
{
    TANDEM_TRY(Office* const office, context.office());
    const auto& action = settlements::actions::changeDunningLevels;
    if (context.has("usual"))
        TANDEM_CHECK(office->change(
            action, [](UnitOfWork& work) { return settlements::saveUsualDunningLevels(work); }));
    if (context.has("set"))
        TANDEM_CHECK(office->change(action, [&](UnitOfWork& work) -> Result<> {
            TANDEM_TRY(const DunningLevel level, levelGiven(work, context));
            return settlements::saveDunningLevel(work, level);
        }));
    if (context.has("remove")) {
        TANDEM_TRY(const int last, context.count("remove", 1));
        TANDEM_CHECK(office->change(
            action, [&](UnitOfWork& work) { return settlements::removeDunningLevel(work, last); }));
    }
    return printLevels(context, *office);
}

Result<ExitCode> printHolds(Context& context, Office& office)
{
    Listing rows = context.list({{"party"}, {"item"}, {"held_on"}, {"until"}, {"reason"}});
    TANDEM_CHECK(office.read(settlements::actions::dunning, [&](Reader& books) -> Result<bool> {
        TANDEM_TRY(const auto holds, settlements::dunningHolds(books, {}, holdsMax));
        for (const settlements::DunningHold& one : holds) {
            TANDEM_TRY(const QString party, partyLabel(books, one.party));
            rows.add({party, one.number, one.heldOn,
                      one.stop.until.isValid() ? one.stop.until.toString(Qt::ISODate) : QString(),
                      one.stop.reason});
        }
        return true;
    }));
    return ExitCode::Done;
}

/// What is held or released: an open item by its number, or a party by its code.
struct Target {
    PartyId party{};
    settlements::OpenItemId item{};
};

Result<Target> targetGiven(Reader& books, const Context& context)
{
    TANDEM_TRY(const QString word,
               argumentAt(context, 0, u"the number of an item or the code of a party"_s));
    TANDEM_TRY(const auto item, settlements::openItemByNumber(books, word));
    if (item)
        return Target{.party = {}, .item = item->id};
    TANDEM_TRY(const PartyId party, partyGiven(books, word));
    return Target{.party = party};
}

Result<ExitCode> hold(Context& context)
{
    TANDEM_TRY(Office* const office, context.office());
    if (context.arguments().isEmpty())
        return printHolds(context, *office);
    TANDEM_TRY(const QDate until, context.day("until", QDate()));
    TANDEM_CHECK(
        office->change(settlements::actions::holdDunning, [&](UnitOfWork& work) -> Result<> {
            TANDEM_TRY(const Target target, targetGiven(work, context));
            const DunningStop stop{.reason = context.value("reason"), .until = until};
            return target.item.isSet() ? settlements::holdItem(work, target.item, stop)
                                       : settlements::holdParty(work, target.party, stop);
        }));
    return printHolds(context, *office);
}

Result<ExitCode> release(Context& context)
{
    TANDEM_TRY(Office* const office, context.office());
    TANDEM_CHECK(
        office->change(settlements::actions::releaseDunning, [&](UnitOfWork& work) -> Result<> {
            TANDEM_TRY(const Target target, targetGiven(work, context));
            return target.item.isSet() ? settlements::releaseItem(work, target.item)
                                       : settlements::releaseParty(work, target.party);
        }));
    return printHolds(context, *office);
}

} // namespace

std::vector<Command> dunningLevelCommands()
{
    return {{"dunning",
             "levels",
             "",
             "list the levels of dunning; set, add or take one away",
             {{"usual", nullptr, "set the usual three levels"},
              {"set", "LEVEL", "change this level, or add it after the last one"},
              {"days", "N", "when it is reached: days after the day due or the level before"},
              {"fee", "AMOUNT", "what the notice costs"},
              {"interest", "PERCENT", "interest a year"},
              {"year", "365|360", "the days that a year of interest has"},
              {"to-pay", "N", "how many days the notice gives to pay"},
              {"language", "CODE", "of the title and the text: en (default) or de"},
              {"title", "TEXT", "the title of the letter"},
              {"text", "TEXT", "the words of the letter"},
              {"remove", "LEVEL", "take the last level away"}},
             Books::Open,
             &levels},
            {"dunning",
             "hold",
             "[ITEM|PARTY]",
             "remind nobody of an item or of all that a party owes; without either, list the holds",
             {{"reason", "TEXT", "why: a dispute, an agreement"},
              {"until", "DAY", "the last day it holds; until it is released if not given"}},
             Books::Open,
             &hold},
            {"dunning", "release", "ITEM|PARTY", "end a hold", {}, Books::Open, &release}};
}

} // namespace tandem::ctl
