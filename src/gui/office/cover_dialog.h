#pragma once

#include "gui/kit/desk.h"
#include "office/users.h"

#include <QDialog>

#include <memory>

namespace Ui {
class CoverDialog;
}

namespace tandem::gui {

/// Lets one user stand in for another, for a while and with one half of the duties.
class CoverDialog final : public QDialog {
    Q_OBJECT

public:
    CoverDialog(Desk& desk, const std::vector<User>& users, QWidget* parent = nullptr);
    ~CoverDialog() override;

signals:
    void saved();

private:
    void attempt();

    Desk& m_desk;
    std::unique_ptr<Ui::CoverDialog> m_ui;
};

} // namespace tandem::gui
