#include "gui/reports/statement_note_dialog.h"

#include "backoffice/ledger/actions.h"

#include <QPlainTextEdit>

namespace tandem::gui {

using namespace Qt::StringLiterals;

StatementNoteDialog::StatementNoteDialog(Desk& shared, const reports::StatementTable& table,
                                         const reports::StatementRow& row, const QString& rowName,
                                         QWidget* parent)
    : ShortDialog(shared, tr("Note to a statement"), parent)
    , m_note{.statement = nameOf(table.question.kind),
             .line = row.account.isSet() ? QString() : row.key,
             .account = row.account,
             .year = table.year,
             .text = {}}
    , m_text(new QPlainTextEdit)
{
    addNote(tr("To \u201c%1\u201d in the fiscal year %2. An empty text takes the note away.")
                .arg(rowName.trimmed(), table.year));
    m_text->setTabChangesFocus(true);
    if (row.note > 0)
        m_text->setPlainText(table.notes[std::size_t(row.note) - 1].text);
    addField(tr("&Text"), u"text"_s, m_text);
    finish(ledger::actions::writeStatementNote);
}

Result<std::int64_t> StatementNoteDialog::save()
{
    m_note.text = m_text->toPlainText();
    TANDEM_CHECK(office().change(ledger::actions::writeStatementNote, [&](UnitOfWork& work) {
        return ledger::setStatementNote(work, m_note);
    }));
    desk().tell(m_note.text.trimmed().isEmpty() ? tr("The note is gone") : tr("The note is kept"));
    return 0;
}

} // namespace tandem::gui
