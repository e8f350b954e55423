#include "gui/kit/row_table.h"

#include "gui/kit/column_share.h"

namespace tandem::gui {

namespace {

constexpr int headHeight = 32;

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
{
    setModel(m_rows);
    std::set<int> stretched;
    for (std::size_t column = 0; column < columns.size(); ++column)
        if (columns[column].fit == ColumnFit::Stretch)
            stretched.insert(static_cast<int>(column));
    new ColumnShare(*this, std::move(stretched));
    connect(this, &TableView::opened, this, [this](const QModelIndex& index) {
        emit rowOpened(m_rows->rows()[static_cast<std::size_t>(index.row())]);
    });
}

void RowTable::setRows(std::vector<RowOfCells> rows)
{
    m_rows->setRows(std::move(rows));
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

} // namespace tandem::gui
