#pragma once

#include "base/error.h"

#include <QtGlobal>

/// Everything that can go wrong with employees and their leave.
namespace tandem::hr::errors {

inline constexpr ErrorCode employeeNotFound{
    "hr.employee_not_found", ErrorKind::NotFound,
    QT_TRANSLATE_NOOP("Error", "There is no employee %1. Look for them in the list of employees.")};
inline constexpr ErrorCode numberMissing{
    "hr.number_missing", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "The employee needs a number.")};
inline constexpr ErrorCode numberTaken{
    "hr.number_taken", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error", "The number %1 belongs to %2 already. Choose another one.")};
inline constexpr ErrorCode notAPerson{
    "hr.not_a_person", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "%1 is a company. Only a person can be an employee.")};
inline constexpr ErrorCode notAnEmployee{
    "hr.not_an_employee", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error",
                      "The party %1 is not marked as an employee. Change the party first.")};
inline constexpr ErrorCode hiredOnMissing{
    "hr.hired_on_missing", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "Say since when the employee works here.")};
inline constexpr ErrorCode leftBeforeHired{
    "hr.left_before_hired", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "%1 cannot leave before the first day, %2.")};
inline constexpr ErrorCode managesThemself{
    "hr.manages_themself", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error", "%1 cannot report to %2, who reports to %1.")};
inline constexpr ErrorCode contractEndsBeforeItStarts{
    "hr.contract_ends_before_it_starts", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "The contract ends before it begins. Give a later last day.")};
inline constexpr ErrorCode contractsOverlap{
    "hr.contracts_overlap", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error", "There is a contract from %1 to %2 already. End it before the new "
                               "one begins.")};
inline constexpr ErrorCode weeklyHoursOutOfRange{
    "hr.weekly_hours_out_of_range", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "%1 minutes a week are not possible: give 0 to 10080.")};
inline constexpr ErrorCode salaryNegative{
    "hr.salary_negative", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "A salary cannot be below zero.")};
inline constexpr ErrorCode contractNotFound{
    "hr.contract_not_found", ErrorKind::NotFound,
    QT_TRANSLATE_NOOP("Error", "There is no contract %1 of this employee.")};
inline constexpr ErrorCode daysNotPositive{
    "hr.days_not_positive", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "Grant more than zero days, in halves: 20, 2.5.")};
inline constexpr ErrorCode expiresBeforeGranted{
    "hr.expires_before_granted", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "The days would expire before they are granted.")};
inline constexpr ErrorCode leaveEndsBeforeItStarts{
    "hr.leave_ends_before_it_starts", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "The leave ends before it begins. Give a later last day.")};
inline constexpr ErrorCode leaveTooLong{
    "hr.leave_too_long", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "One request covers at most a year. Ask for the rest apart.")};
inline constexpr ErrorCode halfDayOfMany{
    "hr.half_day_of_many", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "Half a day is asked for one day at a time.")};
inline constexpr ErrorCode noWorkingDays{
    "hr.no_working_days", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "There is no working day from %1 to %2, so no leave is needed.")};
inline constexpr ErrorCode notEmployedThen{
    "hr.not_employed_then", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error", "%1 does not work here all the time from %2 to %3.")};
inline constexpr ErrorCode leaveMeetsOther{
    "hr.leave_meets_other", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error", "There is leave from %1 to %2 already. Choose other days.")};
inline constexpr ErrorCode notEnoughLeave{
    "hr.not_enough_leave", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error", "%1 days are left, and %2 are asked for. Grant more first.")};
inline constexpr ErrorCode leaveNotFound{
    "hr.leave_not_found", ErrorKind::NotFound,
    QT_TRANSLATE_NOOP("Error", "There is no leave request %1.")};
inline constexpr ErrorCode leaveInOtherState{
    "hr.leave_in_other_state", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error", "The leave request is %1, so this is not possible.")};

// Public holidays.
inline constexpr ErrorCode holidayUnnamed{
    "hr.holiday_unnamed", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "The holiday needs a name, such as New Year's Day.")};
inline constexpr ErrorCode holidayUndated{"hr.holiday_undated", ErrorKind::Invalid,
                                          QT_TRANSLATE_NOOP("Error", "Say on which day %1 is.")};
inline constexpr ErrorCode holidayKnown{
    "hr.holiday_known", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error", "On %1, there is %2 already. Remove that one first.")};
inline constexpr ErrorCode holidayNotFound{
    "hr.holiday_not_found", ErrorKind::NotFound,
    QT_TRANSLATE_NOOP("Error", "There is no holiday %1. Look for it in the list of holidays.")};

} // namespace tandem::hr::errors
