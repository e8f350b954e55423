#pragma once

#include <QObject>

#include <map>
#include <set>

class QTableView;

namespace tandem::gui {

/// Shares the width of a table among its columns by what stands in them.
///
/// Dates, states and amounts get what they need. The columns of words that `yielding` names get
/// what they need and share what is left over (else the last one takes it); where there is too
/// little they give way, but none below a word: then the table scrolls. Measured when rows come in
/// and when the table is resized.
class ColumnShare final : public QObject {
    Q_OBJECT

public:
    /// `table` has its model already, and keeps this.
    ColumnShare(QTableView& table, std::set<int> yielding);

    /// For a table whose columns are measured by whoever fills it: nothing is shared before `take`.
    explicit ColumnShare(QTableView& table);
    /// Shares the width by what each column needs.
    void take(std::map<int, int> needed, std::set<int> yielding);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fitSoon();
    void measure();
    void share();
    void shareAmong(std::vector<int> yielding, int left, std::map<int, int>& widths) const;

    QTableView& m_table;
    std::set<int> m_yielding;
    std::map<int, int> m_needed; ///< By column.
    bool m_isDue = false;
};

} // namespace tandem::gui
