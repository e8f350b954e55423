#include "office/list_export.h"

#include "office/list_errors.h"

#include <QDateTime>

namespace tandem {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowsPerRead = 2'000;

/// Adds up what is written: a selection has totals of its own.
class Totals {
public:
    explicit Totals(const ListExtract& extract) : m_extract(extract) {}

    Result<> add(const ListRow& row)
    {
        ++m_rowCount;
        const ListSpec& spec = m_extract.spec;
        for (std::size_t i = 0; i < spec.columns.size(); ++i) {
            if (!spec.columns[i].isSummed)
                continue;
            const QString code =
                QString::fromStdString(std::string(currencyOf(spec, row, m_extract.base).code()));
            std::int64_t& sum = m_sums[{i, code}];
            if (__builtin_add_overflow(sum, std::get<std::int64_t>(row.values[i]), &sum))
                return fail(errors::totalTooLarge, {QString::fromLatin1(spec.columns[i].key)});
        }
        return {};
    }

    ListSize size() const
    {
        ListSize size{.rowCount = m_rowCount, .totals = {}};
        for (const auto& [place, minor] : m_sums)
            size.totals.push_back(
                {.column = QString::fromLatin1(m_extract.spec.columns[place.first].key),
                 .currency = place.second,
                 .minor = minor});
        return size;
    }

private:
    const ListExtract& m_extract;
    std::int64_t m_rowCount = 0;
    std::map<std::pair<std::size_t, QString>, std::int64_t> m_sums;
};

} // namespace

ListExtract wholeExtract(const ListSpec& spec, const ListQuery& query, const Currency& base)
{
    QStringList keys;
    for (const ListColumn& column : spec.columns)
        keys += QString::fromLatin1(column.key);
    return {.spec = spec, .query = query, .columns = keys, .heads = keys, .base = base};
}

Currency currencyOf(const ListSpec& spec, const ListRow& row, const Currency& base)
{
    const QString key = u"currency"_s;
    if (!spec.column(key))
        return base;
    const QString code = std::get<QString>(row.values[spec.indexOf(key)]);
    return findCurrency(code.toStdString()).value_or(base);
}

QString plainText(const ListSpec& spec, const ListRow& row, std::size_t column,
                  const Currency& base)
{
    const ListValue& value = row.values[column];
    if (const auto* text = std::get_if<QString>(&value))
        return *text;
    const std::int64_t number = std::get<std::int64_t>(value);
    switch (spec.columns[column].kind) {
    case ListKind::Money:
        return Money::ofMinor(number, currencyOf(spec, row, base)).toDecimal().toString();
    case ListKind::Quantity:
    case ListKind::Price:
        return Decimal::ofScaled(number, 6).toString();
    case ListKind::Instant:
        return QDateTime::fromMSecsSinceEpoch(number, Qt::UTC).toString(Qt::ISODate);
    default:
        return QString::number(number);
    }
}

Result<ListSize> exportList(Reader& books, const ListExtract& extract, ListSheet& sheet,
                            const ExportProgress& goesOn)
{
    Totals totals(extract);
    std::int64_t seen = 0;
    TANDEM_CHECK(sheet.begin(extract));
    std::optional<ListPlace> place = extract.after;
    while (seen < extract.rowsMax) {
        if (!goesOn(seen))
            return fail(errors::exportStopped);
        const int wanted =
            static_cast<int>(std::min<std::int64_t>(rowsPerRead, extract.rowsMax - seen));
        TANDEM_TRY(const auto rows, listPage(books, extract.spec, extract.query, place, 0, wanted));
        for (const ListRow& row : rows) {
            if (!extract.only.empty() && !extract.only.contains(row.id))
                continue;
            TANDEM_CHECK(totals.add(row));
            TANDEM_CHECK(sheet.add(row));
        }
        seen += static_cast<std::int64_t>(rows.size());
        if (std::ssize(rows) < wanted)
            break;
        place = placeOf(extract.spec, extract.query, rows.back());
    }
    TANDEM_CHECK(sheet.end(totals.size()));
    return totals.size();
}

} // namespace tandem
