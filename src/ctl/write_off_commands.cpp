#include "backoffice/settlements/actions.h"
#include "backoffice/settlements/errors.h"
#include "backoffice/settlements/money_text.h"
#include "backoffice/settlements/open_item_queries.h"
#include "base/number_format.h"
#include "ctl/accounting_arguments.h"
#include "ctl/commands.h"
#include "ctl/errors.h"
#include "ctl/settlement_words.h"
#include "ctl/trade_arguments.h"
#include "workflows/write_off.h"

namespace tandem::ctl {

using namespace Qt::StringLiterals;
using settlements::WriteOff;

namespace {

constexpr auto right = Column::Align::Right;

Result<settlements::WriteOffDraft> draftGiven(Reader& books, const Context& context)
{
    TANDEM_TRY(const QString number, argumentAt(context, 0, u"the number of an open item"_s));
    TANDEM_TRY(const auto item, settlements::openItemByNumber(books, number));
    if (!item)
        return fail(settlements::errors::itemNotFound, {number});
    settlements::WriteOffDraft draft{.item = item->id, .reason = context.value("reason")};
    TANDEM_TRY(draft.on, context.day("on", QDate()));
    if (const QString digits = context.value("amount"); !digits.isEmpty()) {
        TANDEM_TRY(draft.amount, parseAmount(digits, number_formats::plain, item->open.currency()));
    }
    return draft;
}

void print(const Context& context, const std::vector<WriteOff>& all)
{
    Listing rows = context.list({{"id", right},
                                 {"item"},
                                 {"day"},
                                 {"currency"},
                                 {"amount", right},
                                 {"tax", right},
                                 {"state"},
                                 {"reason"}});
    for (const WriteOff& one : all)
        rows.add({one.id.value(), one.number, one.on, codeOf(one.amount.currency()), one.amount,
                  one.tax,
                  one.isUndone             ? u"undone"_s
                  : one.settlement.isSet() ? u"done"_s
                                           : u"waits"_s,
                  one.reason});
}

Result<ExitCode> add(Context& context)
{
    TANDEM_TRY(Office* const office, context.office());
    TANDEM_TRY(const auto draft, office->read(settlements::actions::openItems, [&](Reader& books) {
        return draftGiven(books, context);
    }));
    const Request request = context.request(bodyOf(context, {"amount", "on", "reason", "ask"}));
    TANDEM_TRY(const Receipt receipt, context.has("ask")
                                          ? workflows::requestWriteOff(*office, request, draft)
                                          : workflows::writeOffBadDebt(*office, request, draft));
    TANDEM_TRY(const WriteOff made,
               office->read(settlements::actions::openItems, [&](Reader& books) {
                   return settlements::writeOffById(books, settlements::WriteOffId(receipt.id));
               }));
    print(context, {made});
    return ExitCode::Done;
}

Result<ExitCode> list(Context& context)
{
    TANDEM_TRY(Office* const office, context.office());
    TANDEM_TRY(const int rows, rowsMax(context));
    TANDEM_TRY(const auto all, office->read(settlements::actions::openItems, [&](Reader& books) {
        return settlements::writeOffs(books, rows);
    }));
    print(context, all);
    return ExitCode::Done;
}

Result<ExitCode> undo(Context& context)
{
    TANDEM_TRY(Office* const office, context.office());
    TANDEM_TRY(const QString word, argumentAt(context, 0, u"the id of a write-off"_s));
    TANDEM_TRY(const std::int64_t key, keyGiven(word));
    TANDEM_CHECK(workflows::undoWriteOff(*office, settlements::WriteOffId(key)));
    context.say(u"Write-off %1 is undone; its item is open again."_s.arg(key));
    return ExitCode::Done;
}

Result<settlements::WriteOffPolicy> policyGiven(Reader& books, const Context& context)
{
    TANDEM_TRY(auto policy, settlements::writeOffPolicy(books));
    const QString tax = context.value("tax", policy.correctsTax ? u"correct"_s : u"keep"_s);
    if (tax != u"correct"_s && tax != u"keep"_s)
        return fail(errors::wordUnknown, {tax, u"correct, keep"_s}).at(u"tax"_s);
    policy.correctsTax = tax == u"correct"_s;
    const QString waits = context.value("waits-from");
    if (waits == u"never"_s) {
        policy.waitsFrom.reset();
    } else if (!waits.isEmpty()) {
        TANDEM_TRY(policy.waitsFrom, amountOf(books, waits));
    }
    return policy;
}

Result<ExitCode> policy(Context& context)
{
    TANDEM_TRY(Office* const office, context.office());
    TANDEM_TRY(const auto wanted, office->read(settlements::actions::openItems, [&](Reader& books) {
        return policyGiven(books, context);
    }));
    const bool changes = !context.value("tax").isEmpty() || !context.value("waits-from").isEmpty();
    if (changes)
        TANDEM_CHECK(
            office->change(settlements::actions::changeWriteOffPolicy, [&](UnitOfWork& work) {
                return settlements::setWriteOffPolicy(work, wanted);
            }));
    Listing rows = context.list({{"tax"}, {"waits_from", right}});
    rows.add({wanted.correctsTax ? u"correct"_s : u"keep"_s,
              wanted.waitsFrom ? wanted.waitsFrom->toDecimal().toString() : u"never"_s});
    return ExitCode::Done;
}

} // namespace

std::vector<Command> writeOffCommands()
{
    return {
        {"write-off",
         "add",
         "NUMBER",
         "give an open item, or some of it, up as a bad debt",
         {{"reason", "TEXT", "why it will not be paid", Option::Need::Required},
          {"amount", "AMOUNT", "only so much of it; all that is open if not given"},
          {"on", "DAY", "the day it counts for; today if not given"},
          {"ask", nullptr, "ask a second person to approve it, where the policy says so"}},
         Books::Open,
         &add},
        {"write-off",
         "list",
         "",
         "list the write-offs, the latest first",
         {{"rows", "N", "how many at most (default 100)"}},
         Books::Open,
         &list},
        {"write-off", "undo", "ID", "take a write-off back, with its tax", {}, Books::Open, &undo},
        {"write-off",
         "policy",
         "",
         "show or change what happens to the tax, and what waits for a second person",
         {{"tax", "correct|keep", "whether the tax of a bad debt is taken back"},
          {"waits-from", "AMOUNT|never", "what waits for a second person"}},
         Books::Open,
         &policy}};
}

} // namespace tandem::ctl
