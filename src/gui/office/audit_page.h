#pragma once

#include "gui/kit/page.h"
#include "gui/office/office_tools.h"
#include "office/verify.h"

class QListWidget;
class QPushButton;

namespace tandem::gui {

class ListPage;
class MessageBar;

/// Who changed what and when, and whether the books still say so. A verification runs beside the
/// window, on a connection of its own.
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

private:
    void show(const Verification& outcome);
    void setVerifying(bool isVerifying);

    OfficeTools m_tools;
    ListPage* m_list;
    MessageBar* m_bar;
    QListWidget* m_findings;
    QPushButton* m_quick;
    QPushButton* m_full;
    bool m_isVerifying = false;
    std::unique_ptr<BackgroundReader> m_reader; ///< Made when first needed.
};

} // namespace tandem::gui
