#pragma once

#include "gui/kit/page.h" // first: moc of Qt 6.4 fails at <compare> without it

#include "office/attachments.h"
#include "office/notes.h"
#include "office/timeline.h"

class QStackedWidget;
class QToolButton;
class QVBoxLayout;

namespace tandem::gui {

class RecordFiles;
class RecordNotes;
class StoryList;

/// Where a RecordPanel stands: at a page's edge, or alone in a dialog, where it is always open.
enum class PanelPlace { Edge, Dialog };

/// What hangs on the record of a page: what happened to it, notes, and files. A strip of three
/// buttons at the page's edge opens and shuts it; where there is room it stands open.
class RecordPanel final : public Page {
    Q_OBJECT

public:
    /// `topics` are the tables whose change may be something that happened to the record.
    RecordPanel(Desk& desk, RecordKind kind, const std::vector<Topic>& topics,
                PanelPlace place = PanelPlace::Edge, QWidget* parent = nullptr);

    void reload() override;
    void showRecord(std::int64_t record) override;
    void focusFirst() override;

    /// The view that opens first.
    void showNotes() { choose(notesTab); }

    bool isOpen() const;
    /// Whether it has the keyboard.
    bool isActive() const;
    void setOpen(bool isOpen);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    static constexpr int notesTab = 1;

    struct Seen {
        std::vector<TimelineEvent> events;
        std::vector<Note> notes;
        std::vector<Attachment> files;
    };

    void pressTab(int tab);
    void addHistory();
    void addTab(const QString& icon, const QString& title, QWidget* view);
    void choose(int tab);
    void show(const Seen& seen);
    void setCount(int tab, std::size_t count);
    void readOn();
    Subject subject() const;

    RecordKind m_kind;
    PanelPlace m_place;
    std::int64_t m_id = 0;
    std::vector<TimelineEvent> m_events;
    bool m_isWhole = true; ///< No older event is left to be read.
    bool m_isReading = false;
    QWidget* m_body;
    QStackedWidget* m_stack;
    QVBoxLayout* m_strip;
    std::vector<QToolButton*> m_tabs;
    QStringList m_titles;
    StoryList* m_timeline;
    RecordNotes* m_notes;
    RecordFiles* m_files;
};

} // namespace tandem::gui
