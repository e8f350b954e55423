#include "office/list_export.h"

#include <QDateTime>

namespace tandem {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowsPerRead = 2'000;

QString quoted(QString text)
{
    if (!text.isEmpty() && u"=+-@\t\r"_s.contains(text.front()))
        text.prepend(u'\'');
    const bool needsQuotes =
        text.contains(u',') || text.contains(u'"') || text.contains(u'\n') || text.contains(u'\r');
    return needsQuotes ? u'"' + text.replace(u'"', u"\"\""_s) + u'"' : text;
}

QString currencyCodeOf(const ListSpec& spec, const ListRow& row)
{
    const ListColumn* const column = spec.column(u"currency"_s);
    return column ? std::get<QString>(
               row.values[static_cast<std::size_t>(column - spec.columns.data())])
                  : QString();
}

} // namespace

QString plainText(const ListSpec& spec, const ListRow& row, std::size_t column,
                  const Currency& base)
{
    const ListValue& value = row.values[column];
    if (const auto* text = std::get_if<QString>(&value))
        return *text;
    const std::int64_t number = std::get<std::int64_t>(value);
    switch (spec.columns[column].kind) {
    case ListKind::Money: {
        const auto currency = findCurrency(currencyCodeOf(spec, row).toStdString());
        return Money::ofMinor(number, currency.value_or(base)).toDecimal().toString();
    }
    case ListKind::Quantity:
    case ListKind::Price:
        return Decimal::ofScaled(number, 6).toString();
    case ListKind::Instant:
        return QDateTime::fromMSecsSinceEpoch(number, Qt::UTC).toString(Qt::ISODate);
    default:
        return QString::number(number);
    }
}

Result<QByteArray> listAsCsv(Reader& books, const ListSpec& spec, const ListQuery& query,
                             const Currency& base)
{
    QStringList heads;
    for (const ListColumn& column : spec.columns)
        heads += QString::fromLatin1(column.key);
    QByteArray csv = "\xef\xbb\xbf" + heads.join(u',').toUtf8() + "\r\n";
    std::optional<ListPlace> place;
    while (true) {
        TANDEM_TRY(const auto rows, listPage(books, spec, query, place, 0, rowsPerRead));
        for (const ListRow& row : rows) {
            QStringList cells;
            for (std::size_t i = 0; i < spec.columns.size(); ++i) {
                const QString text = plainText(spec, row, i, base);
                const bool isText = std::holds_alternative<QString>(row.values[i]);
                cells += isText ? quoted(text) : text; // a minus is no formula
            }
            csv += cells.join(u',').toUtf8() + "\r\n";
        }
        if (rows.size() < rowsPerRead)
            return csv;
        place = placeOf(spec, query, rows.back());
    }
}

} // namespace tandem
