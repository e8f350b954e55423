#include "backoffice/settlements/open_item_service.h"

#include "backoffice/settlements/errors.h"
#include "backoffice/settlements/money_text.h"
#include "backoffice/settlements/open_item_queries.h"
#include "backoffice/settlements/open_item_row.h"
#include "office/company.h"

namespace tandem::settlements {

using namespace Qt::StringLiterals;

namespace {

/// Whether the value in the company's currency can be that of the amount.
bool baseFits(const OpenItemDraft& draft, const Currency& home)
{
    if (draft.base.currency() != home)
        return false;
    if (draft.amount.currency() == home)
        return draft.base == draft.amount;
    return draft.base.isZero() || draft.base.isNegative() == draft.amount.isNegative();
}

Result<> check(Reader& books, const OpenItemDraft& draft)
{
    if (!draft.party.isSet())
        return fail(errors::partyNotGiven).at(u"party"_s);
    if (draft.amount.isZero())
        return fail(errors::itemAmountZero, {draft.number}).at(u"amount"_s);
    TANDEM_CHECK(checkAmount(draft.amount));
    TANDEM_CHECK(checkAmount(draft.base));
    if (!draft.issuedOn.isValid() || !draft.dueOn.isValid() || draft.dueOn < draft.issuedOn)
        return fail(errors::itemDatesWrong, {draft.number}).at(u"due_on"_s);
    TANDEM_TRY(const Company company, tandem::company(books));
    if (!baseFits(draft, company.currency))
        return fail(errors::itemBaseWrong, {draft.number, codeOf(company.currency)}).at(u"base"_s);
    if (draft.sourceId == 0)
        return {};
    TANDEM_TRY(const auto found, itemsOfSource(books, draft.side, draft.source, draft.sourceId));
    const auto isSame = [&](const OpenItem& one) {
        return one.instalment == draft.instalment || one.instalment == 0 || draft.instalment == 0;
    };
    if (std::ranges::any_of(found, isSame))
        return fail(errors::itemExists, {draft.number});
    return {};
}

} // namespace

Result<OpenItemId> openItem(UnitOfWork& work, const OpenItemDraft& draft)
{
    TANDEM_CHECK(check(work, draft));
    TANDEM_TRY(const auto id, work.newId<OpenItemId>());
    const QString currency = codeOf(draft.amount.currency());
    const QString side = sideName(draft.side);
    const EarlyDiscount discount =
        draft.discount ? discountFor(draft.amount, *draft.discount)
                       : discountFor(draft.amount, {.rate = Rate::ofMillionths(0),
                                                    .until = {},
                                                    .tax = Money::zero(draft.amount.currency())});
    TANDEM_CHECK(work.send(u"settlements.open_items:insert"_s,
                           {{"id", id},
                            {"side", side},
                            {"party_id", draft.party},
                            {"source", draft.source},
                            {"source_id", draft.sourceId},
                            {"number", draft.number},
                            {"issued_on", draft.issuedOn},
                            {"due_on", draft.dueOn},
                            {"currency", currency},
                            {"original_minor", draft.amount},
                            {"original_base_minor", draft.base},
                            {"discount_rate", discount.rate.millionths()},
                            {"discount_until", discount.until},
                            {"discount_net_minor", discount.net},
                            {"discount_tax_minor", discount.tax},
                            {"discount_keeps_tax", discount.keepsTax},
                            {"instalment", draft.instalment}}));
    return id;
}

} // namespace tandem::settlements
