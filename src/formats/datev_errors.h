#pragma once

#include "base/error.h"

#include <QtGlobal>

/// Everything that can be wrong with a file in DATEV's format. %1 is the line where there is one.
namespace tandem::formats::errors {

inline constexpr ErrorCode datevNotAFile{
    "formats.datev_not_a_file", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "This is no file in DATEV's format: it does not begin with EXTF. "
                               "Choose an EXTF_Buchungsstapel.csv.")};
inline constexpr ErrorCode datevBadHeader{
    "formats.datev_bad_header", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "The first line of the DATEV file does not say %1. Export it "
                               "again.")};
inline constexpr ErrorCode datevBadRow{
    "formats.datev_bad_row", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "Line %1 of the DATEV file cannot be read: %2. Export it again.")};
inline constexpr ErrorCode datevNoBookings{
    "formats.datev_no_bookings", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "No file of bookings (Buchungsstapel) is among those given. Add "
                               "it.")};
inline constexpr ErrorCode datevTaxKeyUnknown{
    "formats.datev_tax_key_unknown", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "Line %1: Tandem does not know what the tax key (BU-Schlüssel) "
                               "\"%2\" books. Book the tax on an account of its own, or leave the "
                               "booking out.")};
inline constexpr ErrorCode datevChartUnknown{
    "formats.datev_chart_unknown", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "Line %1 has a tax key, whose account depends on the chart, and the "
                               "file does not name it. Say --chart skr03 or --chart skr04.")};
inline constexpr ErrorCode datevAccountUnfit{
    "formats.datev_account_unfit", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "Account \"%1\" is no number of at most %2 digits, as DATEV has it. "
                               "Renumber it, or export with another account length.")};
inline constexpr ErrorCode datevAmountUnfit{
    "formats.datev_amount_unfit", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "Entry %1 has the amount %2, which DATEV cannot hold: ten digits "
                               "before the comma, two after it.")};
inline constexpr ErrorCode datevYearsMixed{
    "formats.datev_years_mixed", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "A batch for DATEV lies within one fiscal year, and %1 to %2 does "
                               "not. Export each year by itself.")};

} // namespace tandem::formats::errors
