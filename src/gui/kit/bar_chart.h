#pragma once

#include "gui/kit/chart.h"
#include "gui/kit/chart_axis.h"

#include <optional>

namespace tandem::gui {

/// Values of one kind, one for each label of the chart.
struct ChartSeries {
    QString name;
    std::vector<qint64> values; ///< Minor units, or whole things.
};

struct BarChartData {
    QStringList labels;
    std::vector<ChartSeries> bars;     ///< One or two; the second is paler.
    std::optional<ChartSeries> line{}; ///< Over the bars.
    ChartTexts texts;
};

/// Bars side by side, with a line over them: months against the year before.
class BarChart final : public Chart {
    Q_OBJECT

public:
    explicit BarChart(const QString& name, QWidget* parent = nullptr);

    void setData(BarChartData data);
    const BarChartData& data() const { return m_data; }

    int partCount() const override { return static_cast<int>(m_data.labels.size()); }
    QString textOf(int part) const override;
    void paint(QPainter& painter, const QRect& place, const Theme& theme,
               int current) const override;
    QSize sizeHint() const override;

protected:
    int partAt(const QPoint& point) const override;

private:
    struct Drawing;

    QRect plotOf(const QRect& place) const;
    std::vector<std::pair<const ChartSeries*, QColor>> seriesIn(const Theme& theme) const;
    QString onAxis(qint64 value) const;
    int labelStep(const QFontMetrics& font, int width) const;
    void paintGrid(const Drawing& drawing) const;
    void paintBars(const Drawing& drawing) const;
    void paintLine(const Drawing& drawing) const;
    void paintNote(const Drawing& drawing) const;
    void paintLegend(const Drawing& drawing, const QRect& place) const;

    BarChartData m_data;
    ChartAxis m_axis;
};

} // namespace tandem::gui
