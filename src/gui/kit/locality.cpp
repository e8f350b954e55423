#include "gui/kit/locality.h"

namespace tandem::gui {

using namespace Qt::StringLiterals;

namespace {

QString withRealMinus(QString number)
{
    return number.replace(u'-', u'\u2212');
}

/// Millionths without zeros at the end, but `digitsMin` after the mark.
QString trimmed(std::int64_t micro, int digitsMin, const NumberFormat& format)
{
    Decimal value = Decimal::ofScaled(micro, 6);
    int scale = 6;
    for (std::int64_t rest = micro; scale > digitsMin && rest % 10 == 0; rest /= 10)
        --scale;
    value = value.rescaled(scale, Rounding::HalfAwayFromZero);
    return withRealMinus(formatNumber(value, format));
}

} // namespace

Locality localityOf(const QLocale& locale, const Currency& currency, const QTimeZone& zone)
{
    const auto known = findNumberFormat(locale.bcp47Name());
    return {locale, known.value_or(number_formats::english), currency, zone};
}

QString amountText(const Money& money, const Locality& locality)
{
    return withRealMinus(formatNumber(money.toDecimal(), locality.numbers));
}

QString moneyText(const Money& money, const Locality& locality)
{
    const auto code = money.currency().code();
    return u"%1\u00a0%2"_s.arg(QString::fromUtf8(code.data(), static_cast<qsizetype>(code.size())),
                               amountText(money, locality));
}

QString quantityText(std::int64_t micro, const Locality& locality)
{
    return trimmed(micro, 0, locality.numbers);
}

QString priceText(std::int64_t micro, const Locality& locality)
{
    return trimmed(micro, locality.currency.digits(), locality.numbers);
}

QString dayFormat(const QLocale& locale)
{
    if (locale.language() == QLocale::English)
        return u"dd MMM yyyy"_s; // 03/04 is April here and March there
    QString format = locale.dateFormat(QLocale::ShortFormat);
    if (!format.contains(u"yyyy"_s))
        format.replace(u"yy"_s, u"yyyy"_s);
    return format;
}

QString dayText(QDate day, const Locality& locality)
{
    return locality.locale.toString(day, dayFormat(locality.locale));
}

QString timeText(Instant instant, const Locality& locality)
{
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(instant.ms, locality.zone);
    return at.toString(u"HH:mm"_s);
}

QString instantText(Instant instant, const Locality& locality)
{
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(instant.ms, locality.zone);
    return dayText(at.date(), locality) + u' ' + at.toString(u"HH:mm"_s);
}

} // namespace tandem::gui
