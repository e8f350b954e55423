#pragma once

#include "gui/kit/desk.h" // first: moc of Qt 6.4 fails at <compare> without it

#include "office/record_kind.h"

#include <QDialog>
#include <QPushButton>

namespace tandem::gui {

class RecordPanel;

/// Notes and files of a record that has no page of its own, and what happened to it. Esc closes.
class RecordDialog final : public QDialog {
    Q_OBJECT

public:
    /// `topics` are the tables whose change may be something that happened to the record.
    RecordDialog(Desk& desk, const RecordKind& kind, const std::vector<Topic>& topics,
                 std::int64_t record, QWidget* parent);

    RecordPanel& panel() { return *m_panel; }

private:
    RecordPanel* m_panel;
};

/// Opens the notes and files of the record that is chosen on a page or in a dialog, and says how
/// many there are. F6 presses it.
class RecordButton final : public QPushButton {
    Q_OBJECT

public:
    RecordButton(Desk& desk, RecordKind kind, std::vector<Topic> topics, QWidget* page);

    /// 0 for none: the button is off.
    void setRecord(std::int64_t record);

private:
    void count();
    void showCount(int notes, int files);
    void open();

    Desk& m_desk;
    RecordKind m_kind;
    std::vector<Topic> m_topics;
    QWidget* m_page;
    std::int64_t m_record = 0;
};

} // namespace tandem::gui
