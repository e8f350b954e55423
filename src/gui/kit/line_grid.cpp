#include "gui/kit/line_grid.h"

#include "gui/kit/grid_keys.h"
#include "gui/kit/paste_preview.h"
#include "gui/kit/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>

#include <array>

namespace tandem::gui {

using namespace Qt::StringLiterals;

namespace {

// Of all columns but the description, which takes the rest; in widths of the digit 0.
constexpr std::array<int, LineModel::ColumnCount> columnDigits{16, 0, 11, 13, 10, 9, 15};
constexpr int textColumnMin = 120;

bool isEnter(int key)
{
    return key == Qt::Key_Return || key == Qt::Key_Enter;
}

/// Cells open an item's lookup, or a line to type in; Enter moves on from both.
class LineDelegate final : public CellDelegate {
public:
    LineDelegate(int rowHeight, LookupEdit::Source lookup, LineModel& lines, QObject* parent)
        : CellDelegate(rowHeight, parent)
        , m_lookup(std::move(lookup))
        , m_lines(lines)
    {
    }

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem&,
                          const QModelIndex& index) const override
    {
        auto* const edit =
            index.column() == LineModel::ItemColumn ? lookupIn(parent) : new QLineEdit(parent);
        edit->setProperty("compact", true);
        edit->setAlignment(Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()));
        edit->setAccessibleName(
            index.model()->headerData(index.column(), Qt::Horizontal).toString());
        return edit;
    }

    void setEditorData(QWidget* editor, const QModelIndex& index) const override
    {
        auto* const edit = qobject_cast<QLineEdit*>(editor);
        edit->setText(index.data(Qt::EditRole).toString());
        edit->selectAll();
    }

    void setModelData(QWidget* editor, QAbstractItemModel* model,
                      const QModelIndex& index) const override
    {
        const auto* const lookup = qobject_cast<const LookupEdit*>(editor);
        const QString text = lookup && lookup->record() != 0
                                 ? lookup->hit().code
                                 : qobject_cast<const QLineEdit*>(editor)->text();
        model->setData(index, text, Qt::EditRole);
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        auto* const editor = qobject_cast<QLineEdit*>(watched);
        if (!editor || event->type() != QEvent::KeyPress)
            return CellDelegate::eventFilter(watched, event);
        const auto* const key = static_cast<QKeyEvent*>(event);
        const auto* const lookup = qobject_cast<const LookupEdit*>(editor);
        const bool isTab = key->key() == Qt::Key_Tab;
        if (lookup && (lookup->isOpen() || lookup->isWaiting())) {
            if (!isTab)
                return false; // the list's own keys; taking a hit moves on
            QKeyEvent take(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier);
            QApplication::sendEvent(editor, &take);
            return true;
        }
        const bool isPlain = !(key->modifiers() & ~Qt::KeypadModifier);
        if (!isPlain || (!isEnter(key->key()) && !isTab))
            return CellDelegate::eventFilter(watched, event);
        emit commitData(editor);
        emit closeEditor(editor, EditNextItem);
        return true;
    }

private:
    QLineEdit* lookupIn(QWidget* parent) const
    {
        auto* const edit = new LookupEdit(m_lookup, parent);
        auto* const self = const_cast<LineDelegate*>(this); // createEditor is const, signals not
        connect(edit, &LookupEdit::taken, self, [self, edit] {
            emit self->commitData(edit);
            emit self->closeEditor(edit, EditNextItem);
        });
        connect(edit, &LookupEdit::notFound, &m_lines, &LineModel::refuseItem);
        return edit;
    }

    LookupEdit::Source m_lookup;
    LineModel& m_lines;
};

} // namespace

LineGrid::LineGrid(const Locality& locality, LookupEdit::Source lookup, LineModel::ItemSource items,
                   QWidget* parent)
    : TableView(metrics::rowRegularHeight, parent)
    , m_lines(new LineModel(locality, std::move(items), this))
{
    setModel(m_lines);
    setItemDelegate(new LineDelegate(metrics::rowRegularHeight, std::move(lookup), *m_lines, this));
    setSelectionBehavior(QAbstractItemView::SelectItems);
    setSelectionMode(QAbstractItemView::ContiguousSelection);
    setEditTriggers(AnyKeyPressed | EditKeyPressed | DoubleClicked | SelectedClicked);
    setAccessibleName(tr("Lines"));
    horizontalHeader()->setSectionsMovable(false);
}

void LineGrid::beginTyping()
{
    const QModelIndex cell = m_lines->index(m_lines->rowCount() - 1, LineModel::ItemColumn);
    setFocus();
    setCurrentIndex(cell);
    edit(cell);
}

/// The last column that takes what is typed.
int LineGrid::lastTyped() const
{
    const bool isTaxTyped = !m_lines->taxCodes().isEmpty() && !isColumnHidden(LineModel::TaxColumn);
    return isTaxTyped ? LineModel::TaxColumn : LineModel::DiscountColumn;
}

QModelIndex LineGrid::cellAfter(const QModelIndex& cell) const
{
    if (!cell.isValid())
        return m_lines->index(0, LineModel::ItemColumn);
    if (cell.column() < lastTyped())
        return cell.siblingAtColumn(cell.column() + 1);
    if (cell.row() + 1 < m_lines->rowCount())
        return m_lines->index(cell.row() + 1, LineModel::ItemColumn);
    return cell; // of the empty line: nothing to move on to
}

QModelIndex LineGrid::cellBefore(const QModelIndex& cell) const
{
    if (cell.column() > LineModel::ItemColumn)
        return cell.siblingAtColumn(std::min<int>(cell.column() - 1, lastTyped()));
    return cell.row() > 0 ? m_lines->index(cell.row() - 1, lastTyped()) : cell;
}

QModelIndex LineGrid::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    if (action == MoveNext)
        return cellAfter(currentIndex());
    if (action == MovePrevious)
        return cellBefore(currentIndex());
    return TableView::moveCursor(action, modifiers);
}

bool LineGrid::lineKey(const QKeyEvent& event)
{
    const QModelIndex cell = currentIndex();
    switch (gridDeedOf(event)) {
    case GridDeed::None:
        return false;
    case GridDeed::Remove:
        m_lines->removeLine(cell.row());
        setCurrentIndex(
            m_lines->index(std::min(cell.row(), m_lines->rowCount() - 1), LineModel::ItemColumn));
        break;
    case GridDeed::Duplicate:
        m_lines->duplicateLine(cell.row());
        break;
    case GridDeed::CopyAbove:
        m_lines->copyCellAbove(cell);
        break;
    case GridDeed::Paste:
        paste(cell, QApplication::clipboard()->text());
        break;
    case GridDeed::Undo:
        m_lines->undo();
        break;
    case GridDeed::Redo:
        m_lines->redo();
        break;
    }
    return true;
}

void LineGrid::paste(const QModelIndex& from, const QString& block)
{
    if (!from.isValid())
        return;
    const auto problem = [this, first = from.column()](int column, const QString& text) {
        return m_lines->problemOf(first + column, text);
    };
    if (isReadable(block, problem))
        return m_lines->paste(from, block);
    QStringList heads;
    for (int column = from.column(); column < LineModel::NetColumn; ++column)
        heads += m_lines->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    auto* const preview = new PastePreview(heads, block, problem, this);
    connect(preview, &QDialog::accepted, this, [this, preview, cell = QPersistentModelIndex(from)] {
        m_lines->paste(cell, preview->block());
    });
    preview->open();
}

bool LineGrid::event(QEvent* event)
{
    return keepsForGrid(*event) || TableView::event(event);
}

void LineGrid::keyPressEvent(QKeyEvent* event)
{
    if (lineKey(*event))
        return;
    if (isEnter(event->key()) && event->modifiers() == Qt::NoModifier && currentIndex().isValid())
        edit(currentIndex());
    else
        TableView::keyPressEvent(event);
}

void LineGrid::resizeEvent(QResizeEvent* event)
{
    TableView::resizeEvent(event);
    const int digit = QFontMetrics(fontOf(TextRole::Body)).horizontalAdvance(u'0');
    int rest = viewport()->width();
    for (int column = 0; column < LineModel::ColumnCount; ++column) {
        if (isColumnHidden(column))
            continue;
        const int width = columnDigits[static_cast<std::size_t>(column)] * digit;
        setColumnWidth(column, width);
        rest -= width;
    }
    setColumnWidth(LineModel::TextColumn, std::max(rest, scaled(textColumnMin)));
}

} // namespace tandem::gui
