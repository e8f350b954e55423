#include "gui/shell/shortcuts_dialog.h"

#include "gui/kit/style.h"

#include <QCoreApplication>
#include <QDialog>
#include <QHeaderView>
#include <QLineEdit>
#include <QTableWidget>
#include <QVBoxLayout>

namespace tandem::gui {

using namespace Qt::StringLiterals;

namespace {

enum Column { Deed, Keys, Where, ColumnCount };

/// The words of this, for translators.
struct Shortcuts {
    Q_DECLARE_TR_FUNCTIONS(Shortcuts)
};

/// Keys that fields and lists know by themselves.
std::vector<Command> habits()
{
    const QString lists = Shortcuts::tr("Lists");
    const QString fields = Shortcuts::tr("Fields");
    const QString entries = Shortcuts::tr("Entries");
    const auto habit = [](const QString& text, const QString& where, const QString& keys) {
        return Command{
            .name = {}, .text = text, .where = where, .icon = {}, .keys = keys, .run = {}};
    };
    return {habit(Shortcuts::tr("Open the row"), lists, u"Enter"_s),
            habit(Shortcuts::tr("From the filter into the rows"), lists, u"Down"_s),
            habit(Shortcuts::tr("Copy the chosen rows"), lists, u"Ctrl+C"_s),
            habit(Shortcuts::tr("See a masked row"), lists, u"F8"_s),
            habit(Shortcuts::tr("Repeat the entry posted last"), entries, u"Ctrl+R"_s),
            habit(Shortcuts::tr("Templates of entries"), entries, u"F9"_s),
            habit(Shortcuts::tr("Find and replace in drafts"), entries, u"Ctrl+H"_s),
            habit(Shortcuts::tr("Save the dialog"), fields, u"Ctrl+Enter"_s),
            habit(Shortcuts::tr("Today, a day back, a day on"), fields, u"t, -, +"_s),
            habit(Shortcuts::tr("Begin or end of the month"), fields, u"m, h"_s)};
}

void fill(QTableWidget* table, const std::vector<Command>& commands)
{
    table->setRowCount(0);
    for (const Command& one : commands) {
        if (one.keys.isEmpty())
            continue;
        const int row = table->rowCount();
        table->insertRow(row);
        table->setItem(row, Deed, new QTableWidgetItem(one.text));
        table->setItem(row, Keys, new QTableWidgetItem(one.keys));
        table->setItem(row, Where, new QTableWidgetItem(one.where));
    }
}

void filter(QTableWidget* table, const QString& words)
{
    for (int row = 0; row < table->rowCount(); ++row) {
        bool isWanted = false;
        for (int column = 0; column < ColumnCount; ++column)
            isWanted |= table->item(row, column)->text().contains(words, Qt::CaseInsensitive);
        table->setRowHidden(row, !isWanted);
    }
}

} // namespace

void showShortcuts(QWidget* window, const std::vector<Command>& commands)
{
    auto* const dialog = new QDialog(window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"shortcutsDialog"_s);
    dialog->setWindowTitle(Shortcuts::tr("Keys"));
    auto* const all = new QVBoxLayout(dialog);
    auto* const search = new QLineEdit;
    search->setPlaceholderText(Shortcuts::tr("Search the keys"));
    search->setAccessibleName(Shortcuts::tr("Search the keys"));
    setVariant(search, "search");
    all->addWidget(search);
    auto* const table = new QTableWidget(0, ColumnCount);
    table->setAccessibleName(Shortcuts::tr("Keys"));
    table->setHorizontalHeaderLabels(
        {Shortcuts::tr("Action"), Shortcuts::tr("Keys"), Shortcuts::tr("Where")});
    table->horizontalHeader()->setSectionResizeMode(Deed, QHeaderView::Stretch);
    table->setColumnWidth(Keys, scaled(150));
    table->setColumnWidth(Where, scaled(150));
    table->verticalHeader()->hide();
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    std::vector<Command> known = commands;
    for (const Command& one : habits())
        known.push_back(one);
    fill(table, known);
    QObject::connect(search, &QLineEdit::textChanged, table,
                     [table](const QString& words) { filter(table, words); });
    all->addWidget(table, 1);
    dialog->resize(scaled(620), scaled(560));
    dialog->open();
    search->setFocus();
}

} // namespace tandem::gui
