#pragma once

#include "base/error.h"

#include <QtGlobal>

/// What can be wrong with foreign books that were read without error, and with books that leave.
namespace tandem::workflows::errors {

inline constexpr ErrorCode bookEmpty{
    "import.book_empty", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "There is no entry in these books, so nothing was imported.")};
inline constexpr ErrorCode commodityTooFine{
    "import.commodity_too_fine", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error", "The book has amounts of '%1' with %2 decimal places; these books "
                               "keep %3. Nothing was rounded, and nothing imported.")};
inline constexpr ErrorCode entryTooLarge{
    "import.entry_too_large", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error", "Entry %1 of the book (%2) has an amount that is too large: %3.")};
inline constexpr ErrorCode entryHasNoRate{
    "import.entry_has_no_rate", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error",
                      "Entry %1 of the book (%2) does not say what its foreign amounts are "
                      "worth in %3.")};
inline constexpr ErrorCode entryRefused{
    "import.entry_refused", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error", "Entry %1 of the book (%2, %3) cannot be kept, so nothing was "
                               "imported: %4")};
inline constexpr ErrorCode chartCodeTwice{
    "import.chart_code_twice", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error",
                      "%1, line %2: account %3 stands in line %4 already. Give one of them "
                      "another number.")};
inline constexpr ErrorCode chartCyclic{
    "import.chart_cyclic", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "%1, line %2: account %3 stands below itself. Follow the accounts "
                               "above it, and correct one of them.")};
inline constexpr ErrorCode openingEmpty{
    "import.opening_empty", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "There is no amount in %1, so nothing was taken over.")};
inline constexpr ErrorCode openingAmountUnclear{
    "import.opening_amount_unclear", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "An opening balance is a debit, a credit or a balance: give the row "
                               "one of them.")};
inline constexpr ErrorCode openingUnbalanced{
    "import.opening_unbalanced", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error",
                      "The trial balance of %1 does not add up: debits are %2, credits %3, "
                      "which is %4 apart. Correct the file; nothing was taken over.")};
inline constexpr ErrorCode openingTaken{
    "import.opening_taken", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error", "%1 was taken over already, as entry %2.")};
inline constexpr ErrorCode importDiffers{
    "import.differs", ErrorKind::Broken,
    QT_TRANSLATE_NOOP("Error",
                      "After the import, account %1 would have %3 %2 of this file, but the "
                      "file says %4. Nothing was kept.")};
inline constexpr ErrorCode accountTypeUnknown{
    "import.account_type_unknown", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "Line %1 of the table of accounts: '%2' is no type. Write asset, "
                               "liability, equity, income or expense.")};
inline constexpr ErrorCode accountTwice{
    "import.account_twice", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "Line %1 of the table of accounts: '%2' stands there twice. Take "
                               "one of them out.")};
inline constexpr ErrorCode packFileWrong{
    "export.pack_file_wrong", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error", "%1: %2. This pack is not what was exported; export it again.")};
inline constexpr ErrorCode packZipNotWritten{
    "export.pack_zip_not_written", ErrorKind::Storage,
    QT_TRANSLATE_NOOP("Error", "%1 could not be written: %2. Nothing was left there.")};
inline constexpr ErrorCode sirenMissing{
    "export.siren_missing", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "The file must bear the company's SIREN, nine digits. Give it here, "
                               "or enter it as the company's registration.")};
inline constexpr ErrorCode budgetTotalDiffers{
    "import.budget_total_differs", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "The months of account %1 add up to %2, but its total is %3. "
                               "Correct one of them, or leave the months or the total out.")};
/// Not shown: how a trial run leaves the books as they were.
inline constexpr ErrorCode triedOnly{"import.tried_only", ErrorKind::Refused,
                                     QT_TRANSLATE_NOOP("Error", "This was a trial run.")};

} // namespace tandem::workflows::errors
