#include "gui/frontoffice/crm/party_timeline.h"

#include "gui/frontoffice/crm/party_words.h"

namespace tandem::gui {

using namespace Qt::StringLiterals;

std::vector<RowOfCells> timelineRows(const std::vector<crm::Interaction>& interactions,
                                     const std::vector<reports::TrailDocument>& documents,
                                     const Locality& locality)
{
    std::vector<std::pair<QDateTime, RowOfCells>> events;
    for (const crm::Interaction& one : interactions) {
        const QDateTime at = QDateTime::fromMSecsSinceEpoch(one.happenedAt.ms, locality.zone);
        const QString about = one.content.isEmpty()
                                  ? one.subject
                                  : one.subject + u" \u2013 "_s + one.content.simplified();
        events.push_back(
            {at,
             {.id = one.id.value(),
              .kind = u"interaction"_s,
              .cells = {{.text = instantText(one.happenedAt, locality), .isMuted = true},
                        {.text = kindWord(one.kind), .tone = Tone::Info},
                        {.text = about},
                        {.sign = 1},
                        {.sign = 1}}}});
    }
    for (const reports::TrailDocument& one : documents) {
        const bool isOpen = !one.open.isZero();
        events.push_back({one.madeOn.startOfDay(locality.zone),
                          {.id = one.id,
                           .kind = one.kind,
                           .cells = {{.text = dayText(one.madeOn, locality), .isMuted = true},
                                     {.text = documentWord(one.kind), .tone = toneOf(one.kind)},
                                     {.text = one.number, .isStrong = true},
                                     {.text = amountText(one.amount, locality),
                                      .sign = one.amount.isNegative() ? -1 : 1},
                                     {.text = isOpen ? amountText(one.open, locality) : QString(),
                                      .sign = 1}}}});
    }
    std::ranges::stable_sort(events,
                             [](const auto& a, const auto& b) { return a.first > b.first; });
    std::vector<RowOfCells> rows;
    for (auto& [at, row] : events)
        rows.push_back(std::move(row));
    return rows;
}

} // namespace tandem::gui
