#include "documents/page_painter.h"

#include <QPageLayout>

namespace tandem::documents {

using namespace Qt::StringLiterals;

namespace {

constexpr int dotsPerInch = 72 * PagePainter::pointTenths;
constexpr auto pixelTenths = 7.5; // tenths of a point in a pixel of 96 dpi
constexpr int footerHeight = 30 * PagePainter::pointTenths;
constexpr int pageNumberWidth = 30 * PagePainter::pointTenths;

// An A4 page and its margins, in tenths of a point.
constexpr int pageWidth = 5'950;
constexpr int pageHeight = 8'420;
constexpr int marginSide = 560;
constexpr int marginBottom = 420;

int flagsOf(const PagePainter::Column& column)
{
    const int side = column.side == PagePainter::Side::Right ? Qt::AlignRight : Qt::AlignLeft;
    return side | Qt::AlignTop | Qt::TextWordWrap;
}

} // namespace

void setCreationDate(QByteArray& pdf, QDate on)
{
    static constexpr QByteArrayView key("/CreationDate (D:");
    const auto begin = pdf.indexOf(key);
    if (begin < 0)
        return;
    const auto first = begin + key.size();
    const auto end = pdf.indexOf(')', first);
    const QByteArray day = on.toString(u"yyyyMMdd"_s).toLatin1();
    for (auto at = first; at < end; ++at) {
        const auto offset = at - first;
        if (pdf[at] >= '0' && pdf[at] <= '9')
            pdf[at] = offset < day.size() ? day[offset] : '0';
    }
}

PagePainter::PagePainter(const QString& title, const QString& footer, Pdf pdf, int widthWanted)
    : m_footer(footer)
{
    m_buffer.setBuffer(&m_bytes);
    m_buffer.open(QIODevice::WriteOnly);
    m_writer = std::make_unique<QPdfWriter>(&m_buffer);
    if (pdf == Pdf::Archive)
        m_writer->setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    m_writer->setTitle(title);
    m_writer->setCreator(u"Tandem"_s);
    m_writer->setResolution(dotsPerInch);
    m_writer->setPageSize(QPageSize(QPageSize::A4));
    m_writer->setPageMargins(QMarginsF(56, 56, 56, 42), QPageLayout::Point);
    const bool isAcross = widthWanted > widthMax;
    if (isAcross)
        m_writer->setPageOrientation(QPageLayout::Landscape);
    m_painter = std::make_unique<QPainter>(m_writer.get());
    const int paperWidth = m_writer->width();
    int height = m_writer->height();
    if (isAcross) {
        m_width = std::max(paperWidth, widthWanted);
        height = height * m_width / paperWidth;
        const auto scale = 1.0 * paperWidth / m_width;
        m_painter->scale(scale, scale);
    }
    m_bottom = height - footerHeight;
    setFont(9, Weight::Normal);
}

PagePainter::PagePainter(int imageWidth, const QString& footer)
    : m_footer(footer)
    , m_image(imageWidth, imageWidth * pageHeight / pageWidth, QImage::Format_RGB32)
    , m_painter(std::make_unique<QPainter>())
    , m_bottom(pageHeight - marginSide - marginBottom - footerHeight)
{
    beginImage();
    setFont(9, Weight::Normal);
}

void PagePainter::beginImage()
{
    m_image.fill(Qt::white);
    m_painter->begin(&m_image);
    m_painter->setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    m_painter->setWindow(0, 0, pageWidth, pageHeight);
    m_painter->translate(marginSide, marginSide);
}

void PagePainter::setFont(int points, Weight weight)
{
    QFont font(u"DejaVu Sans"_s);
    font.setStyleHint(QFont::SansSerif);
    font.setPixelSize(points * pointTenths);
    font.setBold(weight == Weight::Bold);
    m_painter->setFont(font);
}

int PagePainter::heightOf(const Column& column, const QString& text) const
{
    const QRect box(0, 0, column.width, m_bottom);
    return m_painter->fontMetrics().boundingRect(box, flagsOf(column), text).height();
}

void PagePainter::draw(const Column& column, const QString& text)
{
    const QRect box(column.left, m_top, column.width, m_bottom);
    m_painter->drawText(box, flagsOf(column), text);
}

void PagePainter::drawPicture(const Column& column, int height, const QImage& picture)
{
    const QSize size = picture.size().scaled(column.width, height, Qt::KeepAspectRatio);
    const int left =
        column.side == Side::Right ? column.left + column.width - size.width() : column.left;
    m_painter->drawImage(QRect(QPoint(left, m_top), size), picture);
}

void PagePainter::drawPainted(int height, const std::function<void(QPainter&, const QRect&)>& paint)
{
    m_painter->save();
    m_painter->translate(0, m_top);
    m_painter->scale(pixelTenths, pixelTenths);
    paint(*m_painter, QRect(0, 0, static_cast<int>(m_width / pixelTenths),
                            static_cast<int>(height / pixelTenths)));
    m_painter->restore();
}

void PagePainter::rule()
{
    m_painter->setPen(QPen(Qt::black, 5));
    m_painter->drawLine(0, m_top, m_width, m_top);
    m_top += lineHeight / 2;
}

void PagePainter::drawFooter()
{
    const QFont before = m_painter->font();
    setFont(7, Weight::Normal);
    // A long footing grows upwards, and keeps off the number of the page.
    constexpr int flags = Qt::AlignLeft | Qt::AlignBottom | Qt::TextWordWrap;
    const int lineBottom = m_bottom + footerHeight / 2 + m_painter->fontMetrics().height();
    const QRect box(0, m_bottom, m_width - pageNumberWidth, lineBottom - m_bottom);
    const QRect corner(m_width - pageNumberWidth, m_bottom, pageNumberWidth, lineBottom - m_bottom);
    m_painter->drawText(box, flags, m_footer);
    m_painter->drawText(corner, Qt::AlignRight | Qt::AlignBottom, QString::number(m_page));
    m_painter->setFont(before);
}

void PagePainter::newPage()
{
    drawFooter();
    if (m_writer) {
        m_writer->newPage();
    } else {
        const QFont font = m_painter->font();
        m_painter->end();
        m_images.push_back(m_image.copy());
        beginImage();
        m_painter->setFont(font);
    }
    m_top = 0;
    ++m_page;
}

std::vector<QImage> PagePainter::finishImages()
{
    drawFooter();
    m_painter->end();
    m_images.push_back(std::move(m_image));
    return std::move(m_images);
}

QByteArray PagePainter::finish(QDate on)
{
    drawFooter();
    m_painter->end();
    m_buffer.close();
    setCreationDate(m_bytes, on);
    return std::move(m_bytes);
}

} // namespace tandem::documents
