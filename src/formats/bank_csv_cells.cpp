#include "formats/bank_csv_cells.h"

#include "formats/stated_amount.h"

#include <array>

namespace tandem::formats {
namespace {

using namespace Qt::StringLiterals;

constexpr std::array<QStringView, 18> dateFormats{
    u"%Y-%m-%d", u"%Y/%m/%d", u"%Y.%m.%d", u"%d.%m.%Y", u"%d.%m.%y",  u"%d/%m/%Y",
    u"%m/%d/%Y", u"%d/%m/%y", u"%m/%d/%y", u"%d-%m-%Y", u"%m-%d-%Y",  u"%d-%m-%y",
    u"%d-%b-%Y", u"%d %b %Y", u"%d-%b-%y", u"%d %b %y", u"%b %d, %Y", u"%Y%m%d"};

struct Month {
    QStringView name;
    int number;
};

constexpr std::array<Month, 17> months{{{u"jan", 1},
                                        {u"feb", 2},
                                        {u"mar", 3},
                                        {u"mrz", 3},
                                        {u"mär", 3},
                                        {u"apr", 4},
                                        {u"may", 5},
                                        {u"mai", 5},
                                        {u"jun", 6},
                                        {u"jul", 7},
                                        {u"aug", 8},
                                        {u"sep", 9},
                                        {u"oct", 10},
                                        {u"okt", 10},
                                        {u"nov", 11},
                                        {u"dec", 12},
                                        {u"dez", 12}}};

struct Symbol {
    QStringView text;
    QStringView currency;
};

constexpr std::array<Symbol, 3> symbols{{{u"£", u"GBP"}, {u"€", u"EUR"}, {u"$", u"USD"}}};

bool isAsciiDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// Takes `digitsMin` to `digitsMax` digits off the front of `rest`; -1 if there are not so many.
int takeNumber(QStringView& rest, int digitsMin, int digitsMax)
{
    int value = 0;
    int digits = 0;
    while (digits < digitsMax && !rest.isEmpty() && isAsciiDigit(rest.front())) {
        value = value * 10 + (rest.front().unicode() - u'0');
        rest = rest.sliced(1);
        ++digits;
    }
    return digits >= digitsMin ? value : -1;
}

int takeMonthName(QStringView& rest)
{
    for (const Month& month : months) {
        if (rest.startsWith(month.name, Qt::CaseInsensitive)) {
            rest = rest.sliced(month.name.size());
            return month.number;
        }
    }
    return -1;
}

bool isTimeOrNothing(QStringView rest)
{
    if (rest.isEmpty())
        return true;
    const bool isCut = rest.front() == u' ' || rest.front() == u'T';
    return isCut && rest.size() > 1 && isAsciiDigit(rest[1]);
}

struct SignMark {
    QStringView text;
    AmountSign sign;
};

constexpr std::array<SignMark, 4> signMarks{{{u"+", AmountSign::Plus},
                                             {u"-", AmountSign::Minus},
                                             {u"CR", AmountSign::Credit},
                                             {u"DR", AmountSign::Debit}}};

/// Takes one sign off an end of `rest`; None if there is none.
AmountSign takeSign(QStringView& rest)
{
    if (rest.size() > 1 && rest.startsWith(u'(') && rest.endsWith(u')')) {
        rest = rest.sliced(1).chopped(1);
        return AmountSign::Minus;
    }
    for (const SignMark& mark : signMarks) {
        if (rest.startsWith(mark.text)) {
            rest = rest.sliced(mark.text.size());
            return mark.sign;
        }
        if (rest.endsWith(mark.text, Qt::CaseInsensitive)) {
            rest = rest.chopped(mark.text.size());
            return mark.sign;
        }
    }
    return AmountSign::None;
}

bool isCurrencyCode(QStringView text)
{
    const auto isCapital = [](QChar c) { return c >= u'A' && c <= u'Z'; };
    return text.size() == 3 && std::ranges::all_of(text, isCapital);
}

/// Takes a symbol or three-letter code off an end of `rest`; empty if there is none.
QString takeCurrency(QStringView& rest)
{
    for (const Symbol& symbol : symbols) {
        const bool isInFront = rest.startsWith(symbol.text);
        if (!isInFront && !rest.endsWith(symbol.text))
            continue;
        rest = isInFront ? rest.sliced(1) : rest.chopped(1);
        return symbol.currency.toString();
    }
    const QStringView front = rest.left(3);
    const QStringView back = rest.right(3);
    if (isCurrencyCode(front)) {
        rest = rest.sliced(3);
        return front.toString();
    }
    if (isCurrencyCode(back)) {
        rest = rest.chopped(3);
        return back.toString();
    }
    return {};
}

/// Leaves only digits and their marks in `rest`; false if signs repeat or something else is there.
bool takeSurroundings(QStringView& rest, AmountCell& cell)
{
    while (!rest.isEmpty() && !(isAsciiDigit(rest.front()) && isAsciiDigit(rest.back()))) {
        if (const AmountSign sign = takeSign(rest); sign != AmountSign::None) {
            if (cell.sign != AmountSign::None)
                return false;
            cell.sign = sign;
        } else if (const QString currency = takeCurrency(rest); !currency.isEmpty()) {
            if (!cell.currency.isEmpty())
                return false;
            cell.currency = currency;
        } else {
            return (rest.front() == u'.' || rest.front() == u',') && isAsciiDigit(rest.back());
        }
        rest = rest.trimmed();
    }
    return !rest.isEmpty();
}

/// The digits of `text` as statedAmount reads them; empty if the grouping is not right.
QString plainDigits(QStringView text, QChar decimalMark)
{
    QString plain;
    qsizetype sinceGroup = -1; // digits since the last grouping mark
    const QChar otherMark = decimalMark == u'.' ? u',' : u'.';
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool isGroup = c == otherMark || c.isSpace() || c == u'\'' || c == u'’';
        if (isAsciiDigit(c)) {
            plain += c;
            sinceGroup += sinceGroup >= 0 ? 1 : 0;
        } else if (isGroup && !plain.isEmpty() && !plain.contains(u'.')) {
            if (sinceGroup >= 0 && sinceGroup != 3 && sinceGroup != 2)
                return {};
            sinceGroup = 0;
        } else if (c == decimalMark && !plain.contains(u'.')) {
            if (sinceGroup >= 0 && sinceGroup != 3)
                return {};
            sinceGroup = -1;
            plain += u'.';
        } else {
            return {};
        }
    }
    return sinceGroup >= 0 && sinceGroup != 3 ? QString() : plain;
}

} // namespace

QDate bankDate(QStringView cell, QStringView format)
{
    QStringView rest = cell.trimmed();
    int year = 0;
    int month = 0;
    int day = 0;
    for (qsizetype i = 0; i < format.size(); ++i) {
        if (format[i] != u'%' || i + 1 == format.size()) {
            if (rest.isEmpty() || rest.front() != format[i])
                return {};
            rest = rest.sliced(1);
            continue;
        }
        const QChar part = format[++i];
        const bool isPacked = i + 1 < format.size() && format[i + 1] == u'%';
        if (part == u'Y')
            year = takeNumber(rest, 4, 4);
        else if (part == u'y') {
            const int number = takeNumber(rest, 2, 2);
            year = number < 0 ? number : number <= 68 ? 2000 + number : 1900 + number;
        } else if (part == u'm')
            month = takeNumber(rest, isPacked || format == u"%Y%m%d" ? 2 : 1, 2);
        else if (part == u'd')
            day = takeNumber(rest, isPacked || format == u"%Y%m%d" ? 2 : 1, 2);
        else if (part == u'b')
            month = takeMonthName(rest);
        else
            return {};
        if (year < 0 || month < 0 || day < 0)
            return {};
    }
    return isTimeOrNothing(rest) ? QDate(year, month, day) : QDate();
}

DateColumn dateColumnOf(const QStringList& cells)
{
    DateColumn best;
    for (const QStringView format : dateFormats) {
        const bool isBare = format == u"%Y%m%d"; // eight digits may be any number
        const qsizetype count = std::ranges::count_if(cells, [&](const QString& cell) {
            const QDate date = bankDate(cell, format);
            return date.isValid() && (!isBare || (date.year() >= 1900 && date.year() < 2100));
        });
        const bool isAlike = count > 0 && count == best.dateCount;
        if (isAlike && best.format.startsWith(u"%d") && format.startsWith(u"%m/"))
            best.isDayMonthOpen = true;
        if (count > best.dateCount)
            best = {format.toString(), count, false};
    }
    return best;
}

std::optional<AmountCell> bankAmount(QStringView cell, QChar decimalMark)
{
    AmountCell read;
    QStringView rest = cell.trimmed();
    if (!takeSurroundings(rest, read))
        return std::nullopt;
    const auto amount = statedAmount(plainDigits(rest, decimalMark), bankDigitsMax);
    if (!amount)
        return std::nullopt;
    read.amount = *amount;
    return read;
}

AmountSign creditOrDebit(QStringView cell)
{
    static constexpr std::array<QStringView, 10> credits{
        u"CR", u"C", u"K", u"H", u"+", u"CREDIT", u"CRDT", u"HABEN", u"BIJ", u"IN"};
    static constexpr std::array<QStringView, 10> debits{u"DR",   u"D",    u"S",  u"-",   u"DEBIT",
                                                        u"DBIT", u"SOLL", u"AF", u"OUT", u"DEBET"};
    const auto isCell = [&](QStringView word) {
        return cell.trimmed().compare(word, Qt::CaseInsensitive) == 0;
    };
    if (std::ranges::any_of(credits, isCell))
        return AmountSign::Credit;
    return std::ranges::any_of(debits, isCell) ? AmountSign::Debit : AmountSign::None;
}

} // namespace tandem::formats
