#pragma once

#include "base/error.h"

#include <QtGlobal>

/// Everything that can go wrong with open items, payments and bank statements.
namespace tandem::settlements::errors {

inline constexpr ErrorCode itemAmountZero{
    "settlements.item_amount_zero", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error",
                      "%1 comes to nothing, so nothing can be owed for it. Give an amount.")};
inline constexpr ErrorCode itemDatesWrong{
    "settlements.item_dates_wrong", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "%1 needs a day of issue and, not before it, a day it is due.")};
inline constexpr ErrorCode itemBaseWrong{
    "settlements.item_base_wrong", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error",
                      "%1: the value in the company's currency does not go with the amount. "
                      "Give it in %2, with the same sign, and equal if both are %2.")};
inline constexpr ErrorCode itemExists{
    "settlements.item_exists", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error", "%1 is among the open items already.")};
inline constexpr ErrorCode partyNotGiven{
    "settlements.party_not_given", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "Say whose payment or item this is: a party is missing.")};
inline constexpr ErrorCode itemNotFound{
    "settlements.item_not_found", ErrorKind::NotFound,
    QT_TRANSLATE_NOOP("Error", "There is no open item %1. Look for it in the list of open items.")};

inline constexpr ErrorCode termsNotFound{
    "settlements.terms_not_found", ErrorKind::NotFound,
    QT_TRANSLATE_NOOP("Error",
                      "There are no terms of payment %1. Look for them in the list of terms.")};
inline constexpr ErrorCode termsClosed{
    "settlements.terms_closed", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error", "The terms of payment %1 are no longer offered. Choose others.")};
inline constexpr ErrorCode termsCodeMissing{
    "settlements.terms_code_missing", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "Terms of payment need a code, such as N30.")};
inline constexpr ErrorCode termsNameMissing{
    "settlements.terms_name_missing", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "Say what invoices are to say of the terms %1.")};
inline constexpr ErrorCode termsTaken{
    "settlements.terms_taken", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error", "There are terms of payment %1 already. Choose another code.")};
inline constexpr ErrorCode termsUnreadable{
    "settlements.terms_unreadable", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "'%1' says no due day. Write days (30), days after the end of the "
                               "month (eom+30), a day of a later month (15th, 15th+2), or shares "
                               "of several (1:0 1:30 1:60).")};
inline constexpr ErrorCode termsWithoutInstalment{
    "settlements.terms_without_instalment", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "Say when what %1 asks for is due: on one day, or in at most %2 "
                               "instalments.")};
inline constexpr ErrorCode termsDayWrong{
    "settlements.terms_day_wrong", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "%1 is no due day: days go up to 3,650, days of a month from 1 to "
                               "31, months from 1 to 120.")};
inline constexpr ErrorCode termsWeightWrong{
    "settlements.terms_weight_wrong", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "Each instalment of %1 has a share from 1 to %2.")};
inline constexpr ErrorCode termsDiscountWrong{
    "settlements.terms_discount_wrong", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "The discount of %1 is less than 100 %, for at most 3,650 days; "
                               "days without a discount mean nothing.")};
inline constexpr ErrorCode termsDiscountAndInstalments{
    "settlements.terms_discount_and_instalments", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "%1 has instalments, so it has no discount for paying early. Take "
                               "one of them out.")};
inline constexpr ErrorCode dueDayAndTerms{
    "settlements.due_day_and_terms", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "Give either the day it is due or terms of payment: %1.")};

inline constexpr ErrorCode nothingToSettle{
    "settlements.nothing_to_settle", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "Name at least one item and an amount of it to settle.")};
inline constexpr ErrorCode beyondOpen{
    "settlements.beyond_open", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error", "Only %2 of %1 is open, so %3 of it cannot be settled. Take less.")};
inline constexpr ErrorCode wrongSign{
    "settlements.wrong_sign", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error",
                      "The amount taken from %1 must have its sign (%2) and not be zero.")};
inline constexpr ErrorCode currenciesDiffer{
    "settlements.currencies_differ", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error", "%1 is in %2, the amount given in %3. Items of different currencies "
                               "are set against each other only at a rate agreed with the party.")};
inline constexpr ErrorCode partiesDiffer{
    "settlements.parties_differ", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error", "%1 belongs to another party. Settle the items of one party at a "
                               "time.")};
inline constexpr ErrorCode portionsDoNotBalance{
    "settlements.portions_do_not_balance", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error",
                      "What is paid and what it pays differ by %1. Give amounts that meet.")};
inline constexpr ErrorCode discountNotOffered{
    "settlements.discount_not_offered", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error", "%1 has no discount of %2 left to take.")};
inline constexpr ErrorCode settlementNotFound{
    "settlements.settlement_not_found", ErrorKind::NotFound,
    QT_TRANSLATE_NOOP("Error", "There is no settlement %1.")};
inline constexpr ErrorCode settlementUndone{
    "settlements.settlement_undone", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error", "Settlement %1 was undone already.")};
inline constexpr ErrorCode cannotUndo{
    "settlements.cannot_undo", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error", "%1 is itself the undoing of a settlement, or of a payment that was "
                               "cancelled, and stays. Settle the items anew.")};

inline constexpr ErrorCode differenceTooLarge{
    "settlements.difference_too_large", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error", "%2 of %1 is more than a small difference. Ask for the payment, or "
                               "issue a credit note.")};
inline constexpr ErrorCode paymentAmountWrong{
    "settlements.payment_amount_wrong", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error",
                      "A payment is more than zero; say with in or out which way it went.")};
inline constexpr ErrorCode paymentBaseMissing{
    "settlements.payment_base_missing", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error",
                      "%1 is not the company's currency. Give what the payment was worth in "
                      "%2 as well.")};
inline constexpr ErrorCode paymentBaseWrong{
    "settlements.payment_base_wrong", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error",
                      "The worth of the payment must be in %1, more than zero, and what the "
                      "payment itself says if that is in %1.")};
inline constexpr ErrorCode paymentDayMissing{
    "settlements.payment_day_missing", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "Give the day on which the money moved.")};
inline constexpr ErrorCode bankAccountMissing{
    "settlements.bank_account_missing", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "Say which bank or cash account the money moved on.")};
inline constexpr ErrorCode paymentNotFound{
    "settlements.payment_not_found", ErrorKind::NotFound,
    QT_TRANSLATE_NOOP("Error", "There is no payment %1. Look for it in the list of payments.")};
inline constexpr ErrorCode paymentCancelledAlready{
    "settlements.payment_cancelled_already", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error", "Payment %1 was cancelled already.")};

inline constexpr ErrorCode statementEmpty{
    "settlements.statement_empty", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "%1 holds no statement. Export it again.")};
inline constexpr ErrorCode statementOfOtherAccount{
    "settlements.statement_of_other_account", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error", "The statement is of the account %1, but this bank account is %2. "
                               "Choose the right one with --account.")};
inline constexpr ErrorCode statementDoesNotAddUp{
    "settlements.statement_does_not_add_up", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error",
                      "Statement %1: opening balance and lines miss the closing balance by "
                      "%2 %3. Nothing was imported. Get the whole file from the bank, or "
                      "take it as it is with --as-stated.")};
inline constexpr ErrorCode statementInSeveralCurrencies{
    "settlements.statement_in_several_currencies", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error", "Statement %1: balances and lines are in several currencies, so "
                               "whether they add up cannot be told. Nothing was imported. Check it "
                               "by hand, then take it as it is with --as-stated.")};
inline constexpr ErrorCode importNotFound{
    "settlements.import_not_found", ErrorKind::NotFound,
    QT_TRANSLATE_NOOP("Error",
                      "There is no statement %1 that was imported. Look for it in the list "
                      "of imported files.")};
inline constexpr ErrorCode importMatched{
    "settlements.import_matched", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error", "%1 stays: %2 of its lines are explained, namely %3. Undo those "
                               "matches first, then take the file back.")};
inline constexpr ErrorCode notABankAccount{
    "settlements.not_a_bank_account", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "Account %1 is neither a bank nor a cash account, so it has no "
                               "statements. Name another with --account.")};
inline constexpr ErrorCode bankAccountUnknown{
    "settlements.bank_account_unknown", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "Which account is '%1'? Name the bank account of the ledger with "
                               "--account.")};
inline constexpr ErrorCode bankLineNotFound{
    "settlements.bank_line_not_found", ErrorKind::NotFound,
    QT_TRANSLATE_NOOP("Error", "There is no bank line %1. Look for it in the list of bank lines.")};

inline constexpr ErrorCode lineMatched{
    "settlements.line_matched", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error", "Bank line %1 is matched already. Undo that first.")};
inline constexpr ErrorCode lineNotMatched{
    "settlements.line_not_matched", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error", "Bank line %1 is not matched, so there is nothing to undo.")};
inline constexpr ErrorCode lineHindered{
    "settlements.line_hindered", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error", "Bank line %1 cannot be booked: it is pending, without a day, in "
                               "another currency than the account, or has more digits than that "
                               "has. Wait for the booked line, or choose another account.")};
inline constexpr ErrorCode nothingToMatch{
    "settlements.nothing_to_match", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error", "No bank line has a suggestion that is sure enough. Look at the "
                               "suggestions, and choose line by line.")};
inline constexpr ErrorCode partsDoNotAddUp{
    "settlements.parts_do_not_add_up", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error",
                      "The parts come to %1, the bank line is %2. Give parts, none of them "
                      "zero, that add up to it.")};
inline constexpr ErrorCode paymentDiffers{
    "settlements.payment_differs", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error", "Payment %1 is cancelled, or differs from the bank line in its "
                               "amount, direction or bank account.")};
inline constexpr ErrorCode paymentMatched{
    "settlements.payment_matched", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error", "Payment %1 is matched with another bank line.")};
inline constexpr ErrorCode bankLinesStand{
    "settlements.bank_lines_stand", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error", "Statements of the bank were imported for account %1, so it stays. "
                               "Close it once nothing stands on it, or take the files back.")};
inline constexpr ErrorCode paymentApprovalNeeded{
    "settlements.payment_approval_needed", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error",
                      "A payment of %1 waits for a second person here. Ask for approval.")};
inline constexpr ErrorCode paymentApprovalNotNeeded{
    "settlements.payment_approval_not_needed", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error", "No rule makes this payment wait for a second person. Record it "
                               "yourself.")};
inline constexpr ErrorCode paymentRequestNotFound{
    "settlements.payment_request_not_found", ErrorKind::NotFound,
    QT_TRANSLATE_NOOP("Error", "There is no payment %1 that waits for approval.")};
inline constexpr ErrorCode paymentRequestPaid{
    "settlements.payment_request_paid", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error", "This payment was made already.")};
inline constexpr ErrorCode ruleTextMissing{
    "settlements.rule_text_missing", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "A rule needs a text that bank lines contain, and an account.")};

} // namespace tandem::settlements::errors
