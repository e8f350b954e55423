#include "gui/dashboard/share_card.h"

#include "gui/kit/donut_chart.h"
#include "gui/kit/text_label.h"
#include "gui/kit/tool_tip.h"

#include <QGridLayout>
#include <QPainter>

namespace tandem::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int chartSide = 170;
constexpr int nameWidthLeast = 60;

/// The colour of a part, before its name.
class Swatch final : public QWidget {
public:
    explicit Swatch(ColorToken tint) : m_tint(tint)
    {
        setFixedSize(charts::swatchSize, charts::textLine);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        charts::swatch(painter, {0, (height() - charts::swatchSize) / 2}, color(m_tint));
    }

private:
    ColorToken m_tint;
};

} // namespace

ShareCard::ShareCard(const QString& title, const QString& emptyText, QWidget* parent)
    : Card(title, parent)
    , m_chart(new DonutChart(title))
    , m_legend(new QGridLayout)
    , m_empty(new TextLabel(emptyText, TextRole::Body, ColorToken::Subtle))
{
    m_legend->setContentsMargins(metrics::spaceLarge, metrics::spaceSmall, metrics::spaceLarge,
                                 metrics::spaceMedium);
    m_legend->setHorizontalSpacing(metrics::spaceSmall);
    m_legend->setVerticalSpacing(metrics::spaceTiny);
    m_legend->setColumnStretch(1, 1);
    m_empty->setContentsMargins(metrics::spaceLarge, 0, metrics::spaceLarge, 0);
    m_empty->setWordWrap(true);
    body()->addWidget(m_empty);
    body()->addWidget(m_chart);
    body()->addLayout(m_legend);
    body()->addStretch(1);
}

void ShareCard::setShares(const std::vector<ChartShare>& shares, const QString& whole,
                          const ChartTexts& texts)
{
    while (QLayoutItem* const item = m_legend->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_chart->setFixedHeight(scaled(chartSide)); // the whole is written in its middle
    m_empty->setVisible(shares.empty());
    m_chart->setVisible(!shares.empty());
    m_chart->setData(shares, whole, texts);
    for (std::size_t part = 0; part < shares.size(); ++part) {
        const int row = static_cast<int>(part);
        auto* const name = new TextLabel(shares[part].name, TextRole::Body, ColorToken::Muted);
        name->setMinimumWidth(nameWidthLeast);
        name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        name->setToolTip(toolTipOf(shares[part].name));
        m_legend->addWidget(new Swatch(shares[part].tint), row, 0);
        m_legend->addWidget(name, row, 1);
        m_legend->addWidget(new TextLabel(texts.inFull(shares[part].value), TextRole::BodyStrong),
                            row, 2, Qt::AlignRight);
    }
}

} // namespace tandem::gui
