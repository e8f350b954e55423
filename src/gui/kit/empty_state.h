#pragma once

#include <QWidget>

class QPushButton;

namespace tandem::gui {

/// What an empty list shows: what would stand here, and the next step.
class EmptyState final : public QWidget {
    Q_OBJECT

public:
    /// Without `action` there is no button.
    EmptyState(const QString& icon, const QString& title, const QString& sentence,
               const QString& action = {}, QWidget* parent = nullptr);

signals:
    void actionTriggered();
};

} // namespace tandem::gui
