#include "base/money_tables.h"

#include "base/allocation.h"
#include "base/fixed_count.h"
#include "base/number_format.h"
#include "base/text_number.h"

#include <QRegularExpression>
#include <QXmlStreamReader>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace tandem {
namespace {

using Amounts = std::vector<std::int64_t>;

QList<QStringList> rowsAfterHeader(const QString& text)
{
    QList<QStringList> rows;
    for (const QString& line : text.split(u'\n').mid(1)) {
        if (!line.trimmed().isEmpty())
            rows += line.split(u'\t');
    }
    return rows;
}

/// "0.33, 0.66" as whole numbers in the same proportion; none if a part is not a number of 64 bits.
std::optional<Amounts> wholeNumbers(const QString& list)
{
    std::vector<Decimal> numbers;
    int scale = 0;
    for (const QString& part : list.split(u',')) {
        const auto number = Decimal::parse(part.trimmed());
        if (!number)
            return std::nullopt;
        numbers.push_back(*number);
        scale = std::max(scale, number->scale());
    }
    Amounts whole;
    for (const Decimal& number : numbers) {
        const auto count = exactCount(number, scale, u"weight"_s);
        if (!count)
            return std::nullopt;
        whole.push_back(*count);
    }
    return whole;
}

/// The weights of a row, or as many equal ones as it says; none if they cannot share anything out.
std::optional<Amounts> weightsOf(const QString& mode, const QString& list)
{
    constexpr std::int64_t partsMax = 10'000;
    auto numbers = wholeNumbers(list);
    if (!numbers || !std::ranges::all_of(*numbers, [](auto weight) { return weight >= 0; })
        || !std::ranges::any_of(*numbers, [](auto weight) { return weight > 0; }))
        return std::nullopt;
    if (mode != u"n")
        return numbers;
    if (numbers->front() < 1 || numbers->front() > partsMax)
        return std::nullopt;
    return Amounts(static_cast<std::size_t>(numbers->front()), 1);
}

QString listed(const Amounts& amounts)
{
    QStringList texts;
    for (const std::int64_t amount : amounts)
        texts += QString::number(amount);
    return texts.join(u", "_s);
}

/// Whether two ways to share out differ only between parts whose remainders are equal.
bool differByTiesOnly(std::int64_t whole, const Amounts& weights, const Amounts& a,
                      const Amounts& b)
{
    if (a.size() != b.size() || std::accumulate(b.begin(), b.end(), Int128(0)) != whole)
        return false;
    const Int128 sum = std::accumulate(weights.begin(), weights.end(), Int128(0));
    std::optional<Int128> tied;
    for (std::size_t i = 0; i < a.size(); ++i) {
        const Int128 rest = Int128(whole) * weights[i] % sum;
        if (a[i] == b[i])
            continue;
        if (magnitude(Int128(a[i]) - b[i]) != 1 || tied.value_or(rest) != rest)
            return false;
        tied = rest;
    }
    return true;
}

std::optional<Rounding> roundingNamed(const QString& name)
{
    static const std::map<QString, Rounding> names{{u"HALF_UP"_s, Rounding::HalfAwayFromZero},
                                                   {u"HALF_EVEN"_s, Rounding::HalfEven},
                                                   {u"HALF_DOWN"_s, Rounding::HalfDown},
                                                   {u"UP"_s, Rounding::Up},
                                                   {u"DOWN"_s, Rounding::Down},
                                                   {u"CEILING"_s, Rounding::Ceiling},
                                                   {u"FLOOR"_s, Rounding::Floor}};
    const auto found = names.find(name);
    return found == names.end() ? std::nullopt : std::optional(found->second);
}

void checkCurrency(const QString& code, const QString& number, const QString& digits,
                   const QString& name, VectorTally& tally)
{
    if (parseInt64(digits) == std::nullopt) {
        tally.skip(u"currency without a minor unit"_s);
        return;
    }
    const CurrencyFacts* facts = findCurrencyFacts(code.toStdString());
    const bool isSame = facts != nullptr && number.toStdString() == facts->number
                        && parseInt64(digits) == facts->digits
                        && QString(name).remove(u'"').toStdString() == facts->name;
    isSame ? tally.pass() : tally.fail(u"%1 %2 %3 %4"_s.arg(code, number, digits, name));
}

} // namespace

VectorTally runAllocationTable(const QString& text)
{
    VectorTally tally;
    for (const QStringList& row : rowsAfterHeader(text)) {
        const QString place = row.value(1);
        const auto whole = parseInt64(row.value(2));
        const auto weights = weightsOf(row.value(3), row.value(4));
        const auto expected = wholeNumbers(row.value(5));
        if (!whole || !weights || !expected) {
            tally.fail(u"%1: the row cannot be read"_s.arg(place));
            continue;
        }
        const Amounts parts = allocateMinor(*whole, *weights);
        if (parts == *expected)
            tally.pass();
        else if (differByTiesOnly(*whole, *weights, parts, *expected))
            tally.skip(u"a tie between remainders: ours goes to the earlier line"_s);
        else
            tally.fail(u"%1: %2, not %3"_s.arg(place, listed(parts), listed(*expected)));
    }
    return tally;
}

VectorTally runRoundingTable(const QString& text)
{
    VectorTally tally;
    for (const QStringList& row : rowsAfterHeader(text)) {
        const auto rounding = roundingNamed(row.value(2));
        if (!rounding) {
            tally.skip(u"rounding %1"_s.arg(row.value(2)));
            continue;
        }
        const auto input = Decimal::parse(row.value(1));
        const auto digits = parseInt64(row.value(3));
        if (!input || !digits || *digits < 0 || *digits > Decimal::scaleMax) {
            tally.fail(u"%1: the row cannot be read"_s.arg(row.value(1)));
            continue;
        }
        const auto result = checkedRescale(*input, static_cast<int>(*digits), *rounding);
        if (result && result->toString() == row.value(4))
            tally.pass();
        else
            tally.fail(u"%1 %2: not %3"_s.arg(row.value(1), row.value(2), row.value(4)));
    }
    return tally;
}

VectorTally runFormattingTable(const QString& text)
{
    static const QRegularExpression pattern(u"^\\[(-?\\d+), '(\\w+)', (\\d+), '(.*)'\\]$"_s);
    VectorTally tally;
    for (const QStringList& row : rowsAfterHeader(text)) {
        const auto match = pattern.match(row.front());
        const auto minor = parseInt64(match.captured(1));
        const auto digits = parseInt64(match.captured(3));
        if (!match.hasMatch() || !minor || digits.value_or(99) > Decimal::scaleMax) {
            tally.fail(u"%1: the row cannot be read"_s.arg(row.front()));
            continue;
        }
        const Currency currency(match.captured(2).toStdString(), static_cast<int>(*digits));
        const Money amount = Money::ofMinor(*minor, currency);
        const QString written = formatAmount(amount, number_formats::plain);
        const auto back = parseAmount(match.captured(4), number_formats::plain, currency);
        if (written == match.captured(4) && back && *back == amount)
            tally.pass();
        else
            tally.fail(u"%1: %2"_s.arg(row.front(), written));
    }
    return tally;
}

VectorTally runCurrencyList(const QByteArray& xml)
{
    VectorTally tally;
    QXmlStreamReader reader(xml);
    std::map<QString, QString> row;
    std::map<QString, bool> seen;
    while (!reader.atEnd() && reader.readNext() != QXmlStreamReader::DTD) {
        if (reader.isStartElement() && reader.name().startsWith(u"Ccy")
            && reader.name() != u"CcyTbl" && reader.name() != u"CcyNtry")
            row[reader.name().toString()] = reader.readElementText();
        if (!reader.isEndElement() || reader.name() != u"CcyNtry")
            continue;
        const QString code = row[u"Ccy"_s]; // one row per country, some without a currency
        if (!code.isEmpty() && !std::exchange(seen[code], true))
            checkCurrency(code, row[u"CcyNbr"_s], row[u"CcyMnrUnts"_s], row[u"CcyNm"_s], tally);
        row.clear();
    }
    if (reader.hasError() || !reader.atEnd())
        tally.fail(u"the list cannot be read to its end: %1"_s.arg(reader.errorString()));
    return tally;
}

} // namespace tandem
