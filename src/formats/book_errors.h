#pragma once

#include "base/error.h"

#include <QtGlobal>

/// Everything that can be wrong with the books of another program. %1 is the line where there is
/// one, or else the entry or account.
namespace tandem::formats::errors {

inline constexpr ErrorCode journalNotText{
    "formats.journal_not_text", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "The journal is not UTF-8 text. Save it as UTF-8, then import it "
                               "again.")};
inline constexpr ErrorCode journalBadDate{
    "formats.journal_bad_date", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "Line %1: \"%2\" is no date. Write year, month and day, as in "
                               "2025-03-31.")};
inline constexpr ErrorCode journalYearMissing{
    "formats.journal_year_missing", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "Line %1: the date \"%2\" has no year. Add it, or a line such as "
                               "\"Y 2025\" above.")};
inline constexpr ErrorCode journalBadAmount{
    "formats.journal_bad_amount", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "Line %1: \"%2\" is no amount that Tandem can read.")};
inline constexpr ErrorCode journalAmbiguousAmount{
    "formats.journal_ambiguous_amount", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "Line %1: \"%2\" means one thing to ledger and another to hledger. "
                               "Name the program that wrote it with --dialect ledger or "
                               "--dialect hledger, or add a line such as \"decimal-mark .\" at "
                               "the top.")};
inline constexpr ErrorCode journalAmountTooLong{
    "formats.journal_amount_too_long", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "Line %1: \"%2\" has more digits than Tandem keeps (38, of them 18 "
                               "after the point); it will not be rounded.")};
inline constexpr ErrorCode journalBadLine{
    "formats.journal_bad_line", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "Line %1: \"%2\" cannot be read: %3.")};
inline constexpr ErrorCode journalUnknownDirective{
    "formats.journal_unknown_directive", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "Line %1: Tandem does not know \"%2\". Remove the line, or comment "
                               "it out if the balances do not need it.")};
inline constexpr ErrorCode journalIncludes{
    "formats.journal_includes", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "Line %1 includes another file (\"%2\"). Tandem reads only the file "
                               "given: write the journal into one file first.")};
inline constexpr ErrorCode journalAutomated{
    "formats.journal_automated", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "Line %1: an automated entry (\"%2\") adds lines to other entries, "
                               "which Tandem does not do. Leave it out, or write the lines out.")};
inline constexpr ErrorCode journalPeriodic{
    "formats.journal_periodic", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "Line %1: a periodic entry (\"%2\") is a budget, not a fact. Leave "
                               "it out.")};
inline constexpr ErrorCode journalVirtual{
    "formats.journal_virtual", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "Line %1: \"%2\" is a virtual line, which real books cannot hold. "
                               "Leave its entry out, or name a real account.")};
inline constexpr ErrorCode journalPriced{
    "formats.journal_priced", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "Line %1: \"%2\" is priced in another commodity. Leave its entry "
                               "out, or write it through an exchange account.")};
inline constexpr ErrorCode journalUnbalanced{
    "formats.journal_unbalanced", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "Line %1: the entry \"%2\" does not balance: %3 is left over. "
                               "Leave it out, or correct it.")};
inline constexpr ErrorCode journalEmptyEntry{
    "formats.journal_empty_entry", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "Line %1: the entry \"%2\" has no lines. Leave it out.")};
inline constexpr ErrorCode journalOwnDate{
    "formats.journal_own_date", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "Line %1: \"%2\" has a date of its own, other than its entry's. "
                               "Leave the entry out, or split it in two.")};
inline constexpr ErrorCode journalExpression{
    "formats.journal_expression", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "Line %1: \"%2\" is a calculation. Leave its entry out, or write "
                               "the result.")};
inline constexpr ErrorCode journalAssignmentUnknown{
    "formats.journal_assignment_unknown", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "Line %1: \"%2\" sets a balance, which cannot be worked out because "
                               "something before it was left out. Its entry is left out too.")};
inline constexpr ErrorCode journalSeveralElided{
    "formats.journal_several_elided", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "Line %1: \"%2\" is the second line of its entry without an amount. "
                               "Write one of the amounts.")};
inline constexpr ErrorCode journalAssertionFailed{
    "formats.journal_assertion_failed", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "Line %1: the journal says that \"%2\" stands at %3, but its lines "
                               "up to here come to %4.")};
inline constexpr ErrorCode iifNotAFile{
    "formats.iif_not_a_file", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "This is no IIF file: no line begins with ! and a keyword. Export "
                               "it from QuickBooks again.")};
inline constexpr ErrorCode iifPostsNothing{
    "formats.iif_posts_nothing", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "Line %1: \"%2\" stands on a non-posting account: it is no "
                               "booking.")};
inline constexpr ErrorCode quickbooksNotAJournal{
    "formats.quickbooks_not_a_journal", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "This is no journal of QuickBooks: no row has the heads Date, "
                               "Account, Debit and Credit. Export the report \"Journal\" as "
                               "CSV.")};
inline constexpr ErrorCode quickbooksTotalWrong{
    "formats.quickbooks_total_wrong", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "Line %1: the totals are %2 and %3, but the rows above come to %4 "
                               "and %5. Export the report again.")};
inline constexpr ErrorCode journalPlugin{
    "formats.journal_plugin", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "Line %1: the plugin \"%2\" may change numbers, and Tandem does "
                               "not run it. Write the result of bean-report print, or leave the "
                               "line out.")};
inline constexpr ErrorCode journalCostUnclear{
    "formats.journal_cost_unclear", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "Line %1: \"%2\" does not say at which cost, and several are "
                               "held. Write the cost.")};
inline constexpr ErrorCode gnucashNotABook{
    "formats.gnucash_not_a_book", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "This is no GnuCash book. Choose a .gnucash or .gnucash-xea file.")};
inline constexpr ErrorCode gnucashDamaged{
    "formats.gnucash_damaged", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "The GnuCash book is damaged: %1. Save it anew in GnuCash, or take "
                               "a backup of it.")};
inline constexpr ErrorCode gnucashTooLarge{
    "formats.gnucash_too_large", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "The GnuCash book is larger than %1 bytes when unpacked. Split it "
                               "in GnuCash first.")};
inline constexpr ErrorCode gnucashUnsafe{
    "formats.gnucash_unsafe", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "The GnuCash book is refused: it has %1, which GnuCash never "
                               "writes.")};
inline constexpr ErrorCode gnucashInUse{
    "formats.gnucash_in_use", ErrorKind::Conflict,
    QT_TRANSLATE_NOOP("Error", "The book is open in GnuCash on \"%1\". Close it there, then import "
                               "it again.")};
inline constexpr ErrorCode gnucashBadBook{
    "formats.gnucash_bad_book", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "The GnuCash book cannot be read at \"%1\": %2.")};
inline constexpr ErrorCode gnucashBadAmount{
    "formats.gnucash_bad_amount", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "The transaction \"%1\" has an amount (%2) that is no decimal "
                               "number; it will not be rounded. Correct it in GnuCash.")};
inline constexpr ErrorCode gnucashSplitOnly{
    "formats.gnucash_split_only", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "The transaction %1 changes the count of '%2' without a value, as a "
                               "split of shares does. Give it the value in GnuCash, or leave it "
                               "out (--leave-out).")};
inline constexpr ErrorCode gnucashUnbalanced{
    "formats.gnucash_unbalanced", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "The transaction \"%1\" does not balance: %2 is left over. Correct "
                               "it in GnuCash (Actions, Check & Repair).")};
inline constexpr ErrorCode gnucashNotPosted{
    "formats.gnucash_not_posted", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "Document %1 of %2 is not posted in GnuCash, so it is not in the "
                               "books. Post it there and import again, or enter it here.")};
inline constexpr ErrorCode gnucashDocumentForeign{
    "formats.gnucash_document_foreign", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "Document %1 of %2 does not become an open item: its account is in "
                               "another currency than the books, or its entry was left out.")};
inline constexpr ErrorCode gnucashTaxTable{
    "formats.gnucash_tax_table", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "Tax table %1 is not taken over. Set up its tax code, under "
                               "Accounting.")};

inline constexpr ErrorCode bookNotWritable{
    "formats.book_not_writable", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "\"%1\" cannot be written in a journal: %2.")};

} // namespace tandem::formats::errors
