#pragma once

#include <QElapsedTimer>
#include <QObject>

class QTimer;

namespace tandem::gui {

/// Notices that nobody has touched keys, mouse or screen for a while.
class IdleWatch final : public QObject {
    Q_OBJECT

public:
    explicit IdleWatch(QObject* parent = nullptr);

    /// After how many milliseconds; 0: never.
    void setLimit(int limitMs);
    int limit() const { return m_limitMs; }

signals:
    void idle();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QElapsedTimer m_touched;
    QTimer* m_timer;
    int m_limitMs = 0;
};

} // namespace tandem::gui
