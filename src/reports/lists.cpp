#include "reports/lists.h"

#include "reports/planning_lists.h"

namespace tandem::reports {

std::vector<ListSpec> allLists()
{
    return {partyList(),         opportunityList(), orderList(),       deliveryList(),
            invoiceList(),       creditNoteList(),  paymentList(),     openItemList(),
            bankLineList(),      itemList(),        stockList(),       stockMoveList(),
            purchaseOrderList(), billList(),        employeeList(),    leaveRequestList(),
            holidayList(),       visitList(),       entryList(),       auditList(),
            anchorList(),        scheduleList(),    deferralList(),    assetList(),
            loanList(),          budgetList(),      exchangeRateList()};
}

} // namespace tandem::reports
