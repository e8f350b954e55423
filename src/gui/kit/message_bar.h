#pragma once

#include "gui/kit/cell.h"

#include <QFrame>

class QPushButton;
class QToolButton;

namespace tandem::gui {

class IconLabel;
class TextLabel;

/// News above a page: a tone with its icon, plain text, perhaps a button, and a way to close it.
/// Hidden until it has something to say; a screen reader speaks it at once.
class MessageBar final : public QFrame {
    Q_OBJECT

public:
    explicit MessageBar(QWidget* parent = nullptr);

    /// Shows `text`, instead of what stood there; without `action` there is no button.
    void tell(Tone tone, const QString& text, const QString& action = {});
    Tone tone() const { return m_tone; }
    QString text() const;

signals:
    void actionTriggered();
    /// The user closed it.
    void closed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void dismiss();

    Tone m_tone = Tone::Neutral;
    IconLabel* m_icon;
    TextLabel* m_text;
    QPushButton* m_action;
    QToolButton* m_close;
};

} // namespace tandem::gui
