#include "documents/letterhead.h"

#include "documents/letterhead_painter.h"
#include "documents/page_painter.h"

namespace tandem::documents {

using namespace Qt::StringLiterals;

namespace {

using Column = PagePainter::Column;
using Weight = PagePainter::Weight;
constexpr auto left = PagePainter::Side::Left;
constexpr auto right = PagePainter::Side::Right;
constexpr int gap = PagePainter::lineHeight;

// Labels and values on the right, the addressee on the left.
constexpr Column addresseeColumn{0, 2'600, left};
constexpr Column labelColumn{2'900, 800, left};
constexpr Column valueColumn{3'700, 1'120, right};
constexpr Column logoColumn{labelColumn.left, PagePainter::widthMax - labelColumn.left, right};
constexpr Column whole{0, PagePainter::widthMax};

/// Returns the height that the facts took.
int paintFacts(PagePainter& page, const PageHead& head)
{
    int height = 0;
    for (const auto& [label, value] : head.facts) {
        if (value.isEmpty())
            continue;
        const int row = std::max(gap, page.heightOf(valueColumn, value));
        page.draw(labelColumn, label);
        page.draw(valueColumn, value);
        page.moveDown(row);
        height += row;
    }
    return height;
}

} // namespace

QString Letterhead::footer(const QString& title) const
{
    return (QStringList{company + u", "_s + title} + footing).join(u" \u00b7 "_s);
}

void paintHead(PagePainter& page, const Letterhead& letterhead, const PageHead& head)
{
    page.setFont(14, Weight::Bold);
    page.draw(whole, letterhead.company);
    if (const QImage logo = QImage::fromData(letterhead.logo); !logo.isNull())
        page.drawPicture(logoColumn, 3 * gap, logo);
    page.moveDown(2 * gap);
    page.setFont(8, Weight::Normal);
    page.draw(addresseeColumn, letterhead.sender.join(u" \u00b7 "_s));
    page.moveDown(2 * gap);
    page.setFont(9, Weight::Normal);
    const QString addressee = head.addressee.join(u'\n');
    page.draw(addresseeColumn, addressee);
    const int addresseeHeight = page.heightOf(addresseeColumn, addressee);
    const int factsHeight = paintFacts(page, head);
    page.moveDown(std::max(0, addresseeHeight - factsHeight) + 2 * gap);
    page.setFont(14, Weight::Bold);
    page.draw(whole, head.title);
    page.moveDown(3 * gap);
    page.setFont(9, Weight::Normal);
}

} // namespace tandem::documents
