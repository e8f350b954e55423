#pragma once

#include "gui/kit/desk.h"
#include "office/list.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QSet>
#include <QTimer>

#include <atomic>

namespace tandem::gui {

/// A list of any length, of which only the pages on screen are in memory.
///
/// The row count is the true one, so that the scroll bar is too; rows that are not there yet
/// answer WaitingRole and arrive by dataChanged. Pages are read by key in the background; an
/// answer to an older question is dropped. What was shown stays until its successor is there.
class ListModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    static constexpr int pageRows = 256;

    ListModel(Desk& desk, ListSpec spec, QObject* parent = nullptr);

    const ListSpec& spec() const { return m_spec; }
    const ListQuery& query() const { return m_query; }
    const ListSize& size() const { return m_size; }
    /// Whether the count has been read since the last change of the query.
    bool isCounted() const { return m_isCounted; }
    /// Whether the count and all rows that were asked for answer the present query.
    bool isSettled() const { return m_isCounted && !m_isReadingPage && m_pagesWanted.isEmpty(); }

    /// Whether the first rows that were asked for answer the present query, counted or not.
    bool hasRows() const { return !m_isReadingPage && m_pagesWanted.isEmpty(); }

    /// Begins anew with another query.
    void setQuery(ListQuery query);
    /// Begins anew with other conditions.
    void setConditions(std::vector<ListCondition> conditions);
    /// Begins anew in the order of the column of that key.
    void setOrder(const QString& key, bool isDescending);
    /// Reads again what is shown, which stays until then.
    void reload();

    /// The record of a row; 0 while it is being read.
    std::int64_t recordOf(int row) const;
    /// The row, if it has been read.
    const ListRow* knownRow(int row) const;
    /// The records that have been read, and in which rows they stand; nothing more is read.
    std::vector<std::pair<std::int64_t, int>> knownRecords() const;
    /// As knownRecords, of the rows from `first` to `last`, in their order.
    std::vector<std::pair<std::int64_t, int>> knownRecords(int first, int last) const;
    /// The place of a row in the order of the list; nothing while it is being read.
    std::optional<ListPlace> placeAt(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

    /// Shows other words for the texts of a column, as those of a user's language; filters and
    /// orders go by the texts themselves.
    void setWords(const QString& column, std::function<QString(const QString& text)> words);

    /// How a value of the list is written; what copies and exports use too.
    QString textOf(const ListRow& row, std::size_t column) const;

signals:
    void counted();
    /// What is shown answers the present query: see isSettled.
    void settled();

private:
    /// Reads in a lane: `taken` is called unless the query has changed meanwhile.
    template <class Query, class Taken>
    void readIn(ReaderLane lane, Query query, Taken taken);
    void readSize();
    void want(int page) const;
    void readNext();
    void readPlaceAhead();
    void take(int page, std::vector<ListRow> rows);
    void resizeTo(int rowCount);
    const ListRow* rowAt(int row) const;
    QVariant valueRole(const ListRow& row, std::size_t column, int role) const;

    Desk& m_desk;
    ListSpec m_spec;
    ListQuery m_query;
    ListSize m_size;
    int m_rowCount = 0;
    bool m_isCounted = false;
    /// Counts queries: an answer to an older one is dropped, and one that waits is not begun.
    std::shared_ptr<std::atomic<int>> m_generation = std::make_shared<std::atomic<int>>(0);
    std::set<ReaderLane> m_lanesBusy;
    std::map<QString, std::function<QString(const QString& text)>> m_words; ///< By column.

    QHash<int, std::vector<ListRow>> m_pages;
    QList<int> m_pagesUsed;            ///< The least recently taken first.
    QSet<int> m_pagesStale;            ///< Shown until they are read again.
    std::map<int, ListPlace> m_places; ///< After which place a page begins, where known.
    mutable QList<int> m_pagesWanted;  ///< The newest wish last; it is read first.
    QTimer* m_readSoon;                ///< What is painted at once is asked for at once.
    bool m_isReading = false;          ///< A page, or a place ahead.
    bool m_isReadingPage = false;
    int m_placesAhead = 0; ///< Up to which page places were read ahead; -1: too slow to.
};

} // namespace tandem::gui
