#include "frontoffice/sales/order_service.h"
#include "workflows/create_order.h"
#include "workflows/deposits.h"
#include "workflows/sample_books.h"

namespace tandem::workflows {

using namespace Qt::StringLiterals;

Result<> askForDepositsInSample(const SampleOffices& offices, const SampleBooks& books)
{
    return offices.maker.change(makeSample, [&](UnitOfWork& work) -> Result<> {
        // The machines of a hotel, to be fitted in later: a deposit, then as the work goes on.
        const SampleItem& machine = books.items.back();
        TANDEM_TRY(const auto quote,
                   createOrder(
                       work, {.customer = books.customers.at(3).id,
                              .reference = u"New breakfast room"_s,
                              .lines = {{.item = machine.id, .quantity = Quantity::ofWhole(12)}}}));
        TANDEM_TRY(const auto order, sales::confirmOrder(work, quote.id, quote.version));
        TANDEM_CHECK(issueDeposit(
            work,
            {.order = order.id, .seen = order.version, .share = Rate::ofMillionths(300'000)}));
        TANDEM_CHECK(issueDeposit(work, {.order = order.id,
                                         .seen = order.version,
                                         .kind = sales::DepositKind::Progress,
                                         .share = Rate::ofMillionths(500'000)}));
        return {};
    });
}

} // namespace tandem::workflows
