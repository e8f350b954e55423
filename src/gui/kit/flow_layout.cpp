#include "gui/kit/flow_layout.h"

#include "gui/kit/theme.h"

#include <QStyle>
#include <QWidget>

namespace tandem::gui {

namespace {

int widthOf(const std::vector<QLayoutItem*>& row, int spacing)
{
    int width = -spacing;
    for (const QLayoutItem* const item : row)
        width += item->sizeHint().width() + spacing;
    return width;
}

int heightOf(const std::vector<QLayoutItem*>& row)
{
    int height = 0;
    for (const QLayoutItem* const item : row)
        height = std::max(height, item->sizeHint().height());
    return height;
}

} // namespace

FlowLayout::FlowLayout(QWidget* parent) : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(metrics::spaceSmall);
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem* item)
{
    m_items.emplace_back(item);
}

QLayoutItem* FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)].get() : nullptr;
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    if (!itemAt(index))
        return nullptr;
    QLayoutItem* const taken = m_items[static_cast<std::size_t>(index)].release();
    m_items.erase(m_items.begin() + index);
    return taken;
}

std::vector<std::vector<QLayoutItem*>> FlowLayout::rowsAt(int width) const
{
    std::vector<std::vector<QLayoutItem*>> rows;
    for (const auto& item : m_items) {
        if (item->isEmpty())
            continue;
        if (rows.empty()
            || widthOf(rows.back(), spacing()) + spacing() + item->sizeHint().width() > width)
            rows.emplace_back();
        rows.back().push_back(item.get());
    }
    return rows;
}

int FlowLayout::heightForWidth(int width) const
{
    int height = -spacing();
    for (const auto& row : rowsAt(width))
        height += heightOf(row) + spacing();
    return std::max(0, height);
}

QSize FlowLayout::sizeHint() const
{
    std::vector<QLayoutItem*> all;
    for (const auto& item : m_items)
        if (!item->isEmpty())
            all.push_back(item.get());
    return {std::max(0, widthOf(all, spacing())), heightOf(all)};
}

QSize FlowLayout::minimumSize() const
{
    QSize least;
    for (const auto& item : m_items)
        if (!item->isEmpty())
            least = least.expandedTo(item->sizeHint());
    return least;
}

void FlowLayout::setGeometry(const QRect& place)
{
    QLayout::setGeometry(place);
    const Qt::LayoutDirection direction =
        parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int top = place.top();
    for (const auto& row : rowsAt(place.width())) {
        int left = place.right() + 1 - widthOf(row, spacing());
        for (QLayoutItem* const item : row) {
            const QSize size = item->sizeHint();
            item->setGeometry(QStyle::visualRect(direction, place, QRect({left, top}, size)));
            left += size.width() + spacing();
        }
        top += heightOf(row) + spacing();
    }
}

} // namespace tandem::gui
