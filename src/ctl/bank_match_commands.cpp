#include "backoffice/ledger/account_queries.h"
#include "backoffice/settlements/actions.h"
#include "backoffice/settlements/bank_queries.h"
#include "backoffice/settlements/errors.h"
#include "backoffice/settlements/open_item_queries.h"
#include "backoffice/settlements/suggestion.h"
#include "base/number_format.h"
#include "ctl/commands.h"
#include "ctl/errors.h"
#include "ctl/settlement_words.h"
#include "workflows/match_bank_line.h"

namespace tandem::ctl {

using namespace Qt::StringLiterals;
using settlements::BankLine;
using settlements::LineSuggestions;
using settlements::MatchDraft;
using settlements::MatchPart;

namespace {

constexpr int rowsDefault = 100;
constexpr int sureScore = 90;

Result<std::vector<LineSuggestions>> suggestionsFor(Reader& books, const Context& context)
{
    TANDEM_TRY(const int rowsMax, context.count("limit", rowsDefault));
    std::vector<BankLine> lines;
    for (const QString& word : context.arguments()) {
        TANDEM_TRY(const std::int64_t key, keyGiven(word));
        TANDEM_TRY(const BankLine line,
                   settlements::bankLineById(books, settlements::BankLineId(key)));
        lines.push_back(line);
    }
    if (lines.empty()) {
        TANDEM_TRY(const AccountId account, bankAccountGiven(books, context));
        TANDEM_TRY(auto open, settlements::openBankLines(books, account, {}, rowsMax));
        lines = std::move(open);
    }
    return settlements::suggest(books, lines);
}

/// "Dr 1300 990.00, Cr 1200 990.00": what accepting would post.
Result<QString> entryText(Reader& books, const MatchDraft& draft)
{
    TANDEM_TRY(const auto entries, workflows::entriesOf(books, draft));
    QStringList texts;
    for (const ledger::Entry& entry : entries)
        for (const ledger::Line& line : entry.lines()) {
            AccountId id;
            if (const auto* role = std::get_if<ledger::AccountRole>(&line.account)) {
                TANDEM_TRY(const AccountId of, ledger::accountOf(books, *role));
                id = of;
            } else {
                id = std::get<AccountId>(line.account);
            }
            TANDEM_TRY(const auto account, ledger::accountById(books, id));
            texts += (line.base.isNegative() ? u"Cr %1 %2"_s : u"Dr %1 %2"_s)
                         .arg(account.code, line.base.abs().toDecimal().toString());
        }
    return texts.join(u", "_s);
}

Result<ExitCode> suggest(Context& context)
{
    TANDEM_TRY(Office * office, context.office());
    TANDEM_TRY(const auto all, office->read(settlements::actions::bankLines, [&](Reader& books) {
        return suggestionsFor(books, context);
    }));
    Listing rows = context.list({{"line", Column::Align::Right},
                                 {"amount", Column::Align::Right},
                                 {"choice", Column::Align::Right},
                                 {"score", Column::Align::Right},
                                 {"why"},
                                 {"entry"}});
    TANDEM_CHECK(office->read(settlements::actions::bankLines, [&](Reader& books) -> Result<> {
        for (const LineSuggestions& each : all) {
            int choice = 0;
            for (const settlements::Suggestion& suggestion : each.suggestions) {
                QStringList why;
                for (const settlements::Reason& reason : suggestion.reasons)
                    why += reason.text();
                TANDEM_TRY(const QString entry, entryText(books, suggestion.draft));
                rows.add({each.line.id.value(), each.line.amount, ++choice, suggestion.score,
                          why.join(u' '), entry});
            }
        }
        return {};
    }));
    return ExitCode::Done;
}

/// A part of --split: "SI-2025-00017=100.00" an open item, "@4970=-3.00" an account.
Result<MatchPart> partGiven(Reader& books, const BankLine& line, const QString& word)
{
    const QString name = word.section(u'=', 0, -2).trimmed();
    const QString figure = word.section(u'=', -1).trimmed();
    if (name.isEmpty())
        return fail(errors::splitUnreadable, {word}).at(u"split"_s);
    TANDEM_TRY(const Money amount,
               parseAmount(figure, number_formats::plain, line.amount.currency()));
    if (name.startsWith(u'@')) {
        TANDEM_TRY(const AccountId account, accountGiven(books, name.mid(1)));
        return MatchPart(settlements::AccountPart{.account = account, .amount = amount});
    }
    TANDEM_TRY(const auto item, settlements::openItemByNumber(books, name));
    if (!item)
        return fail(settlements::errors::itemNotFound, {name}).at(u"split"_s);
    const bool isReceivable = item->side == settlements::Side::Receivable;
    return MatchPart(settlements::SettlePart{
        .side = item->side,
        .party = item->party,
        .amount = amount,
        .portions = {{.item = item->id, .amount = isReceivable ? amount : -amount}}});
}

Result<MatchDraft> draftGiven(Reader& books, const Context& context, const LineSuggestions& of)
{
    const QString account = context.value("to");
    const QString split = context.value("split");
    MatchDraft draft{.line = of.line.id, .parts = {}};
    if (!account.isEmpty()) {
        TANDEM_TRY(const AccountId to, accountGiven(books, account));
        draft.parts.push_back(settlements::AccountPart{
            .account = to, .amount = of.line.amount, .memo = context.value("memo")});
        return draft;
    }
    for (const QString& word : split.split(u',', Qt::SkipEmptyParts)) {
        TANDEM_TRY(MatchPart part, partGiven(books, of.line, word));
        draft.parts.push_back(std::move(part));
    }
    if (!draft.parts.empty())
        return draft;
    TANDEM_TRY(const int choice, context.count("choice", 1));
    if (static_cast<std::size_t>(choice) > of.suggestions.size())
        return fail(errors::noSuchSuggestion,
                    {QString::number(of.line.id.value()), QString::number(choice)});
    return of.suggestions[static_cast<std::size_t>(choice) - 1].draft;
}

Result<std::vector<MatchDraft>> draftsGiven(Reader& books, const Context& context)
{
    TANDEM_TRY(const int score, context.count("score", sureScore));
    TANDEM_TRY(const auto all, suggestionsFor(books, context));
    std::vector<MatchDraft> drafts;
    for (const LineSuggestions& each : all) {
        const bool isSure = !each.suggestions.empty() && each.suggestions[0].score >= score;
        if (context.has("all") && !isSure)
            continue;
        TANDEM_TRY(auto draft, draftGiven(books, context, each));
        drafts.push_back(std::move(draft));
    }
    return drafts;
}

Result<ExitCode> match(Context& context)
{
    TANDEM_TRY(Office * office, context.office());
    if (context.arguments().isEmpty() && !context.has("all"))
        return fail(errors::argumentMissing, {u"the ids of bank lines, or --all"_s});
    const Request request = context.request(
        bodyOf(context, {"all", "choice", "score", "to", "split", "memo", "account", "limit"}));
    TANDEM_TRY(
        const Receipt receipt,
        workflows::acceptMatches(*office, request, workflows::ChooseMatches([&](Reader& books) {
            return draftsGiven(books, context);
        })));
    Listing rows = context.list({{"batch"}});
    rows.add({receipt.id});
    return ExitCode::Done;
}

Result<ExitCode> undo(Context& context)
{
    TANDEM_TRY(Office * office, context.office());
    if (const QString batch = context.value("batch"); !batch.isEmpty()) {
        TANDEM_TRY(const std::int64_t key, keyGiven(batch));
        TANDEM_CHECK(workflows::undoBatch(*office, settlements::BankBatchId(key)));
        return ExitCode::Done;
    }
    if (context.arguments().isEmpty())
        return fail(errors::argumentMissing, {u"the ids of bank lines, or --batch"_s});
    for (const QString& word : context.arguments()) {
        TANDEM_TRY(const std::int64_t key, keyGiven(word));
        TANDEM_CHECK(workflows::undoMatch(*office, settlements::BankLineId(key)));
    }
    return ExitCode::Done;
}

} // namespace

std::vector<Command> bankMatchCommands()
{
    const Option account{"account", "CODE", "the bank account; the bank's if not given"};
    const Option limit{"limit", "N", "at most so many lines; 100 if not given"};
    return {{"bank",
             "suggest",
             "[LINE...]",
             "propose what bank lines paid, with reasons and entries",
             {account, limit},
             Books::Open,
             &suggest},
            {"bank",
             "match",
             "[LINE...]",
             "accept a suggestion, or say yourself what a line is",
             {account,
              limit,
              {"choice", "N", "which suggestion; the first if not given"},
              {"all", nullptr, "every line whose first suggestion is sure"},
              {"score", "N", "from which score on it is; 90 if not given"},
              {"to", "CODE", "the whole line goes to this account"},
              {"split", "NUMBER=AMOUNT,@CODE=AMOUNT", "over open items and accounts"},
              {"memo", "TEXT", "what the entry says, with --to"}},
             Books::Open,
             &match},
            {"bank",
             "undo",
             "[LINE...]",
             "take matches back; items are as before",
             {{"batch", "ID", "all lines that were accepted together"}},
             Books::Open,
             &undo}};
}

} // namespace tandem::ctl
