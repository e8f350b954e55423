#pragma once

#include "gui/kit/page.h" // first: moc of Qt 6.4 fails at <compare> without it

#include "gui/kit/attached_file.h"
#include "gui/kit/row_table.h"

class QFileSystemWatcher;
class QLineEdit;
class QPushButton;

namespace tandem::gui {

class TextLabel;

/// The files of a folder that this workstation watches, such as that of a scanner: each beside what
/// can be told of it. One is taken as a bill if it is an electronic invoice, or attached to a
/// record; then it goes to the folder "done" within. Nothing is ever deleted or overwritten.
class InboxPage final : public Page {
    Q_OBJECT

public:
    explicit InboxPage(Desk& desk, QWidget* parent = nullptr);

    void reload() override;
    void focusFirst() override;

private:
    QLayout* buildHead();
    QLayout* buildDeeds();
    void keepFolder();
    void showFiles();
    void showCurrent();
    void showPreview(const FileToAttach& file);
    QString currentPath() const;
    Result<> takeAsBill();
    void attachToRecord();
    Result<> openFile();
    void putAway(const QString& path);

    QLineEdit* m_folder;
    RowTable* m_files;
    TextLabel* m_facts;
    TextLabel* m_picture;
    QPushButton* m_bill;
    QPushButton* m_attach;
    QPushButton* m_open;
    QFileSystemWatcher* m_watcher;
    QStringList m_paths; ///< Of the rows, in their order.
};

/// Moves a file to the folder "done" beside it, under a name that is free there; its new path.
/// Error: fileNotWritten.
Result<QString> movedToDone(const QString& path);

} // namespace tandem::gui
