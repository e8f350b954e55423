#pragma once

#include <QWidget>

class QTimer;

namespace tandem::gui {

class TextLabel;

/// A sentence that appears at the foot of its parent for some seconds and is read aloud.
class Toast final : public QWidget {
    Q_OBJECT

public:
    explicit Toast(QWidget* parent);

    void say(const QString& text);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    TextLabel* m_text;
    QTimer* m_timer;
};

} // namespace tandem::gui
