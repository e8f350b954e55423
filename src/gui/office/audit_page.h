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

/// Who changed what and when, by user, kind of record and day; and whether the books still say so.
/// A verification runs beside the window, on a connection of its own.
class AuditPage final : public Page {
    Q_OBJECT

public:
    AuditPage(Desk& desk, OfficeTools tools, QWidget* parent = nullptr);
    ~AuditPage() override;

    void reload() override;
    void focusFirst() override;

    void verifyBooks(Depth depth);
    bool isVerifying() const { return m_isVerifying; }
    MessageBar& bar() { return *m_bar; }
    ListPage& list() { return *m_list; }

private:
    QWidget* buildFilters();
    void readUsers();
    void applyFilters();
    void show(const Verification& outcome);
    void setVerifying(bool isVerifying);

    OfficeTools m_tools;
    ListPage* m_list;
    MessageBar* m_bar;
    QProgressBar* m_progress;
    QComboBox* m_user;
    QComboBox* m_table;
    DateEdit* m_from;
    DateEdit* m_to;
    QListWidget* m_findings;
    QPushButton* m_quick;
    QPushButton* m_full;
    bool m_isVerifying = false;
    std::unique_ptr<BackgroundReader> m_reader; ///< Made when first needed.
};

} // namespace tandem::gui
