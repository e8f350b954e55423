#pragma once

#include "base/error.h"

#include <QtGlobal>

/// Everything that can go wrong with items, stock and purchases.
namespace tandem::inventory::errors {

// Items, prices and warehouses.
inline constexpr ErrorCode itemCodeMissing{
    "inventory.item_code_missing", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "An item needs a code that no other item has.")};
inline constexpr ErrorCode itemNameMissing{"inventory.item_name_missing", ErrorKind::Invalid,
                                           QT_TRANSLATE_NOOP("Error", "Item %1 needs a name.")};
inline constexpr ErrorCode itemUnitMissing{
    "inventory.item_unit_missing", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "Item %1 needs a unit, such as pcs or kg.")};
inline constexpr ErrorCode itemCodeTaken{
    "inventory.item_code_taken", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error", "There is an item %1 already. Change that one, or choose another "
                               "code.")};
inline constexpr ErrorCode itemNotFound{
    "inventory.item_not_found", ErrorKind::NotFound,
    QT_TRANSLATE_NOOP("Error", "There is no item %1. Look for it in the list of items.")};
inline constexpr ErrorCode itemInactive{
    "inventory.item_inactive", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error", "Item %1 is no longer in use. Make it active again, or choose "
                               "another one.")};
inline constexpr ErrorCode itemKindFixed{
    "inventory.item_kind_fixed", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error", "Item %1 was moved in stock, so it stays a stock item. Make a new "
                               "item for the other kind.")};
inline constexpr ErrorCode priceNegative{
    "inventory.price_negative", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "The price of %1 is below zero. Prices are zero or more.")};
inline constexpr ErrorCode priceCurrencyWrong{
    "inventory.price_currency_wrong", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "Prices are in the company's currency, %1, not in %2.")};
inline constexpr ErrorCode priceDateMissing{
    "inventory.price_date_missing", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "Say from which day on the price of %1 counts.")};
inline constexpr ErrorCode warehouseCodeMissing{
    "inventory.warehouse_code_missing", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "A warehouse needs a code and a name.")};
inline constexpr ErrorCode warehouseCodeTaken{
    "inventory.warehouse_code_taken", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error", "There is a warehouse %1 already.")};
inline constexpr ErrorCode warehouseNotFound{
    "inventory.warehouse_not_found", ErrorKind::NotFound,
    QT_TRANSLATE_NOOP("Error", "There is no warehouse %1.")};

// Stock.
inline constexpr ErrorCode notEnoughStock{
    "inventory.not_enough_stock", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error", "Of item %1, %2 are wanted and only %3 are there. Receive goods "
                               "first, take less, or let the warehouse go below zero.")};
inline constexpr ErrorCode transferIsEmpty{
    "inventory.transfer_is_empty", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "A transfer needs at least one item. Say what goes, and how much.")};
inline constexpr ErrorCode sameWarehouse{
    "inventory.same_warehouse", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "The goods are in warehouse %1 already. Choose another one.")};
inline constexpr ErrorCode fillsAGap{
    "inventory.fills_a_gap", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error", "Of item %1, warehouse %2 has %3, less than nothing, so the goods "
                               "would be used up as they come. Count that warehouse first.")};
inline constexpr ErrorCode notAStockItem{
    "inventory.not_a_stock_item", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "Item %1 is not kept in stock, so it cannot be counted or moved.")};
inline constexpr ErrorCode quantityNotPositive{
    "inventory.quantity_not_positive", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "A quantity of %1 cannot be. Give more than zero.")};
inline constexpr ErrorCode quantityNegative{
    "inventory.quantity_negative", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "Item %1 was counted as less than nothing. Give zero or more.")};
inline constexpr ErrorCode valueNegative{
    "inventory.value_negative", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "The stock of item %1 is valued below zero. Give zero or more.")};
inline constexpr ErrorCode valueUnknown{
    "inventory.value_unknown", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "There is no stock of item %1 to take its value from. Say what one "
                               "unit costs.")};
inline constexpr ErrorCode takeIsEmpty{
    "inventory.take_is_empty", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "Nothing was counted. Give at least one item.")};
inline constexpr ErrorCode itemHasMoved{
    "inventory.item_has_moved", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error", "Item %1 was moved before, so its opening stock is taken already. "
                               "Count it instead.")};

// Purchases.
inline constexpr ErrorCode purchaseNotFound{
    "inventory.purchase_not_found", ErrorKind::NotFound,
    QT_TRANSLATE_NOOP("Error", "There is no purchase order %1.")};
inline constexpr ErrorCode purchaseIsEmpty{
    "inventory.purchase_is_empty", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "A purchase order needs at least one line.")};
inline constexpr ErrorCode purchaseNotOpen{
    "inventory.purchase_not_open", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error", "Purchase order %1 is %2, so nothing more comes of it.")};
inline constexpr ErrorCode purchaseHasReceipts{
    "inventory.purchase_has_receipts", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error", "Purchase order %1 has goods received or bills, so it cannot be "
                               "cancelled.")};
inline constexpr ErrorCode supplierMissing{
    "inventory.supplier_missing", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "Say which supplier it is about.")};
inline constexpr ErrorCode notASupplier{
    "inventory.not_a_supplier", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error", "%1 is not marked as a supplier. Mark the party first.")};
inline constexpr ErrorCode supplierDiffers{
    "inventory.supplier_differs", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "Purchase order %1 is with another supplier.")};
inline constexpr ErrorCode lineNotFound{
    "inventory.line_not_found", ErrorKind::NotFound,
    QT_TRANSLATE_NOOP("Error", "Purchase order %1 has no such line.")};
inline constexpr ErrorCode lineTwice{
    "inventory.line_twice", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "Line %1 is named twice. Add up its quantities.")};
inline constexpr ErrorCode receivesTooMuch{
    "inventory.receives_too_much", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error", "Of line %1, only %2 are still to come, not %3.")};
inline constexpr ErrorCode nothingToReceive{
    "inventory.nothing_to_receive", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error", "Nothing is still to come of purchase order %1.")};
inline constexpr ErrorCode billsTooMuch{
    "inventory.bills_too_much", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error",
                      "Of line %1, %2 came and were not billed yet, so %3 cannot be billed. "
                      "Receive the goods first, or take the bill for what came.")};
inline constexpr ErrorCode nothingToBill{
    "inventory.nothing_to_bill", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error", "There is nothing to bill: no goods came that were not billed, and "
                               "no expense is named.")};
inline constexpr ErrorCode billNumberMissing{
    "inventory.bill_number_missing", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "Give the number that the supplier printed on the bill.")};
inline constexpr ErrorCode billTwice{
    "inventory.bill_twice", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error", "Bill %1 of this supplier is in the books already, as %2.")};
inline constexpr ErrorCode dueBeforeBilled{
    "inventory.due_before_billed", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "A bill of %1 cannot be due on %2, before it was written.")};
inline constexpr ErrorCode expenseNotPositive{
    "inventory.expense_not_positive", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "The expense '%1' is nothing. Give its amount, or leave it out.")};
inline constexpr ErrorCode purchaseCurrencyDiffers{
    "inventory.purchase_currency_differs", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "%1 is in %2, but the document is in %3. Give it in %3.")};
inline constexpr ErrorCode depositUnfit{
    "inventory.deposit_unfit", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error",
                      "A deposit is an amount above zero in %1, or a share of the order.")};
inline constexpr ErrorCode depositTooMuch{
    "inventory.deposit_too_much", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error", "Deposits on purchase order %1 can still come to %2 without tax, "
                               "not to %3.")};
inline constexpr ErrorCode deductionUnfit{
    "inventory.deduction_unfit", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "What is deducted of deposits is zero or more, in %1.")};
inline constexpr ErrorCode depositsAreLess{
    "inventory.deposits_are_less", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error", "%1 cannot be deducted: under the tax codes of this bill, deposits "
                               "on the order come to %2.")};
inline constexpr ErrorCode depositNotPaid{
    "inventory.deposit_not_paid", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error", "The tax of deposit %1 waits for its payment. Pay it first, or "
                               "deduct 0.")};
inline constexpr ErrorCode creditOfCredit{
    "inventory.credit_of_credit", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error", "%1 is a credit note itself. Choose the bill that it is about.")};
inline constexpr ErrorCode nothingLeftToCredit{
    "inventory.nothing_left_to_credit", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error", "All of bill %1 was credited or deducted already.")};
inline constexpr ErrorCode nothingChosenToCredit{
    "inventory.nothing_chosen_to_credit", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "Say how much of which line is credited.")};
inline constexpr ErrorCode billLineNotFound{
    "inventory.bill_line_not_found", ErrorKind::NotFound,
    QT_TRANSLATE_NOOP("Error", "Bill %1 has no such line.")};
inline constexpr ErrorCode creditUnfit{
    "inventory.credit_unfit", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "Of line %1, that cannot be credited. Give a quantity, or an amount "
                               "above zero.")};
inline constexpr ErrorCode creditsTooMuch{
    "inventory.credits_too_much", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error", "Of line %1, only %2 with a net of %3 are left to credit.")};
inline constexpr ErrorCode creditedBeforeBilled{
    "inventory.credited_before_billed", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "A credit note of %1 cannot be about a bill of %2.")};
inline constexpr ErrorCode returnsTooMuch{
    "inventory.returns_too_much", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error",
                      "Of line %1, %2 came and were not sent back, so %3 cannot go back.")};
inline constexpr ErrorCode nothingToReturn{
    "inventory.nothing_to_return", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error", "Say what of purchase order %1 goes back.")};
inline constexpr ErrorCode purchaseNotBalanced{
    "inventory.purchase_not_balanced", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error", "Line %2 of purchase order %1 has goods that came and were not "
                               "billed, or went back and were not credited. Take the bill or the "
                               "credit note first.")};
inline constexpr ErrorCode billNotFound{"inventory.bill_not_found", ErrorKind::NotFound,
                                        QT_TRANSLATE_NOOP("Error", "There is no bill %1.")};

} // namespace tandem::inventory::errors
