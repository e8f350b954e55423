#pragma once

#include "base/error.h"

#include <QtGlobal>

/// Everything that can go wrong with budgets and forecasts.
namespace tandem::budgets::errors {

inline constexpr ErrorCode budgetNotFound{
    "budgets.budget_not_found", ErrorKind::NotFound,
    QT_TRANSLATE_NOOP("Error", "There is no budget %1. Look for it in the list of budgets.")};
inline constexpr ErrorCode budgetUnnamed{
    "budgets.budget_unnamed", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "The budget needs a name, such as Operations.")};
inline constexpr ErrorCode budgetNameTaken{
    "budgets.budget_name_taken", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error", "There is a budget %1 for %2 already. Make a new version of it, or "
                               "choose another name.")};
inline constexpr ErrorCode yearUnknown{
    "budgets.year_unknown", ErrorKind::NotFound,
    QT_TRANSLATE_NOOP("Error", "There is no fiscal year %1. Open it first, or name another one.")};
inline constexpr ErrorCode noYearBefore{
    "budgets.no_year_before", ErrorKind::NotFound,
    QT_TRANSLATE_NOOP("Error", "There is no fiscal year before %1, so there is no actual to plan "
                               "from. Name the year to take it from.")};
inline constexpr ErrorCode noActual{
    "budgets.no_actual", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error", "Nothing was earned or spent in %1, so there is nothing to plan "
                               "from.")};
inline constexpr ErrorCode growthOutOfRange{
    "budgets.growth_out_of_range", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "A growth of %1 % is not possible: give -100 to 1000.")};
inline constexpr ErrorCode budgetNotDraft{
    "budgets.budget_not_draft", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error", "Version %2 of the budget %1 is not a draft. Make a new version of "
                               "it and change that.")};
inline constexpr ErrorCode budgetEmpty{
    "budgets.budget_empty", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error", "The budget %1 plans nothing yet. Enter its amounts first.")};
inline constexpr ErrorCode accountIsHeading{
    "budgets.account_is_heading", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "The account %1 is a heading. Plan on the accounts below it.")};
inline constexpr ErrorCode monthOutsideYear{
    "budgets.month_outside_year", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "The month %1 is not in the fiscal year %2.")};
inline constexpr ErrorCode cellTwice{
    "budgets.cell_twice", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "The account %1 is planned twice for %2. Leave one of them out.")};
inline constexpr ErrorCode foreignAmount{
    "budgets.foreign_amount", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "A budget is in the company's currency, %1.")};
inline constexpr ErrorCode rangeOutsideYear{
    "budgets.range_outside_year", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "A budget of %1 is compared with days from %2 to %3.")};
inline constexpr ErrorCode budgetExceeded{
    "budgets.budget_exceeded", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error", "This order exceeds the budget %1: on account %2 from %3, %4 are "
                               "planned, %5 used, %6 committed and %7 asked for. Order less, or "
                               "have a larger budget approved.")};

// Scenarios of the cash forecast.
inline constexpr ErrorCode scenarioNotFound{
    "budgets.scenario_not_found", ErrorKind::NotFound,
    QT_TRANSLATE_NOOP("Error", "There is no scenario %1. Look for it in the list of scenarios.")};
inline constexpr ErrorCode scenarioUnnamed{
    "budgets.scenario_unnamed", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "The scenario needs a name, such as Customers pay late.")};
inline constexpr ErrorCode scenarioKnown{
    "budgets.scenario_known", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error", "There is a scenario %1 already. Change that one, or choose another "
                               "name.")};
inline constexpr ErrorCode delayOutOfRange{
    "budgets.delay_out_of_range", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "A delay of %1 days is not possible: give 0 to 365.")};
inline constexpr ErrorCode shareOutOfRange{
    "budgets.share_out_of_range", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "A share of %1 % is not possible: give 0 to 100.")};
inline constexpr ErrorCode oneOffIncomplete{
    "budgets.one_off_incomplete", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "Each extra item needs a day, an amount that is not zero, and some "
                               "words.")};
inline constexpr ErrorCode oneOffUnreadable{
    "budgets.one_off_unreadable", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "Line %1, '%2', is no extra item. Write a day, an amount and some "
                               "words: 2026-04-01, -5000.00, New van.")};
inline constexpr ErrorCode weeksOutOfRange{
    "budgets.weeks_out_of_range", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "A forecast of %1 weeks is not possible: ask for 1 to 104.")};

} // namespace tandem::budgets::errors
