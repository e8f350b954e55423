#pragma once

#include "gui/kit/page.h"
#include "gui/office/office_tools.h"
#include "office/verify.h"

class QComboBox;
class QListWidget;
class QProgressBar;
class QPushButton;

namespace tandem::gui {

class DateEdit;
class ListPage;
class MessageBar;
class TextLabel;

/// Who changed what and when, by user, kind of record and day; and whether the books still say so.
/// A verification is a job beside the window: it shows how far it is, and stops when told to.
class AuditPage final : public Page {
    Q_OBJECT

public:
    AuditPage(Desk& desk, OfficeTools tools, QWidget* parent = nullptr);
    ~AuditPage() override;

    void reload() override;
    void focusFirst() override;

    void verifyBooks(Depth depth);
    bool isVerifying() const { return m_job != 0; }
    MessageBar& bar() { return *m_bar; }
    ListPage& list() { return *m_list; }

private:
    QWidget* buildFilters();
    void readUsers();
    void applyFilters();
    void show(const Verification& outcome);
    void setVerifying(bool isVerifying);
    void showProgress();

    OfficeTools m_tools;
    ListPage* m_list;
    MessageBar* m_bar;
    QProgressBar* m_progress;
    TextLabel* m_rows; ///< How many are proven.
    QComboBox* m_user;
    QComboBox* m_table;
    DateEdit* m_from;
    DateEdit* m_to;
    QListWidget* m_findings;
    QPushButton* m_quick;
    QPushButton* m_full;
    int m_job = 0; ///< Of the job board; 0: none.
};

} // namespace tandem::gui
