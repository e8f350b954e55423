#include "documents/badge_document.h"

#include "documents/page_painter.h"

#include <QPageSize>

namespace tandem::documents {

using namespace Qt::StringLiterals;

namespace {

constexpr int tenths = PagePainter::pointTenths;
constexpr int namePoints = 17;
constexpr int namePointsLeast = 9;

void useFont(QPainter& painter, int points, PagePainter::Weight weight)
{
    QFont font(u"DejaVu Sans"_s);
    font.setStyleHint(QFont::SansSerif);
    font.setPixelSize(points * tenths);
    font.setBold(weight == PagePainter::Weight::Bold);
    painter.setFont(font);
}

/// The largest font in which a name fits: a name on a badge is never cut if it can be helped.
void useFontFor(QPainter& painter, const QString& name, int width)
{
    int points = namePoints;
    do
        useFont(painter, points, PagePainter::Weight::Bold);
    while (painter.fontMetrics().horizontalAdvance(name) > width && --points >= namePointsLeast);
}

} // namespace

QByteArray badgePdf(const BadgeDocument& badge)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(badge.word + u' ' + badge.number);
    writer.setCreator(u"Tandem"_s);
    writer.setResolution(72 * tenths);
    writer.setPageSize(QPageSize(QSizeF(86, 54), QPageSize::Millimeter));
    writer.setPageMargins(QMarginsF(14, 12, 14, 10), QPageLayout::Point);
    QPainter painter(&writer);
    const int width = writer.width();
    const auto line = [&](int top, int height, int side, const QString& text) {
        const QRect place(0, top * tenths, width, height * tenths);
        painter.drawText(place, side | Qt::AlignVCenter | Qt::TextSingleLine,
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, width));
    };
    useFont(painter, 8, PagePainter::Weight::Normal);
    line(0, 12, Qt::AlignLeft, badge.house);
    line(0, 12, Qt::AlignRight, badge.on.toString(Qt::ISODate));
    painter.fillRect(QRect(0, 15 * tenths, width, tenths), Qt::black);
    useFont(painter, 9, PagePainter::Weight::Bold);
    line(24, 12, Qt::AlignLeft, badge.word.toUpper());
    useFontFor(painter, badge.visitor, width);
    line(40, 24, Qt::AlignLeft, badge.visitor);
    useFont(painter, 10, PagePainter::Weight::Normal);
    line(66, 14, Qt::AlignLeft, badge.visitorCompany);
    line(112, 16, Qt::AlignLeft, badge.host);
    useFont(painter, 20, PagePainter::Weight::Bold);
    line(104, 26, Qt::AlignRight, badge.number);
    painter.end();
    setCreationDate(bytes, badge.on);
    return bytes;
}

} // namespace tandem::documents
