#pragma once

#include "gui/kit/desk.h" // first: moc of Qt 6.4 fails at <compare> without it

#include "office/record_changes.h"

#include <QDialog>

namespace tandem::gui {

class RowTable;
class TextLabel;

/// Each field of a record that was changed: when, by whom, what it was before and after.
class ChangesDialog final : public QDialog {
    Q_OBJECT

public:
    ChangesDialog(Desk& desk, const RecordKind& kind, std::int64_t record, QWidget* parent);

    RowTable& table() { return *m_table; }

private:
    void show(const std::vector<RowChange>& changes);

    Desk& m_desk;
    TextLabel* m_words;
    RowTable* m_table;
};

} // namespace tandem::gui
