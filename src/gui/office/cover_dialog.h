#pragma once

#include "gui/kit/form_dialog.h" // first: moc of Qt 6.4 fails at <compare> without it

#include "office/users.h"

#include <memory>

namespace Ui {
class CoverDialog;
}

namespace tandem::gui {

/// Lets one user stand in for another, for a while and with one half of the duties.
class CoverDialog final : public FormDialog {
    Q_OBJECT

public:
    CoverDialog(Desk& desk, const std::vector<User>& users, QWidget* parent = nullptr);
    ~CoverDialog() override;

protected:
    Result<std::int64_t> save() override;

private:
    std::unique_ptr<Ui::CoverDialog> m_ui;
};

} // namespace tandem::gui
