#pragma once

#include "gui/backoffice/ledger/entry_line_model.h"
#include "gui/kit/form_fields.h"
#include "gui/kit/lookup_edit.h"
#include "gui/kit/table_view.h"

namespace tandem::gui {

/// The lines of an entry, typed like a spreadsheet: Enter or Tab goes on to the next cell and the
/// next line, Ctrl+Delete takes a line out, Ctrl+D makes another like it, Ctrl+' copies the cell
/// above, Ctrl+V fills lines from a pasted block, which is shown first if a cell of it cannot be
/// read, Ctrl+Z takes back and Ctrl+Y makes again.
class EntryGrid final : public TableView, public KeptField {
    Q_OBJECT

public:
    /// `parties` finds parties for typing.
    EntryGrid(const Locality& locality, const std::vector<ledger::Account>& accounts,
              LookupEdit::Source parties, QWidget* parent = nullptr);

    EntryLineModel& lines() { return *m_lines; }
    /// Opens the first cell for typing.
    void beginTyping();

    QJsonValue keptValue() const override;
    void takeKept(const QJsonValue& value) override;
    /// Which of the columns are of use that not every entry needs.
    struct Shown {
        bool tax = false;
        bool party = false;
        bool dimension = false;
        bool booked = false; ///< Of taxed lines and of those in foreign currency.
    };
    void showColumns(const Shown& shown);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

private:
    bool takesTyping(int column) const;
    int lastTyped() const;
    bool lineKey(const QKeyEvent& event);
    void keepCurrent(const QModelIndex& cell, const std::function<void()>& run);
    void paste(const QString& block);

    EntryLineModel* m_lines;
};

} // namespace tandem::gui
