#include "gui/kit/stage_board.h"

#include "gui/kit/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

namespace tandem::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int columnGap = 12;
constexpr int cardGap = 8;
constexpr int columnWidthMin = 190;

int headHeight()
{
    return QFontMetrics(fontOf(TextRole::BodyStrong)).height()
           + QFontMetrics(fontOf(TextRole::Body)).height() + 24;
}

int cardHeight()
{
    return QFontMetrics(fontOf(TextRole::BodyStrong)).height()
           + 2 * QFontMetrics(fontOf(TextRole::Body)).height() + 32;
}

} // namespace

StageBoard::StageBoard(QWidget* parent) : QWidget(parent)
{
    installAccessiblePainted();
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Board"));
}

void StageBoard::setColumns(std::vector<BoardColumn> columns)
{
    m_columns = std::move(columns);
    m_isDragging = false;
    if (!placeOf(m_current)) {
        const auto first = std::ranges::find_if(
            m_columns, [](const BoardColumn& column) { return !column.cards.empty(); });
        m_current = first == m_columns.end() ? 0 : first->cards.front().id;
        emit currentChanged(m_current);
    }
    fitHeight();
    speakCurrent();
    update();
}

void StageBoard::setCurrentCard(std::int64_t card)
{
    if (card == m_current || !placeOf(card))
        return;
    m_current = card;
    speakCurrent();
    update();
    emit currentChanged(card);
}

void StageBoard::fitHeight()
{
    std::size_t most = 1;
    for (const BoardColumn& column : m_columns)
        most = std::max(most, column.cards.size());
    setMinimumHeight(headHeight() + static_cast<int>(most) * (cardHeight() + cardGap) + cardGap);
}

QSize StageBoard::minimumSizeHint() const
{
    return {static_cast<int>(m_columns.size()) * (columnWidthMin + columnGap), minimumHeight()};
}

std::optional<StageBoard::Place> StageBoard::placeOf(std::int64_t card) const
{
    for (int column = 0; column < std::ssize(m_columns); ++column) {
        const auto& cards = m_columns[static_cast<std::size_t>(column)].cards;
        const auto found = std::ranges::find(cards, card, &BoardCard::id);
        if (card != 0 && found != cards.end())
            return Place{column, static_cast<int>(found - cards.begin())};
    }
    return std::nullopt;
}

QRect StageBoard::columnRect(int column) const
{
    const int count = std::max<int>(1, static_cast<int>(m_columns.size()));
    const int room = (width() + columnGap) / count;
    return QStyle::visualRect(layoutDirection(), rect(),
                              QRect(column * room, 0, room - columnGap, height()));
}

QRect StageBoard::rectOf(const Place& place) const
{
    const QRect column = columnRect(place.column);
    const int top = headHeight() + place.row * (cardHeight() + cardGap);
    return {column.left() + cardGap, top, column.width() - 2 * cardGap, cardHeight()};
}

QRect StageBoard::cardRect(std::int64_t card) const
{
    const auto place = placeOf(card);
    return place ? rectOf(*place) : QRect();
}

std::int64_t StageBoard::cardAt(const QPoint& point) const
{
    for (const BoardColumn& column : m_columns)
        for (const BoardCard& card : column.cards)
            if (cardRect(card.id).contains(point))
                return card.id;
    return 0;
}

int StageBoard::columnAt(const QPoint& point) const
{
    for (int column = 0; column < std::ssize(m_columns); ++column)
        if (columnRect(column).contains(point))
            return column;
    return -1;
}

QString StageBoard::accessibleData() const
{
    QStringList columns;
    for (const BoardColumn& column : m_columns) {
        QStringList cards;
        for (const BoardCard& card : column.cards)
            cards += QStringList{card.title, card.who, card.amount}.join(u", "_s);
        columns += cards.isEmpty() ? column.title : column.title + u": "_s + cards.join(u"; "_s);
    }
    return columns.join(u". "_s);
}

QString StageBoard::accessibleCurrent() const
{
    const auto place = placeOf(m_current);
    if (!place)
        return tr("No cards");
    const BoardColumn& column = m_columns[static_cast<std::size_t>(place->column)];
    const BoardCard& card = column.cards[static_cast<std::size_t>(place->row)];
    return tr("%1, %2, %3, in %4, card %5 of %6")
        .arg(card.title, card.who, card.amount, column.title)
        .arg(place->row + 1)
        .arg(column.cards.size());
}

void StageBoard::speakCurrent()
{
    QAccessibleValueChangeEvent spoken(this, accessibleCurrent());
    QAccessible::updateAccessibility(&spoken);
}

void StageBoard::goBy(int columns, int rows)
{
    const auto place = placeOf(m_current);
    if (!place)
        return;
    if (rows != 0) {
        const auto& cards = m_columns[static_cast<std::size_t>(place->column)].cards;
        const int row = std::clamp(place->row + rows, 0, static_cast<int>(cards.size()) - 1);
        return setCurrentCard(cards[static_cast<std::size_t>(row)].id);
    }
    for (int column = place->column + columns; column >= 0 && column < std::ssize(m_columns);
         column += columns) {
        const auto& cards = m_columns[static_cast<std::size_t>(column)].cards;
        if (cards.empty())
            continue;
        const int row = std::min(place->row, static_cast<int>(cards.size()) - 1);
        return setCurrentCard(cards[static_cast<std::size_t>(row)].id);
    }
}

void StageBoard::keyPressEvent(QKeyEvent* event)
{
    const int forward = isRightToLeft() ? -1 : 1;
    const int across = event->key() == Qt::Key_Right  ? forward
                       : event->key() == Qt::Key_Left ? -forward
                                                      : 0;
    const int down = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    const auto place = placeOf(m_current);
    if (across != 0 && event->modifiers() == Qt::ControlModifier && place) {
        const int column = place->column + across;
        if (column >= 0 && column < std::ssize(m_columns))
            emit moveWanted(m_current, column);
    } else if ((across != 0 || down != 0) && event->modifiers() == Qt::NoModifier) {
        goBy(across, down);
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && place) {
        emit opened(m_current);
    } else {
        QWidget::keyPressEvent(event);
    }
}

void StageBoard::mousePressEvent(QMouseEvent* event)
{
    m_pressedAt = event->position().toPoint();
    setCurrentCard(cardAt(m_pressedAt));
}

void StageBoard::mouseMoveEvent(QMouseEvent* event)
{
    m_draggedBy = event->position().toPoint() - m_pressedAt;
    const bool isFar = m_draggedBy.manhattanLength() >= QApplication::startDragDistance();
    if ((event->buttons() & Qt::LeftButton) && isFar && cardAt(m_pressedAt) == m_current)
        m_isDragging = m_current != 0;
    if (m_isDragging)
        update();
}

void StageBoard::mouseReleaseEvent(QMouseEvent* event)
{
    if (!std::exchange(m_isDragging, false))
        return;
    update();
    const int column = columnAt(event->position().toPoint());
    const auto place = placeOf(m_current);
    if (place && column >= 0 && column != place->column)
        emit moveWanted(m_current, column);
}

void StageBoard::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (const std::int64_t card = cardAt(event->position().toPoint()); card != 0)
        emit opened(card);
}

void StageBoard::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    speakCurrent();
    update();
}

} // namespace tandem::gui
