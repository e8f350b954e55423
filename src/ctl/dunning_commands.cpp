#include "backoffice/settlements/actions.h"
#include "backoffice/settlements/dunning_hold.h"
#include "backoffice/settlements/dunning_level.h"
#include "backoffice/settlements/errors.h"
#include "backoffice/settlements/money_text.h"
#include "backoffice/settlements/open_item_queries.h"
#include "ctl/accounting_arguments.h"
#include "ctl/commands.h"
#include "ctl/errors.h"
#include "ctl/painter.h"
#include "ctl/settlement_words.h"
#include "ctl/trade_arguments.h"
#include "printing/dunning_printing.h"
#include "workflows/dun.h"

namespace tandem::ctl {

using namespace Qt::StringLiterals;
using settlements::DunningLevel;
using settlements::DunningNotice;
using settlements::DunningProposal;

namespace {

constexpr auto right = Column::Align::Right;

QStringList wordsOf(const QString& list)
{
    return list.split(u',', Qt::SkipEmptyParts);
}

/// --only, --skip and --skip-items: codes of parties and numbers of items, with commas between.
Result<settlements::DunningChoice> choiceGiven(Reader& books, const Context& context)
{
    settlements::DunningChoice choice;
    for (const QString& word : wordsOf(context.value("only"))) {
        TANDEM_TRY(const PartyId party, partyGiven(books, word.trimmed()));
        choice.only.push_back(party);
    }
    for (const QString& word : wordsOf(context.value("skip"))) {
        TANDEM_TRY(const PartyId party, partyGiven(books, word.trimmed()));
        choice.skippedParties.push_back(party);
    }
    for (const QString& word : wordsOf(context.value("skip-items"))) {
        TANDEM_TRY(const auto item, settlements::openItemByNumber(books, word.trimmed()));
        if (!item)
            return fail(settlements::errors::itemNotFound, {word.trimmed()}).at(u"skip-items"_s);
        choice.skippedItems.push_back(item->id);
    }
    return choice;
}

Result<ExitCode> propose(Context& context)
{
    TANDEM_TRY(Office* const office, context.office());
    TANDEM_TRY(const QDate on, context.day("on", context.clock().today()));
    Listing rows = context.list({{"party"},
                                 {"item"},
                                 {"due_on"},
                                 {"level", right},
                                 {"days_late", right},
                                 {"currency"},
                                 {"open", right},
                                 {"interest", right},
                                 {"outcome"},
                                 {"reason"},
                                 {"until"}});
    TANDEM_CHECK(office->read(settlements::actions::dunning, [&](Reader& books) -> Result<bool> {
        TANDEM_TRY(const auto choice, choiceGiven(books, context));
        TANDEM_TRY(const auto proposals, settlements::dunningProposals(books, on, choice));
        for (const DunningProposal& proposal : proposals) {
            TANDEM_TRY(const QString party, partyLabel(books, proposal.party));
            const QString currency = codeOf(proposal.claimed.currency());
            for (const settlements::DunnedItem& one : proposal.items)
                rows.add({party, one.item.number, one.item.dueOn, one.level, one.daysLate, currency,
                          one.open, one.interest, u"notice"_s, QString(), QString()});
            for (const settlements::ItemNotDunned& one : proposal.others)
                rows.add({party, one.item.number, one.item.dueOn, one.level,
                          static_cast<int>(one.item.dueOn.daysTo(on)), currency, one.item.open,
                          QString(), nameOf(one.why), one.reason,
                          one.until.isValid() ? one.until.toString(Qt::ISODate) : QString()});
            if (!proposal.charges().isZero())
                rows.add({party, QString(), proposal.payUntil, proposal.level, 0, currency,
                          proposal.fee, proposal.interest, u"charges"_s, QString(), QString()});
        }
        return true;
    }));
    return ExitCode::Done;
}

Result<ExitCode> printNotices(Context& context, Office& office,
                              const std::vector<DunningNotice>& notices)
{
    Listing rows = context.list({{"number"},
                                 {"day"},
                                 {"party"},
                                 {"level", right},
                                 {"currency"},
                                 {"overdue", right},
                                 {"fee", right},
                                 {"interest", right},
                                 {"total", right},
                                 {"pay_until"},
                                 {"taken_back_on"}});
    TANDEM_CHECK(office.read(settlements::actions::dunning, [&](Reader& books) -> Result<bool> {
        for (const DunningNotice& one : notices) {
            TANDEM_TRY(const QString party, partyLabel(books, one.party));
            rows.add(
                {one.number, one.noticedOn, party, one.level, codeOf(one.claimed.currency()),
                 one.claimed, one.fee, one.interest, one.total(), one.payUntil,
                 one.takenBackOn.isValid() ? one.takenBackOn.toString(Qt::ISODate) : QString()});
        }
        return true;
    }));
    return ExitCode::Done;
}

Result<ExitCode> run(Context& context)
{
    TANDEM_TRY(Office* const office, context.office());
    TANDEM_TRY(const QDate on, context.day("on", context.clock().today()));
    TANDEM_TRY(const auto choice, office->read(settlements::actions::dunning, [&](Reader& books) {
        return choiceGiven(books, context);
    }));
    TANDEM_TRY(const auto made, workflows::makeNotices(*office, on, choice));
    TANDEM_TRY(const auto notices,
               office->read(settlements::actions::dunning,
                            [&](Reader& books) -> Result<std::vector<DunningNotice>> {
                                std::vector<DunningNotice> all;
                                for (const settlements::NoticeMade& one : made) {
                                    TANDEM_TRY(auto notice,
                                               settlements::dunningNotice(books, one.notice));
                                    all.push_back(std::move(notice));
                                }
                                return all;
                            }));
    return printNotices(context, *office, notices);
}

Result<ExitCode> list(Context& context)
{
    TANDEM_TRY(Office* const office, context.office());
    TANDEM_TRY(const int rows, rowsMax(context));
    TANDEM_TRY(const auto all,
               office->read(settlements::actions::dunning,
                            [&](Reader& books) -> Result<std::vector<DunningNotice>> {
                                PartyId party;
                                if (const QString word = context.value("party"); !word.isEmpty()) {
                                    TANDEM_TRY(party, partyGiven(books, word));
                                }
                                return settlements::dunningNotices(books, party, rows);
                            }));
    return printNotices(context, *office, all);
}

Result<DunningNotice> noticeGiven(Context& context, Office& office)
{
    TANDEM_TRY(const QString number, argumentAt(context, 0, u"the notice's number"_s));
    return office.read(settlements::actions::dunning,
                       [&](Reader& books) { return settlements::dunningNotice(books, number); });
}

Result<ExitCode> show(Context& context)
{
    TANDEM_TRY(Office* const office, context.office());
    TANDEM_TRY(const DunningNotice notice, noticeGiven(context, *office));
    Listing rows = context.list({{"item"},
                                 {"due_on"},
                                 {"level", right},
                                 {"days_late", right},
                                 {"open", right},
                                 {"interest_days", right},
                                 {"interest", right}});
    for (const settlements::NoticedItem& one : notice.items)
        rows.add({one.number, one.dueOn, one.level, one.daysLate, one.open, one.interestDays,
                  one.interest});
    return ExitCode::Done;
}

Result<ExitCode> pdf(Context& context)
{
    TANDEM_TRY(const Painter* const painter, context.painter());
    TANDEM_TRY(Office* const office, context.office());
    TANDEM_TRY(const DunningNotice notice, noticeGiven(context, *office));
    TANDEM_TRY(const auto letter, office->read(settlements::actions::dunning, [&](Reader& books) {
        return printing::letterOf(books, notice);
    }));
    const QString path = context.value("out", notice.number + u".pdf"_s);
    TANDEM_CHECK(context.writeOutput(path, painter->letter(letter)));
    Listing rows = context.list({{"file"}});
    rows.add({path});
    return ExitCode::Done;
}

Result<ExitCode> undo(Context& context)
{
    TANDEM_TRY(Office* const office, context.office());
    TANDEM_TRY(const DunningNotice notice, noticeGiven(context, *office));
    TANDEM_TRY(const auto back, workflows::takeBackNotice(*office, notice.id));
    context.say(u"Notice %1 is taken back as of %2."_s.arg(back.number,
                                                           back.takenBackOn.toString(Qt::ISODate)));
    return ExitCode::Done;
}

} // namespace

std::vector<Command> dunningCommands()
{
    const std::vector<Option> chosen{{"on", "DAY", "as of this day; today if not given"},
                                     {"only", "CODE,CODE", "only these customers"},
                                     {"skip", "CODE,CODE", "all but these customers"},
                                     {"skip-items", "NUMBER,NUMBER", "all but these items"}};
    return {
        {"dunning", "propose", "", "what customers would be reminded of, and why not", chosen,
         Books::Open, &propose},
        {"dunning", "run", "", "make the notices that are proposed, and book their charges", chosen,
         Books::Open, &run},
        {"dunning",
         "list",
         "",
         "list the notices, the latest first",
         {{"party", "CODE", "of this customer only"},
          {"rows", "N", "how many at most (default 100)"}},
         Books::Open,
         &list},
        {"dunning", "show", "NUMBER", "show the items of a notice", {}, Books::Open, &show},
        {"dunning",
         "pdf",
         "NUMBER",
         "write a notice as PDF in the customer's language",
         {{"out", "FILE", "where to; NUMBER.pdf here if not given"}},
         Books::Open,
         &pdf},
        {"dunning",
         "undo",
         "NUMBER",
         "take a notice back, with its charges",
         {},
         Books::Open,
         &undo},
    };
}

} // namespace tandem::ctl
