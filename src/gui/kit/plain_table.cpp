#include "gui/kit/plain_table.h"

#include "gui/kit/column_share.h"
#include "gui/kit/table_view.h"
#include "gui/kit/theme.h"

#include <QHeaderView>
#include <QTableWidget>

namespace tandem::gui {

QTableWidget* plainTable(const QStringList& heads, const QString& name, std::set<int> words)
{
    auto* const table = new QTableWidget(0, static_cast<int>(heads.size()));
    table->setHorizontalHeaderLabels(heads);
    table->setAccessibleName(name);
    table->setItemDelegate(new CellDelegate(metrics::rowRegularHeight, table));
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(metrics::rowRegularHeight);
    new ColumnShare(*table, std::move(words));
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setFrameShape(QFrame::NoFrame);
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);
    return table;
}

void fillRow(QTableWidget& table, int row, const QStringList& cells)
{
    for (int column = 0; column < table.columnCount(); ++column)
        table.setItem(row, column, new QTableWidgetItem(cells[column]));
}

} // namespace tandem::gui
