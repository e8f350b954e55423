#include "gui/kit/list_lookup.h"

namespace tandem::gui {

namespace {

QString textIn(const ListSpec& spec, const ListRow& row, const QString& key)
{
    for (std::size_t column = 0; column < spec.columns.size(); ++column)
        if (key == QLatin1StringView(spec.columns[column].key))
            if (const auto* const text = std::get_if<QString>(&row.values[column]))
                return *text;
    return {};
}

} // namespace

LookupEdit::Source listLookup(Desk& desk, QObject* receiver, const ListSpec& spec,
                              const LookupColumns& columns,
                              const std::vector<ListCondition>& conditions)
{
    return [&desk, receiver = QPointer<QObject>(receiver), spec, columns,
            conditions](const QString& words, const LookupEdit::Answer& answer) {
        ListQuery query{.sortedBy = spec.sortedBy, .isDescending = false, .conditions = conditions};
        for (const QString& word : words.split(u' ', Qt::SkipEmptyParts))
            if (query.conditions.size() < listConditionsMax)
                query.conditions.push_back({.column = {}, .value = word});
        desk.background.read(
            spec.view, receiver,
            [spec, query](Reader& books) {
                return listPage(books, spec, query, std::nullopt, 0, lookupHitsMax);
            },
            [spec, columns, answer](const Result<std::vector<ListRow>>& rows) {
                std::vector<LookupHit> hits;
                if (rows)
                    for (const ListRow& row : *rows)
                        hits.push_back({.id = row.id,
                                        .code = textIn(spec, row, columns.code),
                                        .text = textIn(spec, row, columns.text),
                                        .note = textIn(spec, row, columns.note)});
                answer(hits);
            });
    };
}

} // namespace tandem::gui
