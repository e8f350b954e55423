#pragma once

#include "gui/shell/workstation_settings.h"

#include <QDialog>

namespace Ui {
class WorkstationDialog;
}

namespace tandem::gui {

/// Asks how this computer behaves: when it locks, whether strangers may look on, whether the
/// desktop shows news, which language it speaks.
class WorkstationDialog final : public QDialog {
    Q_OBJECT

public:
    WorkstationDialog(const WorkstationSettings& settings, QWidget* parent);
    ~WorkstationDialog() override;

    WorkstationSettings settings() const;

private:
    std::unique_ptr<Ui::WorkstationDialog> m_ui;
};

} // namespace tandem::gui
