#include "office/deed_words.h"

#include <QtGlobal>

#include <algorithm>
#include <array>

namespace tandem {

namespace {

struct Deed {
    const char* action;
    const char* words;
};

/// By name, for the search.
constexpr std::array deeds{
    Deed{"appointments.book", QT_TRANSLATE_NOOP("Deed", "Booked")},
    Deed{"appointments.cancel", QT_TRANSLATE_NOOP("Deed", "Cancelled")},
    Deed{"appointments.change", QT_TRANSLATE_NOOP("Deed", "Changed")},
    Deed{"appointments.create_resource", QT_TRANSLATE_NOOP("Deed", "Made")},
    Deed{"appointments.move", QT_TRANSLATE_NOOP("Deed", "Moved to another time")},
    Deed{"crm.change_opportunity", QT_TRANSLATE_NOOP("Deed", "Opportunity changed")},
    Deed{"crm.create_opportunity", QT_TRANSLATE_NOOP("Deed", "Opportunity opened")},
    Deed{"crm.create_party", QT_TRANSLATE_NOOP("Deed", "Taken in")},
    Deed{"crm.import_parties", QT_TRANSLATE_NOOP("Deed", "Imported")},
    Deed{"crm.lose_opportunity", QT_TRANSLATE_NOOP("Deed", "Opportunity lost")},
    Deed{"crm.move_opportunity", QT_TRANSLATE_NOOP("Deed", "Opportunity moved on")},
    Deed{"crm.record_interaction", QT_TRANSLATE_NOOP("Deed", "Spoken with")},
    Deed{"crm.update_party", QT_TRANSLATE_NOOP("Deed", "Changed")},
    Deed{"crm.win_opportunity", QT_TRANSLATE_NOOP("Deed", "Opportunity won")},
    Deed{"hr.add_contract", QT_TRANSLATE_NOOP("Deed", "Contract added")},
    Deed{"hr.approve_leave", QT_TRANSLATE_NOOP("Deed", "Leave approved")},
    Deed{"hr.cancel_leave", QT_TRANSLATE_NOOP("Deed", "Leave cancelled")},
    Deed{"hr.decline_leave", QT_TRANSLATE_NOOP("Deed", "Leave declined")},
    Deed{"hr.end_contract", QT_TRANSLATE_NOOP("Deed", "Contract ended")},
    Deed{"hr.end_employment", QT_TRANSLATE_NOOP("Deed", "Employment ended")},
    Deed{"hr.expire_leave", QT_TRANSLATE_NOOP("Deed", "Leave expired")},
    Deed{"hr.grant_leave", QT_TRANSLATE_NOOP("Deed", "Leave granted")},
    Deed{"hr.hire", QT_TRANSLATE_NOOP("Deed", "Hired")},
    Deed{"hr.import_employees", QT_TRANSLATE_NOOP("Deed", "Imported")},
    Deed{"hr.request_leave", QT_TRANSLATE_NOOP("Deed", "Leave requested")},
    Deed{"hr.change_employee", QT_TRANSLATE_NOOP("Deed", "Changed employee")},
    Deed{"inventory.cancel_purchase_order", QT_TRANSLATE_NOOP("Deed", "Cancelled")},
    Deed{"inventory.close_purchase_order", QT_TRANSLATE_NOOP("Deed", "Closed")},
    Deed{"inventory.change_item", QT_TRANSLATE_NOOP("Deed", "Changed")},
    Deed{"inventory.count_stock", QT_TRANSLATE_NOOP("Deed", "Stock counted")},
    Deed{"inventory.create_item", QT_TRANSLATE_NOOP("Deed", "Made")},
    Deed{"inventory.credit_bill", QT_TRANSLATE_NOOP("Deed", "Credit note entered")},
    Deed{"inventory.import_items", QT_TRANSLATE_NOOP("Deed", "Imported")},
    Deed{"inventory.import_stock", QT_TRANSLATE_NOOP("Deed", "Stock imported")},
    Deed{"inventory.place_purchase_order", QT_TRANSLATE_NOOP("Deed", "Ordered")},
    Deed{"inventory.receive_bill", QT_TRANSLATE_NOOP("Deed", "Bill entered")},
    Deed{"inventory.receive_deposit_bill", QT_TRANSLATE_NOOP("Deed", "Deposit entered")},
    Deed{"inventory.receive_goods", QT_TRANSLATE_NOOP("Deed", "Goods came")},
    Deed{"inventory.send_goods_back", QT_TRANSLATE_NOOP("Deed", "Goods sent back")},
    Deed{"inventory.set_price", QT_TRANSLATE_NOOP("Deed", "Price set")},
    Deed{"inventory.take_opening_stock", QT_TRANSLATE_NOOP("Deed", "Opening stock taken")},
    Deed{"ledger.change_accounts", QT_TRANSLATE_NOOP("Deed", "Changed")},
    Deed{"ledger.import", QT_TRANSLATE_NOOP("Deed", "Imported")},
    Deed{"ledger.import_accounts", QT_TRANSLATE_NOOP("Deed", "Imported")},
    Deed{"ledger.merge_accounts", QT_TRANSLATE_NOOP("Deed", "Merged")},
    Deed{"ledger.post", QT_TRANSLATE_NOOP("Deed", "Posted")},
    Deed{"ledger.reverse", QT_TRANSLATE_NOOP("Deed", "Reversed")},
    Deed{"office.make_sample", QT_TRANSLATE_NOOP("Deed", "Made with the sample company")},
    Deed{"office.move", QT_TRANSLATE_NOOP("Deed", "Moved with the books")},
    Deed{"reception.answer", QT_TRANSLATE_NOOP("Deed", "Answered by the host")},
    Deed{"reception.change_visit", QT_TRANSLATE_NOOP("Deed", "Changed visit")},
    Deed{"reception.check_in", QT_TRANSLATE_NOOP("Deed", "Checked in")},
    Deed{"reception.check_out", QT_TRANSLATE_NOOP("Deed", "Checked out")},
    Deed{"reception.expect", QT_TRANSLATE_NOOP("Deed", "Announced")},
    Deed{"reception.mark_no_show", QT_TRANSLATE_NOOP("Deed", "Did not come")},
    Deed{"reception.mark_seen", QT_TRANSLATE_NOOP("Deed", "Host told")},
    Deed{"sales.cancel_order", QT_TRANSLATE_NOOP("Deed", "Cancelled")},
    Deed{"sales.change_order", QT_TRANSLATE_NOOP("Deed", "Changed")},
    Deed{"sales.confirm_order", QT_TRANSLATE_NOOP("Deed", "Confirmed")},
    Deed{"sales.create_order", QT_TRANSLATE_NOOP("Deed", "Quoted")},
    Deed{"sales.credit_deposit", QT_TRANSLATE_NOOP("Deed", "Deposit credited")},
    Deed{"sales.deliver_order", QT_TRANSLATE_NOOP("Deed", "Delivered")},
    Deed{"sales.import_orders", QT_TRANSLATE_NOOP("Deed", "Imported")},
    Deed{"sales.issue_credit_note", QT_TRANSLATE_NOOP("Deed", "Credit note issued")},
    Deed{"sales.issue_deposit", QT_TRANSLATE_NOOP("Deed", "Deposit invoice issued")},
    Deed{"sales.issue_invoice", QT_TRANSLATE_NOOP("Deed", "Invoice issued")},
    Deed{"sales.return_goods", QT_TRANSLATE_NOOP("Deed", "Goods returned")},
    Deed{"settlements.accept_match", QT_TRANSLATE_NOOP("Deed", "Matched with the bank")},
    Deed{"settlements.allocate", QT_TRANSLATE_NOOP("Deed", "Payment allocated")},
    Deed{"settlements.cancel_payment", QT_TRANSLATE_NOOP("Deed", "Payment cancelled")},
    Deed{"settlements.import_bank_statement", QT_TRANSLATE_NOOP("Deed", "Came with a statement")},
    Deed{"settlements.make_payment", QT_TRANSLATE_NOOP("Deed", "Paid")},
    Deed{"settlements.receive_payment", QT_TRANSLATE_NOOP("Deed", "Payment received")},
    Deed{"settlements.set_off", QT_TRANSLATE_NOOP("Deed", "Set off")},
    Deed{"settlements.undo_match", QT_TRANSLATE_NOOP("Deed", "Match with the bank undone")},
    Deed{"settlements.undo_settlement", QT_TRANSLATE_NOOP("Deed", "Settlement undone")},
    Deed{"settlements.write_off", QT_TRANSLATE_NOOP("Deed", "Written off")},
};

} // namespace

const char* deedWords(const QString& action)
{
    const auto found = std::ranges::find_if(
        deeds, [&](const Deed& one) { return action == QLatin1StringView(one.action); });
    return found == deeds.end() ? nullptr : found->words;
}

} // namespace tandem
