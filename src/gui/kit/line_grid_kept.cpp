#include "gui/kit/line_grid.h"

#include <QJsonArray>

/// How the lines of a document are kept while they are typed: numbers as texts, to the digit.
namespace tandem::gui {

using namespace Qt::StringLiterals;

namespace {

/// "3 x Chai, 18.00": a line in words.
QString shownOf(const GridLine& line, const Locality& locality)
{
    QStringList words{
        u"%1 \u00d7 %2"_s.arg(quantityText(line.quantity.millionths(), locality), line.description),
        priceText(line.unitPrice().millionths(), locality)};
    if (!line.discount.isZero())
        words += u"\u2212%1 %"_s.arg(formatNumber(line.discount.toPercent(), locality.numbers));
    if (line.tax)
        words += *line.tax;
    return words.join(u", "_s);
}

QJsonObject keptOf(const GridLine& line, const Locality& locality)
{
    QJsonObject kept{{u"item"_s, QString::number(line.item.id)},
                     {u"code"_s, line.item.code},
                     {u"name"_s, line.item.name},
                     {u"text"_s, line.description},
                     {u"quantity"_s, QString::number(line.quantity.millionths())},
                     {u"discount"_s, QString::number(line.discount.millionths())},
                     {u"shown"_s, shownOf(line, locality)}};
    if (line.tax)
        kept[u"tax"_s] = *line.tax;
    // A price of one's own stands whatever the item costs meanwhile.
    if (line.price)
        kept[u"price"_s] = QString::number(line.price->millionths());
    else
        kept[u"item price"_s] = QString::number(line.item.price.millionths());
    return kept;
}

GridLine lineOf(const QJsonObject& kept, const Currency& currency)
{
    const auto number = [&](const QString& name) { return kept[name].toString().toLongLong(); };
    GridLine line{.item = {.id = number(u"item"_s),
                           .code = kept[u"code"_s].toString(),
                           .name = kept[u"name"_s].toString(),
                           .price = UnitPrice::ofMillionths(number(u"item price"_s), currency)},
                  .description = kept[u"text"_s].toString(),
                  .quantity = Quantity::ofMillionths(number(u"quantity"_s)),
                  .discount = Rate::ofMillionths(number(u"discount"_s))};
    if (kept.contains(u"tax"_s))
        line.tax = kept[u"tax"_s].toString();
    if (kept.contains(u"price"_s))
        line.price = UnitPrice::ofMillionths(number(u"price"_s), currency);
    return line;
}

} // namespace

QJsonValue LineGrid::keptValue() const
{
    QJsonArray all;
    for (const GridLine& line : m_lines->lines())
        all += keptOf(line, m_lines->locality());
    return all;
}

void LineGrid::takeKept(const QJsonValue& value)
{
    std::vector<GridLine> lines;
    for (const QJsonValue& one : value.toArray())
        lines.push_back(lineOf(one.toObject(), m_lines->currency()));
    m_lines->setLines(lines);
}

} // namespace tandem::gui
