#pragma once

#include "gui/kit/desk.h" // first: moc of Qt 6.4 fails at <compare> without it

#include "gui/kit/attached_file.h"
#include "office/attachments.h"
#include "office/record_kind.h"

#include <QWidget>

#include <memory>

class QMimeData;
class QPushButton;
class QTemporaryDir;

namespace tandem::gui {

class StoryList;

/// The files of a record. They come by a button, by drop and by paste; one is opened only on
/// demand, as a private copy that can only be read, and never if it could run a program.
class RecordFiles final : public QWidget {
    Q_OBJECT

public:
    RecordFiles(Desk& desk, RecordKind kind, QWidget* parent = nullptr);
    ~RecordFiles() override;

    void setRecord(const Subject& subject);
    void show(const std::vector<Attachment>& files);
    void focusFirst();

    bool mayAttach() const;
    /// Attaches what was dropped or copied; all of it or nothing.
    void attachFrom(const QMimeData* carried);

private:
    QPushButton* addButton(class QLayout* row, const QString& text, const QString& name,
                           void (RecordFiles::*run)());
    void chooseAndAttach();
    void attachAll(const Result<std::vector<FileToAttach>>& files);
    void open();
    void saveAs();
    void remove();
    const Attachment* current() const;
    /// Reads the content of the current one and hands it on.
    void withContent(std::function<void(const FileToAttach&)> then);
    void enableButtons();

    Desk& m_desk;
    RecordKind m_kind;
    Subject m_subject;
    std::vector<Attachment> m_shown;
    StoryList* m_list;
    QPushButton* m_add;
    QPushButton* m_open;
    QPushButton* m_save;
    QPushButton* m_remove;
    std::unique_ptr<QTemporaryDir> m_copies; ///< Gone with the page, and what was opened with it.
};

} // namespace tandem::gui
