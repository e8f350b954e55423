#pragma once

#include "gui/kit/locality.h" // first: moc of Qt 6.4 fails at <compare> without it

#include "backoffice/inventory/purchase_order.h"

#include <QAbstractTableModel>

namespace tandem::gui {

/// The lines of a purchase order, and how far each came.
class PurchaseLineModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Position, Description, Ordered, Price, Net, Received, Billed, ColumnCount };

    explicit PurchaseLineModel(Locality locality, QObject* parent = nullptr);

    void setLines(std::vector<inventory::PurchaseLine> lines);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString textOf(const inventory::PurchaseLine& line, int column) const;

    Locality m_locality;
    std::vector<inventory::PurchaseLine> m_lines;
};

} // namespace tandem::gui
