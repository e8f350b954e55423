#pragma once

#include "office/action.h"

/// What a user can see and do with items, stock and purchases.
namespace tandem::inventory::actions {

inline constexpr View items{"inventory.items", Permission::InventoryRead,
                            QT_TRANSLATE_NOOP("View", "Items")};
inline constexpr View stock{"inventory.stock", Permission::InventoryRead,
                            QT_TRANSLATE_NOOP("View", "Stock")};
inline constexpr View purchases{"inventory.purchases", Permission::InventoryRead,
                                QT_TRANSLATE_NOOP("View", "Purchases")};

inline constexpr Action createItem{"inventory.create_item", Permission::InventoryWrite,
                                   QT_TRANSLATE_NOOP("Action", "&New item")};
inline constexpr Action changeItem{"inventory.change_item", Permission::InventoryWrite,
                                   QT_TRANSLATE_NOOP("Action", "&Change item")};
inline constexpr Action setPrice{"inventory.set_price", Permission::InventoryWrite,
                                 QT_TRANSLATE_NOOP("Action", "Set &price")};
inline constexpr Action createWarehouse{"inventory.create_warehouse", Permission::InventoryWrite,
                                        QT_TRANSLATE_NOOP("Action", "New &warehouse")};
inline constexpr Action takeOpeningStock{"inventory.take_opening_stock", Permission::InventoryWrite,
                                         QT_TRANSLATE_NOOP("Action", "Take &opening stock")};
inline constexpr Action countStock{"inventory.count_stock", Permission::InventoryWrite,
                                   QT_TRANSLATE_NOOP("Action", "C&ount stock")};
inline constexpr Action transferStock{"inventory.transfer_stock", Permission::InventoryWrite,
                                      QT_TRANSLATE_NOOP("Action", "Transfe&r stock")};
inline constexpr Action placePurchaseOrder{"inventory.place_purchase_order",
                                           Permission::PurchaseWrite,
                                           QT_TRANSLATE_NOOP("Action", "&New purchase order")};
inline constexpr Action cancelPurchaseOrder{"inventory.cancel_purchase_order",
                                            Permission::PurchaseWrite,
                                            QT_TRANSLATE_NOOP("Action", "Cancel purchase order")};
inline constexpr Action receiveGoods{"inventory.receive_goods", Permission::InventoryWrite,
                                     QT_TRANSLATE_NOOP("Action", "&Receive goods")};
inline constexpr Action receiveBill{"inventory.receive_bill", Permission::PurchaseWrite,
                                    QT_TRANSLATE_NOOP("Action", "Receive &bill")};
inline constexpr Action receiveDepositBill{"inventory.receive_deposit_bill",
                                           Permission::PurchaseWrite,
                                           QT_TRANSLATE_NOOP("Action", "Dep&osit")};
inline constexpr Action creditBill{"inventory.credit_bill", Permission::PurchaseWrite,
                                   QT_TRANSLATE_NOOP("Action", "&Credit note")};
inline constexpr Action sendGoodsBack{"inventory.send_goods_back", Permission::InventoryWrite,
                                      QT_TRANSLATE_NOOP("Action", "Se&nd back")};
inline constexpr Action closePurchaseOrder{"inventory.close_purchase_order",
                                           Permission::PurchaseWrite,
                                           QT_TRANSLATE_NOOP("Action", "Close order")};
inline constexpr Action importBill{"inventory.import_bill", Permission::PurchaseWrite,
                                   QT_TRANSLATE_NOOP("Action", "I&mport e-invoice")};
inline constexpr Action importItems{"inventory.import_items", Permission::Import,
                                    QT_TRANSLATE_NOOP("Action", "I&mport items")};
inline constexpr Action importStock{"inventory.import_stock", Permission::Import,
                                    QT_TRANSLATE_NOOP("Action", "Import opening &stock")};

} // namespace tandem::inventory::actions
