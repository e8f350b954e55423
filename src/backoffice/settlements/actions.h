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

inline constexpr View dunning{"settlements.dunning", Permission::SettlementRead,
                              QT_TRANSLATE_NOOP("View", "Dunning")};
inline constexpr Action makeNotices{"settlements.make_notices", Permission::SettlementWrite,
                                    QT_TRANSLATE_NOOP("Action", "&Make notices")};
inline constexpr Action takeBackNotice{"settlements.take_back_notice", Permission::SettlementWrite,
                                       QT_TRANSLATE_NOOP("Action", "&Take the notice back")};
inline constexpr Action holdDunning{"settlements.hold_dunning", Permission::SettlementWrite,
                                    QT_TRANSLATE_NOOP("Action", "Put &on hold")};
inline constexpr Action releaseDunning{"settlements.release_dunning", Permission::SettlementWrite,
                                       QT_TRANSLATE_NOOP("Action", "&Release the hold")};
inline constexpr Action changeDunningLevels{"settlements.change_dunning_levels",
                                            Permission::SettingsWrite,
                                            QT_TRANSLATE_NOOP("Action", "&Levels of dunning")};

inline constexpr Action writeOffBadDebt{"settlements.write_off_bad_debt",
                                        Permission::SettlementWrite,
                                        QT_TRANSLATE_NOOP("Action", "Write off as &bad debt")};
inline constexpr Action askToWriteOff{"settlements.ask_to_write_off", Permission::SettlementWrite,
                                      QT_TRANSLATE_NOOP("Action", "Ask to write &off")};
inline constexpr Action writeOffApproved{"settlements.write_off_approved", Permission::Approve,
                                         QT_TRANSLATE_NOOP("Action", "A&pprove and write off")};
inline constexpr Action changeWriteOffPolicy{"settlements.change_write_off_policy",
                                             Permission::SettingsWrite,
                                             QT_TRANSLATE_NOOP("Action", "&Policy of write-offs")};

inline constexpr View credit{"settlements.credit", Permission::SettlementRead,
                             QT_TRANSLATE_NOOP("View", "Credit limits")};
inline constexpr Action setCreditLimit{"settlements.set_credit_limit", Permission::SettlementWrite,
                                       QT_TRANSLATE_NOOP("Action", "Set the credit &limit")};
inline constexpr Action holdCredit{"settlements.hold_credit", Permission::SettlementWrite,
                                   QT_TRANSLATE_NOOP("Action", "&Stop the credit")};
inline constexpr Action releaseCredit{"settlements.release_credit", Permission::SettlementWrite,
                                      QT_TRANSLATE_NOOP("Action", "&Give credit again")};
inline constexpr Action overrideCredit{"settlements.override_credit", Permission::Approve,
                                       QT_TRANSLATE_NOOP("Action", "&Override the credit limit")};
inline constexpr Action changeCreditPolicy{"settlements.change_credit_policy",
                                           Permission::SettingsWrite,
                                           QT_TRANSLATE_NOOP("Action", "&Policy of credit")};

} // namespace tandem::settlements::actions

/// The tables whose changes make pages stale.
namespace tandem::settlements::topics {

inline constexpr Topic openItems{"open_item"};
inline constexpr Topic payments{"payment"};
inline constexpr Topic bankLines{"bank_line"};
inline constexpr Topic paymentTerms{"payment_terms"};
inline constexpr Topic dunningLevels{"dunning_level"};
inline constexpr Topic dunningNotices{"dunning_notice"};
inline constexpr Topic dunningHolds{"dunning_hold"};

} // namespace tandem::settlements::topics
