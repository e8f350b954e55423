#include "gui/kit/story_list.h"

#include "gui/kit/cell.h"
#include "gui/kit/paint.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QTimer>

namespace tandem::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int iconSize = 16;
constexpr int iconRoom = 28;
constexpr int lineGap = 2;
constexpr int bodyLinesMax = 12;

enum StoryRole { IconRole = RowIdRole + 1, TitleRole, BodyRole, FootRole };

/// Where the parts of a story stand, from the top of its row.
struct Parts {
    QRect title;
    QRect body;
    QRect foot;
    int height;
};

constexpr int wrapFlags = Qt::TextWrapAnywhere | Qt::TextWordWrap;

Parts partsOf(const QModelIndex& index, int width)
{
    const int left = scaled(iconRoom);
    const int room = std::max(1, width - left - metrics::spaceMedium);
    const auto boxOf = [&](TextRole role, const QString& text, int top) {
        if (text.isEmpty())
            return QRect(left, top, room, 0);
        const QFontMetrics font(fontOf(role));
        const QRect needed =
            font.boundingRect(QRect(0, 0, room, font.height() * bodyLinesMax), wrapFlags, text);
        return QRect(left, top, room, std::min(needed.height(), font.height() * bodyLinesMax));
    };
    Parts parts;
    parts.title =
        boxOf(TextRole::BodyStrong, index.data(TitleRole).toString(), metrics::spaceSmall);
    parts.body =
        boxOf(TextRole::Body, index.data(BodyRole).toString(), parts.title.bottom() + 1 + lineGap);
    parts.foot = boxOf(TextRole::Caption, index.data(FootRole).toString(),
                       parts.body.bottom() + 1 + lineGap);
    parts.height = parts.foot.bottom() + 1 + metrics::spaceSmall;
    return parts;
}

class StoryDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const override
    {
        const auto* const view = qobject_cast<const QListWidget*>(parent());
        const int width = view->viewport()->width();
        return {width, partsOf(index, width).height};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        painter->save();
        const QRect row = option.rect;
        if (option.state & QStyle::State_Selected)
            painter->fillRect(row, color(ColorToken::AccentSoft));
        const Parts parts = partsOf(index, row.width());
        const auto onScreen = [&](const QRect& part) {
            return QStyle::visualRect(option.direction, row, part.translated(row.topLeft()));
        };
        const QRect icon(0, parts.title.top(), scaled(iconRoom), parts.title.height());
        paintIcon(*painter, index.data(IconRole).toString(), onScreen(icon), iconSize,
                  color(ColorToken::Muted));
        const auto write = [&](const QRect& part, TextRole role, ColorToken tint, int what) {
            painter->setFont(fontOf(role));
            painter->setPen(color(tint));
            painter->drawText(onScreen(part),
                              wrapFlags | QStyle::visualAlignment(option.direction, Qt::AlignLeft),
                              index.data(what).toString());
        };
        write(parts.title, TextRole::BodyStrong, ColorToken::Text, TitleRole);
        write(parts.body, TextRole::Body, ColorToken::Text, BodyRole);
        write(parts.foot, TextRole::Caption, ColorToken::Muted, FootRole);
        painter->fillRect(row.left(), row.bottom(), row.width(), 1, color(ColorToken::Border));
        if (option.state & QStyle::State_HasFocus)
            paintFocus(*painter, QRectF(row).adjusted(1, 1, -1, -2), metrics::radiusSmall);
        painter->restore();
    }
};

} // namespace

StoryList::StoryList(const QString& name, QWidget* parent) : QListWidget(parent)
{
    setAccessibleName(name);
    setItemDelegate(new StoryDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setResizeMode(Adjust);
    setWordWrap(true);
    setTabKeyNavigation(false);
    connect(this, &QListWidget::itemDoubleClicked, this, [this](const QListWidgetItem* item) {
        emit opened(item->data(RowIdRole).toLongLong());
    });
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &StoryList::lookForEnd);
}

void StoryList::setStories(const std::vector<Story>& stories)
{
    const std::int64_t current = currentStory();
    clear();
    addStories(stories);
    for (int row = 0; row < count(); ++row)
        if (current != 0 && item(row)->data(RowIdRole).toLongLong() == current)
            setCurrentRow(row);
}

void StoryList::addStories(const std::vector<Story>& stories)
{
    for (const Story& one : stories) {
        QStringList words{one.title, one.body, one.foot};
        words.removeAll(QString());
        auto* const item = new QListWidgetItem(words.join(u". "_s));
        item->setData(RowIdRole, QVariant::fromValue<qint64>(one.id));
        item->setData(IconRole, one.icon);
        item->setData(TitleRole, one.title);
        item->setData(BodyRole, one.body);
        item->setData(FootRole, one.foot);
        addItem(item);
    }
    QTimer::singleShot(0, this, &StoryList::lookForEnd);
}

std::int64_t StoryList::currentStory() const
{
    return currentItem() ? currentItem()->data(RowIdRole).toLongLong() : 0;
}

void StoryList::lookForEnd()
{
    if (count() > 0 && verticalScrollBar()->value() == verticalScrollBar()->maximum())
        emit endReached();
}

void StoryList::resizeEvent(QResizeEvent* event)
{
    QListWidget::resizeEvent(event);
    scheduleDelayedItemsLayout();
}

void StoryList::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers() == Qt::NoModifier && currentItem())
        emit opened(currentStory());
    else
        QListWidget::keyPressEvent(event);
}

} // namespace tandem::gui
