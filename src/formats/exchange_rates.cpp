#include "formats/exchange_rates.h"

#include "formats/csv.h"
#include "formats/exchange_rates_errors.h"
#include "formats/xml_guard.h"

#include <QLocale>

namespace tandem::formats {
namespace {

using namespace Qt::StringLiterals;

const QString euro = u"EUR"_s;

using Rates = std::vector<StatedRate>;

Result<QDate> dateIn(const QString& text, qint64 line)
{
    QDate on = QDate::fromString(text, Qt::ISODate);
    if (!on.isValid())
        on = QLocale::c().toDate(text, u"d MMMM yyyy"_s);
    if (!on.isValid())
        return fail(errors::rateDateUnreadable, {QString::number(line), text});
    return on;
}

Result<Decimal> valueIn(const QString& text, qint64 line)
{
    const auto value = Decimal::parse(text);
    if (!value)
        return fail(errors::rateUnreadable, {QString::number(line), text});
    return *value;
}

/// A Cube with a time holds those with a currency and a rate; the outermost holds those.
Result<> readCubes(XmlGuard& xml, QDate on, Rates& rates)
{
    while (xml.nextChild()) {
        if (xml.name() != u"Cube") {
            xml.skip();
            continue;
        }
        QDate day = on;
        if (const QString time = xml.attribute(u"time"); !time.isEmpty()) {
            TANDEM_TRY(day, dateIn(time, xml.line()));
        }
        const QString currency = xml.attribute(u"currency");
        if (!currency.isEmpty()) {
            if (!day.isValid())
                return fail(errors::rateDateUnreadable, {QString::number(xml.line()), QString()});
            TANDEM_TRY(const Decimal value, valueIn(xml.attribute(u"rate"), xml.line()));
            rates.push_back({.on = day, .currency = currency, .unit = euro, .value = value});
        }
        TANDEM_CHECK(readCubes(xml, day, rates));
    }
    return {};
}

Result<Rates> readXml(const QByteArray& bytes)
{
    XmlGuard xml(bytes);
    Rates rates;
    while (xml.nextChild())
        TANDEM_CHECK(readCubes(xml, {}, rates));
    TANDEM_CHECK(xml.status());
    return rates;
}

bool isCurrencyCode(const QString& text)
{
    return text.size() == 3
           && std::ranges::all_of(text, [](QChar c) { return c >= u'A' && c <= u'Z'; });
}

/// Columns of currencies after that of the day.
Result<Rates> readMatrix(const QStringList& header, std::span<const CsvRow> rows)
{
    Rates rates;
    for (const CsvRow& row : rows) {
        TANDEM_TRY(const QDate on, dateIn(row.fields.value(0).trimmed(), row.line));
        for (qsizetype column = 1; column < header.size(); ++column) {
            const QString cell = row.fields.value(column).trimmed();
            if (!isCurrencyCode(header[column]) || cell.isEmpty() || cell == u"N/A"_s)
                continue;
            TANDEM_TRY(const Decimal value, valueIn(cell, row.line));
            rates.push_back({.on = on, .currency = header[column], .unit = euro, .value = value});
        }
    }
    return rates;
}

Result<Rates> readList(const QStringList& header, std::span<const CsvRow> rows)
{
    const qsizetype date = header.indexOf(u"DATE"_s);
    const qsizetype currency = header.indexOf(u"CURRENCY"_s);
    const qsizetype rate = header.indexOf(u"RATE"_s);
    const qsizetype unit = header.indexOf(u"UNIT"_s);
    if (date < 0 || currency < 0 || rate < 0)
        return fail(errors::ratesColumnsMissing);
    Rates rates;
    for (const CsvRow& row : rows) {
        TANDEM_TRY(const QDate on, dateIn(row.fields.value(date).trimmed(), row.line));
        TANDEM_TRY(const Decimal value, valueIn(row.fields.value(rate).trimmed(), row.line));
        rates.push_back({.on = on,
                         .currency = row.fields.value(currency).trimmed().toUpper(),
                         .unit = unit < 0 ? QString() : row.fields.value(unit).trimmed().toUpper(),
                         .value = value});
    }
    return rates;
}

Result<Rates> readTable(const QByteArray& bytes)
{
    TANDEM_TRY(const CsvTable table, readCsv(bytes, {.header = HeaderRow::Present}));
    QStringList header;
    for (const QString& name : table.header)
        header += name.trimmed().toUpper();
    const bool isMatrix =
        header.value(0) == u"DATE"_s && std::ranges::any_of(header, &isCurrencyCode);
    return isMatrix ? readMatrix(header, table.rows) : readList(header, table.rows);
}

} // namespace

Result<std::vector<StatedRate>> readExchangeRates(const QByteArray& bytes)
{
    if (bytes.startsWith("PK\x03\x04"))
        return fail(errors::ratesPacked);
    QByteArray start = bytes.left(64);
    if (start.startsWith("\xEF\xBB\xBF"))
        start.remove(0, 3);
    const bool isXml = start.trimmed().startsWith('<');
    TANDEM_TRY(Rates rates, isXml ? readXml(bytes) : readTable(bytes));
    if (rates.empty())
        return fail(errors::ratesNone);
    return rates;
}

} // namespace tandem::formats
