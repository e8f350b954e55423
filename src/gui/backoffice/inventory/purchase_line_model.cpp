#include "gui/backoffice/inventory/purchase_line_model.h"

#include "gui/kit/cell.h"

namespace tandem::gui {

PurchaseLineModel::PurchaseLineModel(Locality locality, QObject* parent)
    : QAbstractTableModel(parent)
    , m_locality(std::move(locality))
{
}

void PurchaseLineModel::setLines(std::vector<inventory::PurchaseLine> lines)
{
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
}

int PurchaseLineModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int PurchaseLineModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString PurchaseLineModel::textOf(const inventory::PurchaseLine& line, int column) const
{
    switch (column) {
    case Position:
        return QString::number(line.position);
    case Description:
        return line.description;
    case Ordered:
        return quantityText(line.quantity.millionths(), m_locality);
    case Price:
        return priceText(line.price.millionths(), m_locality);
    case Net:
        return amountText(line.net, m_locality);
    case Received:
        return quantityText(line.kept().millionths(), m_locality);
    case Billed:
        return quantityText(line.billed.millionths(), m_locality);
    default:
        return {};
    }
}

QVariant PurchaseLineModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const inventory::PurchaseLine& line = m_lines[std::size_t(index.row())];
    if (role == Qt::DisplayRole)
        return textOf(line, index.column());
    if (role == Qt::TextAlignmentRole)
        return headerData(index.column(), Qt::Horizontal, role);
    if (role == Qt::ToolTipRole && index.column() == Received && !line.returned.isZero())
        return tr("%1 went back and were not credited yet")
            .arg(quantityText(line.returned.millionths(), m_locality));
    if (role == SignRole && index.column() == Net)
        return line.net.isNegative() ? -1 : line.net.isZero() ? 0 : 1;
    return {};
}

QVariant PurchaseLineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignVCenter
                        | (section == Description ? Qt::AlignLeft : Qt::AlignRight));
    if (role != Qt::DisplayRole)
        return {};
    const QStringList titles{tr("Line"), tr("Description"), tr("Ordered"), tr("Price"),
                             tr("Net"),  tr("Received"),    tr("Billed")};
    return titles[section];
}

} // namespace tandem::gui
