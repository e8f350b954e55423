#include "gui/shell/shortcuts_dialog.h"

#include <QDialog>
#include <QHeaderView>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QTableWidget>
#include <QVBoxLayout>

namespace tandem::gui {

void showShortcuts(QMainWindow* window)
{
    QDialog dialog(window);
    dialog.setWindowTitle(QMainWindow::tr("Keys"));
    auto* const all = new QVBoxLayout(&dialog);
    auto* const table = new QTableWidget(0, 2);
    table->setAccessibleName(QMainWindow::tr("Keys"));
    table->setHorizontalHeaderLabels({QMainWindow::tr("Action"), QMainWindow::tr("Key")});
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    table->verticalHeader()->hide();
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    for (const QAction* const top : window->menuBar()->actions())
        for (const QAction* const action : top->menu()->actions()) {
            if (action->shortcut().isEmpty())
                continue;
            const int row = table->rowCount();
            table->insertRow(row);
            table->setItem(row, 0, new QTableWidgetItem(action->text().remove(u'&')));
            table->setItem(
                row, 1,
                new QTableWidgetItem(action->shortcut().toString(QKeySequence::NativeText)));
        }
    all->addWidget(table);
    dialog.resize(520, 560);
    dialog.exec();
}

} // namespace tandem::gui
