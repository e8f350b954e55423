#pragma once

#include "office/action.h"

/// What a user can see and do in the ledger: the module's table of contents.
namespace tandem::ledger::actions {

inline constexpr View accounts{"ledger.accounts", Permission::LedgerRead,
                               QT_TRANSLATE_NOOP("View", "Chart of accounts")};
inline constexpr View entries{"ledger.entries", Permission::LedgerRead,
                              QT_TRANSLATE_NOOP("View", "Journal")};
inline constexpr View exportJournal{"ledger.export", Permission::Export,
                                    QT_TRANSLATE_NOOP("View", "Export of the journal")};
inline constexpr Action changeAccounts{"ledger.change_accounts", Permission::LedgerClose,
                                       QT_TRANSLATE_NOOP("Action", "&Save account")};
inline constexpr Action mergeAccounts{"ledger.merge_accounts", Permission::LedgerClose,
                                      QT_TRANSLATE_NOOP("Action", "&Merge accounts")};
inline constexpr Action removeAccount{"ledger.remove_account", Permission::LedgerClose,
                                      QT_TRANSLATE_NOOP("Action", "&Delete account")};
inline constexpr Action importAccounts{"ledger.import_accounts", Permission::Import,
                                       QT_TRANSLATE_NOOP("Action", "&Import accounts")};
inline constexpr Action postEntries{"ledger.post", Permission::LedgerPost,
                                    QT_TRANSLATE_NOOP("Action", "&Post")};
inline constexpr Action saveDraft{"ledger.save_draft", Permission::LedgerPost,
                                  QT_TRANSLATE_NOOP("Action", "&Save draft")};
inline constexpr Action deleteDraft{"ledger.delete_draft", Permission::LedgerPost,
                                    QT_TRANSLATE_NOOP("Action", "&Delete draft")};
inline constexpr Action saveTemplate{"ledger.save_template", Permission::LedgerPost,
                                     QT_TRANSLATE_NOOP("Action", "&Save template")};
inline constexpr Action deleteTemplate{"ledger.delete_template", Permission::LedgerPost,
                                       QT_TRANSLATE_NOOP("Action", "&Delete template")};
inline constexpr Action replaceInEntries{"ledger.replace", Permission::LedgerPost,
                                         QT_TRANSLATE_NOOP("Action", "&Replace")};
inline constexpr Action askToPost{"ledger.ask_to_post", Permission::LedgerPost,
                                  QT_TRANSLATE_NOOP("Action", "&Ask for approval")};
inline constexpr Action postApproved{"ledger.post_approved", Permission::Approve,
                                     QT_TRANSLATE_NOOP("Action", "A&pprove and post")};
inline constexpr View approvalRules{"ledger.approval_rules", Permission::LedgerRead,
                                    QT_TRANSLATE_NOOP("View", "Approval rules")};
inline constexpr Action changeApprovalRules{"ledger.change_approval_rules",
                                            Permission::SettingsWrite,
                                            QT_TRANSLATE_NOOP("Action", "Save approval &rule")};
inline constexpr Action reverseEntry{"ledger.reverse", Permission::LedgerPost,
                                     QT_TRANSLATE_NOOP("Action", "&Reverse")};
inline constexpr Action openYear{"ledger.open_year", Permission::LedgerClose,
                                 QT_TRANSLATE_NOOP("Action", "&Open fiscal year")};
inline constexpr Action closePeriod{"ledger.close_period", Permission::LedgerClose,
                                    QT_TRANSLATE_NOOP("Action", "&Close period")};
inline constexpr View periods{"ledger.periods", Permission::LedgerRead,
                              QT_TRANSLATE_NOOP("View", "Fiscal years and periods")};
inline constexpr Action closeYear{"ledger.close_year", Permission::LedgerClose,
                                  QT_TRANSLATE_NOOP("Action", "Close fiscal &year")};
inline constexpr Action reopenYear{"ledger.reopen_year", Permission::LedgerClose,
                                   QT_TRANSLATE_NOOP("Action", "Open fiscal year &again")};
inline constexpr Action changeDimensions{"ledger.change_dimensions", Permission::LedgerClose,
                                         QT_TRANSLATE_NOOP("Action", "Save &dimension")};
inline constexpr Action setLockDate{"ledger.set_lock_date", Permission::LedgerClose,
                                    QT_TRANSLATE_NOOP("Action", "Set &lock date")};
inline constexpr Action grantLockException{"ledger.grant_lock_exception", Permission::LedgerClose,
                                           QT_TRANSLATE_NOOP("Action", "&Make an exception")};
inline constexpr Action revokeLockException{"ledger.revoke_lock_exception", Permission::LedgerClose,
                                            QT_TRANSLATE_NOOP("Action", "&Revoke the exception")};
inline constexpr Action setCashSection{"ledger.set_cash_section", Permission::LedgerClose,
                                       QT_TRANSLATE_NOOP("Action", "Set cash flow &section")};
inline constexpr Action writeStatementNote{"ledger.write_statement_note", Permission::LedgerClose,
                                           QT_TRANSLATE_NOOP("Action", "Save &note")};
inline constexpr Action importOpeningBalances{
    "ledger.import_opening_balances", Permission::Import,
    QT_TRANSLATE_NOOP("Action", "Import opening &balances")};
inline constexpr Action eraseText{"ledger.erase_text", Permission::LedgerClose,
                                  QT_TRANSLATE_NOOP("Action", "&Erase the words")};
inline constexpr Action importBook{"ledger.import", Permission::Import,
                                   QT_TRANSLATE_NOOP("Action", "&Import books")};
inline constexpr Action exportBooks{"ledger.export_books", Permission::Export,
                                    QT_TRANSLATE_NOOP("Action", "E&xport books")};

inline constexpr Topic entriesTopic{"entry"};

} // namespace tandem::ledger::actions
