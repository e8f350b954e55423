#include "backoffice/settlements/dunning_service.h"

#include "backoffice/settlements/dunning_errors.h"
#include "backoffice/settlements/dunning_queries.h"
#include "backoffice/settlements/money_text.h"
#include "backoffice/settlements/open_item_queries.h"
#include "backoffice/settlements/open_item_service.h"
#include "backoffice/settlements/settlement_service.h"
#include "office/numbering.h"

namespace tandem::settlements {

using namespace Qt::StringLiterals;

namespace {

Result<> insertItem(UnitOfWork& work, DunningNoticeId notice, const DunnedItem& one, QDate on)
{
    TANDEM_TRY(const int reached, dunningLevelOf(work, one.item.id));
    if (reached >= one.level)
        return fail(errors::dunnedAlready, {one.item.number, QString::number(one.level)});
    TANDEM_TRY(const auto id, work.newId<Id<struct DunningNoticeItemTag>>());
    TANDEM_CHECK(work.execute(u"settlements.dunning_notices:insert_item"_s,
                              {{"id", id},
                               {"notice_id", notice},
                               {"item_id", one.item.id},
                               {"level", one.level},
                               {"noticed_on", on},
                               {"days_late", one.daysLate},
                               {"open_minor", one.open},
                               {"interest_days", one.interestDays},
                               {"interest_minor", one.interest}}));
    return {};
}

Result<> insertNotice(UnitOfWork& work, const DunningProposal& proposal, const NoticeMade& made)
{
    TANDEM_CHECK(work.execute(u"settlements.dunning_notices:insert"_s,
                              {{"id", made.notice},
                               {"number", made.number},
                               {"party_id", made.party},
                               {"level", made.level},
                               {"noticed_on", made.noticedOn},
                               {"pay_until", proposal.payUntil},
                               {"currency", codeOf(made.fee.currency())},
                               {"claimed_minor", proposal.claimed},
                               {"credits_minor", proposal.credits},
                               {"earlier_minor", proposal.earlier},
                               {"fee_minor", made.fee},
                               {"interest_minor", made.interest},
                               {"charges_base_minor", made.chargesBase}}));
    for (const DunnedItem& one : proposal.items)
        TANDEM_CHECK(insertItem(work, made.notice, one, made.noticedOn));
    return {};
}

/// Closes the charges of a reminder, if it had any.
Result<> cancelCharges(UnitOfWork& work, const DunningNotice& notice, QDate on)
{
    TANDEM_TRY(const auto charges,
               itemOfSource(work, Side::Receivable, QString::fromLatin1(dunningSource),
                            notice.id.value()));
    if (!charges)
        return {};
    if (charges->open != charges->original)
        return fail(errors::noticePaid, {notice.number});
    TANDEM_CHECK(settle(work, {.reason = SettlementReason::Cancellation,
                               .settledOn = on,
                               .portions = {{.item = charges->id,
                                             .amount = charges->open,
                                             .kind = AllocationKind::Cancelled}}}));
    return {};
}

} // namespace

Result<NoticeMade> makeNotice(UnitOfWork& work, const DunningProposal& proposal,
                              const Money& chargesBase)
{
    if (!proposal.isSent())
        return fail(errors::nothingToDun, {proposal.on.toString(Qt::ISODate)});
    TANDEM_TRY(const auto id, work.newId<DunningNoticeId>());
    TANDEM_TRY(const QString number, nextNumber(work, u"RM"_s, proposal.on));
    const NoticeMade made{.notice = id,
                          .number = number,
                          .party = proposal.party,
                          .level = proposal.level,
                          .noticedOn = proposal.on,
                          .fee = proposal.fee,
                          .interest = proposal.interest,
                          .chargesBase = chargesBase};
    TANDEM_CHECK(insertNotice(work, proposal, made));
    if (made.charges().isZero())
        return made;
    TANDEM_CHECK(openItem(work, {.side = Side::Receivable,
                                 .party = made.party,
                                 .source = QString::fromLatin1(dunningSource),
                                 .sourceId = id.value(),
                                 .number = number,
                                 .issuedOn = made.noticedOn,
                                 .dueOn = proposal.payUntil,
                                 .amount = made.charges(),
                                 .base = chargesBase}));
    return made;
}

Result<NoticeTakenBack> takeBackNotice(UnitOfWork& work, DunningNoticeId id, QDate on)
{
    TANDEM_TRY(const DunningNotice notice, dunningNotice(work, id));
    if (notice.takenBackOn.isValid())
        return fail(errors::noticeTakenBack, {notice.number});
    TANDEM_TRY(const auto later,
               work.first<QString>(u"settlements.dunning_notices:later"_s, {{"notice_id", id}},
                                   [](const Row& row) { return row.text("number"); }));
    if (later)
        return fail(errors::noticeIsNotLast, {*later, notice.number});
    const QDate day = std::max(on, notice.noticedOn);
    TANDEM_CHECK(cancelCharges(work, notice, day));
    TANDEM_CHECK(work.execute(u"settlements.dunning_notices:take_back"_s,
                              {{"id", id}, {"taken_back_on", day}}));
    TANDEM_CHECK(work.execute(u"settlements.dunning_notices:take_back_items"_s,
                              {{"id", id}, {"taken_back_on", day}}));
    return NoticeTakenBack{.notice = id, .number = notice.number, .takenBackOn = day};
}

} // namespace tandem::settlements
