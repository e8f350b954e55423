#pragma once

#include "office/action.h"

/// What a user can see and do with currencies. The namespace is not the folder's name, which is
/// that of a function in base/currency.h.
namespace tandem::exchange::actions {

inline constexpr View rates{"currencies.rates", Permission::LedgerRead,
                            QT_TRANSLATE_NOOP("View", "Exchange rates")};
inline constexpr Action enterRate{"currencies.enter_rate", Permission::LedgerPost,
                                  QT_TRANSLATE_NOOP("Action", "&Save rate")};
inline constexpr Action removeRate{"currencies.remove_rate", Permission::LedgerPost,
                                   QT_TRANSLATE_NOOP("Action", "&Delete rate")};
inline constexpr Action importRates{"currencies.import_rates", Permission::Import,
                                    QT_TRANSLATE_NOOP("Action", "&Import rates")};
inline constexpr Action changeRatePolicy{"currencies.change_rate_policy", Permission::SettingsWrite,
                                         QT_TRANSLATE_NOOP("Action", "Save &choice of rates")};
inline constexpr Action revalue{"currencies.revalue", Permission::LedgerClose,
                                QT_TRANSLATE_NOOP("Action", "&Post revaluation")};

inline constexpr Topic ratesTopic{"exchange_rate"};

} // namespace tandem::exchange::actions
