#pragma once

#include "gui/kit/page.h"
#include "office/approval.h"

class QLineEdit;
class QPushButton;
class QTableWidget;

namespace tandem::gui {

class TextLabel;

/// An open request as the page shows it.
struct ApprovalRow {
    Approval approval;
    QString maker; ///< The user's name.
};

/// What waits for a second signature: approved or declined, with a reason.
class ApprovalsPage final : public Page {
    Q_OBJECT

public:
    explicit ApprovalsPage(Desk& desk, QWidget* parent = nullptr);

    void reload() override;
    void focusFirst() override;

private:
    void show(std::vector<ApprovalRow> rows);
    Result<> decide(ApprovalState decision);

    std::vector<ApprovalRow> m_rows;
    QTableWidget* m_table;
    TextLabel* m_empty;
    QLineEdit* m_remark;
    QPushButton* m_approve;
    QPushButton* m_decline;
};

} // namespace tandem::gui
