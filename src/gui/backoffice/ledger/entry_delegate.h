#pragma once

#include "gui/backoffice/ledger/entry_line_model.h"
#include "gui/kit/lookup_edit.h"
#include "gui/kit/table_view.h"

#include <QStyledItemDelegate>

namespace tandem::gui {

/// The cells of an entry's lines: painted as every table's, edited with the field for accounts, the
/// lookup of parties or a line with completions. Enter goes on to the next cell.
class EntryDelegate final : public QStyledItemDelegate {
public:
    EntryDelegate(EntryLineModel& lines, LookupEdit::Source parties, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model,
                      const QModelIndex& index) const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QLineEdit* editorFor(int column, QWidget* parent) const;
    QStringList codes() const;
    LookupEdit* partyLookup(QWidget* parent) const;

    EntryLineModel& m_lines;
    LookupEdit::Source m_parties;
    CellDelegate m_cells;
};

} // namespace tandem::gui
