#include "backoffice/schedules/deferral_service.h"

#include "backoffice/ledger/account_queries.h"
#include "backoffice/ledger/correction.h"
#include "backoffice/schedules/errors.h"
#include "base/check.h"
#include "office/company.h"
#include "office/numbering.h"

#include <algorithm>

namespace tandem::schedules {

using namespace Qt::StringLiterals;

namespace {

template <class Value>
Value stored(const std::optional<Value>& value)
{
    require(value.has_value(), "a stored word is one that Tandem knows");
    return *value;
}

ledger::AccountRole balanceRole(DeferralKind kind)
{
    return kind == DeferralKind::PrepaidExpense ? ledger::AccountRole::PrepaidExpenses
                                                : ledger::AccountRole::DeferredRevenue;
}

Deferral deferralOf(const Row& row, const Currency& home)
{
    return {.id = row.id<DeferralId>("id"),
            .number = row.text("number"),
            .name = row.text("name"),
            .kind = stored(deferralKindNamed(row.text("kind"))),
            .terms = {.amount = row.money("amount_minor", home),
                      .startsOn = row.date("starts_on"),
                      .endsOn = row.date("ends_on"),
                      .spread = stored(spreadNamed(row.text("spread")))},
            .balanceAccount = row.id<AccountId>("balance_account_id"),
            .resultAccount = row.id<AccountId>("result_account_id"),
            .dimension = row.idOrUnset<ledger::DimensionValueId>("dimension_value_id"),
            .endedOn = row.dateOrInvalid("ended_on"),
            .version = row.integer("version")};
}

Result<> readParts(Reader& books, Deferral& deferral)
{
    const Currency home = deferral.terms.amount.currency();
    TANDEM_TRY(
        deferral.parts,
        books.rows<DeferralPart>(
            u"schedules.deferrals:parts"_s, {{"deferral_id", deferral.id}}, [&](const Row& row) {
                return DeferralPart{.id = row.id<DeferralPartId>("id"),
                                    .number = static_cast<int>(row.integer("part_number")),
                                    .dueOn = row.date("due_on"),
                                    .amount = row.money("amount_minor", home),
                                    .state = stored(partStateNamed(row.text("state"))),
                                    .postedOn = row.dateOrInvalid("posted_on"),
                                    .entry = row.idOrUnset<EntryId>("entry_id")};
            }));
    return {};
}

Result<DeferralPartId> insertPart(UnitOfWork& work, DeferralId id, std::size_t number,
                                  const PlannedPart& part)
{
    TANDEM_TRY(const auto key, work.newId<DeferralPartId>());
    TANDEM_CHECK(
        work.execute(u"schedules.deferrals:insert_part"_s, {{"id", key},
                                                            {"deferral_id", id},
                                                            {"part_number", number},
                                                            {"due_on", part.dueOn},
                                                            {"amount_minor", part.amount}}));
    return key;
}

/// Posts `amount` as a part of that key, on a day on which it may be posted.
Result<ledger::PostedEntry> postAs(UnitOfWork& work, const Deferral& deferral, DeferralPartId part,
                                   const Money& amount, QDate on)
{
    TANDEM_TRY(const ledger::Entry entry, ledger::Entry::checked({.postedOn = on,
                                                                  .source = u"deferral_part"_s,
                                                                  .sourceId = part.value(),
                                                                  .text = deferral.name,
                                                                  .reference = deferral.number},
                                                                 linesFor(deferral, amount)));
    TANDEM_TRY(const auto posted, ledger::post(work, entry));
    TANDEM_CHECK(work.save(u"schedules.deferrals:mark_posted"_s,
                           {{"id", part}, {"posted_on", on}, {"entry_id", posted.id}}));
    return posted;
}

/// The whole was booked as expense or revenue: it goes to the balance account.
Result<> moveWhole(UnitOfWork& work, const Deferral& deferral, QDate on)
{
    TANDEM_CHECK(postingDay(work, deferral.number, on, LatePolicy::Refuse));
    TANDEM_TRY(const ledger::Entry entry,
               ledger::Entry::checked({.postedOn = on,
                                       .source = u"deferral"_s,
                                       .sourceId = deferral.id.value(),
                                       .text = deferral.name,
                                       .reference = deferral.number},
                                      linesFor(deferral, -deferral.terms.amount)));
    TANDEM_CHECK(ledger::post(work, entry));
    return {};
}

Result<Deferral> found(Reader& books, std::optional<Deferral> one, const QString& what)
{
    if (!one)
        return fail(errors::deferralNotFound, {what});
    TANDEM_CHECK(readParts(books, *one));
    return *std::move(one);
}

} // namespace

Result<Deferral> createDeferral(UnitOfWork& work, const DeferralDraft& draft)
{
    if (draft.name.trimmed().isEmpty())
        return fail(errors::nameMissing).at(u"name"_s);
    TANDEM_TRY(const auto parts, partsOf(draft.terms));
    Deferral made{.id = {},
                  .number = {},
                  .name = draft.name.trimmed(),
                  .kind = draft.kind,
                  .terms = draft.terms,
                  .balanceAccount = draft.balanceAccount,
                  .resultAccount = draft.resultAccount,
                  .dimension = draft.dimension,
                  .version = 1};
    if (!made.balanceAccount.isSet()) {
        TANDEM_TRY(made.balanceAccount, ledger::accountOf(work, balanceRole(draft.kind)));
    }
    TANDEM_CHECK(ledger::accountById(work, made.resultAccount));
    TANDEM_TRY(made.id, work.newId<DeferralId>());
    TANDEM_TRY(made.number, nextNumber(work, u"DE"_s, work.today()));
    TANDEM_CHECK(work.execute(u"schedules.deferrals:insert"_s,
                              {{"id", made.id},
                               {"number", made.number},
                               {"name", made.name},
                               {"kind", nameOf(made.kind)},
                               {"amount_minor", made.terms.amount},
                               {"starts_on", made.terms.startsOn},
                               {"ends_on", made.terms.endsOn},
                               {"spread", nameOf(made.terms.spread)},
                               {"balance_account_id", made.balanceAccount},
                               {"result_account_id", made.resultAccount},
                               Param::orNull("dimension_value_id", made.dimension)}));
    for (std::size_t at = 0; at < parts.size(); ++at)
        TANDEM_CHECK(insertPart(work, made.id, at + 1, parts[at]));
    if (draft.movedOn.isValid())
        TANDEM_CHECK(moveWhole(work, made, draft.movedOn));
    return deferral(work, made.id);
}

Result<ledger::PostedEntry> postPart(UnitOfWork& work, DeferralId id, DeferralPartId part,
                                     LatePolicy policy)
{
    TANDEM_TRY(const Deferral deferral, tandem::schedules::deferral(work, id));
    const auto planned = std::ranges::find_if(
        deferral.parts, [&](const DeferralPart& one) { return one.id == part; });
    if (planned == deferral.parts.end() || planned->state != PartState::Planned)
        return fail(errors::notDue, {deferral.number, work.today().toString(Qt::ISODate)});
    TANDEM_TRY(const QDate on, postingDay(work, deferral.number, planned->dueOn, policy));
    return postAs(work, deferral, part, planned->amount, on);
}

Result<ledger::PostedEntry> endDeferral(UnitOfWork& work, DeferralId id, std::int64_t seen,
                                        QDate on)
{
    TANDEM_TRY(const Deferral deferral, tandem::schedules::deferral(work, id));
    if (deferral.rest().isZero())
        return fail(errors::deferralUsedUp, {deferral.number});
    TANDEM_CHECK(postingDay(work, deferral.number, on, LatePolicy::Refuse));
    TANDEM_CHECK(work.execute(u"schedules.deferrals:drop_rest"_s, {{"deferral_id", id}}));
    TANDEM_TRY(const auto part,
               insertPart(work, id, deferral.parts.size() + 1, {on, deferral.rest()}));
    TANDEM_CHECK(
        work.save(u"schedules.deferrals:end"_s, {{"id", id}, {"version", seen}, {"ended_on", on}}));
    return postAs(work, deferral, part, deferral.rest(), on);
}

Result<ledger::PostedEntry> undoLastPart(UnitOfWork& work, DeferralId id, std::int64_t seen,
                                         LatePolicy policy)
{
    TANDEM_TRY(const Deferral deferral, tandem::schedules::deferral(work, id));
    const DeferralPart* last = nullptr;
    for (const DeferralPart& one : deferral.parts)
        if (one.state == PartState::Posted && (!last || one.entry.value() > last->entry.value()))
            last = &one;
    if (!last)
        return fail(errors::nothingPosted, {deferral.number});
    TANDEM_TRY(const QDate on, postingDay(work, deferral.number, last->postedOn, policy));
    TANDEM_CHECK(work.save(u"schedules.deferrals:reopen"_s, {{"id", id}, {"version", seen}}));
    TANDEM_CHECK(work.execute(u"schedules.deferrals:mark_undone"_s, {{"id", last->id}}));
    TANDEM_CHECK(insertPart(work, id, deferral.parts.size() + 1, {last->dueOn, last->amount}));
    return ledger::reverse(work, last->entry, on);
}

Result<Deferral> deferral(Reader& books, DeferralId id)
{
    TANDEM_TRY(const Company owner, company(books));
    TANDEM_TRY(auto one, books.first<Deferral>(
                             u"schedules.deferrals:load"_s, {{"id", id}},
                             [&](const Row& row) { return deferralOf(row, owner.currency); }));
    return found(books, std::move(one), QString::number(id.value()));
}

Result<Deferral> deferral(Reader& books, const QString& number)
{
    TANDEM_TRY(const Company owner, company(books));
    TANDEM_TRY(auto one, books.first<Deferral>(
                             u"schedules.deferrals:of_number"_s, {{"number", number}},
                             [&](const Row& row) { return deferralOf(row, owner.currency); }));
    return found(books, std::move(one), number);
}

Result<std::vector<Deferral>> deferrals(Reader& books, int rowsMax)
{
    TANDEM_TRY(const Company owner, company(books));
    TANDEM_TRY(auto all, books.rows<Deferral>(
                             u"schedules.deferrals:all"_s, {{"rows_max", rowsMax}},
                             [&](const Row& row) { return deferralOf(row, owner.currency); }));
    for (Deferral& one : all)
        TANDEM_CHECK(readParts(books, one));
    return all;
}

Result<std::vector<DuePart>> partsThrough(Reader& books, QDate through, int rowsMax)
{
    TANDEM_TRY(const Company owner, company(books));
    return books.rows<DuePart>(u"schedules.deferrals:due"_s,
                               {{"through", through}, {"rows_max", rowsMax}}, [&](const Row& row) {
                                   return DuePart{.part = row.id<DeferralPartId>("id"),
                                                  .deferral = row.id<DeferralId>("deferral_id"),
                                                  .number = row.text("number"),
                                                  .name = row.text("name"),
                                                  .dueOn = row.date("due_on"),
                                                  .amount =
                                                      row.money("amount_minor", owner.currency)};
                               });
}

} // namespace tandem::schedules
