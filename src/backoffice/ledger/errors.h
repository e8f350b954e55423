#pragma once

#include "base/error.h"

#include <QtGlobal>

/// Everything that can go wrong in the ledger.
namespace tandem::ledger::errors {

inline constexpr ErrorCode tooFewLines{
    "ledger.too_few_lines", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "An entry needs two lines at least. Add the other side.")};
inline constexpr ErrorCode tooManyLines{
    "ledger.too_many_lines", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "An entry takes %1 lines at most. Split it into several.")};
inline constexpr ErrorCode lineEmpty{
    "ledger.line_empty", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "Line %1 has no amount. Give it one, or leave it out.")};
inline constexpr ErrorCode unbalanced{
    "ledger.unbalanced", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "The entry does not balance: debits less credits are %1 %2. Correct "
                               "a line, or add one of that amount on the other side.")};
inline constexpr ErrorCode dateMissing{
    "ledger.date_missing", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "The entry has no day. Give the one it counts for.")};
inline constexpr ErrorCode noOpenPeriod{
    "ledger.no_open_period", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error", "%1 lies in no open period. Open its fiscal year or period, or post "
                               "to another day.")};
inline constexpr ErrorCode dateLocked{
    "ledger.date_locked", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error",
                      "%1 is locked: nothing of this kind (%2) is posted up to %3. Post to "
                      "a later day, or move the lock date.")};
inline constexpr ErrorCode lockedForGood{
    "ledger.locked_for_good", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error",
                      "%1 is locked for good: nothing is posted up to %2, and no exception "
                      "is made. Take a later day.")};
inline constexpr ErrorCode lockMovesForward{
    "ledger.lock_moves_forward", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error", "The books are locked for good through %1. That lock only moves "
                               "forward: give a later day.")};
inline constexpr ErrorCode lockNotPast{
    "ledger.lock_not_past", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "A lock for good cannot be taken back, so it goes up to %1 at most. "
                               "Give that day or an earlier one.")};
inline constexpr ErrorCode exceptionReasonMissing{
    "ledger.exception_reason_missing", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "An exception from the lock dates needs a reason. Say why.")};
inline constexpr ErrorCode exceptionDatesWrong{
    "ledger.exception_dates_wrong", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "An exception ends after it begins, not in the past, and within %1 "
                               "days. Correct its times.")};
inline constexpr ErrorCode exceptionNotFound{
    "ledger.exception_not_found", ErrorKind::NotFound,
    QT_TRANSLATE_NOOP("Error", "There is no exception %1 that could be revoked.")};
inline constexpr ErrorCode cashSectionUnfit{
    "ledger.cash_section_unfit", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "Account %1 is one of income or expenses and cannot be cash. Choose "
                               "another section.")};
inline constexpr ErrorCode statementUnknown{
    "ledger.statement_unknown", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "There is no statement '%1'. There are: %2.")};
inline constexpr ErrorCode statementNotePlaceless{
    "ledger.statement_note_placeless", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "A note belongs to an account or to a line of the statement. Name "
                               "one of them.")};
inline constexpr ErrorCode statementNoteTooLong{
    "ledger.statement_note_too_long", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "A note has %1 characters at most. Shorten it.")};
inline constexpr ErrorCode accountRoleMissing{
    "ledger.account_role_missing", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error",
                      "No account plays the role '%1'. Choose one in the chart of accounts.")};
inline constexpr ErrorCode accountNotFound{
    "ledger.account_not_found", ErrorKind::NotFound,
    QT_TRANSLATE_NOOP("Error", "There is no account %1. Look for it in the chart of accounts.")};
inline constexpr ErrorCode accountClosed{
    "ledger.account_closed", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error", "Account %1 is closed. Use another one, or open it again.")};
inline constexpr ErrorCode accountIsHeading{
    "ledger.account_is_heading", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error", "Account %1 is a heading and takes no lines. Use one below it.")};
inline constexpr ErrorCode accountWantsCurrency{
    "ledger.account_wants_currency", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error", "Account %1 is kept in %2 and takes no %3.")};
inline constexpr ErrorCode partyMissing{
    "ledger.party_missing", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "Account %1 is a control account: say whose receivable or payable "
                               "the line is.")};
inline constexpr ErrorCode commodityUnknown{
    "ledger.commodity_unknown", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "'%1' is neither a currency of ISO 4217 nor known to these books.")};
inline constexpr ErrorCode commodityDigits{
    "ledger.commodity_digits", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error", "%1 is kept with %2 decimal places here, so an amount with %3 would "
                               "lose some.")};
inline constexpr ErrorCode dimensionUnknown{
    "ledger.dimension_unknown", ErrorKind::NotFound,
    QT_TRANSLATE_NOOP(
        "Error", "There is no open dimension value %1. Look for it in the list of dimensions.")};
inline constexpr ErrorCode dimensionNotFound{
    "ledger.dimension_not_found", ErrorKind::NotFound,
    QT_TRANSLATE_NOOP("Error", "There is no dimension '%1'. Choose another one, or add it first.")};
inline constexpr ErrorCode dimensionValueUnreadable{
    "ledger.dimension_value_unreadable", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "'%1' names no dimension value. Write the dimension and the value, "
                               "as in cost-center=BERLIN.")};
inline constexpr ErrorCode dimensionCodeUnfit{
    "ledger.dimension_code_unfit", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "'%1' is no code of a dimension or value. Take 1 to 40 letters, "
                               "digits, '-', '_' and '.'.")};
inline constexpr ErrorCode dimensionCodeTaken{
    "ledger.dimension_code_taken", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error", "There is a %1 already. Choose another code.")};
inline constexpr ErrorCode dimensionMissing{
    "ledger.dimension_missing", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "Account %1 wants a value of the dimension '%2' on each line. Give "
                               "the line one, as in %2=CODE.")};
inline constexpr ErrorCode accountCodeMissing{
    "ledger.account_code_missing", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "The account needs a code, such as 1200.")};
inline constexpr ErrorCode accountNameMissing{
    "ledger.account_name_missing", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "The account needs a name.")};
inline constexpr ErrorCode accountCodeTaken{
    "ledger.account_code_taken", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error", "There is an account %1 already. Choose another code.")};
inline constexpr ErrorCode accountParentUnfit{
    "ledger.account_parent_unfit", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "Account %1 cannot stand below %2: they are of different types.")};
inline constexpr ErrorCode accountParentCyclic{
    "ledger.account_parent_cyclic", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "Account %1 cannot stand below itself, or below an account that "
                               "stands below it. Choose another one above it.")};
inline constexpr ErrorCode accountPlaysRole{
    "ledger.account_plays_role", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error", "Account %1 plays the role '%2'. Give the role to another account "
                               "first.")};
inline constexpr ErrorCode accountBelowOpen{
    "ledger.account_below_open", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error", "Account %2 stands below %1 and is open. Close it first, or put it "
                               "below another one.")};
inline constexpr ErrorCode accountNotEmpty{
    "ledger.account_not_empty", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error", "An amount in %2 stands on account %1. Move it to another account, "
                               "or merge the account into another one.")};
inline constexpr ErrorCode accountWasUsed{
    "ledger.account_was_used", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error", "Account %1 was used, so it stays in the books. Close it instead.")};
inline constexpr ErrorCode accountMerged{
    "ledger.account_merged", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error", "Account %1 was merged into %2. Use %2.")};
inline constexpr ErrorCode mergeIntoItself{
    "ledger.merge_into_itself", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "Account %1 cannot be merged into itself. Choose another one.")};
inline constexpr ErrorCode mergeUnfit{
    "ledger.merge_unfit", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "Account %1 cannot be merged into %2: they differ in type or kind, "
                               "or one of them is a heading.")};
inline constexpr ErrorCode mergeTooEarly{
    "ledger.merge_too_early", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "Account %1 has lines up to %2, so it cannot be merged on %3. Take "
                               "a day that is not before the last line.")};
inline constexpr ErrorCode approvalNeeded{
    "ledger.approval_needed", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error", "An entry of %1 waits for a second person here. Save it as a draft, "
                               "and ask for approval.")};
inline constexpr ErrorCode reversalApprovalNeeded{
    "ledger.reversal_approval_needed", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error", "Reversing an entry of %1 waits for a second person here. Ask for "
                               "approval.")};
inline constexpr ErrorCode approvalNotNeeded{
    "ledger.approval_not_needed", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error", "No rule makes this wait for a second person. Post it yourself.")};
inline constexpr ErrorCode ruleUnfit{
    "ledger.rule_unfit", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error",
                      "'%1' is no kind of a rule for '%2'. Entries are manual or reversal, "
                      "payments in or out.")};
inline constexpr ErrorCode ruleAmountNegative{
    "ledger.rule_amount_negative", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "The amount from which a rule counts is 0 or more.")};
inline constexpr ErrorCode ruleNotFound{
    "ledger.rule_not_found", ErrorKind::NotFound,
    QT_TRANSLATE_NOOP("Error", "There is no rule %1. Look for it in the list of approval rules.")};
inline constexpr ErrorCode accountInUse{
    "ledger.account_in_use", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error", "Account %1 has lines, so its type, currency and kind stay. Make a "
                               "new account instead.")};
inline constexpr ErrorCode chartUnknown{
    "ledger.chart_unknown", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "There is no chart of accounts '%1'. There are: %2.")};
inline constexpr ErrorCode chartApplied{
    "ledger.chart_applied", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error", "These books have accounts already; a chart is for new books.")};
inline constexpr ErrorCode yearExists{
    "ledger.year_exists", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error", "The fiscal year from %1 to %2 is open already.")};
inline constexpr ErrorCode periodNotFound{
    "ledger.period_not_found", ErrorKind::NotFound,
    QT_TRANSLATE_NOOP("Error", "No period holds %1. Open its fiscal year first.")};
inline constexpr ErrorCode yearNotFound{
    "ledger.year_not_found", ErrorKind::NotFound,
    QT_TRANSLATE_NOOP("Error",
                      "There is no fiscal year '%1'. Look for it in the list of periods.")};
inline constexpr ErrorCode earlierYearOpen{
    "ledger.earlier_year_open", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error", "Fiscal year %1 comes before %2 and is open. Close it first.")};
inline constexpr ErrorCode laterYearClosed{
    "ledger.later_year_closed", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error", "Fiscal year %1 comes after %2 and is closed. Open it first.")};
inline constexpr ErrorCode yearNotClosed{
    "ledger.year_not_closed", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error", "Fiscal year %1 is not closed, so it cannot be opened again.")};
inline constexpr ErrorCode yearClosed{
    "ledger.year_closed", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error", "The fiscal year of %1 is closed. Open the year again first.")};
inline constexpr ErrorCode closingStands{
    "ledger.closing_stands", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error", "Entry %1 closes fiscal year %2. Open the year %2 again instead.")};
inline constexpr ErrorCode entryNotFound{"ledger.entry_not_found", ErrorKind::NotFound,
                                         QT_TRANSLATE_NOOP("Error", "There is no entry %1.")};
inline constexpr ErrorCode entryReversed{
    "ledger.entry_reversed", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error", "Entry %1 was reversed already, by entry %2.")};
inline constexpr ErrorCode reversalTooEarly{
    "ledger.reversal_too_early", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "A reversal of entry %1 cannot be earlier than it: %2.")};
inline constexpr ErrorCode draftNotFound{"ledger.draft_not_found", ErrorKind::NotFound,
                                         QT_TRANSLATE_NOOP("Error", "There is no draft %1.")};
inline constexpr ErrorCode draftPosted{
    "ledger.draft_posted", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error", "Draft %1 was posted already, as entry %2.")};
inline constexpr ErrorCode templateNotFound{
    "ledger.template_not_found", ErrorKind::NotFound,
    QT_TRANSLATE_NOOP("Error", "There is no template '%1'. Look for it in the list of templates.")};
inline constexpr ErrorCode templateNameMissing{
    "ledger.template_name_missing", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "The template needs a name to be called by.")};
inline constexpr ErrorCode templateNameTaken{
    "ledger.template_name_taken", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error", "There is a template '%1' already. Choose another name.")};
inline constexpr ErrorCode templateIsEmpty{
    "ledger.template_is_empty", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "The template has no lines. Give it one at least.")};
inline constexpr ErrorCode templateOfOther{
    "ledger.template_of_other", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error", "Template '%1' belongs to somebody else. Save one of your own.")};
inline constexpr ErrorCode templateLineUnfit{
    "ledger.template_line_unfit", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "Line %1 of the template takes the rest, as another line does. Only "
                               "one can.")};
inline constexpr ErrorCode templateWantsAmount{
    "ledger.template_wants_amount", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "Template '%1' splits an amount. Say which.")};
inline constexpr ErrorCode templateTakesNoAmount{
    "ledger.template_takes_no_amount", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "The amounts of template '%1' are fixed. Leave the amount out.")};
inline constexpr ErrorCode replacementMissing{
    "ledger.replacement_missing", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "Say what to look for and what to put in its place: accounts, words "
                               "of memos, or dimension values.")};
inline constexpr ErrorCode replacementTooLarge{
    "ledger.replacement_too_large", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error", "More than %1 entries would change at once. Narrow the days or the "
                               "account.")};
inline constexpr ErrorCode replacedEntryFollows{
    "ledger.replaced_entry_follows", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error", "Entry %1 follows from a document or from tax, so it is corrected "
                               "there. Leave it out.")};
inline constexpr ErrorCode sourcePosted{
    "ledger.source_posted", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error", "%1 %2 is in the ledger already.")};

} // namespace tandem::ledger::errors
