#pragma once

#include <QWidget>

class QPushButton;
class QShortcut;
class QTimer;

namespace tandem::gui {

class TextLabel;

/// A sentence that appears at the foot of its parent for some seconds and is read aloud. What it
/// tells may be taken back while it stands there, by its button or Ctrl+Z; it stays while the mouse
/// or the keyboard is on it.
class Toast final : public QWidget {
    Q_OBJECT

public:
    explicit Toast(QWidget* parent);

    void say(const QString& text, std::function<void()> undo = {});
    QString text() const;

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    void takeBack();

    TextLabel* m_text;
    QPushButton* m_undoButton;
    QShortcut* m_undoKey;
    QTimer* m_timer;
    std::function<void()> m_undo;
};

} // namespace tandem::gui
