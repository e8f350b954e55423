#include "gui/backoffice/budgets/budget_grid.h"

#include "gui/kit/grid_keys.h"
#include "gui/kit/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>

namespace tandem::gui {

namespace {

constexpr int titleWidth = 250;
constexpr int amountWidth = 96;
constexpr int totalWidth = 116;

/// Paints as every table does, and edits on the right.
class SheetDelegate final : public CellDelegate {
public:
    using CellDelegate::CellDelegate;

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem&,
                          const QModelIndex& index) const override
    {
        auto* const edit = new QLineEdit(parent);
        edit->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        edit->setAccessibleName(
            index.siblingAtColumn(BudgetGridModel::titleColumn).data().toString() + u' '
            + index.model()->headerData(index.column(), Qt::Horizontal).toString());
        return edit;
    }
};

} // namespace

BudgetGrid::BudgetGrid(const Locality& locality, QWidget* parent)
    : TableView(metrics::rowDenseHeight, parent)
    , m_model(new BudgetGridModel(locality, this))
{
    setModel(m_model);
    setItemDelegate(new SheetDelegate(metrics::rowDenseHeight, this));
    setAccessibleName(tr("Amounts of the budget"));
    setSelectionBehavior(QAbstractItemView::SelectItems);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::DoubleClicked
                    | QAbstractItemView::EditKeyPressed);
    setTabKeyNavigation(true);
    horizontalHeader()->setStretchLastSection(false);
    horizontalHeader()->setSectionsMovable(false);
}

void BudgetGrid::fitColumns()
{
    for (int column = 0; column < m_model->columnCount(); ++column)
        setColumnWidth(column, column == BudgetGridModel::titleColumn ? titleWidth
                               : column == m_model->totalColumn()     ? totalWidth
                                                                      : amountWidth);
}

bool BudgetGrid::deedKey(const QKeyEvent& event)
{
    switch (gridDeedOf(event)) {
    case GridDeed::Paste:
        if (const auto done = m_model->paste(currentIndex(), QApplication::clipboard()->text());
            !done)
            emit m_model->refused(done.error());
        return true;
    case GridDeed::Undo:
        m_model->undo();
        return true;
    case GridDeed::Redo:
        m_model->redo();
        return true;
    default:
        return false;
    }
}

bool BudgetGrid::event(QEvent* event)
{
    return keepsForGrid(*event) || TableView::event(event);
}

void BudgetGrid::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (deedKey(*event))
        return;
    if (event->key() == Qt::Key_Delete && currentIndex().isValid())
        m_model->setData(currentIndex(), QString(), Qt::EditRole);
    else if (isEnter && event->modifiers() == Qt::NoModifier && currentIndex().isValid())
        edit(currentIndex());
    else
        TableView::keyPressEvent(event);
}

} // namespace tandem::gui
