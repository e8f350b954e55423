#pragma once

#include "office/action.h"

/// What a user can see and do about loans: the module's table of contents.
namespace tandem::loans::actions {

inline constexpr View loans{"loans.loans", Permission::LedgerRead,
                            QT_TRANSLATE_NOOP("View", "Loans")};
inline constexpr Action takeLoan{"loans.take", Permission::LedgerPost,
                                 QT_TRANSLATE_NOOP("Action", "New &loan")};
inline constexpr Action payInstalment{"loans.pay", Permission::LedgerPost,
                                      QT_TRANSLATE_NOOP("Action", "&Pay instalment")};
inline constexpr Action payExtra{"loans.pay_extra", Permission::LedgerPost,
                                 QT_TRANSLATE_NOOP("Action", "Pay e&xtra")};
inline constexpr Action changeRate{"loans.change_rate", Permission::LedgerPost,
                                   QT_TRANSLATE_NOOP("Action", "Change the &rate")};
inline constexpr Action undoMove{"loans.undo_move", Permission::LedgerPost,
                                 QT_TRANSLATE_NOOP("Action", "&Undo the last payment")};

inline constexpr Topic loanTopic{"loan"};
inline constexpr Topic moveTopic{"loan_move"};

} // namespace tandem::loans::actions
