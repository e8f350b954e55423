#include "office/list_arrangement.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace tandem {

using namespace Qt::StringLiterals;

namespace {

constexpr int widthMax = 4'000;

QJsonArray jsonOf(const std::vector<ListColumnPlace>& columns)
{
    QJsonArray all;
    for (const ListColumnPlace& place : columns)
        all.append(QJsonObject{
            {u"key"_s, place.key}, {u"width"_s, place.width}, {u"shown"_s, place.isShown}});
    return all;
}

std::vector<ListColumnPlace> initialColumns(const ListSpec& spec)
{
    std::vector<ListColumnPlace> columns;
    for (const ListColumn& column : spec.columns)
        columns.push_back({.key = QString::fromLatin1(column.key), .isShown = column.isShown});
    return columns;
}

std::vector<ListColumnPlace> columnsOf(const QJsonArray& kept, const ListSpec& spec)
{
    std::vector<ListColumnPlace> columns;
    const auto isPlaced = [&](const QString& key) {
        return std::ranges::find(columns, key, &ListColumnPlace::key) != columns.end();
    };
    for (const auto& one : kept) {
        const QString key = one[u"key"_s].toString();
        if (spec.column(key) && !isPlaced(key))
            columns.push_back({.key = key,
                               .width = std::clamp(one[u"width"_s].toInt(), 0, widthMax),
                               .isShown = one[u"shown"_s].toBool()});
    }
    const bool isAnyShown = std::ranges::any_of(columns, &ListColumnPlace::isShown);
    if (!isAnyShown)
        return initialColumns(spec);
    for (const ListColumnPlace& one : initialColumns(spec))
        if (!isPlaced(one.key))
            columns.push_back(one);
    return columns;
}

QString compact(const QJsonDocument& json)
{
    return QString::fromUtf8(json.toJson(QJsonDocument::Compact));
}

} // namespace

ListArrangement initialArrangement(const ListSpec& spec)
{
    return {.sortedBy = spec.sortedBy,
            .isDescending = spec.isDescending,
            .columns = initialColumns(spec)};
}

QString textOf(const ListArrangement& arrangement)
{
    QJsonObject json{{u"filter"_s, arrangement.filter},
                     {u"sort"_s, arrangement.sortedBy},
                     {u"descending"_s, arrangement.isDescending},
                     {u"columns"_s, jsonOf(arrangement.columns)}};
    if (!arrangement.grouping.column.isEmpty()) {
        json.insert(u"group"_s, arrangement.grouping.column);
        json.insert(u"years"_s, arrangement.grouping.period == ListPeriod::Year);
    }
    return compact(QJsonDocument(json));
}

ListArrangement arrangementOf(const QString& text, const ListSpec& spec)
{
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    ListArrangement arrangement = initialArrangement(spec);
    if (json.isEmpty())
        return arrangement;
    arrangement.filter = json[u"filter"_s].toString();
    arrangement.columns = columnsOf(json[u"columns"_s].toArray(), spec);
    if (const QString key = json[u"sort"_s].toString(); spec.column(key)) {
        arrangement.sortedBy = key;
        arrangement.isDescending = json[u"descending"_s].toBool();
    }
    const QString group = json[u"group"_s].toString();
    if (const ListColumn* const column = spec.column(group); column && isGroupable(*column))
        arrangement.grouping = {.column = group,
                                .period = json[u"years"_s].toBool() ? ListPeriod::Year
                                                                    : ListPeriod::Month};
    return arrangement;
}

QString columnsText(const std::vector<ListColumnPlace>& columns)
{
    return compact(QJsonDocument(jsonOf(columns)));
}

std::vector<ListColumnPlace> columnsOf(const QString& text, const ListSpec& spec)
{
    return columnsOf(QJsonDocument::fromJson(text.toUtf8()).array(), spec);
}

} // namespace tandem
