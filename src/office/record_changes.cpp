#include "office/record_changes.h"

#include "base/decimal.h"
#include "office/company.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>

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

/// A value as people read it: amounts and quantities with their decimals, moments as days and
/// times.
QString shown(const QString& column, const QJsonValue& value, const Currency& currency)
{
    if (value.isNull() || value.isUndefined())
        return {};
    const std::int64_t number = value.toInteger();
    if (column.endsWith(u"_minor"_s))
        return Money::ofMinor(number, currency).toDecimal().toString();
    if (column.endsWith(u"_micro"_s))
        return Decimal::ofScaled(number, microDigits).trimmed().toString();
    if (column.endsWith(u"_ms"_s))
        return QDateTime::fromMSecsSinceEpoch(number, Qt::UTC).toString(Qt::ISODate);
    return value.toVariant().toString();
}

/// "ordered_on" is the field "ordered on", "net_minor" is "net".
QString fieldOf(QString column)
{
    for (const QString& unit : {u"_minor"_s, u"_micro"_s, u"_at_ms"_s, u"_ms"_s, u"_id"_s})
        if (column.endsWith(unit))
            column.chop(unit.size());
    return column.replace(u'_', u' ');
}

std::vector<FieldChange> differences(const QJsonObject& before, const QJsonObject& after,
                                     const Currency& base)
{
    const QString code = after[u"currency"_s].toString();
    const Currency currency = findCurrency(code.toStdString()).value_or(base);
    QStringList columns = before.keys() + after.keys();
    columns.sort();
    columns.removeDuplicates();
    std::vector<FieldChange> fields;
    for (const QString& column : columns) {
        const bool isOwn = column == u"id"_s || column == u"version"_s;
        if (isOwn || before[column] == after[column])
            continue;
        const QString was = shown(column, before[column], currency);
        const QString is = shown(column, after[column], currency);
        if (was != is)
            fields.push_back({fieldOf(column), was, is});
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
Result<std::vector<RowChange>> changesOf(Reader& books, const Subject& subject,
                                         const Currency& base)
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
        if (!change.isErased && wasKnown)
            change.fields =
                differences(isOldest ? QJsonObject() : images[i + 1].row, images[i].row, base);
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
    std::vector<RowChange> all;
    for (const RecordPart& part : parts) {
        TANDEM_TRY(auto some, changesOf(books, part.subject, home.currency));
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
