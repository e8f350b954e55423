#include "documents/page_painter.h"

#include <QPageLayout>

namespace tandem::documents {

using namespace Qt::StringLiterals;

namespace {

constexpr int dotsPerInch = 72 * PagePainter::pointTenths;
constexpr int footerHeight = 30 * PagePainter::pointTenths;

int flagsOf(const PagePainter::Column& column)
{
    const int side = column.side == PagePainter::Side::Right ? Qt::AlignRight : Qt::AlignLeft;
    return side | Qt::AlignTop | Qt::TextWordWrap;
}

/// Puts the same day into the file whenever it is made: its length must stay.
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

} // namespace

PagePainter::PagePainter(const QString& title, const QString& footer) : m_footer(footer)
{
    m_buffer.setBuffer(&m_bytes);
    m_buffer.open(QIODevice::WriteOnly);
    m_writer = std::make_unique<QPdfWriter>(&m_buffer);
    m_writer->setTitle(title);
    m_writer->setCreator(u"Tandem"_s);
    m_writer->setResolution(dotsPerInch);
    m_writer->setPageSize(QPageSize(QPageSize::A4));
    m_writer->setPageMargins(QMarginsF(56, 56, 56, 42), QPageLayout::Point);
    m_painter = std::make_unique<QPainter>(m_writer.get());
    m_bottom = m_writer->height() - footerHeight;
    setFont(9, Weight::Normal);
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

void PagePainter::rule()
{
    m_painter->setPen(QPen(Qt::black, 5));
    m_painter->drawLine(0, m_top, widthMax, m_top);
    m_top += lineHeight / 2;
}

void PagePainter::drawFooter()
{
    const QFont before = m_painter->font();
    setFont(7, Weight::Normal);
    const QRect box(0, m_bottom + footerHeight / 2, widthMax, footerHeight / 2);
    m_painter->drawText(box, Qt::AlignLeft | Qt::TextSingleLine, m_footer);
    m_painter->drawText(box, Qt::AlignRight | Qt::TextSingleLine, QString::number(m_page));
    m_painter->setFont(before);
}

void PagePainter::newPage()
{
    drawFooter();
    m_writer->newPage();
    m_top = 0;
    ++m_page;
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
