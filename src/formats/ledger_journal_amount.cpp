#include "formats/ledger_journal_amount.h"

#include "formats/book_errors.h"
#include "formats/ledger_journal_lexer.h"

#include <QVarLengthArray>

#include <algorithm>

namespace tandem::formats::journal {
namespace {

bool isGroupMark(char c)
{
    return c == '\'' || c == ' ';
}

bool isCommodityCharacter(char c)
{
    constexpr std::string_view reserved = " \t!\"&'()*+,-./0123456789:;<=>?@[]^{|}~";
    return reserved.find(c) == reserved.npos;
}

bool takeSign(std::string_view& text, bool& isNegative)
{
    if (text.empty() || (text.front() != '-' && text.front() != '+'))
        return false;
    isNegative = text.front() == '-';
    text = trimmedLeft(text.substr(1));
    return true;
}

bool startsNumber(std::string_view text)
{
    if (text.empty())
        return false;
    const bool isMark = text.front() == '.' || text.front() == ',';
    return isDigit(text.front()) || (isMark && text.size() > 1 && isDigit(text[1]));
}

std::string_view takeNumberWord(std::string_view& text)
{
    std::size_t end = 0;
    while (end < text.size()) {
        const char c = text[end];
        const bool isBetweenDigits =
            end > 0 && end + 1 < text.size() && isDigit(text[end - 1]) && isDigit(text[end + 1]);
        if (!isDigit(c) && c != '.' && c != ',' && !(isGroupMark(c) && isBetweenDigits))
            break;
        ++end;
    }
    const std::string_view number = text.substr(0, end);
    text.remove_prefix(end);
    return number;
}

/// False where a quote is not closed. No commodity at all is fine: it is then empty.
bool takeCommodity(std::string_view& text, std::string_view& commodity)
{
    if (text.starts_with('"')) {
        const std::size_t end = text.find('"', 1);
        if (end == text.npos || end == 1)
            return false;
        commodity = text.substr(1, end - 1);
        text.remove_prefix(end + 1);
        return true;
    }
    std::size_t end = 0;
    while (end < text.size() && isCommodityCharacter(text[end]))
        ++end;
    commodity = text.substr(0, end);
    text.remove_prefix(end);
    return true;
}

/// Groups of digits are three long; all but the last may be two (Indian), the first any to three.
bool hasGoodGroups(std::string_view integer)
{
    std::size_t length = 0;
    bool isFirst = true;
    for (const char c : integer) {
        if (isDigit(c)) {
            ++length;
            continue;
        }
        if (length > 3 || length < (isFirst ? 1u : 2u))
            return false;
        isFirst = false;
        length = 0;
    }
    return isFirst || length == 3;
}

/// What a sole point or comma means where nothing was declared: the two programs differ.
std::optional<char> soleMark(char mark, std::size_t digitsAfter, const AmountStyle& style,
                             JournalDialect dialect)
{
    const bool looksGrouped = digitsAfter > 0 && digitsAfter % 3 == 0;
    const bool ledgerGroups = looksGrouped && (mark == ',') != style.hasUsedComma;
    if (!ledgerGroups || dialect == JournalDialect::Hledger)
        return mark;
    if (dialect == JournalDialect::Ledger)
        return char{0};
    return std::nullopt;
}

} // namespace

std::optional<AmountWords> takeAmount(std::string_view& text)
{
    const std::string_view start = text;
    AmountWords words;
    const bool hasSign = takeSign(text, words.isNegative);
    const bool isNumberFirst = startsNumber(text);
    if (!isNumberFirst) {
        if (!takeCommodity(text, words.commodity) || words.commodity.empty())
            return std::nullopt;
        text = trimmedLeft(text);
        if (!hasSign)
            takeSign(text, words.isNegative);
        if (!startsNumber(text))
            return std::nullopt;
    }
    words.number = takeNumberWord(text);
    std::string_view end = text;
    if (isNumberFirst) {
        text = trimmedLeft(text);
        if (!takeCommodity(text, words.commodity))
            return std::nullopt;
        if (!words.commodity.empty())
            end = text;
    }
    words.whole = start.substr(0, static_cast<std::size_t>(end.data() - start.data()));
    text = trimmedLeft(end);
    return words;
}

Result<char> decimalMarkOf(const AmountWords& words, const AmountStyle& style,
                           JournalDialect dialect, qint64 line)
{
    const std::string_view number = words.number;
    const auto points = std::ranges::count(number, '.');
    const auto commas = std::ranges::count(number, ',');
    if (points == 0 && commas == 0)
        return char{0};
    const auto bad = [&] {
        return fail(errors::journalBadAmount, {QString::number(line), toText(words.whole)});
    };
    const std::size_t last = number.find_last_of(".,");
    char mark = number[last];
    if (style.decimalMark != 0) {
        const auto count = style.decimalMark == '.' ? points : commas;
        if (count > 1)
            return bad();
        return count == 1 ? style.decimalMark : char{0};
    }
    if (points > 0 && commas > 0) {
        if ((mark == '.' ? points : commas) > 1)
            return bad();
        return mark;
    }
    if (points + commas > 1)
        return char{0};
    if (std::ranges::any_of(number, isGroupMark))
        return mark;
    const auto sole = soleMark(mark, number.size() - last - 1, style, dialect);
    if (!sole)
        return fail(errors::journalAmbiguousAmount, {QString::number(line), toText(words.whole)});
    return *sole;
}

Result<Decimal> readAmount(const AmountWords& words, AmountStyle& style, JournalDialect dialect,
                           qint64 line)
{
    TANDEM_TRY(const char mark, decimalMarkOf(words, style, dialect, line));
    const std::size_t point = mark == 0 ? words.number.npos : words.number.find(mark);
    const std::string_view integer = words.number.substr(0, point);
    const std::string_view decimals =
        point == words.number.npos ? std::string_view() : words.number.substr(point + 1);
    if (!hasGoodGroups(integer) || !std::ranges::all_of(decimals, isDigit))
        return fail(errors::journalBadAmount, {QString::number(line), toText(words.whole)});
    if (mark == ',')
        style.hasUsedComma = true;

    const auto tooLong = [&] {
        return fail(errors::journalAmountTooLong, {QString::number(line), toText(words.whole)});
    };
    if (words.number.size() > std::size_t{2} * Decimal::digitsMax)
        return tooLong();
    QVarLengthArray<QChar, 2 * Decimal::digitsMax + 2> digits;
    if (words.isNegative)
        digits.append(u'-');
    for (const char c : integer) {
        if (isDigit(c))
            digits.append(QLatin1Char(c));
    }
    if (!decimals.empty())
        digits.append(u'.');
    for (const char c : decimals)
        digits.append(QLatin1Char(c));
    const auto amount = Decimal::parse(QStringView(digits.data(), digits.size()));
    if (!amount)
        return tooLong();
    return *amount;
}

} // namespace tandem::formats::journal
