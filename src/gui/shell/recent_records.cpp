#include "gui/shell/recent_records.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>

namespace tandem::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t recordsMax = 8;

QString keyOf(const QString& keptUnder)
{
    return keptUnder + u"/recentRecords"_s;
}

} // namespace

std::vector<RecentRecord> recentRecords(const QString& keptUnder)
{
    std::vector<RecentRecord> records;
    const QByteArray text = QSettings().value(keyOf(keptUnder)).toByteArray();
    for (const QJsonValue& one : QJsonDocument::fromJson(text).array())
        records.push_back({{one[u"page"_s].toString(), one[u"record"_s].toString().toLongLong()},
                           one[u"title"_s].toString()});
    return records;
}

void rememberRecent(const QString& keptUnder, const RecentRecord& record)
{
    std::vector<RecentRecord> records = recentRecords(keptUnder);
    if (!records.empty() && records.front().place == record.place
        && records.front().title == record.title)
        return;
    std::erase_if(records, [&](const RecentRecord& one) { return one.place == record.place; });
    records.insert(records.begin(), record);
    if (records.size() > recordsMax)
        records.resize(recordsMax);
    QJsonArray kept;
    for (const RecentRecord& one : records)
        kept.append(QJsonObject{{u"page"_s, one.place.page},
                                {u"record"_s, QString::number(one.place.record)},
                                {u"title"_s, one.title}});
    QSettings().setValue(keyOf(keptUnder), QJsonDocument(kept).toJson(QJsonDocument::Compact));
}

} // namespace tandem::gui
