#pragma once

#include "gui/backoffice/ledger/entry_line_model.h"
#include "gui/kit/form_fields.h"
#include "gui/kit/table_view.h"

namespace tandem::gui {

/// The lines of an entry, typed like a spreadsheet: Enter or Tab goes on to the next cell and the
/// next line, Ctrl+Delete takes a line out, Ctrl+D makes another like it, Ctrl+' copies the cell
/// above, Ctrl+V fills lines from a pasted block, which is shown first if a cell of it cannot be
/// read, Ctrl+Z takes back and Ctrl+Y makes again.
class EntryGrid final : public TableView, public KeptField {
    Q_OBJECT

public:
    EntryGrid(const Locality& locality, const std::vector<ledger::Account>& accounts,
              QWidget* parent = nullptr);

    EntryLineModel& lines() { return *m_lines; }
    /// Opens the first cell for typing.
    void beginTyping();

    QJsonValue keptValue() const override;
    void takeKept(const QJsonValue& value) override;
    /// Whether lines can be taxed; and, where they are or are in a foreign currency, what of them
    /// goes into the books.
    void showColumns(bool canBeTaxed, bool isBookedShown);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

private:
    int lastTyped() const;
    bool lineKey(const QKeyEvent& event);
    void keepCurrent(const QModelIndex& cell, const std::function<void()>& run);
    void paste(const QString& block);

    EntryLineModel* m_lines;
};

} // namespace tandem::gui
