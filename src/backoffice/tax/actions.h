#pragma once

#include "office/action.h"

/// What a user can see and do with taxes.
namespace tandem::tax::actions {

inline constexpr View taxCodes{"tax.codes", Permission::LedgerRead,
                               QT_TRANSLATE_NOOP("View", "Tax codes")};
inline constexpr Action createTaxCode{"tax.create_code", Permission::SettingsWrite,
                                      QT_TRANSLATE_NOOP("Action", "&New tax code")};
inline constexpr Action changeTaxRate{"tax.change_rate", Permission::SettingsWrite,
                                      QT_TRANSLATE_NOOP("Action", "Change &rate")};
inline constexpr Action changeTaxPolicy{"tax.change_policy", Permission::SettingsWrite,
                                        QT_TRANSLATE_NOOP("Action", "Change tax &policy")};
inline constexpr Action changeTaxCode{"tax.change_code", Permission::SettingsWrite,
                                      QT_TRANSLATE_NOOP("Action", "&Save tax code")};
inline constexpr View taxReturns{"tax.returns", Permission::LedgerRead,
                                 QT_TRANSLATE_NOOP("View", "Tax return")};
inline constexpr Action fileTaxReturn{"tax.file_return", Permission::LedgerClose,
                                      QT_TRANSLATE_NOOP("Action", "Fi&le")};
inline constexpr Action undoTaxReturn{"tax.undo_return", Permission::LedgerClose,
                                      QT_TRANSLATE_NOOP("Action", "&Take back")};

inline constexpr View withholding{"tax.withholding", Permission::SettlementRead,
                                  QT_TRANSLATE_NOOP("View", "Withholding tax")};
inline constexpr Action saveWithholding{"tax.save_withholding", Permission::SettingsWrite,
                                        QT_TRANSLATE_NOOP("Action", "&Save withholding tax")};
inline constexpr Action withholdTax{"tax.withhold", Permission::SettlementWrite,
                                    QT_TRANSLATE_NOOP("Action", "Wi&thhold tax")};

inline constexpr Topic movementsTopic{"tax_movement"};
inline constexpr Topic returnsTopic{"tax_return"};
inline constexpr Topic withheldTopic{"withheld_tax"};

} // namespace tandem::tax::actions
