#include "gui/kit/date_input.h"

#include "gui/kit/errors.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace tandem::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int monthsInYear = 12;
constexpr int monthsAheadMax = 3;
constexpr int yearsInCentury = 100;
constexpr int yearsAheadMax = 19;
constexpr int offsetDigitsMax = 5;
constexpr int monthLettersMin = 3;

QDate firstOfMonth(QDate day)
{
    return {day.year(), day.month(), 1};
}

QDate lastOfMonth(QDate day)
{
    return {day.year(), day.month(), day.daysInMonth()};
}

/// The year that two digits mean: sliding with today, not breaking at a fixed one.
int yearOf(int twoDigits, QDate today)
{
    int year = today.year() - today.year() % yearsInCentury + twoDigits;
    if (year > today.year() + yearsAheadMax)
        year -= yearsInCentury;
    else if (year <= today.year() + yearsAheadMax - yearsInCentury)
        year += yearsInCentury;
    return year;
}

/// The latest such day that is not more than three months ahead: books look back further.
QDate latestKnown(QDate today, int day, int month)
{
    for (int year = today.year() + 1; year >= today.year() - 1; --year) {
        const QDate candidate(year, month, day);
        if (candidate.isValid() && candidate <= today.addMonths(monthsAheadMax))
            return candidate;
    }
    return {};
}

enum class PartOrder { DayMonthYear, MonthDayYear, YearMonthDay };

/// In which order the locale writes the parts of a date.
PartOrder orderOf(const QLocale& locale)
{
    const QString format = locale.dateFormat(QLocale::ShortFormat);
    const auto day = format.indexOf(u'd');
    const auto month = format.indexOf(u'M');
    const auto year = format.indexOf(u'y');
    if (year < month && year < day)
        return PartOrder::YearMonthDay;
    return day < month ? PartOrder::DayMonthYear : PartOrder::MonthDayYear;
}

int monthNamed(const QString& word, const QLocale& locale)
{
    if (word.size() < monthLettersMin)
        return 0;
    for (const QLocale& one : {locale, QLocale::c()})
        for (int month = 1; month <= monthsInYear; ++month) {
            const std::array names = {one.monthName(month), one.standaloneMonthName(month),
                                      one.monthName(month, QLocale::ShortFormat),
                                      one.standaloneMonthName(month, QLocale::ShortFormat)};
            if (std::ranges::any_of(names, [&](const QString& name) {
                    return name.startsWith(word, Qt::CaseInsensitive);
                }))
                return month;
        }
    return 0;
}

QDate dayOf(int day, int month, const QString& year, QDate today)
{
    if (year.isEmpty())
        return latestKnown(today, day, month);
    if (year.size() == 2)
        return {yearOf(year.toInt(), today), month, day};
    return year.size() == 4 ? QDate(year.toInt(), month, day) : QDate();
}

/// One to three numbers, in the order of the locale; a first one of four digits is a year.
QDate dayOfNumbers(const QStringList& parts, const DayContext& context)
{
    const QDate today = context.today;
    if (parts.size() == 1)
        return {today.year(), today.month(), parts[0].toInt()};
    const PartOrder order =
        parts[0].size() == 4 ? PartOrder::YearMonthDay : orderOf(context.locale);
    if (order == PartOrder::YearMonthDay && parts.size() == 3)
        return dayOf(parts[2].toInt(), parts[1].toInt(), parts[0], today);
    const bool isDayFirst = order == PartOrder::DayMonthYear;
    return dayOf(parts[isDayFirst ? 0 : 1].toInt(), parts[isDayFirst ? 1 : 0].toInt(),
                 parts.value(2), today);
}

/// "0510", "051025" and "05102025": the parts without a mark between them.
QStringList partsOfRun(const QString& run, const QLocale& locale)
{
    if (run.size() <= 2)
        return {run};
    const bool isYearFirst = orderOf(locale) == PartOrder::YearMonthDay && run.size() > 4;
    const qsizetype year = run.size() - 4;
    if (isYearFirst)
        return {run.left(year), run.mid(year, 2), run.mid(year + 2)};
    if (run.size() == 4)
        return {run.left(2), run.mid(2)};
    return {run.left(2), run.mid(2, 2), run.mid(4)};
}

/// "15 Oct 2025", "oct 15": a month by name, a day, perhaps a year.
QDate dayOfWords(const QStringList& parts, const DayContext& context)
{
    QStringList numbers;
    int month = 0;
    for (const QString& part : parts) {
        if (part[0].isDigit())
            numbers += part;
        else if (month == 0)
            month = monthNamed(part, context.locale);
        else
            return {};
    }
    if (month == 0 || numbers.isEmpty() || numbers.size() > 2 || numbers[0].size() > 2)
        return {};
    return dayOf(numbers[0].toInt(), month, numbers.value(1), context.today);
}

QDate dayOfText(const QString& text, const DayContext& context)
{
    static const QRegularExpression offset(u"^([+\u2212-])\\s*([0-9]+)$"_s);
    static const QRegularExpression digits(u"^[0-9]{1,8}$"_s);
    static const QRegularExpression parts(u"[0-9]+|\\p{L}+"_s);
    static const QRegularExpression shape(
        u"^(?:[0-9]+|\\p{L}+)(?:[ .,/\\-]+(?:[0-9]+|\\p{L}+)){0,2}\\.?$"_s);
    if (const auto found = offset.match(text); found.hasMatch()) {
        const QString days = found.captured(2);
        const QDate from = context.shown.isValid() ? context.shown : context.today;
        if (days.size() > offsetDigitsMax)
            return {};
        return from.addDays(found.captured(1) == u"+"_s ? days.toInt() : -days.toInt());
    }
    if (digits.match(text).hasMatch()) {
        const bool isReadable = text.size() <= 2 || text.size() % 2 == 0;
        return isReadable ? dayOfNumbers(partsOfRun(text, context.locale), context) : QDate();
    }
    if (!shape.match(text).hasMatch())
        return {};
    QStringList found;
    for (const auto& one : parts.globalMatch(text))
        found += one.captured();
    const bool isNumbersOnly =
        std::ranges::all_of(found, [](const QString& part) { return part[0].isDigit(); });
    return isNumbersOnly ? dayOfNumbers(found, context) : dayOfWords(found, context);
}

} // namespace

std::optional<QDate> dayAfterKey(QChar key, const DayContext& context)
{
    const QDate from = context.shown.isValid() ? context.shown : context.today;
    switch (key.toLower().unicode()) {
    case u't':
        return context.today;
    case u'+':
    case u'=': // The same key without Shift on most keyboards.
        return from.addDays(1);
    case u'-':
    case u'\u2212':
        return from.addDays(-1);
    case u']':
        return from.addMonths(1);
    case u'[':
        return from.addMonths(-1);
    case u'm':
        return from == firstOfMonth(from) ? from.addMonths(-1) : firstOfMonth(from);
    case u'h':
        return lastOfMonth(from == lastOfMonth(from) ? from.addDays(1) : from);
    case u'y':
        return QDate(from.dayOfYear() == 1 ? from.year() - 1 : from.year(), 1, 1);
    case u'r':
        return lastOfMonth(
            QDate(from.dayOfYear() == from.daysInYear() ? from.year() + 1 : from.year(),
                  monthsInYear, 1));
    default:
        return {};
    }
}

Result<QDate> parseDay(const QString& text, const DayContext& context)
{
    const QString typed = text.simplified();
    if (typed.isEmpty())
        return fail(errors::dayMissing);
    if (typed.size() == 1)
        if (const auto day = dayAfterKey(typed[0], context))
            return *day;
    const QDate day = dayOfText(typed, context);
    if (!day.isValid())
        return fail(errors::dayUnreadable,
                    {typed, context.locale.toString(context.today, QLocale::ShortFormat)});
    return day;
}

} // namespace tandem::gui
