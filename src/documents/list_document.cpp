#include "documents/list_document.h"

#include <QFontMetrics>
#include <QPagedPaintDevice>

namespace tandem::documents {

using namespace Qt::StringLiterals;

namespace {

// All measures in tenths of a point.
constexpr int unitsPerInch = 720;
constexpr int pointTenths = 10;
constexpr int lineHeight = 12 * pointTenths;
constexpr int rowGap = 3 * pointTenths;
constexpr int columnGap = 8 * pointTenths;
constexpr int footHeight = 24 * pointTenths;
constexpr int textWidthMin = 60 * pointTenths;
constexpr int bodyPoints = 8;
constexpr int linesMax = 4; ///< Of one cell.

int flags(bool isRight)
{
    const Qt::Alignment side = isRight ? Qt::AlignRight : Qt::AlignLeft;
    return (side | Qt::AlignTop).toInt() | Qt::TextWordWrap;
}

} // namespace

ListPainter::ListPainter(QPagedPaintDevice& device, ListPaper paper)
    : m_device(device)
    , m_paper(std::move(paper))
    , m_painter(&device)
{
    const int dpi = std::max(device.logicalDpiX(), 1);
    m_painter.scale(1.0 * dpi / unitsPerInch, 1.0 * dpi / unitsPerInch);
    m_width = device.width() * unitsPerInch / dpi;
    m_bottom = device.height() * unitsPerInch / dpi - footHeight;
    layOut();
    setFont(14, true);
    m_painter.drawText(QRect(0, 0, m_width, 2 * lineHeight), Qt::AlignLeft | Qt::AlignTop,
                       m_paper.title);
    setFont(bodyPoints, false);
    m_painter.drawText(QRect(0, 0, m_width, 2 * lineHeight), Qt::AlignRight | Qt::AlignTop,
                       m_paper.company);
    m_top = 2 * lineHeight;
    const QRect note(0, m_top, m_width, 3 * lineHeight);
    m_painter.drawText(note, flags(false), m_paper.note);
    m_top += m_painter.fontMetrics().boundingRect(note, flags(false), m_paper.note).height()
             + lineHeight;
    drawHeads();
}

void ListPainter::setFont(int points, bool isBold)
{
    QFont font(u"DejaVu Sans"_s);
    font.setStyleHint(QFont::SansSerif);
    font.setPixelSize(points * pointTenths);
    font.setBold(isBold);
    m_painter.setFont(font);
}

/// Numbers, days and words take what they need, texts share the rest.
void ListPainter::layOut()
{
    setFont(bodyPoints, true);
    const QFontMetrics metrics = m_painter.fontMetrics();
    std::vector<int> widths;
    int fixed = 0;
    int texts = 0;
    for (const ListPaperColumn& column : m_paper.columns) {
        const bool isText = column.widest.isEmpty();
        widths.push_back(isText ? 0
                                : std::max(metrics.horizontalAdvance(column.widest),
                                           metrics.horizontalAdvance(column.head))
                                      + columnGap);
        fixed += widths.back();
        texts += isText ? 1 : 0;
    }
    const int share = texts == 0 ? 0 : std::max(textWidthMin, (m_width - fixed) / texts);
    int whole = fixed + share * texts;
    int left = 0;
    for (const int wanted : widths) {
        // Where all that is too wide for the page, everything gives way alike.
        int width = wanted == 0 ? share : wanted;
        if (whole > m_width)
            width = width * m_width / whole;
        m_places.push_back({left, width - columnGap});
        left += width;
    }
}

int ListPainter::heightOf(const QStringList& cells) const
{
    const QFontMetrics metrics = m_painter.fontMetrics();
    int height = lineHeight;
    for (std::size_t i = 0; i < m_places.size(); ++i) {
        const QString& text = cells[static_cast<qsizetype>(i)];
        const bool isOneLine =
            m_paper.columns[i].isRight || metrics.horizontalAdvance(text) <= m_places[i].width;
        if (isOneLine)
            continue;
        const QRect box(0, 0, m_places[i].width, linesMax * lineHeight);
        height = std::max(height, metrics.boundingRect(box, flags(false), text).height());
    }
    return std::min(height, linesMax * lineHeight) + rowGap;
}

void ListPainter::drawCell(const Place& place, bool isRight, const QString& text)
{
    const int advance = m_painter.fontMetrics().horizontalAdvance(text);
    const QRect box(place.left, m_top, place.width, linesMax * lineHeight);
    if (!isRight || advance <= place.width) {
        m_painter.drawText(box, flags(isRight), text);
        return;
    }
    const QFont before = m_painter.font();
    QFont small = before;
    small.setPixelSize(std::max(1, before.pixelSize() * place.width / advance));
    m_painter.setFont(small);
    m_painter.drawText(box, Qt::AlignRight | Qt::AlignTop | Qt::TextDontClip, text);
    m_painter.setFont(before);
}

void ListPainter::drawRow(const QStringList& cells)
{
    for (std::size_t i = 0; i < m_places.size(); ++i)
        drawCell(m_places[i], m_paper.columns[i].isRight, cells[static_cast<qsizetype>(i)]);
}

void ListPainter::drawHeads()
{
    QStringList heads;
    for (const ListPaperColumn& column : m_paper.columns)
        heads += column.head;
    setFont(bodyPoints, true);
    drawRow(heads);
    m_top += heightOf(heads);
    rule();
    setFont(bodyPoints, false);
}

void ListPainter::rule()
{
    m_painter.setPen(QPen(Qt::black, 4));
    m_painter.drawLine(0, m_top, m_width, m_top);
    m_top += rowGap;
}

void ListPainter::drawFoot()
{
    setFont(7, false);
    const QRect box(0, m_bottom + footHeight / 2, m_width, footHeight / 2);
    m_painter.drawText(box, Qt::AlignLeft | Qt::TextSingleLine,
                       m_paper.company + u", "_s + m_paper.title);
    m_painter.drawText(box, Qt::AlignRight | Qt::TextSingleLine, QString::number(m_page));
}

void ListPainter::newPage()
{
    drawFoot();
    m_device.newPage();
    ++m_page;
    m_top = 0;
    drawHeads();
}

void ListPainter::add(const QStringList& cells)
{
    const int height = heightOf(cells);
    if (m_top + height > m_bottom)
        newPage();
    drawRow(cells);
    m_top += height;
}

void ListPainter::finish(const QStringList& totals)
{
    const int height = static_cast<int>(totals.size()) * (lineHeight + rowGap) + 2 * rowGap;
    if (m_top + height > m_bottom)
        newPage();
    rule();
    setFont(bodyPoints, true);
    for (const QString& line : totals) {
        m_painter.drawText(QRect(0, m_top, m_width, lineHeight), Qt::AlignRight | Qt::AlignTop,
                           line);
        m_top += lineHeight + rowGap;
    }
    drawFoot();
    m_painter.end();
}

} // namespace tandem::documents
