// How foreign numbers are read. How they are written is in number_format.cpp.
#include "base/money_errors.h"
#include "base/number_format.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tandem {
namespace {

/// What stands around the digits of a written amount, taken off one by one.
struct Peeled {
    QStringView digits;
    int minuses = 0;
    int pluses = 0;
    QStringList marks; ///< Currency codes and symbols, as written.
};

bool isDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

bool isMinus(QChar character)
{
    return character == u'-' || character == u'\u2212';
}

/// Of a currency: "CHF", "€", "Fr.", "US$".
bool startsMark(QChar character)
{
    return character.isLetter() || character.category() == QChar::Symbol_Currency;
}

qsizetype leadingMarkLength(QStringView text)
{
    const auto end = std::ranges::find_if_not(
        text, [](QChar character) { return startsMark(character) || character == u'.'; });
    return text.isEmpty() || !startsMark(text.front()) ? 0 : end - text.begin();
}

qsizetype trailingMarkLength(QStringView text)
{
    const auto start = std::ranges::find_if(text, startsMark);
    const bool isMark = std::all_of(start, text.end(), [](QChar character) {
        return startsMark(character) || character == u'.';
    });
    return isMark ? text.end() - start : 0;
}

/// Takes one thing off either end of `peeled.digits`; false when only the digits are left.
bool peelOne(Peeled& peeled)
{
    QStringView& text = peeled.digits;
    text = text.trimmed();
    if (text.isEmpty())
        return false;
    if (text.startsWith(u'(') && text.endsWith(u')')) {
        ++peeled.minuses;
        text = text.mid(1).chopped(1);
    } else if (isMinus(text.front())) {
        ++peeled.minuses;
        text = text.mid(1);
    } else if (text.front() == u'+') {
        ++peeled.pluses;
        text = text.mid(1);
    } else if (isMinus(text.back())) {
        ++peeled.minuses;
        text = text.chopped(1);
    } else if (const qsizetype length = leadingMarkLength(text); length > 0) {
        peeled.marks += text.left(length).toString();
        text = text.mid(length);
    } else if (const qsizetype end = trailingMarkLength(text); end > 0) {
        peeled.marks += text.right(end).toString();
        text = text.chopped(end);
    } else {
        return false;
    }
    return true;
}

Peeled peel(QStringView text)
{
    Peeled peeled{.digits = text, .minuses = 0, .pluses = 0, .marks = {}};
    while (peelOne(peeled)) {
    }
    return peeled;
}

/// Whether groups of these lengths, from the left, are those of the format.
bool areGroups(const QList<QStringView>& groups, Grouping grouping)
{
    for (qsizetype i = 0; i < groups.size(); ++i) {
        const bool isLast = i == groups.size() - 1;
        const qsizetype full = isLast || grouping == Grouping::Western ? 3 : 2;
        const qsizetype length = groups[i].size();
        if (i == 0 ? length < 1 || length > full : length != full)
            return false;
    }
    return groups.front().front() != u'0'; // "0,123" was meant as something else
}

/// The digits before the decimal mark without their groups; the reason if they are not right.
struct Ungrouped {
    QString digits;
    QString wrong;
};

Ungrouped ungrouped(QStringView whole, const NumberFormat& format)
{
    const auto mark = std::ranges::find_if(whole, [&](QChar c) { return isGroupMark(c, format); });
    if (mark == whole.end())
        return {whole.toString(), {}};
    const QList<QStringView> groups = whole.split(*mark);
    if (!areGroups(groups, format.grouping))
        return {{}, u"its groups of digits have the wrong lengths"_s};
    return {whole.toString().remove(*mark), {}};
}

Failure refused(QStringView text, const QString& reason, const NumberFormat& format)
{
    const QString example = formatNumber(Decimal::ofScaled(-1234567'50, 2), format);
    return fail(errors::notANumber, {text.left(64).toString(), reason, example});
}

Result<Decimal> numberOf(const Peeled& peeled, QStringView text, const NumberFormat& format)
{
    if (peeled.minuses + peeled.pluses > 1)
        return refused(text, u"it has more than one sign"_s, format);
    const qsizetype mark = peeled.digits.indexOf(QChar(format.decimalMark));
    const QStringView whole = mark < 0 ? peeled.digits : peeled.digits.left(mark);
    const QStringView fraction = mark < 0 ? QStringView() : peeled.digits.mid(mark + 1);
    if (whole.isEmpty() && fraction.isEmpty())
        return refused(text, u"it has no digits"_s, format);
    const Ungrouped digits = ungrouped(whole, format);
    if (!digits.wrong.isEmpty())
        return refused(text, digits.wrong, format);
    if (const auto wrong = std::ranges::find_if_not(fraction, isDigit); wrong != fraction.end())
        return refused(text, u"the character '%1' stands after the decimal mark"_s.arg(*wrong),
                       format);
    if (const auto wrong = std::ranges::find_if_not(digits.digits, isDigit);
        wrong != digits.digits.end())
        return refused(text, u"the character '%1' is out of place"_s.arg(*wrong), format);
    const QString plain = digits.digits + u'.' + fraction.toString();
    return Decimal::parse(peeled.minuses > 0 ? u'-' + plain : plain);
}

bool isMarkOf(const QString& mark, const Currency& currency)
{
    const auto same = [&](std::string_view text) {
        return !text.empty()
               && mark == QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    };
    const CurrencyFacts* facts = findCurrencyFacts(currency.code());
    return same(currency.code()) || (facts != nullptr && same(facts->symbol));
}

} // namespace

bool isGroupMark(QChar character, const NumberFormat& format)
{
    if (format.grouping == Grouping::None)
        return false;
    return character.category() == QChar::Separator_Space
           || format.groupMarks.find(character.unicode()) != std::u16string_view::npos;
}

Result<Decimal> parseNumber(QStringView text, const NumberFormat& format)
{
    const Peeled peeled = peel(text);
    if (!peeled.marks.isEmpty())
        return refused(text, u"\"%1\" is not part of a number"_s.arg(peeled.marks.front()), format);
    return numberOf(peeled, text, format);
}

Result<Money> parseAmount(QStringView text, const NumberFormat& format, const Currency& currency)
{
    const Peeled peeled = peel(text);
    for (const QString& mark : peeled.marks) {
        if (!isMarkOf(mark, currency))
            return fail(errors::otherCurrency,
                        {text.left(64).toString(), mark,
                         QString::fromUtf8(currency.code().data(),
                                           static_cast<qsizetype>(currency.code().size()))});
    }
    TANDEM_TRY(const Decimal value, numberOf(peeled, text, format));
    return Money::exactFrom(value, currency);
}

} // namespace tandem
