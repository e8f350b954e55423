#include "documents/label_document.h"

#include "documents/barcode.h"
#include "documents/page_painter.h"

#include <QPageSize>

namespace tandem::documents {

using namespace Qt::StringLiterals;

namespace {

constexpr int dotsPerInch = 72 * PagePainter::pointTenths;
constexpr int columns = 3;
constexpr int rows = labelsOnSheet / columns;
constexpr int quietModules = 10; ///< White that a scanner needs on either side.

/// Tenths of a millimetre as dots.
constexpr int dots(int tenthsOfMillimetre)
{
    return tenthsOfMillimetre * dotsPerInch / 254;
}

void useFont(QPainter& painter, int points, PagePainter::Weight weight)
{
    QFont font(u"DejaVu Sans"_s);
    font.setStyleHint(QFont::SansSerif);
    font.setPixelSize(points * PagePainter::pointTenths);
    font.setBold(weight == PagePainter::Weight::Bold);
    painter.setFont(font);
}

/// The bars as wide as they may be in whole dots; a code that is too long for the label has none.
void paintBars(QPainter& painter, const QRect& place, const QString& code)
{
    const std::vector<bool> modules = code128(code);
    const int count = static_cast<int>(modules.size()) + 2 * quietModules;
    const int width = modules.empty() ? 0 : place.width() / count;
    if (width < dots(2))
        return;
    const int left = place.left() + (place.width() - width * count) / 2 + width * quietModules;
    for (std::size_t module = 0; module < modules.size(); ++module)
        if (modules[module])
            painter.fillRect(left + static_cast<int>(module) * width, place.top(), width,
                             place.height(), Qt::black);
}

void paintLabel(QPainter& painter, const QRect& label, const Label& one)
{
    const QRect inner = label.adjusted(dots(40), dots(30), -dots(40), -dots(30));
    const auto line = [&](int top, int height, Qt::Alignment side, const QString& text) {
        const QRect place(inner.left(), inner.top() + top, inner.width(), height);
        painter.drawText(place, static_cast<int>(side | Qt::AlignVCenter) | Qt::TextSingleLine,
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, place.width()));
    };
    useFont(painter, 9, PagePainter::Weight::Bold);
    line(0, dots(45), Qt::AlignLeft, one.name);
    paintBars(painter, {inner.left(), inner.top() + dots(60), inner.width(), dots(150)}, one.code);
    useFont(painter, 8, PagePainter::Weight::Normal);
    line(dots(220), dots(50), Qt::AlignLeft, one.code);
    useFont(painter, 11, PagePainter::Weight::Bold);
    line(dots(220), dots(50), Qt::AlignRight, one.price);
}

} // namespace

QByteArray labelSheets(const std::vector<Label>& labels, int firstPlace, QDate on)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(u"Labels"_s);
    writer.setCreator(u"Tandem"_s);
    writer.setResolution(dotsPerInch);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(0, 0, 0, 0), QPageLayout::Point);
    QPainter painter(&writer);
    int place = std::clamp(firstPlace, 1, labelsOnSheet) - 1;
    for (const Label& one : labels) {
        if (place == labelsOnSheet) {
            writer.newPage();
            place = 0;
        }
        const int left = dots(2'100) * (place % columns) / columns;
        const int top = dots(2'970) * (place / columns) / rows;
        paintLabel(painter, {left, top, dots(2'100) / columns, dots(2'970) / rows}, one);
        ++place;
    }
    painter.end();
    setCreationDate(bytes, on);
    return bytes;
}

} // namespace tandem::documents
