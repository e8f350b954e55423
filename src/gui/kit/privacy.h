#pragma once

#include <QAbstractItemModel>

class QWidget;

namespace tandem::gui {

/// What a cell or a label holds that strangers should not read. Told by PrivateRole of cell.h; a
/// cell that says nothing is a Name if it has an avatar, and an Amount if it has a sign.
enum class Privacy { None, Name, Amount };

/// Who may be looking at the screen. In Public view, names and amounts are painted masked in lists,
/// boards, calendars and figures, and a search needs three letters.
enum class Onlookers { Trusted, Public };

/// Kept in the application's TandemStyle, as the theme is; everything is painted anew.
void setOnlookers(Onlookers onlookers);
Onlookers onlookers();

/// While a key is held, the current row of the list that has the keyboard is shown unmasked.
void setRevealing(bool isRevealing);
bool isRevealing();

/// "M… S…": the first letter of each word.
QString maskedName(const QString& name);
/// "•••", whatever the amount is: its length would tell its size.
QString maskedAmount();

/// `text` as it may be seen now.
QString shownText(const QString& text, Privacy privacy);

/// What the cell holds, and its text as it may be seen now in `view`.
Privacy privacyOf(const QModelIndex& index);
QString shownCell(const QString& text, const QModelIndex& index, const QWidget* view);

/// Letters a search needs before it answers.
int searchLettersMin();

} // namespace tandem::gui
