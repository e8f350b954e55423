#include "backoffice/settlements/open_item_row.h"

#include "base/check.h"

namespace tandem::settlements {

using namespace Qt::StringLiterals;

QString sideName(Side side)
{
    return side == Side::Receivable ? u"receivable"_s : u"payable"_s;
}

Side sideNamed(const QString& name)
{
    return name == u"receivable"_s ? Side::Receivable : Side::Payable;
}

namespace {

std::optional<EarlyDiscount> discountOf(const Row& row, const Currency& currency)
{
    const QDate until = row.dateOrInvalid("discount_until");
    if (!until.isValid())
        return {};
    return EarlyDiscount{.rate = Rate::ofMillionths(row.integer("discount_rate")),
                         .until = until,
                         .net = row.money("discount_net_minor", currency),
                         .tax = row.money("discount_tax_minor", currency),
                         .taken = row.money("discount_taken_minor", currency),
                         .keepsTax = row.integerOrZero("discount_keeps_tax") != 0};
}

} // namespace

OpenItem openItemOf(const Row& row, const Currency& base)
{
    const Currency currency = currencyOf(row, "currency");
    return {.id = row.id<OpenItemId>("id"),
            .side = sideNamed(row.text("side")),
            .party = row.id<PartyId>("party_id"),
            .source = row.text("source"),
            .sourceId = row.integer("source_id"),
            .number = row.text("number"),
            .issuedOn = row.date("issued_on"),
            .dueOn = row.date("due_on"),
            .original = row.money("original_minor", currency),
            .originalBase = row.money("original_base_minor", base),
            .open = row.money("open_minor", currency),
            .openBase = row.money("open_base_minor", base),
            .discount = discountOf(row, currency),
            .closedOn = row.dateOrInvalid("closed_on"),
            .instalment = static_cast<int>(row.integerOrZero("instalment"))};
}

} // namespace tandem::settlements
