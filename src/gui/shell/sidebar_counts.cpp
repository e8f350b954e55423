#include "gui/shell/sidebar_counts.h"

#include "gui/shell/sidebar.h"

#include <QCoreApplication>
#include <QTimer>

namespace tandem::gui {

namespace {

constexpr int readAfterMs = 250; // several changes in a row are read once

} // namespace

SidebarCounts::SidebarCounts(const Workplace& workplace, const std::vector<PageSpec>& pages,
                             Sidebar& sidebar)
    : QObject(&sidebar)
    , m_background(workplace.background)
    , m_sidebar(sidebar)
    , m_readSoon(new QTimer(this))
{
    for (const PageSpec& page : pages)
        if (page.count && workplace.office.allows(page.count->view))
            m_counted.push_back({.page = QString::fromLatin1(page.name), .count = *page.count});
    if (m_counted.empty())
        return;
    m_readSoon->setSingleShot(true);
    m_readSoon->setInterval(readAfterMs);
    connect(m_readSoon, &QTimer::timeout, this, &SidebarCounts::readStale);
    connect(&workplace.office, &Office::changed, this, &SidebarCounts::meet);
    connect(&workplace.background, &BackgroundReader::changed, this, &SidebarCounts::meet);
    m_readSoon->start();
}

void SidebarCounts::meet(const std::set<QString>& changed)
{
    for (Counted& one : m_counted)
        if (std::ranges::any_of(one.count.topics, [&](const Topic& topic) {
                return changed.contains(QString::fromLatin1(topic.table));
            })) {
            one.isStale = true;
            m_readSoon->start();
        }
}

void SidebarCounts::readStale()
{
    for (std::size_t index = 0; index < m_counted.size(); ++index) {
        Counted& one = m_counted[index];
        if (!std::exchange(one.isStale, false))
            continue;
        m_background.beside(ReaderLane::Counts)
            .read(one.count.view, this, one.count.read,
                  [this, index](const Result<std::int64_t>& answer) { show(index, answer); });
    }
}

void SidebarCounts::show(std::size_t index, const Result<std::int64_t>& answer)
{
    Counted& one = m_counted[index];
    if (!answer && wasInterrupted(answer.error())) {
        one.isStale = true;
        m_readSoon->start();
        return;
    }
    // What cannot be counted is not guessed at; the page says why when it is opened.
    const int count = static_cast<int>(answer.value_or(0));
    m_sidebar.setCount(one.page, count,
                       QCoreApplication::translate("Count", one.count.words, nullptr, count));
}

} // namespace tandem::gui
