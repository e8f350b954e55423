#pragma once

#include "office/list.h"

/// The lists of all modules: what each shows, and in which order. The SQL joins across modules,
/// which only reports may.
namespace tandem::reports {

ListSpec partyList();
ListSpec opportunityList();
ListSpec orderList();
ListSpec deliveryList();
ListSpec invoiceList();
ListSpec creditNoteList();
ListSpec paymentList();
ListSpec exchangeRateList();
ListSpec openItemList();
ListSpec bankLineList();
ListSpec itemList();
ListSpec stockList();
ListSpec stockMoveList();
ListSpec purchaseOrderList();
ListSpec billList();
ListSpec employeeList();
ListSpec leaveRequestList();
ListSpec holidayList();
ListSpec budgetList();
ListSpec visitList();
ListSpec entryList();
ListSpec auditList();
ListSpec anchorList();

/// All of them, for tests and `tandemctl list`.
std::vector<ListSpec> allLists();

} // namespace tandem::reports
