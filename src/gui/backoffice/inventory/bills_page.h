#pragma once

#include "gui/kit/new_record_list.h" // first: moc of Qt 6.4 fails at <compare> without it

#include "gui/kit/attached_file.h"

#include <deque>

class QDragEnterEvent;
class QDropEvent;

namespace tandem::gui {

/// The bills of suppliers. Ctrl+N enters one. Electronic ones come by a button, or are dropped onto
/// the list; each opens a form to look at before it is saved.
class BillsPage final : public NewRecordList {
    Q_OBJECT

public:
    explicit BillsPage(Desk& desk, QWidget* parent = nullptr);

    /// Looks at files one after the other: the form of the next opens when that of one closes.
    void take(std::vector<FileToAttach> files);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    static void enter(NewRecordList& list);
    Result<> chooseFile();
    void lookAtNext();

    std::deque<FileToAttach> m_waiting;
    bool m_isLooking = false; ///< A file is read, or its form is open.
};

} // namespace tandem::gui
