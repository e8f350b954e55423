#include "gui/backoffice/ledger/entry_delegate.h"

#include "gui/fields/account_edit.h"
#include "gui/kit/theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCompleter>
#include <QKeyEvent>

namespace tandem::gui {

using namespace Qt::StringLiterals;

namespace {

bool isPlainEnter(const QEvent& event)
{
    if (event.type() != QEvent::KeyPress)
        return false;
    const auto& key = static_cast<const QKeyEvent&>(event);
    return (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter)
           && key.modifiers() == Qt::NoModifier;
}

/// A key while hits are shown or looked for: Tab takes one as Enter does; taking moves on.
bool lookupKey(LookupEdit* lookup, int key)
{
    if (key != Qt::Key_Tab)
        return false; // the list's own keys
    QKeyEvent take(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier);
    QApplication::sendEvent(lookup, &take);
    return true;
}

QCompleter* completerOf(const QStringList& words, QObject* parent)
{
    auto* const completer = new QCompleter(words, parent);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    return completer;
}

} // namespace

EntryDelegate::EntryDelegate(EntryLineModel& lines, LookupEdit::Source parties, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_lines(lines)
    , m_parties(std::move(parties))
    , m_cells(metrics::rowRegularHeight, this)
{
}

void EntryDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const
{
    m_cells.paint(painter, option, index);
}

QLineEdit* EntryDelegate::editorFor(int column, QWidget* parent) const
{
    if (column == EntryLineModel::Account) {
        auto* const account = new AccountEdit(parent);
        account->setAccounts(m_lines.accounts());
        return account;
    }
    if (column == EntryLineModel::Party)
        return partyLookup(parent);
    auto* const edit = new QLineEdit(parent);
    if (column == EntryLineModel::Tax)
        edit->setCompleter(completerOf(codes(), edit));
    if (column == EntryLineModel::Dimension)
        edit->setCompleter(completerOf(m_lines.names().dimensionTitles(), edit));
    return edit;
}

QWidget* EntryDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& /*option*/,
                                     const QModelIndex& index) const
{
    QLineEdit* const edit = editorFor(index.column(), parent);
    edit->setAlignment(Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()));
    edit->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    return edit;
}

/// "V19 Input tax 19 %": of a text that names a code its first word counts.
QStringList EntryDelegate::codes() const
{
    QStringList all;
    for (const tax::TaxCode& one : m_lines.terms().codes)
        all += one.code + u' ' + one.name;
    return all;
}

LookupEdit* EntryDelegate::partyLookup(QWidget* parent) const
{
    auto* const edit = new LookupEdit(m_parties, parent);
    auto* const self = const_cast<EntryDelegate*>(this); // createEditor is const, signals not
    connect(edit, &LookupEdit::taken, self, [self, edit] {
        emit self->commitData(edit);
        emit self->closeEditor(edit, EditNextItem);
    });
    return edit;
}

void EntryDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    static_cast<QLineEdit*>(editor)->setText(index.data(Qt::EditRole).toString());
}

void EntryDelegate::setModelData(QWidget* editor, QAbstractItemModel* model,
                                 const QModelIndex& index) const
{
    auto* const edit = static_cast<QLineEdit*>(editor);
    QString text = edit->text();
    if (const auto* const lookup = qobject_cast<LookupEdit*>(edit);
        lookup && lookup->record() != 0) {
        text = (lookup->hit().code + u' ' + lookup->hit().text).simplified();
        m_lines.names().remember({PartyId(lookup->record()), text});
    }
    model->setData(index, text, Qt::EditRole);
}

bool EntryDelegate::eventFilter(QObject* watched, QEvent* event)
{
    auto* const editor = qobject_cast<QLineEdit*>(watched);
    const bool isOffering =
        editor && editor->completer() && editor->completer()->popup()->isVisible();
    if (event->type() == QEvent::FocusOut) {
        // The list of completions is a part of the cell, as is another window for a while.
        const auto reason = static_cast<QFocusEvent*>(event)->reason();
        if (isOffering || reason == Qt::PopupFocusReason || reason == Qt::ActiveWindowFocusReason)
            return false;
    }
    const bool isEnter = isPlainEnter(*event);
    if (auto* const lookup = qobject_cast<LookupEdit*>(editor);
        lookup && event->type() == QEvent::KeyPress && (lookup->isOpen() || lookup->isWaiting()))
        return lookupKey(lookup, static_cast<const QKeyEvent*>(event)->key());
    if (isOffering && isEnter)
        return false; // It takes the completion first.
    if (!editor || !isEnter)
        return QStyledItemDelegate::eventFilter(watched, event);
    emit commitData(editor);
    emit closeEditor(editor, QAbstractItemDelegate::EditNextItem);
    return true;
}

} // namespace tandem::gui
