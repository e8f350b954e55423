#include "gui/backoffice/ledger/entry_line_model.h"

/// What is done with whole lines of an entry, and taken back.
namespace tandem::gui {

void EntryLineModel::duplicateLine(int row)
{
    if (row < 0 || row >= typedCount())
        return;
    const EntryLine line = m_lines[static_cast<std::size_t>(row)];
    if (line.isEmpty() && row == 0)
        return;
    std::vector<EntryLine> lines = m_lines;
    if (line.isEmpty())
        lines[static_cast<std::size_t>(row)] = lines[static_cast<std::size_t>(row) - 1];
    else
        lines.insert(lines.begin() + row + 1, line);
    m_steps.remember(m_lines);
    takeLines(std::move(lines));
}

void EntryLineModel::copyCellAbove(const QModelIndex& cell)
{
    if (cell.isValid() && cell.row() > 0 && cell.row() < typedCount())
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

void EntryLineModel::takeLines(std::optional<std::vector<EntryLine>> lines)
{
    if (lines)
        begin(*std::move(lines));
}

} // namespace tandem::gui
