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

enum class BarLayout { Beside, Stacked };
enum class LineFill { None, ToZero };

/// At most this many series are stacked: as many as there are colours for charts.
inline constexpr std::size_t stackedSeriesMax = 6;

struct SeriesChartData {
    QStringList labels;
    std::vector<ChartSeries> bars{};   ///< Beside: up to two, the second paler. None: a line alone.
    std::optional<ChartSeries> line{}; ///< Over the bars.
    ChartTexts texts;
    BarLayout layout = BarLayout::Beside;
    LineFill fill = LineFill::None; ///< ToZero: the line is the edge of an area.
};

/// Values over labels on one axis: bars side by side (months against the year before) or stacked
/// (what a sum is made of), a line over them, or an area (a balance in the course of time).
class SeriesChart final : public Chart {
    Q_OBJECT

public:
    explicit SeriesChart(const QString& name, QWidget* parent = nullptr);

    void setData(SeriesChartData data);
    const SeriesChartData& data() const { return m_data; }

    int partCount() const override { return static_cast<int>(m_data.labels.size()); }
    QString textOf(int part) const override;
    void paint(QPainter& painter, const QRect& place, const Theme& theme,
               int current) const override;
    QSize sizeHint() const override;

protected:
    int partAt(const QPoint& point) const override;

private:
    struct Drawing;
    /// From where to where a part of a stack reaches on the axis.
    struct Span {
        qint64 from;
        qint64 to;
    };

    QRect plotOf(const QRect& place) const;
    std::vector<std::pair<const ChartSeries*, QColor>> seriesIn(const Theme& theme) const;
    std::vector<Span> stackOf(int group) const;
    QString onAxis(qint64 value) const;
    int labelStep(const QFontMetrics& font, int width) const;
    void paintGrid(const Drawing& drawing) const;
    void paintBars(const Drawing& drawing, int group) const;
    void paintStack(const Drawing& drawing, int group) const;
    void paintLabels(const Drawing& drawing) const;
    void paintLine(const Drawing& drawing) const;
    void paintNote(const Drawing& drawing) const;
    void paintLegend(const Drawing& drawing, const QRect& place) const;

    SeriesChartData m_data;
    ChartAxis m_axis;
};

} // namespace tandem::gui
