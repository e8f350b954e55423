#pragma once

#include "base/clock.h"
#include "base/money.h"
#include "base/number_format.h"
#include "base/quantity.h"

#include <QLocale>
#include <QTimeZone>

namespace tandem::gui {

/// How this user reads numbers, days and times, and the company's own currency.
struct Locality {
    QLocale locale = QLocale(QLocale::English, QLocale::UnitedKingdom);
    NumberFormat numbers = number_formats::english;
    Currency currency = eur;
    QTimeZone zone = QTimeZone::utc();
};

/// The habits of `locale` for a company with that currency and zone.
Locality localityOf(const QLocale& locale, const Currency& currency, const QTimeZone& zone);

/// "−1,240.00": all digits, a real minus, no currency.
QString amountText(const Money& money, const Locality& locality);
/// With the currency before it: "EUR 1,240.00".
QString moneyText(const Money& money, const Locality& locality);
/// Millionths, without zeros at the end: "12.5".
QString quantityText(std::int64_t micro, const Locality& locality);
/// Millionths with at least the digits of the currency: "4.50".
QString priceText(std::int64_t micro, const Locality& locality);
/// How people there write a day in figures, with all of the year: "dd.MM.yyyy"; in English with
/// the month in letters.
QString dayFormat(const QLocale& locale);
/// "15 Oct 2025", "15.10.2025".
QString dayText(QDate day, const Locality& locality);
/// "09:15".
QString timeText(Instant instant, const Locality& locality);
/// Both.
QString instantText(Instant instant, const Locality& locality);

} // namespace tandem::gui
