#pragma once

#include "gui/kit/desk.h"

#include <QToolButton>

namespace tandem::gui {

/// How many others have these books open, in the status bar; a click names them. It is there only
/// where it can be known: docs/guide/shared-company.md.
class OnlineButton final : public QToolButton {
    Q_OBJECT

public:
    explicit OnlineButton(Desk& desk, QWidget* parent = nullptr);

    const QStringList& others() const { return m_others; }

private:
    void read();
    void show(const std::optional<QStringList>& others);
    void fillMenu();

    Desk& m_desk;
    class QTimer* m_timer;
    QStringList m_others;
};

} // namespace tandem::gui
