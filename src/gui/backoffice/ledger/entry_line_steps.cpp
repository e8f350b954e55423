#include "gui/backoffice/ledger/entry_line_model.h"

/// What is done with whole lines of an entry, and taken back.
namespace tandem::gui {

void EntryLineModel::duplicateLine(int row)
{
    if (row < 0 || row >= rowCount())
        return;
    const Typed line = m_lines[static_cast<std::size_t>(row)];
    if (line.isEmpty() && row == 0)
        return;
    std::vector<Typed> lines = m_lines;
    if (line.isEmpty())
        lines[static_cast<std::size_t>(row)] = lines[static_cast<std::size_t>(row) - 1];
    else
        lines.insert(lines.begin() + row + 1, line);
    m_steps.remember(m_lines);
    takeLines(std::move(lines));
}

void EntryLineModel::copyCellAbove(const QModelIndex& cell)
{
    if (cell.isValid() && cell.row() > 0)
        setData(cell, cell.siblingAtRow(cell.row() - 1).data(Qt::EditRole), Qt::EditRole);
}

void EntryLineModel::undo()
{
    takeLines(m_steps.back(m_lines));
}

void EntryLineModel::redo()
{
    takeLines(m_steps.forth(m_lines));
}

void EntryLineModel::takeLines(std::optional<std::vector<Typed>> lines)
{
    if (!lines)
        return;
    beginResetModel();
    m_lines = *std::move(lines);
    if (m_lines.empty() || !m_lines.back().isEmpty())
        m_lines.emplace_back();
    endResetModel();
    emit changed();
}

} // namespace tandem::gui
