#pragma once

#include "office/action.h"

/// What a user can see and do with budgets and forecasts: the module's table of contents.
namespace tandem::budgets::actions {

inline constexpr View budgets{"budgets.budgets", Permission::LedgerRead,
                              QT_TRANSLATE_NOOP("View", "Budgets")};
inline constexpr View forecast{"budgets.forecast", Permission::LedgerRead,
                               QT_TRANSLATE_NOOP("View", "Cash forecast")};
/// What a purchase order was warned of.
inline constexpr View overruns{"budgets.overruns", Permission::InventoryRead,
                               QT_TRANSLATE_NOOP("View", "Orders beyond the budget")};

inline constexpr Action createBudget{"budgets.create", Permission::LedgerPost,
                                     QT_TRANSLATE_NOOP("Action", "&New budget")};
inline constexpr Action changeBudget{"budgets.change", Permission::LedgerPost,
                                     QT_TRANSLATE_NOOP("Action", "&Save budget")};
inline constexpr Action importBudget{"budgets.import", Permission::LedgerPost,
                                     QT_TRANSLATE_NOOP("Action", "&Import budget")};
inline constexpr Action removeBudget{"budgets.remove", Permission::LedgerPost,
                                     QT_TRANSLATE_NOOP("Action", "&Delete draft")};
inline constexpr Action approveBudget{"budgets.approve", Permission::Approve,
                                      QT_TRANSLATE_NOOP("Action", "&Approve budget")};
inline constexpr Action setControl{"budgets.set_control", Permission::Approve,
                                   QT_TRANSLATE_NOOP("Action", "Set budget &control")};
inline constexpr Action changeScenarios{"budgets.change_scenarios", Permission::LedgerPost,
                                        QT_TRANSLATE_NOOP("Action", "Save s&cenario")};

inline constexpr Topic budgetTopic{"budget"};
inline constexpr Topic linesTopic{"budget_line"};
inline constexpr Topic scenarioTopic{"forecast_scenario"};

} // namespace tandem::budgets::actions
