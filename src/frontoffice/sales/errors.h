#pragma once

#include "base/error.h"

#include <QtGlobal>

/// Everything that can go wrong in sales.
namespace tandem::sales::errors {

// Orders.
inline constexpr ErrorCode orderNotFound{
    "sales.order_not_found", ErrorKind::NotFound,
    QT_TRANSLATE_NOOP("Error", "There is no order %1. Look for it in the list of orders.")};
inline constexpr ErrorCode customerMissing{"sales.customer_missing", ErrorKind::Invalid,
                                           QT_TRANSLATE_NOOP("Error", "Say for whom it is.")};
inline constexpr ErrorCode notACustomer{
    "sales.not_a_customer", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error", "%1 is not marked as a customer. Mark the party first.")};
inline constexpr ErrorCode orderIsEmpty{
    "sales.order_is_empty", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "An order needs at least one line.")};
inline constexpr ErrorCode quantityNotPositive{
    "sales.quantity_not_positive", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "A quantity of %1 cannot be. Give more than zero.")};
inline constexpr ErrorCode priceNegative{
    "sales.price_negative", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "The price of %1 is below zero. Prices are zero or more.")};
inline constexpr ErrorCode discountOutOfRange{
    "sales.discount_out_of_range", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "A discount of %1 % cannot be. It is 0 % to 100 %.")};
inline constexpr ErrorCode documentDiscountOutOfRange{
    "sales.document_discount_out_of_range", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "A discount of %1 on a document of %2 %3 cannot be. It is 0 to that "
                               "total, in that currency, or 0 % to 100 %.")};
inline constexpr ErrorCode priceCurrencyDiffers{
    "sales.price_currency_differs", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "The price of %1 is in %2, but the order is in %3. Give it in %3.")};
inline constexpr ErrorCode orderNotAQuote{
    "sales.order_not_a_quote", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error", "Order %1 is %2 already. Only a quote can be confirmed.")};
inline constexpr ErrorCode orderIsAgreed{
    "sales.order_is_agreed", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error",
                      "Order %1 is %2, and only a quote can be changed. Cancel it while nothing of "
                      "it went out and make a copy of it; else take goods back, or credit the "
                      "invoice.")};
inline constexpr ErrorCode orderNotConfirmed{
    "sales.order_not_confirmed", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error",
                      "Order %1 is %2, not confirmed, so nothing is delivered or invoiced.")};
inline constexpr ErrorCode orderHasDocuments{
    "sales.order_has_documents", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error",
                      "Order %1 is %2, or parts of it went out, so it cannot be cancelled. "
                      "Take the goods back and credit the invoice instead.")};
inline constexpr ErrorCode lineNotFound{"sales.line_not_found", ErrorKind::NotFound,
                                        QT_TRANSLATE_NOOP("Error", "%1 has no such line.")};
inline constexpr ErrorCode lineTwice{
    "sales.line_twice", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "A line of %1 is named twice. Add up its quantities.")};

// Deliveries and returns.
inline constexpr ErrorCode deliversTooMuch{
    "sales.delivers_too_much", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error", "Of line %1, only %2 are still to be delivered, not %3.")};
inline constexpr ErrorCode nothingToDeliver{
    "sales.nothing_to_deliver", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error", "Nothing of order %1 is still to be delivered.")};
inline constexpr ErrorCode deliveryNotFound{"sales.delivery_not_found", ErrorKind::NotFound,
                                            QT_TRANSLATE_NOOP("Error", "There is no delivery %1.")};
inline constexpr ErrorCode returnsTooMuch{
    "sales.returns_too_much", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error", "Of a line of delivery %1, only %2 are with the customer, not %3.")};
inline constexpr ErrorCode nothingToReturn{
    "sales.nothing_to_return", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error", "Everything of delivery %1 was returned already.")};

// Invoices and credit notes.
inline constexpr ErrorCode invoicesTooMuch{
    "sales.invoices_too_much", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error", "Of line %1, only %2 are not invoiced yet, not %3.")};
inline constexpr ErrorCode nothingToInvoice{
    "sales.nothing_to_invoice", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error",
                      "Nothing of order %1 waits for its invoice. Deliver first, or invoice "
                      "what was ordered.")};
inline constexpr ErrorCode dueBeforeIssued{
    "sales.due_before_issued", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "An invoice of %1 cannot be due on %2, before it is issued.")};
inline constexpr ErrorCode invoiceNotFound{
    "sales.invoice_not_found", ErrorKind::NotFound,
    QT_TRANSLATE_NOOP("Error", "There is no invoice %1. Look for it in the list of invoices.")};
inline constexpr ErrorCode creditsTooMuch{
    "sales.credits_too_much", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error", "Of line %1, only %2 are not credited yet, not %3.")};
inline constexpr ErrorCode nothingToCredit{
    "sales.nothing_to_credit", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error", "All of invoice %1 was credited already.")};
inline constexpr ErrorCode creditedBeforeIssued{
    "sales.credited_before_issued", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "A credit note of %1 cannot be for an invoice of %2.")};
inline constexpr ErrorCode creditNoteNotFound{
    "sales.credit_note_not_found", ErrorKind::NotFound,
    QT_TRANSLATE_NOOP("Error", "There is no credit note %1.")};

// Deposit and progress invoices.
inline constexpr ErrorCode depositNotFound{
    "sales.deposit_not_found", ErrorKind::NotFound,
    QT_TRANSLATE_NOOP("Error",
                      "There is no deposit invoice %1. Look for it among those of its order.")};
inline constexpr ErrorCode depositShareWrong{
    "sales.deposit_share_wrong", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "%1 % is no share of an order. Give more than 0 and at most 100.")};
inline constexpr ErrorCode depositAmountWrong{
    "sales.deposit_amount_wrong", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "A deposit is more than zero, in the company's currency.")};
inline constexpr ErrorCode depositTooMuch{
    "sales.deposit_too_much", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error", "Of order %1, only %2 net was not asked for yet, not %3.")};
inline constexpr ErrorCode nothingToDeposit{
    "sales.nothing_to_deposit", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error", "%2 % of order %1 was asked for already.")};
inline constexpr ErrorCode depositCreditedAlready{
    "sales.deposit_credited_already", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error", "%1 was taken back already, by %2.")};
inline constexpr ErrorCode depositNotCredited{
    "sales.deposit_not_credited", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error", "%1 stands: it was not credited, so there is no credit note.")};
inline constexpr ErrorCode depositDeducted{
    "sales.deposit_deducted", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error", "An invoice deducted %1 or a part of it, so it stays. Credit the "
                               "invoice instead.")};
inline constexpr ErrorCode depositNotPaid{
    "sales.deposit_not_paid", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error", "The tax of %1 is due when it is paid, and it is not paid yet. "
                               "Record its payment, or credit it, then issue the invoice.")};
inline constexpr ErrorCode orderHasDeposits{
    "sales.order_has_deposits", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error", "Order %1 has a deposit, %2, so it is not cancelled. Credit that "
                               "first.")};

} // namespace tandem::sales::errors
