#include "gui/frontoffice/sales/document_view.h"

#include "gui/kit/theme.h"

#include <QPainter>
#include <QResizeEvent>

namespace tandem::gui {

namespace {

constexpr int pageWidthMax = 820;
constexpr int pageGap = 16;

} // namespace

/// The pages below each other, white as paper in every theme.
class PageSheet final : public QWidget {
public:
    void setPages(std::vector<QImage> pages)
    {
        m_pages = std::move(pages);
        int width = 0;
        int height = pageGap;
        for (const QImage& page : m_pages) {
            width = std::max(width, page.deviceIndependentSize().toSize().width());
            height += page.deviceIndependentSize().toSize().height() + pageGap;
        }
        setMinimumSize(width + 2 * pageGap, height);
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        int top = pageGap;
        for (const QImage& page : m_pages) {
            const QSize size = page.deviceIndependentSize().toSize();
            const QPoint at((width() - size.width()) / 2, top);
            painter.drawImage(at, page);
            painter.setPen(color(ColorToken::Border));
            painter.drawRect(QRect(at, size).adjusted(-1, -1, 0, 0));
            top += size.height() + pageGap;
        }
    }

private:
    std::vector<QImage> m_pages;
};

DocumentView::DocumentView(QWidget* parent) : QScrollArea(parent), m_sheet(new PageSheet)
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // else its coming changes the page's width
    setWidgetResizable(true);
    setWidget(m_sheet);
}

void DocumentView::setDocument(const documents::SalesDocument& document)
{
    m_document = document;
    setAccessibleName(
        tr("Preview of %1 %2")
            .arg(documents::wordsIn(document.language).titleOf(document.kind), document.number));
    m_renderedWidth = 0;
    render();
}

void DocumentView::render()
{
    const int width = std::min(viewport()->width() - 2 * pageGap, pageWidthMax);
    if (!m_document || width < 100 || width == m_renderedWidth)
        return;
    m_renderedWidth = width;
    const auto ratio = devicePixelRatio();
    auto pages = documents::toImages(*m_document, qRound(width * ratio));
    for (QImage& page : pages)
        page.setDevicePixelRatio(ratio);
    m_sheet->setPages(std::move(pages));
}

void DocumentView::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    render();
}

} // namespace tandem::gui
