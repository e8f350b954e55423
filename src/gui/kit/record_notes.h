#pragma once

#include "gui/kit/desk.h" // first: moc of Qt 6.4 fails at <compare> without it

#include "office/notes.h"
#include "office/record_kind.h"

#include <QWidget>

class QPlainTextEdit;
class QPushButton;
class QTimer;

namespace tandem::gui {

class StoryList;

/// The notes on a record, and room to write one. Ctrl+Enter saves; what is written and not saved
/// yet is kept for the next time the record is seen.
class RecordNotes final : public QWidget {
    Q_OBJECT

public:
    RecordNotes(Desk& desk, RecordKind kind, QWidget* parent = nullptr);
    ~RecordNotes() override;

    void setRecord(const Subject& subject);
    void show(const std::vector<Note>& notes);
    void focusFirst();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void save();
    void keep();
    QString draftName() const;

    Desk& m_desk;
    RecordKind m_kind;
    Subject m_subject;
    QString m_key; ///< Of the request for the note that is being written.
    QPlainTextEdit* m_text;
    QPushButton* m_save;
    StoryList* m_list;
    QTimer* m_pause;
};

} // namespace tandem::gui
