#include "gui/reports/report_model.h"

#include "gui/kit/cell.h"

namespace tandem::gui {

namespace {

constexpr int indentSpaces = 4;

} // namespace

ReportModel::ReportModel(Locality locality, QObject* parent)
    : QAbstractTableModel(parent)
    , m_locality(std::move(locality))
{
}

void ReportModel::setReport(ReportTable report)
{
    beginResetModel();
    m_report = std::move(report);
    endResetModel();
}

int ReportModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_report.rows.size());
}

int ReportModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_report.columns.size());
}

bool ReportModel::isNumber(int column) const
{
    const ReportColumnKind kind = m_report.columns[std::size_t(column)].kind;
    return kind == ReportColumnKind::Amount || kind == ReportColumnKind::Quantity
           || kind == ReportColumnKind::Percent;
}

QVariant ReportModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ReportRow& row = m_report.rows[std::size_t(index.row())];
    const ReportCell& cell = row.cells[std::size_t(index.column())];
    switch (role) {
    case Qt::DisplayRole: {
        const QString text = textOf(cell, m_locality);
        return index.column() == 0 ? QString(row.depth * indentSpaces, u'\u00a0') + text : text;
    }
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignVCenter
                        | (isNumber(index.column()) ? Qt::AlignRight : Qt::AlignLeft));
    case StrongRole:
        return row.level != ReportLevel::Line;
    case SignRole:
        if (const auto* const amount = std::get_if<Money>(&cell))
            return amount->isNegative() ? -1 : amount->isZero() ? 0 : 1;
        if (const auto* const percent = std::get_if<reports::Percent>(&cell))
            return percent->tenths < 0 ? -1 : percent->tenths == 0 ? 0 : 1;
        return {};
    default:
        return {};
    }
}

QVariant ReportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::DisplayRole)
        return m_report.columns[std::size_t(section)].title;
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignVCenter | (isNumber(section) ? Qt::AlignRight : Qt::AlignLeft));
    return {};
}

} // namespace tandem::gui
