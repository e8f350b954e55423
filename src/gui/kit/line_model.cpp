#include "gui/kit/line_model.h"

#include "gui/kit/cell.h"

#include <QCoreApplication>

#include <array>

namespace tandem::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<const char*, LineModel::ColumnCount> heads{
    QT_TRANSLATE_NOOP("Column", "Item"),     QT_TRANSLATE_NOOP("Column", "Description"),
    QT_TRANSLATE_NOOP("Column", "Quantity"), QT_TRANSLATE_NOOP("Column", "Price"),
    QT_TRANSLATE_NOOP("Column", "Discount"), QT_TRANSLATE_NOOP("Column", "Tax"),
    QT_TRANSLATE_NOOP("Column", "Net")};

bool isNumber(int column)
{
    return column == LineModel::QuantityColumn || column == LineModel::PriceColumn
           || column == LineModel::DiscountColumn || column == LineModel::NetColumn;
}

} // namespace

Money GridLine::net() const
{
    return lineNet(unitPrice(), quantity, discount, Rounding::HalfAwayFromZero);
}

LineModel::LineModel(Locality locality, ItemSource source, QObject* parent)
    : QAbstractTableModel(parent)
    , m_locality(std::move(locality))
    , m_source(std::move(source))
{
    keepEmptyLine();
}

std::vector<GridLine> LineModel::lines() const
{
    std::vector<GridLine> all;
    for (const Row& row : m_rows)
        if (!row.line.isEmpty())
            all.push_back(row.line);
    return all;
}

void LineModel::setLines(const std::vector<GridLine>& lines)
{
    beginResetModel();
    m_rows.clear();
    for (const GridLine& line : lines)
        m_rows.push_back({m_nextKey++, line});
    endResetModel();
    keepEmptyLine();
    refreshPrices();
    emit edited();
}

void LineModel::setCurrency(const Currency& currency)
{
    if (currency == m_locality.currency)
        return;
    const auto taken = [&](const UnitPrice& price) {
        return UnitPrice::ofMillionths(price.millionths(), currency);
    };
    m_locality.currency = currency;
    for (Row& row : m_rows) {
        row.line.item.price = taken(row.line.item.price);
        if (row.line.price)
            row.line.price = taken(*row.line.price);
    }
    m_steps = {};
    refreshPrices();
    emit edited();
}

void LineModel::setBasis(PriceBasis basis)
{
    if (basis == m_basis)
        return;
    m_basis = basis;
    emit headerDataChanged(Qt::Horizontal, PriceColumn, NetColumn);
    refreshPrices();
    emit edited();
}

Money LineModel::net() const
{
    Money sum = Money::zero(m_locality.currency);
    for (const Row& row : m_rows)
        if (row.line.item.id != 0)
            sum += row.line.net();
    return sum;
}

int LineModel::lineWithoutItem() const
{
    const auto found = std::ranges::find_if(
        m_rows, [](const Row& row) { return row.line.item.id == 0 && !row.line.isEmpty(); });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

void LineModel::refreshPrices()
{
    for (int row = 0; row < std::ssize(m_rows); ++row)
        if (const QString code = m_rows[static_cast<std::size_t>(row)].line.item.code;
            !code.isEmpty())
            fetchItem(row, code);
}

void LineModel::refuseItem(const QString& words)
{
    emit refused(tr("There is no item %1.").arg(words));
}

void LineModel::removeLine(int row)
{
    if (row < 0 || row >= std::ssize(m_rows))
        return;
    remember();
    beginRemoveRows({}, row, row);
    m_rows.erase(m_rows.begin() + row);
    endRemoveRows();
    keepEmptyLine();
    emit edited();
}

void LineModel::duplicateLine(int row)
{
    if (row < 0 || row >= std::ssize(m_rows))
        return;
    const auto place = static_cast<std::size_t>(row);
    const bool isEmpty = m_rows[place].line.isEmpty();
    if (isEmpty && row == 0)
        return;
    remember();
    if (isEmpty) {
        m_rows[place].line = m_rows[place - 1].line;
        keepEmptyLine();
    } else {
        beginInsertRows({}, row + 1, row + 1);
        m_rows.insert(m_rows.begin() + row + 1, Row{m_nextKey++, m_rows[place].line});
        endInsertRows();
    }
    tellRow(row);
}

void LineModel::copyCellAbove(const QModelIndex& cell)
{
    if (cell.isValid() && cell.row() > 0 && flags(cell).testFlag(Qt::ItemIsEditable))
        setData(cell, cell.siblingAtRow(cell.row() - 1).data(Qt::EditRole), Qt::EditRole);
}

void LineModel::undo()
{
    takeRows(m_steps.back(m_rows));
}

void LineModel::redo()
{
    takeRows(m_steps.forth(m_rows));
}

void LineModel::takeRows(std::optional<std::vector<Row>> rows)
{
    if (!rows)
        return;
    beginResetModel();
    m_rows = *std::move(rows);
    endResetModel();
    keepEmptyLine();
    emit edited();
}

int LineModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int LineModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString LineModel::cellText(const GridLine& line, int column) const
{
    switch (column) {
    case ItemColumn:
        return line.item.code;
    case TextColumn:
        return line.description;
    case QuantityColumn:
        return line.isEmpty() ? QString() : quantityText(line.quantity.millionths(), m_locality);
    case PriceColumn:
        return line.isEmpty() ? QString() : priceText(line.unitPrice().millionths(), m_locality);
    case DiscountColumn:
        return line.discount.isZero()
                   ? QString()
                   : formatNumber(line.discount.toPercent(), m_locality.numbers) + u" %"_s;
    case TaxColumn:
        return line.taxCode();
    default:
        return line.item.id == 0 ? QString() : amountText(line.net(), m_locality);
    }
}

QVariant LineModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const GridLine& line = m_rows[static_cast<std::size_t>(index.row())].line;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return cellText(line, index.column());
    case Qt::TextAlignmentRole:
        return isNumber(index.column()) ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                        : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    case SignRole:
        return isNumber(index.column()) ? QVariant(line.net().isNegative() ? -1 : 1) : QVariant();
    case MutedRole:
        return (index.column() == TaxColumn && !line.tax.has_value())
               || (index.column() == PriceColumn && !line.price.has_value());
    case StrongRole:
        return index.column() == NetColumn;
    default:
        return {};
    }
}

QVariant LineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || section < 0 || section >= ColumnCount)
        return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
    if (role == Qt::DisplayRole && m_basis == PriceBasis::Gross && section == PriceColumn)
        return QCoreApplication::translate("Column", "Price with tax");
    if (role == Qt::DisplayRole && m_basis == PriceBasis::Gross && section == NetColumn)
        return QCoreApplication::translate("Column", "With tax");
    if (role == Qt::DisplayRole)
        return QCoreApplication::translate("Column", heads[static_cast<std::size_t>(section)]);
    if (role == Qt::TextAlignmentRole)
        return QVariant((isNumber(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

Qt::ItemFlags LineModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags seen = Qt::ItemIsSelectable | Qt::ItemIsEnabled;
    const bool isTyped =
        index.column() < TaxColumn || (index.column() == TaxColumn && !m_taxCodes.isEmpty());
    return isTyped ? seen | Qt::ItemIsEditable : seen;
}

void LineModel::keepEmptyLine()
{
    if (m_rows.empty() || !m_rows.back().line.isEmpty())
        addEmptyLine();
}

void LineModel::addEmptyLine()
{
    const int row = rowCount();
    beginInsertRows({}, row, row);
    m_rows.push_back({m_nextKey++, {}});
    endInsertRows();
}

void LineModel::tellRow(int row)
{
    emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
    emit edited();
}

} // namespace tandem::gui
