#include "gui/kit/row_table.h"

#include <QHeaderView>

namespace tandem::gui {

namespace {

constexpr int cellMargins = 24;
constexpr int headHeight = 32;
constexpr int pillRoom = 30;

} // namespace

class RowModel final : public QAbstractTableModel {
public:
    RowModel(std::vector<RowColumn> columns, QObject* parent)
        : QAbstractTableModel(parent)
        , m_columns(std::move(columns))
    {
    }

    void setRows(std::vector<RowOfCells> rows)
    {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    }

    const std::vector<RowOfCells>& rows() const { return m_rows; }

    int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }

    int columnCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
    }

    QVariant data(const QModelIndex& index, int role) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid))
            return {};
        const RowOfCells& row = m_rows[static_cast<std::size_t>(index.row())];
        const auto column = static_cast<std::size_t>(index.column());
        if (column >= row.cells.size())
            return {};
        const RowCell& cell = row.cells[column];
        switch (role) {
        case Qt::DisplayRole:
            return cell.text;
        case Qt::TextAlignmentRole:
            return QVariant(sideOf(column) | Qt::AlignVCenter);
        case ToneRole:
            return cell.tone ? QVariant(static_cast<int>(*cell.tone)) : QVariant();
        case SignRole:
            return cell.sign ? QVariant(*cell.sign) : QVariant();
        case MutedRole:
            return cell.isMuted;
        case StrongRole:
            return cell.isStrong;
        case RowIdRole:
            return QVariant::fromValue<qint64>(row.id);
        default:
            return {};
        }
    }

    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation == Qt::Vertical || section < 0 || section >= columnCount())
            return {};
        const auto column = static_cast<std::size_t>(section);
        if (role == Qt::DisplayRole)
            return m_columns[column].title;
        if (role == Qt::TextAlignmentRole)
            return QVariant(sideOf(column) | Qt::AlignVCenter);
        return {};
    }

private:
    Qt::Alignment sideOf(std::size_t column) const { return m_columns[column].side; }

    std::vector<RowColumn> m_columns;
    std::vector<RowOfCells> m_rows;
};

RowTable::RowTable(const std::vector<RowColumn>& columns, int rowHeight, QWidget* parent)
    : TableView(rowHeight, parent)
    , m_rows(new RowModel(columns, this))
    , m_columns(columns)
{
    setModel(m_rows);
    horizontalHeader()->setStretchLastSection(false);
    for (int column = 0; column < static_cast<int>(columns.size()); ++column)
        horizontalHeader()->setSectionResizeMode(
            column, columns[static_cast<std::size_t>(column)].fit == ColumnFit::Stretch
                        ? QHeaderView::Stretch
                        : QHeaderView::Interactive);
    connect(this, &TableView::opened, this, [this](const QModelIndex& index) {
        emit rowOpened(m_rows->rows()[static_cast<std::size_t>(index.row())]);
    });
}

void RowTable::setRows(std::vector<RowOfCells> rows)
{
    m_rows->setRows(std::move(rows));
    fitColumns();
    if (m_rows->rowCount() > 0)
        setCurrentIndex(m_rows->index(0, 0));
    clearSelection();
}

const std::vector<RowOfCells>& RowTable::rows() const
{
    return m_rows->rows();
}

void RowTable::fitHeight(int rowsMax)
{
    const int rows = std::clamp(m_rows->rowCount(), 1, rowsMax);
    setFixedHeight(scaled(headHeight) + rows * scaled(rowHeight()));
}

void RowTable::fitColumns()
{
    const QFontMetrics head(fontOf(TextRole::Overline));
    const QFontMetrics body(fontOf(TextRole::BodyStrong));
    for (int column = 0; column < m_rows->columnCount(); ++column) {
        const auto place = static_cast<std::size_t>(column);
        if (m_columns[place].fit == ColumnFit::Stretch)
            continue;
        int width = head.horizontalAdvance(m_columns[place].title) + cellMargins;
        for (const RowOfCells& row : m_rows->rows())
            if (place < row.cells.size())
                width = std::max(width, body.horizontalAdvance(row.cells[place].text) + cellMargins
                                            + (row.cells[place].tone ? pillRoom : 0));
        setColumnWidth(column, width);
    }
}

} // namespace tandem::gui
