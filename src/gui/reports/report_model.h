#pragma once

#include "gui/reports/report_table.h"

#include <QAbstractTableModel>

namespace tandem::gui {

/// A report as a table: headings and totals are strong, what stands below is indented.
class ReportModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit ReportModel(Locality locality, QObject* parent = nullptr);

    void setReport(ReportTable report);
    const ReportTable& report() const { return m_report; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    bool isNumber(int column) const;

    Locality m_locality;
    ReportTable m_report;
};

} // namespace tandem::gui
