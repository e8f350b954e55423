#include "office/record_changes.h"

#include "base/decimal.h"
#include "office/company.h"
#include "office/field_words.h"

#include <QDateTime>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>

namespace tandem {

using namespace Qt::StringLiterals;

namespace {

constexpr int partsMax = 100;
constexpr int imagesMax = 101; ///< One more than is shown: the oldest is only compared with.
constexpr int microDigits = 6;

/// A row as it was after a change.
struct Image {
    RowChange change;
    QJsonObject row;
};

/// Says values as people read them: amounts and quantities with their decimals, moments in the time
/// of the company, other records by their titles.
class Values {
public:
    Values(Reader& books, const Company& home)
        : m_books(books)
        , m_base(home.currency)
        , m_zone(home.timeZone.toUtf8())
    {
    }

    /// The currency that the amounts of a row are in.
    Currency currencyOf(const QJsonObject& row) const
    {
        return findCurrency(row[u"currency"_s].toString().toStdString()).value_or(m_base);
    }

    Result<QString> shown(const QString& table, const QString& column, const QJsonValue& value,
                          const Currency& currency)
    {
        if (value.isNull() || value.isUndefined())
            return QString();
        const std::int64_t number = value.toInteger();
        if (column.startsWith(u"is_"_s))
            return number == 0 ? u"no"_s : u"yes"_s;
        if (column.endsWith(u"_minor"_s))
            return Money::ofMinor(number, currency).toDecimal().toString();
        if (column.endsWith(u"_micro"_s))
            return Decimal::ofScaled(number, microDigits).trimmed().toString();
        if (column.endsWith(u"_ms"_s))
            return QDateTime::fromMSecsSinceEpoch(number, m_zone)
                .toString(u"yyyy-MM-dd HH:mm:ss"_s);
        if (column.endsWith(u"_id"_s) && value.isDouble())
            return titleOf(table, column, number);
        return value.toVariant().toString();
    }

private:
    using Targets = QHash<QString, QString>; ///< The table that a column refers to.

    /// The title of the record that a column names; its key if it has none.
    Result<QString> titleOf(const QString& table, const QString& column, std::int64_t id)
    {
        TANDEM_TRY(const Targets targets, targetsOf(table));
        TANDEM_TRY(
            const auto title,
            m_books.first<QString>(u"office.timeline:title"_s,
                                   {{"subject_table", targets.value(column)}, {"subject_id", id}},
                                   [](const Row& row) { return row.text("title"); }));
        return title.value_or(u'#' + QString::number(id));
    }

    Result<Targets> targetsOf(const QString& table)
    {
        if (const auto known = m_targets.constFind(table); known != m_targets.cend())
            return *known;
        Targets targets;
        TANDEM_CHECK(
            m_books.each(u"office.timeline:references"_s, {{"table", table}}, [&](const Row& row) {
                targets[row.text("column_name")] = row.text("target");
            }));
        return m_targets[table] = targets;
    }

    Reader& m_books;
    Currency m_base;
    QTimeZone m_zone;
    QHash<QString, Targets> m_targets; ///< By table.
};

Result<std::vector<FieldChange>> differences(const QString& table, const QJsonObject& before,
                                             const QJsonObject& after, Values& values)
{
    const Currency currency = values.currencyOf(after);
    QStringList columns = before.keys() + after.keys();
    columns.sort();
    columns.removeDuplicates();
    std::vector<FieldChange> fields;
    for (const QString& column : columns) {
        if (isInnerField(column) || before[column] == after[column])
            continue;
        TANDEM_TRY(const QString was, values.shown(table, column, before[column], currency));
        TANDEM_TRY(const QString is, values.shown(table, column, after[column], currency));
        if (was != is)
            fields.push_back({column, was, is});
    }
    return fields;
}

Image imageIn(const Row& row)
{
    const QString image = row.textOrEmpty("image");
    const bool isDeleted = row.text("operation") == u"delete"_s;
    return {.change = {.change = row.integer("audit_id"),
                       .at = row.instant("at_ms"),
                       .by = row.text("user_name"),
                       .coveredFor = row.text("covered_name"),
                       .action = row.text("action"),
                       .part = {},
                       .isDeleted = isDeleted,
                       .isErased = image.isEmpty() && !isDeleted,
                       .fields = {}},
            .row = QJsonDocument::fromJson(image.toUtf8()).object()};
}

/// The changes of one row, the newest first.
Result<std::vector<RowChange>> changesOf(Reader& books, const Subject& subject, Values& values)
{
    TANDEM_TRY(auto images, books.rows<Image>(u"office.timeline:images"_s,
                                              {{"subject_table", subject.table},
                                               {"subject_id", subject.id},
                                               {"rows_max", imagesMax}},
                                              &imageIn));
    std::vector<RowChange> changes;
    for (std::size_t i = 0; i < images.size(); ++i) {
        const bool isOldest = i + 1 == images.size();
        if (isOldest && images.size() == static_cast<std::size_t>(imagesMax))
            break;
        const bool wasKnown = isOldest || !images[i + 1].change.isErased;
        RowChange& change = images[i].change;
        if (!change.isErased && wasKnown) {
            TANDEM_TRY(change.fields,
                       differences(subject.table, isOldest ? QJsonObject() : images[i + 1].row,
                                   images[i].row, values));
        }
        changes.push_back(std::move(change));
    }
    return changes;
}

} // namespace

Result<std::vector<RowChange>> changesOfRecord(Reader& books, const RecordKind& kind,
                                               std::int64_t id, int rowsMax)
{
    TANDEM_TRY(const Company home, company(books));
    TANDEM_TRY(const auto parts, partsOfRecord(books, kind, id, partsMax));
    Values values(books, home);
    std::vector<RowChange> all;
    for (const RecordPart& part : parts) {
        TANDEM_TRY(auto some, changesOf(books, part.subject, values));
        for (RowChange& change : some) {
            if (&part != &parts.front())
                change.part = part.label.isEmpty() ? part.subject.table : part.label;
            all.push_back(std::move(change));
        }
    }
    std::ranges::stable_sort(all, std::ranges::greater(), &RowChange::change);
    if (all.size() > static_cast<std::size_t>(rowsMax))
        all.erase(all.begin() + rowsMax, all.end());
    return all;
}

} // namespace tandem
