#include "office/timeline.h"

#include "office/record_errors.h"

namespace tandem {

using namespace Qt::StringLiterals;

namespace {

using Kind = TimelineEvent::Kind;

constexpr int partsMax = 100;

QString wordOf(Kind kind)
{
    switch (kind) {
    case Kind::Change:
        return u"change"_s;
    case Kind::File:
        return u"file"_s;
    case Kind::Note:
        break;
    }
    return u"note"_s;
}

Kind kindOf(const QString& word)
{
    return word == u"change"_s ? Kind::Change : word == u"file"_s ? Kind::File : Kind::Note;
}

TimelineEvent eventOf(const Row& row)
{
    return {.kind = kindOf(row.text("kind")),
            .id = row.integer("id"),
            .at = row.instant("at_ms"),
            .by = row.text("user_name"),
            .coveredFor = row.text("covered_name"),
            .text = row.text("text")};
}

/// The events of one part after `place`.
Result<std::vector<TimelineEvent>> eventsOf(Reader& books, const Subject& subject,
                                            const TimelinePlace& place, int rowsMax)
{
    return books.rows<TimelineEvent>(u"office.timeline:events"_s,
                                     {{"subject_table", subject.table},
                                      {"subject_id", subject.id},
                                      {"before_ms", place.at},
                                      {"before_id", place.id},
                                      {"before_kind", wordOf(place.kind)},
                                      {"rows_max", rowsMax}},
                                     &eventOf);
}

std::tuple<std::int64_t, std::int64_t, QString> keyOf(const TimelinePlace& place)
{
    return {place.at.ms, place.id, wordOf(place.kind)};
}

bool isSame(const TimelineEvent& a, const TimelineEvent& b)
{
    return keyOf(TimelinePlace::of(a)) == keyOf(TimelinePlace::of(b));
}

} // namespace

Result<std::vector<RecordPart>> partsOfRecord(Reader& books, const RecordKind& kind,
                                              std::int64_t id, int rowsMax)
{
    TANDEM_TRY(
        auto parts,
        books.rows<
            RecordPart>(kind.partsSql, {{"id", id}, {"rows_max", rowsMax}}, [](const Row& row) {
            return RecordPart{{row.text("table_name"), row.integer("row_id")}, row.text("label")};
        }));
    if (parts.empty())
        return fail(errors::recordNotFound, {QString::number(id)});
    return parts;
}

Result<QString> labelOfRecord(Reader& books, const RecordKind& kind, std::int64_t id)
{
    TANDEM_TRY(const auto parts, partsOfRecord(books, kind, id, 1));
    return parts.front().label;
}

Result<std::vector<TimelineEvent>> timeline(Reader& books, const RecordKind& kind, std::int64_t id,
                                            const std::optional<TimelinePlace>& place, int rowsMax)
{
    constexpr std::int64_t latest = std::numeric_limits<std::int64_t>::max();
    const TimelinePlace from = place.value_or(TimelinePlace{{latest}, latest, Kind::Note});
    TANDEM_TRY(const auto parts, partsOfRecord(books, kind, id, partsMax));
    std::vector<TimelineEvent> all;
    for (const RecordPart& part : parts) {
        TANDEM_TRY(auto some, eventsOf(books, part.subject, from, rowsMax));
        const bool isRecord = &part == &parts.front();
        for (TimelineEvent& event : some) {
            if (!isRecord)
                event.part = part.label;
            all.push_back(std::move(event));
        }
    }
    if (!kind.eventsSql.isEmpty()) {
        TANDEM_CHECK(books.each(kind.eventsSql, {{"id", id}}, [&](const Row& row) {
            TimelineEvent event{.kind = Kind::Change,
                                .id = row.integer("event_id"),
                                .at = row.instant("at_ms"),
                                .by = row.text("user_name"),
                                .coveredFor = {},
                                .text = row.text("action")};
            if (keyOf(TimelinePlace::of(event)) < keyOf(from))
                all.push_back(std::move(event));
        }));
    }
    // Of one change to several parts the first stays: that to the record itself.
    std::ranges::stable_sort(all, [](const TimelineEvent& a, const TimelineEvent& b) {
        return keyOf(TimelinePlace::of(a)) > keyOf(TimelinePlace::of(b));
    });
    all.erase(std::unique(all.begin(), all.end(), &isSame), all.end());
    if (all.size() > static_cast<std::size_t>(rowsMax))
        all.erase(all.begin() + rowsMax, all.end());
    return all;
}

} // namespace tandem
