#include "formats/ledger_journal_lexer.h"

#include "formats/book_errors.h"

#include <array>

namespace tandem::formats::journal {
namespace {

/// One to four digits off `text`; nothing where there are none, or more.
std::optional<int> takeNumber(std::string_view& text)
{
    int number = 0;
    std::size_t digits = 0;
    while (digits < text.size() && isDigit(text[digits])) {
        if (digits == 4)
            return std::nullopt;
        number = number * 10 + (text[digits++] - '0');
    }
    if (digits == 0)
        return std::nullopt;
    text.remove_prefix(digits);
    return number;
}

bool isDateMark(char c)
{
    return c == '-' || c == '/' || c == '.';
}

} // namespace

std::string_view trimmedLeft(std::string_view text)
{
    while (!text.empty() && isBlank(text.front()))
        text.remove_prefix(1);
    return text;
}

std::string_view trimmed(std::string_view text)
{
    text = trimmedLeft(text);
    while (!text.empty() && isBlank(text.back()))
        text.remove_suffix(1);
    return text;
}

QString toText(std::string_view bytes)
{
    return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

std::string_view takeWord(std::string_view& text)
{
    const std::size_t end = std::min(text.find_first_of(" \t"), text.size());
    const std::string_view word = text.substr(0, end);
    text = trimmedLeft(text.substr(end));
    return word;
}

std::string_view takeAccountName(std::string_view& text)
{
    std::size_t end = 0;
    while (end < text.size()) {
        const bool endsHere =
            text[end] == '\t'
            || (text[end] == ' ' && (end + 1 == text.size() || isBlank(text[end + 1])));
        if (endsHere)
            break;
        ++end;
    }
    const std::string_view name = text.substr(0, end);
    text = trimmedLeft(text.substr(end));
    return name;
}

std::string_view takeUntilComment(std::string_view text, std::string_view& comment)
{
    for (std::size_t at = text.find(';'); at != text.npos; at = text.find(';', at + 1)) {
        if (at == 0 || isBlank(text[at - 1])) {
            comment = text.substr(at + 1);
            return trimmed(text.substr(0, at));
        }
    }
    comment = {};
    return trimmed(text);
}

Result<QDate> takeDate(std::string_view& text, const DateFormat& format, qint64 line)
{
    const std::string_view whole = text.substr(0, text.find_first_of(" \t="));
    const auto bad = [&] {
        return fail(errors::journalBadDate, {QString::number(line), toText(whole)});
    };

    std::array<int, 3> numbers{};
    std::size_t count = 0;
    char mark = 0;
    while (count < numbers.size()) {
        const auto number = takeNumber(text);
        if (!number)
            return bad();
        numbers[count++] = *number;
        if (text.empty() || !isDateMark(text.front()) || count == numbers.size())
            break;
        if (mark != 0 && text.front() != mark)
            return bad();
        mark = text.front();
        text.remove_prefix(1);
    }
    if (count < 2 || whole.size() != static_cast<std::size_t>(text.data() - whole.data()))
        return bad();
    if (count == 2 && !format.year)
        return fail(errors::journalYearMissing, {QString::number(line), toText(whole)});
    const QDate date = count == 3 ? QDate(numbers[0], numbers[1], numbers[2])
                                  : QDate(*format.year, numbers[0], numbers[1]);
    if (!date.isValid() || date.year() < 1000)
        return bad();
    return date;
}

bool givesOwnDate(std::string_view comment)
{
    const DateFormat anyYear{2000};
    for (std::size_t at = comment.find('['); at != comment.npos; at = comment.find('[', at + 1)) {
        const std::size_t end = comment.find_first_of("=]", at + 1);
        if (end == comment.npos)
            break;
        std::string_view inside = comment.substr(at + 1, end - at - 1);
        if (takeDate(inside, anyYear, 0))
            return true;
    }
    for (std::size_t at = comment.find("date:"); at != comment.npos;
         at = comment.find("date:", at + 1)) {
        if (at != 0 && !isBlank(comment[at - 1]) && comment[at - 1] != ',')
            continue;
        std::string_view value = trimmedLeft(comment.substr(at + 5));
        value = value.substr(0, value.find_first_of(", \t"));
        if (takeDate(value, anyYear, 0))
            return true;
    }
    return false;
}

} // namespace tandem::formats::journal
