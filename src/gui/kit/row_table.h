#pragma once

#include "gui/kit/cell.h"
#include "gui/kit/table_view.h"
#include "gui/kit/theme.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace tandem::gui {

/// One cell of a RowTable.
struct RowCell {
    QString text{};
    std::optional<Tone> tone{}; ///< A pill.
    std::optional<int> sign{};  ///< An amount or another number: -1, 0 or 1; stands right.
    bool isMuted = false;
    bool isStrong = false;
};

/// A row of a RowTable; `id` is the key of its record, `kind` what it is a record of.
struct RowOfCells {
    std::int64_t id = 0;
    QString kind{};
    std::vector<RowCell> cells;
};

/// How wide a column of a RowTable is.
enum class ColumnFit { Contents, Stretch };

struct RowColumn {
    QString title;
    ColumnFit fit = ColumnFit::Contents;
    Qt::Alignment side = Qt::AlignLeft;
};

/// A short table of a record's parts, all of which are at hand: lines, documents, payments.
/// Longer lists are ListPages.
class RowTable final : public TableView {
    Q_OBJECT

public:
    explicit RowTable(const std::vector<RowColumn>& columns,
                      int rowHeight = metrics::rowRegularHeight, QWidget* parent = nullptr);

    void setRows(std::vector<RowOfCells> rows);
    const std::vector<RowOfCells>& rows() const;
    /// As high as its rows, up to `rowsMax` of them.
    void fitHeight(int rowsMax);

signals:
    /// Enter, or a double click, on a row.
    void rowOpened(const tandem::gui::RowOfCells& row);

private:
    class RowModel* m_rows;
};

} // namespace tandem::gui
