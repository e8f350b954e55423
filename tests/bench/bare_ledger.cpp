#include "bare_ledger.h"

#include <QDate>

#include <chrono>

namespace tandem::bench {

BareLedger::BareLedger(std::unique_ptr<BareConnection> connection, std::int64_t entries,
                       int entriesPerCommit)
    : m_connection(std::move(connection))
    , m_entries(entries)
    , m_entriesPerCommit(entriesPerCommit)
{
}

std::int64_t BareLedger::writeTo(std::int64_t end)
{
    const auto begun = std::chrono::steady_clock::now();
    std::string day;
    std::int64_t dayShown = -1;
    for (; m_next < end; ++m_next) {
        if (m_next % m_entriesPerCommit == 0)
            m_connection->begin();
        if (dayOf(m_next, m_entries) != dayShown) {
            dayShown = dayOf(m_next, m_entries);
            day = QDate(2020, 1, 1).addDays(dayShown).toString(Qt::ISODate).toStdString();
        }
        LineShape lines[linesPerEntry];
        nextLines(m_numbers, lines);
        m_connection->add(m_next + 1, day, lines);
        if ((m_next + 1) % m_entriesPerCommit == 0 || m_next + 1 == m_entries)
            m_connection->commit();
    }
    return std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now()
                                                                 - begun)
        .count();
}

} // namespace tandem::bench
