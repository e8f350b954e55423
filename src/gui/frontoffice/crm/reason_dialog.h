#pragma once

#include "gui/kit/form_dialog.h"

class QLineEdit;

namespace tandem::gui {

/// Asks for a reason, and does what needs it.
class ReasonDialog final : public FormDialog {
    Q_OBJECT

public:
    ReasonDialog(Desk& desk, const QString& question, const Action& action,
                 std::function<Result<>(const QString& reason)> run, QWidget* parent);

protected:
    Result<std::int64_t> save() override;

private:
    QLineEdit* m_reason;
    std::function<Result<>(const QString&)> m_run;
};

} // namespace tandem::gui
