#pragma once

#include "office/action.h"

/// What a user can see and do about payments and the bank: the module's table of contents.
namespace tandem::settlements::actions {

inline constexpr View openItems{"settlements.open_items", Permission::SettlementRead,
                                QT_TRANSLATE_NOOP("View", "Open items")};
inline constexpr View payments{"settlements.payments", Permission::SettlementRead,
                               QT_TRANSLATE_NOOP("View", "Payments")};
inline constexpr View bankLines{"settlements.bank_lines", Permission::SettlementRead,
                                QT_TRANSLATE_NOOP("View", "Bank lines")};
inline constexpr View bankRules{"settlements.bank_rules", Permission::SettlementRead,
                                QT_TRANSLATE_NOOP("View", "Bank rules")};

inline constexpr Action receivePayment{"settlements.receive_payment", Permission::SettlementWrite,
                                       QT_TRANSLATE_NOOP("Action", "&Receive payment")};
inline constexpr Action makePayment{"settlements.make_payment", Permission::SettlementWrite,
                                    QT_TRANSLATE_NOOP("Action", "&Make payment")};
inline constexpr Action askToPay{"settlements.ask_to_pay", Permission::SettlementWrite,
                                 QT_TRANSLATE_NOOP("Action", "&Ask for approval")};
inline constexpr Action payApproved{"settlements.pay_approved", Permission::Approve,
                                    QT_TRANSLATE_NOOP("Action", "A&pprove and pay")};
inline constexpr Action allocate{"settlements.allocate", Permission::SettlementWrite,
                                 QT_TRANSLATE_NOOP("Action", "&Allocate")};
inline constexpr Action setOff{"settlements.set_off", Permission::SettlementWrite,
                               QT_TRANSLATE_NOOP("Action", "Set &off")};
inline constexpr Action writeOff{"settlements.write_off", Permission::SettlementWrite,
                                 QT_TRANSLATE_NOOP("Action", "&Write off the difference")};
inline constexpr Action undoSettlement{"settlements.undo_settlement", Permission::SettlementWrite,
                                       QT_TRANSLATE_NOOP("Action", "&Undo the allocation")};
inline constexpr Action cancelPayment{"settlements.cancel_payment", Permission::SettlementWrite,
                                      QT_TRANSLATE_NOOP("Action", "&Cancel the payment")};
inline constexpr Action importBankStatement{"settlements.import_bank_statement",
                                            Permission::SettlementWrite,
                                            QT_TRANSLATE_NOOP("Action", "&Import bank statement")};
inline constexpr Action takeBackImport{"settlements.take_back_import", Permission::SettlementWrite,
                                       QT_TRANSLATE_NOOP("Action", "Take the &file back")};
inline constexpr Action acceptMatch{"settlements.accept_match", Permission::SettlementWrite,
                                    QT_TRANSLATE_NOOP("Action", "&Accept")};
inline constexpr Action undoMatch{"settlements.undo_match", Permission::SettlementWrite,
                                  QT_TRANSLATE_NOOP("Action", "&Undo the match")};
inline constexpr Action saveBankRule{"settlements.save_bank_rule", Permission::SettlementWrite,
                                     QT_TRANSLATE_NOOP("Action", "Save the &rule")};
inline constexpr View paymentTerms{"settlements.payment_terms", Permission::SettlementRead,
                                   QT_TRANSLATE_NOOP("View", "Terms of payment")};
inline constexpr Action savePaymentTerms{"settlements.save_payment_terms",
                                         Permission::SettingsWrite,
                                         QT_TRANSLATE_NOOP("Action", "&Save the terms")};
inline constexpr Action changeTermsPolicy{"settlements.change_terms_policy",
                                          Permission::SettingsWrite,
                                          QT_TRANSLATE_NOOP("Action", "Set the company's &terms")};

} // namespace tandem::settlements::actions

/// The tables whose changes make pages stale.
namespace tandem::settlements::topics {

inline constexpr Topic openItems{"open_item"};
inline constexpr Topic payments{"payment"};
inline constexpr Topic bankLines{"bank_line"};
inline constexpr Topic paymentTerms{"payment_terms"};

} // namespace tandem::settlements::topics
