#include "gui/kit/list_model.h"

#include "office/list_errors.h"

#include <QElapsedTimer>

namespace tandem::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int pagesKeptMax = 64;
constexpr int wishesMax = 4; ///< Older ones were scrolled past.

// So that a jump to anywhere skips few rows, places are read ahead while nobody waits: one in so
// many pages, as long as the database finds each in so many milliseconds.
constexpr int pagesBetweenPlaces = 32;
constexpr int placeAheadMs = 100;

} // namespace

ListModel::ListModel(Desk& desk, ListSpec spec, QObject* parent)
    : QAbstractTableModel(parent)
    , m_desk(desk)
    , m_spec(std::move(spec))
    , m_readSoon(new QTimer(this))
{
    m_readSoon->setSingleShot(true);
    m_readSoon->setInterval(0);
    connect(m_readSoon, &QTimer::timeout, this, &ListModel::readNext);
    m_query.sortedBy = m_spec.sortedBy;
    m_query.isDescending = m_spec.isDescending;
}

void ListModel::setQuery(ListQuery query)
{
    m_query = std::move(query);
    reload();
}

void ListModel::setConditions(std::vector<ListCondition> conditions)
{
    m_query.conditions = std::move(conditions);
    reload();
}

void ListModel::setOrder(const QString& key, bool isDescending)
{
    m_query.sortedBy = key;
    m_query.isDescending = isDescending;
    reload();
}

void ListModel::sort(int column, Qt::SortOrder order)
{
    if (column >= 0 && column < columnCount())
        setOrder(QString::fromLatin1(m_spec.columns[static_cast<std::size_t>(column)].key),
                 order == Qt::DescendingOrder);
}

void ListModel::reload()
{
    ++*m_generation;
    for (const ReaderLane lane : std::exchange(m_lanesBusy, {}))
        m_desk.background.beside(lane).interrupt(); // nobody waits for that answer any more
    m_isReading = false;
    m_isReadingPage = false;
    m_isCounted = false;
    m_placesAhead = 0;
    m_places.clear();
    m_pagesWanted = {0};
    const QList<int> shown = m_pages.keys();
    m_pagesStale = QSet<int>(shown.begin(), shown.end());
    readNext();
    readSize();
    if (m_rowCount > 0)
        emit dataChanged(index(0, 0), index(m_rowCount - 1, columnCount() - 1));
}

template <class Query, class Taken>
void ListModel::readIn(ReaderLane lane, Query query, Taken taken)
{
    const int generation = *m_generation;
    m_lanesBusy.insert(lane);
    m_desk.background.beside(lane).read(
        m_spec.view, this,
        [query, generation, now = m_generation](Reader& books) -> decltype(query(books)) {
            if (*now != generation)
                return fail(errors::exportStopped); // nobody hears it
            return query(books);
        },
        [this, lane, query, taken, generation](auto result) mutable {
            if (generation != *m_generation)
                return;
            if (!result && wasInterrupted(result.error()))
                return readIn(lane, query, taken); // another list asked anew in this lane
            m_lanesBusy.erase(lane);
            taken(std::move(result));
        });
}

void ListModel::readSize()
{
    readIn(
        ReaderLane::Counts,
        [spec = m_spec, query = m_query](Reader& books) { return listSize(books, spec, query); },
        [this](Result<ListSize> size) {
            if (!size)
                return m_desk.show(nullptr, size.error());
            m_size = *std::move(size);
            m_isCounted = true;
            resizeTo(static_cast<int>(
                std::min<std::int64_t>(m_size.rowCount, std::numeric_limits<int>::max())));
            emit counted();
            if (isSettled())
                emit settled();
            m_readSoon->start();
        });
}

void ListModel::resizeTo(int rowCount)
{
    if (rowCount > m_rowCount) {
        beginInsertRows({}, m_rowCount, rowCount - 1);
        m_rowCount = rowCount;
        endInsertRows();
    } else if (rowCount < m_rowCount) {
        beginRemoveRows({}, rowCount, m_rowCount - 1);
        m_rowCount = rowCount;
        endRemoveRows();
    }
}

/// Asks for a page as soon as the one that is being read is there.
void ListModel::want(int page) const
{
    m_pagesWanted.removeOne(page);
    m_pagesWanted.append(page);
    while (m_pagesWanted.size() > wishesMax)
        m_pagesWanted.removeFirst();
    m_readSoon->start();
}

/// Finds the place of a page further down, while no page is waited for.
void ListModel::readPlaceAhead()
{
    const int page = m_placesAhead + pagesBetweenPlaces;
    const bool isWorthIt = m_isCounted && m_placesAhead >= 0 && page * pageRows < m_rowCount;
    if (!isWorthIt)
        return;
    int from = 0;
    std::optional<ListPlace> place;
    if (const auto known = m_places.find(m_placesAhead); known != m_places.end()) {
        from = known->first;
        place = known->second;
    }
    m_isReading = true;
    QElapsedTimer timer;
    timer.start();
    readIn(
        ReaderLane::Rows,
        [spec = m_spec, query = m_query, place, skipped = (page - from) * pageRows - 1](
            Reader& books) { return listPage(books, spec, query, place, skipped, 1); },
        [this, page, timer](const Result<std::vector<ListRow>>& rows) {
            m_isReading = false;
            const bool isFound = rows && rows->size() == 1;
            if (isFound)
                m_places.insert_or_assign(page, placeOf(m_spec, m_query, rows->front()));
            m_placesAhead = isFound && timer.elapsed() <= placeAheadMs ? page : -1;
            m_readSoon->start();
        });
}

void ListModel::readNext()
{
    if (m_isReading)
        return;
    if (m_pagesWanted.isEmpty())
        return readPlaceAhead();
    const int page = m_pagesWanted.takeLast();
    // From the nearest place that is known, over the rows between.
    int from = 0;
    std::optional<ListPlace> place;
    if (auto known = m_places.upper_bound(page); known != m_places.begin()) {
        --known;
        from = known->first;
        place = known->second;
    }
    m_isReading = true;
    m_isReadingPage = true;
    readIn(
        ReaderLane::Rows,
        [spec = m_spec, query = m_query, place, skipped = (page - from) * pageRows](Reader& books) {
            return listPage(books, spec, query, place, skipped, pageRows);
        },
        [this, page](Result<std::vector<ListRow>> rows) {
            m_isReading = false;
            m_isReadingPage = false;
            if (rows)
                take(page, *std::move(rows));
            else
                m_desk.show(nullptr, rows.error());
            if (isSettled())
                emit settled();
            readNext();
        });
}

void ListModel::take(int page, std::vector<ListRow> rows)
{
    if (rows.size() == pageRows)
        m_places.insert_or_assign(page + 1, placeOf(m_spec, m_query, rows.back()));
    const int first = page * pageRows;
    const int last = first + static_cast<int>(rows.size()) - 1;
    m_pages.insert(page, std::move(rows));
    m_pagesStale.remove(page);
    m_pagesWanted.removeOne(page); // painting may have wished for it while it was being read
    m_pagesUsed.removeOne(page);
    m_pagesUsed.append(page);
    if (m_pagesUsed.size() > pagesKeptMax)
        m_pages.remove(m_pagesUsed.takeFirst());
    if (last >= m_rowCount && !m_isCounted)
        resizeTo(last + 1); // the rows are there before the count is
    if (first < m_rowCount)
        emit dataChanged(index(first, 0), index(std::min(last, m_rowCount - 1), columnCount() - 1));
}

std::optional<ListPlace> ListModel::placeAt(int row) const
{
    const ListRow* const found = rowAt(row);
    return found ? std::optional(placeOf(m_spec, m_query, *found)) : std::nullopt;
}

const ListRow* ListModel::rowAt(int row) const
{
    const int page = row / pageRows;
    const auto found = m_pages.constFind(page);
    const bool isThere = found != m_pages.constEnd();
    if ((!isThere || m_pagesStale.contains(page)) && !m_pagesWanted.contains(page))
        want(page);
    const auto at = static_cast<std::size_t>(row % pageRows);
    return isThere && at < found->size() ? &(*found)[at] : nullptr;
}

std::int64_t ListModel::recordOf(int row) const
{
    const ListRow* const found = knownRow(row);
    return found ? found->id : 0;
}

const ListRow* ListModel::knownRow(int row) const
{
    return row < 0 || row >= m_rowCount ? nullptr : rowAt(row);
}

std::vector<std::pair<std::int64_t, int>> ListModel::knownRecords() const
{
    return knownRecords(0, m_rowCount - 1);
}

std::vector<std::pair<std::int64_t, int>> ListModel::knownRecords(int first, int last) const
{
    std::vector<std::pair<std::int64_t, int>> known;
    for (auto page = m_pages.constBegin(); page != m_pages.constEnd(); ++page) {
        int row = page.key() * pageRows;
        for (const ListRow& one : page.value()) {
            if (row >= first && row <= last)
                known.emplace_back(one.id, row);
            ++row;
        }
    }
    std::ranges::sort(known, {}, &std::pair<std::int64_t, int>::second);
    return known;
}

} // namespace tandem::gui
