#include "backoffice/settlements/lettering.h"

namespace tandem::settlements {

using namespace Qt::StringLiterals;

namespace {

constexpr int letters = 26;

QString codeOf(int number)
{
    QString code;
    for (int rest = number; rest >= 0; rest = rest / letters - 1)
        code.prepend(QChar(u'A' + rest % letters));
    return code;
}

} // namespace

Result<Lettering> Lettering::load(Reader& books)
{
    Lettering lettering;
    TANDEM_CHECK(books.each(u"settlements.settlements:meetings"_s, {}, [&](const Row& row) {
        const std::size_t item = lettering.itemOf(row.integer("item_id"));
        lettering.m_items[item].isClosed = row.integer("open_minor") == 0;
        lettering.m_items[item].closedOn = row.dateOrInvalid("closed_on");
        lettering.m_bySource.insert({row.text("source"), row.integer("source_id")}, item);
        const std::pair settlement{u"settlement"_s, row.integer("settlement_id")};
        const auto met = lettering.m_bySource.constFind(settlement);
        if (met == lettering.m_bySource.constEnd())
            lettering.m_bySource.insert(settlement, item);
        else
            lettering.join(*met, item);
    }));
    lettering.giveLetters();
    return lettering;
}

std::optional<Lettering::Letter> Lettering::of(const QString& source, std::int64_t sourceId) const
{
    const auto item = m_bySource.constFind({source, sourceId});
    if (item == m_bySource.constEnd())
        return std::nullopt;
    const auto letter = m_letters.constFind(groupOf(*item));
    return letter == m_letters.constEnd() ? std::nullopt : std::optional(*letter);
}

std::size_t Lettering::groupOf(std::size_t item) const
{
    while (m_items[item].above != item)
        item = m_items[item].above;
    return item;
}

std::size_t Lettering::itemOf(std::int64_t id)
{
    const auto known = m_byId.constFind(id);
    if (known != m_byId.constEnd())
        return *known;
    const std::size_t item = m_items.size();
    m_items.push_back({.above = item});
    m_byId.insert(id, item);
    return item;
}

void Lettering::join(std::size_t a, std::size_t b)
{
    const std::size_t first = groupOf(a);
    const std::size_t second = groupOf(b);
    m_items[std::max(first, second)].above = std::min(first, second);
}

/// In the order of the items, so that the same books give the same letters.
void Lettering::giveLetters()
{
    QHash<std::size_t, QDate> closedOn;
    QSet<std::size_t> isOpen;
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        const std::size_t group = groupOf(i);
        m_items[i].above = group;
        if (!m_items[i].isClosed)
            isOpen.insert(group);
        QDate& last = closedOn[group];
        if (!last.isValid() || m_items[i].closedOn > last)
            last = m_items[i].closedOn;
    }
    int number = 0;
    for (std::size_t i = 0; i < m_items.size(); ++i)
        if (m_items[i].above == i && !isOpen.contains(i))
            m_letters.insert(i, {codeOf(number++), closedOn.value(i)});
}

} // namespace tandem::settlements
