#pragma once

#include "office/action.h"

/// What a user can see and do in sales.
namespace tandem::sales::actions {

inline constexpr View orders{"sales.orders", Permission::SalesRead,
                             QT_TRANSLATE_NOOP("View", "Orders")};
inline constexpr View invoices{"sales.invoices", Permission::SalesRead,
                               QT_TRANSLATE_NOOP("View", "Invoices")};

inline constexpr Action createOrder{"sales.create_order", Permission::SalesWrite,
                                    QT_TRANSLATE_NOOP("Action", "&New quote")};
inline constexpr Action changeOrder{"sales.change_order", Permission::SalesWrite,
                                    QT_TRANSLATE_NOOP("Action", "Cha&nge quote")};
inline constexpr Action confirmOrder{"sales.confirm_order", Permission::SalesWrite,
                                     QT_TRANSLATE_NOOP("Action", "&Confirm order")};
inline constexpr Action cancelOrder{"sales.cancel_order", Permission::SalesWrite,
                                    QT_TRANSLATE_NOOP("Action", "Cance&l order")};
inline constexpr Action deliverOrder{"sales.deliver_order", Permission::SalesWrite,
                                     QT_TRANSLATE_NOOP("Action", "&Deliver")};
inline constexpr Action returnGoods{"sales.return_goods", Permission::SalesWrite,
                                    QT_TRANSLATE_NOOP("Action", "Take goods &back")};
inline constexpr Action issueInvoice{"sales.issue_invoice", Permission::SalesInvoice,
                                     QT_TRANSLATE_NOOP("Action", "Issue &invoice")};
inline constexpr Action issueCreditNote{"sales.issue_credit_note", Permission::SalesInvoice,
                                        QT_TRANSLATE_NOOP("Action", "Issue credit n&ote")};
inline constexpr Action changeSalesPolicy{
    "sales.change_policy", Permission::SettingsWrite,
    QT_TRANSLATE_NOOP("Action", "Save how sales are &priced")};
inline constexpr Action issueDeposit{"sales.issue_deposit", Permission::SalesInvoice,
                                     QT_TRANSLATE_NOOP("Action", "Deposi&t invoice")};
inline constexpr Action creditDeposit{"sales.credit_deposit", Permission::SalesInvoice,
                                      QT_TRANSLATE_NOOP("Action", "&Credit the deposit")};
inline constexpr Action importOrders{"sales.import_orders", Permission::Import,
                                     QT_TRANSLATE_NOOP("Action", "I&mport orders")};

} // namespace tandem::sales::actions
