#pragma once

#include "base/result.h"

#include <QDate>
#include <QString>

#include <optional>
#include <string_view>

/// The words of a ledger journal: pure functions on the bytes of one line.
namespace tandem::formats::journal {

inline bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

inline bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

std::string_view trimmedLeft(std::string_view text);
std::string_view trimmed(std::string_view text);
QString toText(std::string_view bytes);

/// Takes the first word off `text`, with the blanks after it.
std::string_view takeWord(std::string_view& text);

/// Takes an account name off `text`: it ends at two blanks, a tab, or the end.
std::string_view takeAccountName(std::string_view& text);

/// The part before a comment (a ';' at the start or after a blank); `comment` gets the rest.
std::string_view takeUntilComment(std::string_view text, std::string_view& comment);

struct DateFormat {
    std::optional<int> year; ///< Of dates written without one.
};

/// Takes a date off `text`: Y-M-D, Y/M/D or Y.M.D, or M-D and so on where a year is known.
/// Errors: journalBadDate, journalYearMissing.
Result<QDate> takeDate(std::string_view& text, const DateFormat& format, qint64 line);

/// Whether a comment gives its line a date of its own: "[2025-01-31]" or "date:2025-01-31".
/// A secondary date alone, "[=2025-01-31]", is not one.
bool givesOwnDate(std::string_view comment);

} // namespace tandem::formats::journal
