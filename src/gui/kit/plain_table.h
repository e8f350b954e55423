#pragma once

#include <QStringList>

class QTableWidget;

namespace tandem::gui {

/// A short table that is read as a whole: whole rows, no editing, columns of one width.
QTableWidget* plainTable(const QStringList& heads, const QString& name);

/// Writes a row of it.
void fillRow(QTableWidget& table, int row, const QStringList& cells);

} // namespace tandem::gui
