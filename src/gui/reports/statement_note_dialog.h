#pragma once

#include "gui/kit/short_dialog.h" // first: moc of Qt 6.4 fails at <compare> without it

#include "reports/statement_table.h"

class QPlainTextEdit;

namespace tandem::gui {

/// Writes the note to a row of a statement; an empty one takes it away.
class StatementNoteDialog final : public ShortDialog {
    Q_OBJECT

public:
    /// `row` is one of the table's, which has a year.
    StatementNoteDialog(Desk& desk, const reports::StatementTable& table,
                        const reports::StatementRow& row, const QString& rowName, QWidget* parent);

protected:
    Result<std::int64_t> save() override;

private:
    ledger::StatementNote m_note;
    QPlainTextEdit* m_text;
};

} // namespace tandem::gui
