#pragma once

#include "base/error.h"

/// Everything that can go wrong, or deserves a warning, while bank statements and XML are read.
namespace tandem::formats::errors {

inline constexpr ErrorCode xmlTooLong{
    "formats.xml_too_long", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "The file has %1 bytes; at most %2 are read. Export a shorter "
                               "period.")};
inline constexpr ErrorCode xmlMalformed{
    "formats.xml_malformed", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "The file is no well-formed XML at line %1, column %2: %3 Export "
                               "it again.")};
inline constexpr ErrorCode xmlHasDocumentType{
    "formats.xml_has_document_type", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "Line %1 holds a document type declaration (DOCTYPE), through "
                               "which a file can do harm. No bank sends one: remove it, or ask "
                               "the sender what it is for.")};
inline constexpr ErrorCode xmlHasEntity{
    "formats.xml_has_entity", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "Line %1 uses the entity \"%2\", which is not expanded. Write its "
                               "text instead.")};
inline constexpr ErrorCode xmlTooDeep{
    "formats.xml_too_deep", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "Line %1 nests elements deeper than %2. This is no file of the "
                               "expected kind.")};
inline constexpr ErrorCode xmlTooManyElements{
    "formats.xml_too_many_elements", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "Line %1: the file has more than %2 elements. Export a shorter "
                               "period.")};

inline constexpr ErrorCode camtWrongRoot{
    "formats.camt_wrong_root", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "The file begins with <%1>; a bank statement (camt.052, .053 or "
                               ".054) begins with <Document>. Choose another file.")};
inline constexpr ErrorCode camtNoStatement{
    "formats.camt_no_statement", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "The file holds no statement, report or notification. Export it "
                               "again, as camt.053 if the bank offers a choice.")};
inline constexpr ErrorCode camtAmountUnreadable{
    "formats.camt_amount_unreadable", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "Line %1: the amount \"%2\" is no number of at most 18 digits. Ask "
                               "the bank for a correct file.")};
inline constexpr ErrorCode camtAmountMissing{
    "formats.camt_amount_missing", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "The <%2> that ends in line %1 states no amount. Ask the bank for "
                               "a correct file.")};
inline constexpr ErrorCode camtDirectionUnknown{
    "formats.camt_direction_unknown", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "The <%2> that ends in line %1 does not say whether it is a credit "
                               "or a debit (CdtDbtInd is \"%3\"). Ask the bank for a correct "
                               "file.")};
inline constexpr ErrorCode camtDateUnreadable{
    "formats.camt_date_unreadable", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "Line %1: \"%2\" is no date. Ask the bank for a correct file.")};
inline constexpr ErrorCode camtTooManyLines{
    "formats.camt_too_many_lines", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "Line %1: a statement has more than %2 lines. Export a shorter "
                               "period.")};

inline constexpr ErrorCode bankCsvNoDates{
    "formats.bank_csv_no_dates", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "No column of dates was found. Choose the bank's export as CSV, or "
                               "name the columns with --mapping date=…,date_format=%d.%m.%Y,"
                               "amount=….")};
inline constexpr ErrorCode bankCsvNoAmounts{
    "formats.bank_csv_no_amounts", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "No column of amounts was found. Name it with --mapping amount=…, "
                               "or in=…,out=….")};
inline constexpr ErrorCode bankCsvMarksMixed{
    "formats.bank_csv_marks_mixed", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "Column \"%1\" has amounts with a decimal point and others with a "
                               "decimal comma. Say which it is with --mapping decimal=comma or "
                               "decimal=point.")};
inline constexpr ErrorCode bankCsvNoBookings{
    "formats.bank_csv_no_bookings", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "No row has a date in \"%1\" and an amount in \"%2\". Correct the "
                               "mapping, or choose a file with bookings.")};
inline constexpr ErrorCode bankCsvMappingValue{
    "formats.bank_csv_mapping_value", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "\"%2\" is no value for %1 in the mapping. It can be: %3.")};
inline constexpr ErrorCode bankCsvMappingIncomplete{
    "formats.bank_csv_mapping_incomplete", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "The mapping lacks %1.")};

inline constexpr ErrorCode directionGuessed{
    "formats.direction_guessed", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "Columns %1 and %2 have no names; the fuller one, %2, was taken for "
                               "what went out. If it is the other way, exchange in and out in the "
                               "mapping.")};
inline constexpr ErrorCode dayMonthGuessed{
    "formats.day_month_guessed", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "Every date in \"%1\" could be day/month or month/day; day/month "
                               "was taken. If it is the other way, put date_format=%2 into the "
                               "mapping.")};
inline constexpr ErrorCode groupingGuessed{
    "formats.grouping_guessed", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "The marks in \"%1\" were taken to group thousands. If they part "
                               "decimals, put decimal=%2 into the mapping.")};
inline constexpr ErrorCode allAmountsPositive{
    "formats.all_amounts_positive", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "All amounts in \"%1\" are positive, so all were taken for money "
                               "that came in. If it is a list of charges, put rule=card into the "
                               "mapping.")};

inline constexpr ErrorCode balanceDoesNotHold{
    "formats.balance_does_not_hold", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "Statement %1: opening %2 plus booked lines %3 is not closing %4. "
                               "The file may be incomplete; compare it with the bank's own list.")};
inline constexpr ErrorCode balanceInOtherCurrency{
    "formats.balance_in_other_currency", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "Statement %1: balances and lines are in several currencies (%2), "
                               "so whether they add up cannot be told. Check it by hand.")};
inline constexpr ErrorCode countDoesNotHold{
    "formats.count_does_not_hold", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "Statement %1: the bank announces %2 lines, the file holds %3. The "
                               "file may be incomplete.")};
inline constexpr ErrorCode lineWithoutDate{
    "formats.line_without_date", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "Statement %1: booked line %2 states no booking date. Enter it "
                               "before the line is posted.")};

} // namespace tandem::formats::errors
