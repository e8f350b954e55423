#pragma once

#include "gui/kit/cell.h"
#include "gui/kit/theme.h"

#include <QAbstractButton>

#include <vector>

namespace tandem::gui {

/// What a figure card shows.
struct FigureCardData {
    QString value;                ///< "EUR 184,320.55"
    QString delta{};              ///< How it moved: "+4.2 %"; empty: nothing to compare.
    Tone tone = Tone::Neutral;    ///< What the delta means.
    bool isRising = true;         ///< Which way its arrow points.
    QString against{};            ///< Beside the delta: "against last month".
    QString definition{};         ///< What was added up, and as of when; tooltip and description.
    std::vector<qint64> course{}; ///< Values before, the oldest first, as a small line.
    ColorToken tint = ColorToken::Chart1;
};

/// One figure that a manager looks at: its name, value, how it moved, and its course. A click or
/// Enter opens what it was added up from.
class FigureCard final : public QAbstractButton {
    Q_OBJECT

public:
    explicit FigureCard(const QString& title, QWidget* parent = nullptr);

    void setData(FigureCardData data);
    const FigureCardData& data() const { return m_data; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QRect visual(const QRect& place) const;
    int paintDelta(QPainter& painter, const QRect& foot) const;
    void paintCourse(QPainter& painter, const QRect& place) const;

    FigureCardData m_data;
};

} // namespace tandem::gui
