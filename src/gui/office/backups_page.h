#pragma once

#include "gui/kit/page.h"
#include "gui/office/office_tools.h"

class QPushButton;

namespace tandem::gui {

class ListPage;
class MessageBar;

/// Copies of the books: when the last one was made and proven, making one, checking one, and
/// bringing one back into a new file beside the books in use. Each is a job that can be stopped.
class BackupsPage final : public Page {
    Q_OBJECT

public:
    BackupsPage(Desk& desk, OfficeTools tools, QWidget* parent = nullptr);
    ~BackupsPage() override;

    void reload() override;
    void focusFirst() override;
    /// Copies the books into `file`, beside the window.
    void makeBackup(const QString& file);
    /// Reads a backup through, beside the window.
    void check(const QString& backup);
    /// Puts a checked copy of a backup into a new file, beside the window, and offers to open it.
    void restore(const QString& backup, const QString& file);
    MessageBar& bar() { return *m_bar; }

private:
    void addButtons();
    void readLastProof();
    void keepDays();
    void setWorking(const QString& words);
    template <class Work, class Answered>
    void begin(const QString& title, const QString& words, Work work, Answered answered);

    OfficeTools m_tools;
    ListPage* m_list;
    MessageBar* m_bar;
    class TextLabel* m_proof;
    class QSpinBox* m_days;
    QPushButton* m_make;
    QPushButton* m_check;
    QPushButton* m_restore;
    QString m_restored; ///< What the bar's button opens.
    int m_job = 0;      ///< Of the job board; 0: none.
};

} // namespace tandem::gui
