#pragma once

#include "gui/kit/desk.h"

#include <QDialog>

#include <memory>

namespace Ui {
class LeaveDialog;
}

namespace tandem::hr {
struct EmployeeRow;
}

namespace tandem::gui {

/// Asks for leave.
class LeaveDialog final : public QDialog {
    Q_OBJECT

public:
    /// The employee `chosen` is offered first; 0: nobody.
    LeaveDialog(Desk& desk, const std::vector<hr::EmployeeRow>& employees, std::int64_t chosen,
                QWidget* parent = nullptr);
    ~LeaveDialog() override;

signals:
    void saved();

private:
    void attempt();

    Desk& m_desk;
    std::unique_ptr<Ui::LeaveDialog> m_ui;
    QString m_requestKey; ///< One for all attempts of this dialog.
};

/// Reads who works here and opens the dialog on `page`.
void openLeaveDialog(Desk& desk, QWidget* page, std::int64_t chosen);

} // namespace tandem::gui
