#include "ctl/entry_replace.h"

#include "backoffice/ledger/account_queries.h"
#include "backoffice/ledger/actions.h"
#include "ctl/accounting_arguments.h"
#include "ctl/errors.h"
#include "ctl/trade_arguments.h"
#include "workflows/replace_in_entries.h"

namespace tandem::ctl {

using namespace Qt::StringLiterals;

namespace {

using workflows::ReplacedEntry;
using workflows::ReplacePlace;

constexpr auto right = Column::Align::Right;

Result<workflows::ReplaceFilter> filterGiven(const Context& context)
{
    const std::array places{std::pair{u"drafts"_s, ReplacePlace::Drafts},
                            std::pair{u"templates"_s, ReplacePlace::Templates},
                            std::pair{u"posted"_s, ReplacePlace::Posted}};
    const QString word = context.value("in", u"drafts"_s);
    const auto place = std::ranges::find(places, word, &std::pair<QString, ReplacePlace>::first);
    if (place == places.end())
        return fail(errors::wordUnknown, {word, u"drafts, templates, posted"_s}).at(u"in"_s);
    workflows::ReplaceFilter filter{.place = place->second};
    const bool isPosted = filter.place == ReplacePlace::Posted;
    const QDate today = context.clock().today();
    TANDEM_TRY(filter.from, context.day("from", isPosted ? QDate(today.year(), 1, 1) : QDate()));
    TANDEM_TRY(filter.to, context.day("to", isPosted ? today : QDate()));
    return filter;
}

Result<workflows::Replacement> replacementGiven(const Context& context, Reader& books)
{
    workflows::Replacement what{.memo = context.value("memo"), .memoBy = context.value("memo-by")};
    TANDEM_TRY(what.account, accountIdOf(books, context.value("account")));
    TANDEM_TRY(what.accountBy, accountIdOf(books, context.value("account-by")));
    TANDEM_TRY(what.dimension, dimensionOf(books, context.value("dimension")));
    TANDEM_TRY(what.dimensionBy, dimensionOf(books, context.value("dimension-by")));
    if (context.has("party")) {
        TANDEM_TRY(what.party, partyNamed(books, context.value("party")));
    }
    if (context.has("party-by")) {
        TANDEM_TRY(what.partyBy, partyNamed(books, context.value("party-by")));
    }
    return what;
}

Result<std::vector<ReplacedEntry>> preview(Reader& books, const Context& context)
{
    TANDEM_TRY(const auto filter, filterGiven(context));
    TANDEM_TRY(const auto what, replacementGiven(context, books));
    return workflows::replacementsOf(books, filter, what);
}

/// Of an entry that stays, or that nothing was done to yet, no number.
Cell numberOf(std::int64_t id)
{
    return id == 0 ? QString() : QString::number(id);
}

void list(const Context& context, const std::vector<ReplacedEntry>& all,
          std::map<AccountId, QString>& codes)
{
    Listing listing = context.list({{"id", right},
                                    {"on"},
                                    {"line", right},
                                    {"account"},
                                    {"account_by"},
                                    {"memo"},
                                    {"memo_by"},
                                    {"stays"},
                                    {"reversal", right},
                                    {"entry", right}});
    for (const ReplacedEntry& one : all)
        for (const workflows::ReplacedLine& line : one.lines)
            listing.add({one.id, one.on.toString(Qt::ISODate), static_cast<int>(line.place) + 1,
                         codes[std::get<AccountId>(line.before.account)],
                         codes[std::get<AccountId>(line.after.account)], line.before.memo,
                         line.after.memo, one.isLeftOut, numberOf(one.reversal),
                         numberOf(one.entry)});
}

Result<ExitCode> replace(Context& context)
{
    TANDEM_TRY(Office* const office, context.office());
    std::map<AccountId, QString> codes;
    TANDEM_TRY(auto all, office->read(ledger::actions::entries,
                                      [&](Reader& books) -> Result<std::vector<ReplacedEntry>> {
                                          TANDEM_TRY(const auto accounts, ledger::accounts(books));
                                          for (const ledger::Account& account : accounts)
                                              codes[account.id] = account.code;
                                          return preview(books, context);
                                      }));
    if (context.has("apply")) {
        TANDEM_TRY(all,
                   office->change(ledger::actions::replaceInEntries,
                                  [&](UnitOfWork& work) -> Result<std::vector<ReplacedEntry>> {
                                      TANDEM_TRY(const auto filter, filterGiven(context));
                                      TANDEM_TRY(const auto what, replacementGiven(context, work));
                                      return workflows::replaceInEntries(work, filter, what, all);
                                  }));
    }
    list(context, all, codes);
    if (!context.has("apply"))
        context.note(u"Nothing was changed yet: --apply does it."_s);
    return ExitCode::Done;
}

} // namespace

Command entryReplaceCommand()
{
    return {"entry",
            "replace",
            "",
            "put another account, memo, party or dimension value into many entries",
            {{"in", "PLACE", "drafts, templates or posted (default: drafts)"},
             {"from", "DAY", "only from this day on (posted: from 1 January)"},
             {"to", "DAY", "only up to this day (posted: up to today)"},
             {"account", "CODE", "lines on this account"},
             {"account-by", "CODE", "the account in its place"},
             {"memo", "TEXT", "lines whose memo has this"},
             {"memo-by", "TEXT", "what stands there instead"},
             {"party", "CODE", "lines of this party"},
             {"party-by", "CODE", "the party in its place"},
             {"dimension", "DIMENSION=VALUE", "lines with this value"},
             {"dimension-by", "DIMENSION=VALUE", "the value in its place"},
             {"apply", nullptr, "change them; posted entries are reversed and posted anew"}},
            Books::Open,
            &replace};
}

} // namespace tandem::ctl
