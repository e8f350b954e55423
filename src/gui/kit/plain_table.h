#pragma once

#include <QStringList>

#include <set>

class QTableWidget;

namespace tandem::gui {

/// A short table that is read as a whole: whole rows, no editing. The columns `words` share the
/// room, and give way where there is little.
QTableWidget* plainTable(const QStringList& heads, const QString& name, std::set<int> words = {});

/// Writes a row of it.
void fillRow(QTableWidget& table, int row, const QStringList& cells);

} // namespace tandem::gui
