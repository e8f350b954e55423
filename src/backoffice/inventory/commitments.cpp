#include "backoffice/inventory/commitments.h"

#include "office/company.h"

namespace tandem::inventory {

using namespace Qt::StringLiterals;

Money committedBy(const PurchaseOrder& order)
{
    Money sum = Money::zero(order.lines.front().baseNet.currency());
    for (const PurchaseLine& line : order.lines)
        if (line.kind != ItemKind::Stock)
            sum += line.baseNet
                   - cumulativeShare(line.baseNet,
                                     {.before = 0,
                                      .after = line.billed.millionths(),
                                      .whole = line.quantity.millionths()},
                                     Rounding::HalfAwayFromZero);
    return sum;
}

Result<Money> committedFrom(Reader& books, QDate from, QDate to, PurchaseOrderId except)
{
    TANDEM_TRY(const Company owner, company(books));
    Money sum = Money::zero(owner.currency);
    TANDEM_CHECK(books.each(u"inventory.commitments:open_lines"_s,
                            {{"from_on", from}, {"to_on", to}, {"except_id", except}},
                            [&](const Row& row) {
                                const Money net = row.money("base_net_minor", owner.currency);
                                sum += net
                                       - cumulativeShare(net,
                                                         {.before = 0,
                                                          .after = row.integer("billed_micro"),
                                                          .whole = row.integer("quantity_micro")},
                                                         Rounding::HalfAwayFromZero);
                            }));
    return sum;
}

} // namespace tandem::inventory
