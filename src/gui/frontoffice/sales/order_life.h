#pragma once

#include "gui/kit/cell.h"

#include <QString>
#include <QWidget>

#include <vector>

namespace tandem::gui {

/// One step in the life of an order.
struct LifeStep {
    enum class State { Waiting, Partly, Done, Off };

    QString name; ///< "Delivered"
    QString note; ///< "2 of 3 lines", "12 Oct 2025"
    State state = State::Waiting;
};

/// The life of an order as one picture: its steps from left to right, full, half or empty. A
/// screen reader hears them as one sentence.
class OrderLife final : public QWidget {
    Q_OBJECT

public:
    explicit OrderLife(QWidget* parent = nullptr);

    void setSteps(std::vector<LifeStep> steps);
    const std::vector<LifeStep>& steps() const { return m_steps; }

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<LifeStep> m_steps;
};

} // namespace tandem::gui
