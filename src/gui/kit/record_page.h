#pragma once

#include "gui/kit/page.h" // first: moc of Qt 6.4 fails at <compare> without it

#include "gui/kit/record_walk.h"
#include "office/record_kind.h"

namespace tandem::gui {

class RecordPanel;

/// The page of one record: its own content in room(), and beside it what hangs on the record.
///
/// Keys: F6 goes between the panes, Alt+Down and Alt+Up to the next and previous record of the list
/// one came from, F2 edits, Ctrl+D duplicates, Ctrl+P prints, Ctrl+Shift+J shows the posting.
class RecordPage : public Page {
    Q_OBJECT

public:
    RecordPage(Desk& desk, const std::vector<Topic>& topics, RecordKind kind,
               QWidget* parent = nullptr);

    /// Shows the record; pages begin their own with this one.
    void showRecord(std::int64_t record) override;

    RecordPanel& panel() { return *m_panel; }
    std::int64_t record() const { return m_record; }

protected:
    /// Where the page's own content stands.
    QWidget* room() { return m_room; }

    /// What the keys do; nothing where a page has it not.
    virtual void edit() {}
    virtual void duplicate() {}
    virtual void print() {}
    virtual void showPosting() {}

private:
    void onKey(const QKeySequence& keys, std::function<void()> run);
    void walk(WalkStep step);
    void changePane();

    std::int64_t m_record = 0;
    QWidget* m_room;
    RecordPanel* m_panel;
    bool m_isWalking = false;
};

} // namespace tandem::gui
