#pragma once

#include "gui/kit/list_page.h"

class QPushButton;

namespace tandem::hr {
enum class LeaveState;
}

namespace tandem::gui {

/// All leave that was asked for; who may, approves or declines the chosen ones.
class LeavePage final : public ListPage {
    Q_OBJECT

public:
    explicit LeavePage(Desk& desk, QWidget* parent = nullptr);

    QAction* newAction() override { return m_new; }

private:
    Result<> decide(const Action& action, hr::LeaveState to);

    QAction* m_new;
    QPushButton* m_approve;
    QPushButton* m_decline;
};

} // namespace tandem::gui
