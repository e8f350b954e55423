#include "gui/backoffice/ledger/entry_grid.h"

#include "gui/backoffice/ledger/entry_delegate.h"
#include "gui/kit/grid_keys.h"
#include "gui/kit/paste_preview.h"
#include "gui/kit/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>

namespace tandem::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int accountWidth = 250;
constexpr int accountWidthBesideParty = 190;
constexpr int amountWidth = 125;
constexpr int taxWidth = 75;
constexpr int partyWidth = 160;
constexpr int dimensionWidth = 125;
constexpr qsizetype linesShownMax = 12; // of a conflict, to choose by

} // namespace

EntryGrid::EntryGrid(const Locality& locality, const std::vector<ledger::Account>& accounts,
                     LookupEdit::Source parties, QWidget* parent)
    : TableView(metrics::rowRegularHeight, parent)
    , m_lines(new EntryLineModel(locality, accounts, this))
{
    setModel(m_lines);
    setItemDelegate(new EntryDelegate(*m_lines, std::move(parties), this));
    setAccessibleName(tr("Lines of the entry"));
    setSelectionBehavior(QAbstractItemView::SelectItems);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::DoubleClicked
                    | QAbstractItemView::EditKeyPressed | QAbstractItemView::SelectedClicked);
    setTabKeyNavigation(true);
    horizontalHeader()->setSectionsMovable(false);
    horizontalHeader()->setStretchLastSection(false);
    setColumnWidth(EntryLineModel::Account, accountWidth);
    setColumnWidth(EntryLineModel::Debit, amountWidth);
    setColumnWidth(EntryLineModel::Credit, amountWidth);
    setColumnWidth(EntryLineModel::Tax, taxWidth);
    setColumnWidth(EntryLineModel::Party, partyWidth);
    setColumnWidth(EntryLineModel::Dimension, dimensionWidth);
    setColumnWidth(EntryLineModel::Booked, amountWidth);
    horizontalHeader()->setSectionResizeMode(EntryLineModel::Memo, QHeaderView::Stretch);
    showColumns({});
}

/// The lines as they are pasted, and their beginning as people read it.
QJsonValue EntryGrid::keptValue() const
{
    const QString all = m_lines->asTsv();
    QStringList shown = all.split(u'\n', Qt::SkipEmptyParts);
    const qsizetype more = shown.size() - linesShownMax;
    shown = shown.mid(0, linesShownMax);
    for (QString& line : shown)
        line = line.split(u'\t', Qt::SkipEmptyParts).join(u" \u00b7 "_s);
    if (more > 0)
        shown += tr("and %Ln more", nullptr, static_cast<int>(more));
    return QJsonObject{{u"lines"_s, all}, {u"shown"_s, shown.join(u'\n')}};
}

void EntryGrid::takeKept(const QJsonValue& value)
{
    m_lines->replaceBy(value[u"lines"_s].toString());
}

void EntryGrid::showColumns(const Shown& shown)
{
    setColumnHidden(EntryLineModel::Tax, !shown.tax);
    setColumnHidden(EntryLineModel::Party, !shown.party);
    setColumnWidth(EntryLineModel::Account, shown.party ? accountWidthBesideParty : accountWidth);
    setColumnHidden(EntryLineModel::Dimension, !shown.dimension);
    setColumnHidden(EntryLineModel::Booked, !shown.booked);
}

bool EntryGrid::takesTyping(int column) const
{
    return column != EntryLineModel::Booked && !isColumnHidden(column);
}

/// The last column that takes what is typed.
int EntryGrid::lastTyped() const
{
    int last = EntryLineModel::Dimension;
    while (!takesTyping(last))
        --last;
    return last;
}

QModelIndex EntryGrid::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex cell = currentIndex();
    const int last = m_lines->typedCount() - 1;
    if (action == MoveNext && cell.isValid()) {
        for (int next = cell.column() + 1; next <= lastTyped(); ++next)
            if (takesTyping(next))
                return cell.siblingAtColumn(next);
        return cell.row() < last ? m_lines->index(cell.row() + 1, 0) : cell;
    }
    if (action == MovePrevious && cell.isValid()) {
        for (int before = cell.column() - 1; before >= 0; --before)
            if (takesTyping(before))
                return cell.siblingAtColumn(before);
        return cell.row() > 0 ? m_lines->index(cell.row() - 1, lastTyped()) : cell;
    }
    return TableView::moveCursor(action, modifiers);
}

void EntryGrid::beginTyping()
{
    setFocus(Qt::TabFocusReason);
    setCurrentIndex(m_lines->index(0, 0));
    edit(currentIndex());
}

void EntryGrid::paste(const QString& block)
{
    const auto problem = [this](int column, const QString& text) {
        return m_lines->problemOf(column, text);
    };
    const int row = std::max(0, currentIndex().row());
    const auto pasted = m_lines->paste(block, row);
    if (pasted)
        return;
    if (isReadable(block, problem)) // It is too long.
        return emit m_lines->refused(pasted.error());
    QStringList heads;
    for (int column = 0; column <= EntryLineModel::Dimension; ++column)
        heads += m_lines->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    auto* const preview = new PastePreview(heads, block, problem, this);
    connect(preview, &QDialog::accepted, this, [this, preview, row] {
        if (const auto done = m_lines->paste(preview->block(), row); !done)
            emit m_lines->refused(done.error());
    });
    preview->open();
}

/// Keys for whole lines and for what was done; whether it was one.
bool EntryGrid::lineKey(const QKeyEvent& event)
{
    const QModelIndex cell = currentIndex();
    switch (gridDeedOf(event)) {
    case GridDeed::None:
        return false;
    case GridDeed::Remove:
        m_lines->removeLine(cell.row());
        break;
    case GridDeed::Duplicate:
        keepCurrent(cell, [&] { m_lines->duplicateLine(cell.row()); });
        break;
    case GridDeed::CopyAbove:
        m_lines->copyCellAbove(cell);
        break;
    case GridDeed::Paste:
        paste(QApplication::clipboard()->text());
        break;
    case GridDeed::Undo:
        keepCurrent(cell, [&] { m_lines->undo(); });
        break;
    case GridDeed::Redo:
        keepCurrent(cell, [&] { m_lines->redo(); });
        break;
    }
    return true;
}

/// Does what resets the lines, and stays where it was.
void EntryGrid::keepCurrent(const QModelIndex& cell, const std::function<void()>& run)
{
    const int row = cell.row();
    const int column = std::max(0, cell.column());
    run();
    setCurrentIndex(m_lines->index(std::clamp(row, 0, m_lines->typedCount() - 1), column));
}

bool EntryGrid::event(QEvent* event)
{
    return keepsForGrid(*event) || TableView::event(event);
}

void EntryGrid::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (lineKey(*event))
        return;
    if (event->key() == Qt::Key_Delete && currentIndex().isValid()) {
        m_lines->setData(currentIndex(), QString(), Qt::EditRole);
    } else if (isEnter && event->modifiers() != Qt::NoModifier) {
        event->ignore(); // For the dialog: it posts.
    } else if (isEnter && currentIndex().isValid()) {
        edit(currentIndex());
    } else {
        TableView::keyPressEvent(event);
    }
}

} // namespace tandem::gui
