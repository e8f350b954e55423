#include "backoffice/settlements/write_off.h"

#include "backoffice/settlements/dunning_errors.h"
#include "backoffice/settlements/errors.h"
#include "backoffice/settlements/money_text.h"
#include "backoffice/settlements/open_item_queries.h"
#include "backoffice/settlements/open_item_row.h"
#include "backoffice/settlements/settlement_service.h"
#include "backoffice/settlements/write_off_errors.h"
#include "office/company.h"
#include "office/settings.h"

namespace tandem::settlements {

using namespace Qt::StringLiterals;

namespace {

QString taxSetting()
{
    return u"settlements.write_off_tax"_s;
}

QString waitsSetting()
{
    return u"settlements.write_off_waits_from_minor"_s;
}

WriteOff writeOffOf(const Row& row, const Currency& home)
{
    return {.id = row.id<WriteOffId>("id"),
            .item = row.id<OpenItemId>("item_id"),
            .number = row.text("number"),
            .party = row.id<PartyId>("party_id"),
            .on = row.date("written_off_on"),
            .amount = row.money("amount_minor", currencyOf(row, "currency")),
            .tax = row.money("tax_minor", home),
            .reason = row.text("reason"),
            .user = row.id<UserId>("user_id"),
            .settlement = row.idOrUnset<SettlementId>("settlement_id"),
            .isUndone = !row.isNull("undone_by_id"),
            .version = row.integer("version")};
}

} // namespace

Result<WriteOffPolicy> writeOffPolicy(Reader& books)
{
    TANDEM_TRY(const Company whose, company(books));
    TANDEM_TRY(const auto tax, companySetting(books, taxSetting()));
    TANDEM_TRY(const auto waits, companySetting(books, waitsSetting()));
    WriteOffPolicy policy{.correctsTax = tax.value_or(QString()) != u"keep"_s};
    if (waits && !waits->isEmpty())
        policy.waitsFrom = Money::ofMinor(waits->toLongLong(), whose.currency);
    return policy;
}

Result<> setWriteOffPolicy(UnitOfWork& work, const WriteOffPolicy& policy)
{
    const QString tax = policy.correctsTax ? u"correct"_s : u"keep"_s;
    const QString waits = policy.waitsFrom ? QString::number(policy.waitsFrom->minor()) : QString();
    TANDEM_CHECK(setCompanySetting(work, taxSetting(), tax));
    return setCompanySetting(work, waitsSetting(), waits);
}

Money taxOfPart(const OpenItem& item, const Money& base, const Money& tax)
{
    const auto share = [&](const Money& gone) {
        return tax.timesRatio(gone.minor(), item.originalBase.minor(), Rounding::HalfAwayFromZero);
    };
    const Money before = item.originalBase - item.openBase;
    return share(before + base) - share(before);
}

Result<WriteOffPlan> planWriteOff(Reader& books, const WriteOffDraft& draft)
{
    TANDEM_TRY(const OpenItem item, openItemById(books, draft.item));
    if (item.side != Side::Receivable || item.isCredit())
        return fail(errors::itemNotReceivable, {item.number}).at(u"item"_s);
    if (draft.reason.trimmed().isEmpty())
        return fail(errors::writeOffReasonMissing, {item.number}).at(u"reason"_s);
    const Money amount = draft.amount.value_or(item.open);
    if (amount.currency() != item.open.currency())
        return fail(errors::currenciesDiffer,
                    {item.number, codeOf(item.open.currency()), codeOf(amount.currency())})
            .at(u"amount"_s);
    if (amount.minor() <= 0)
        return fail(errors::wrongSign, {item.number, u"+"_s}).at(u"amount"_s);
    if (amount > item.open)
        return fail(errors::beyondOpen, {item.number, said(item.open), said(amount)})
            .at(u"amount"_s);
    const QDate on = draft.on.isValid() ? draft.on : books.today();
    return WriteOffPlan{.item = item,
                        .amount = amount,
                        .base = baseOf(item, amount),
                        .on = std::max(on, item.issuedOn)};
}

Result<WriteOffId> saveWriteOff(UnitOfWork& work, const WriteOffDraft& draft)
{
    TANDEM_TRY(const WriteOffPlan plan, planWriteOff(work, draft));
    TANDEM_TRY(const auto id, work.newId<WriteOffId>());
    TANDEM_CHECK(
        work.execute(u"settlements.write_offs:insert"_s, {{"id", id},
                                                          {"item_id", plan.item.id},
                                                          {"written_off_on", plan.on},
                                                          {"amount_minor", plan.amount},
                                                          {"reason", draft.reason.trimmed()},
                                                          {"user_id", work.session().user}}));
    return id;
}

Result<BadDebtWrittenOff> carryOutWriteOff(UnitOfWork& work, WriteOffId id)
{
    TANDEM_TRY(const WriteOff asked, writeOffById(work, id));
    if (asked.settlement.isSet())
        return fail(errors::writeOffDone, {QString::number(id.value())});
    TANDEM_TRY(const WriteOffPlan plan, planWriteOff(work, {.item = asked.item,
                                                            .amount = asked.amount,
                                                            .on = asked.on,
                                                            .reason = asked.reason}));
    TANDEM_TRY(auto settled,
               settle(work, {.reason = SettlementReason::SmallDifference,
                             .settledOn = plan.on,
                             .portions = {{.item = asked.item,
                                           .amount = plan.amount,
                                           .kind = AllocationKind::SmallDifference}}}));
    TANDEM_CHECK(
        work.save(u"settlements.write_offs:carry_out"_s,
                  {{"id", id}, {"settlement_id", settled.settlement}, {"version", asked.version}}));
    return BadDebtWrittenOff{.writeOff = id,
                             .number = asked.number,
                             .reason = asked.reason,
                             .settled = std::move(settled)};
}

Result<> setWriteOffTax(UnitOfWork& work, WriteOffId id, const Money& tax)
{
    TANDEM_CHECK(
        work.execute(u"settlements.write_offs:set_tax"_s, {{"id", id}, {"tax_minor", tax}}));
    return {};
}

Result<WriteOff> writeOffById(Reader& books, WriteOffId id)
{
    TANDEM_TRY(const Company whose, company(books));
    TANDEM_TRY(const auto found, books.first<WriteOff>(u"settlements.write_offs:load"_s,
                                                       {{"id", id}}, [&](const Row& row) {
                                                           return writeOffOf(row, whose.currency);
                                                       }));
    if (!found)
        return fail(errors::writeOffNotFound, {QString::number(id.value())});
    return *found;
}

Result<std::vector<WriteOff>> writeOffs(Reader& books, int rowsMax)
{
    TANDEM_TRY(const Company whose, company(books));
    return books.rows<WriteOff>(u"settlements.write_offs:all"_s, {{"rows_max", rowsMax}},
                                [&](const Row& row) { return writeOffOf(row, whose.currency); });
}

} // namespace tandem::settlements
