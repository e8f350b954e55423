#pragma once

#include "gui/kit/form_fields.h"
#include "gui/kit/line_model.h"
#include "gui/kit/lookup_edit.h"
#include "gui/kit/table_view.h"

namespace tandem::gui {

/// The lines of a document, typed like a spreadsheet: item by lookup, description, quantity,
/// price, discount, tax, net.
///
/// Enter or Tab moves on to the next cell and, after the last one, to a new line. Ctrl+Delete takes
/// the line out, Ctrl+D makes another like it, Ctrl+' copies the cell above, Ctrl+V fills cells
/// from a pasted block, which is shown first if a cell of it cannot be read, Ctrl+Z takes back and
/// Ctrl+Y makes again.
class LineGrid final : public TableView, public KeptField {
    Q_OBJECT

public:
    /// `lookup` finds items for typing, `items` what an item brings to a line.
    LineGrid(const Locality& locality, LookupEdit::Source lookup, LineModel::ItemSource items,
             QWidget* parent = nullptr);

    LineModel& lines() { return *m_lines; }
    /// Opens the first cell that waits for something.
    void beginTyping();

    QJsonValue keptValue() const override;
    void takeKept(const QJsonValue& value) override;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

private:
    QModelIndex cellAfter(const QModelIndex& cell) const;
    QModelIndex cellBefore(const QModelIndex& cell) const;
    bool lineKey(const QKeyEvent& event);
    void paste(const QModelIndex& from, const QString& block);
    int lastTyped() const;

    LineModel* m_lines;
};

} // namespace tandem::gui
