#pragma once

#include <Qt>

namespace tandem::gui {

/// How a state is meant; it is always shown with its word, never by colour alone.
enum class Tone { Neutral, Ok, Warn, Bad, Info };

/// What a table model tells CellDelegate about a cell, besides Qt's own roles.
enum CellRole {
    ToneRole = Qt::UserRole + 1, ///< int(Tone): the text is painted as a pill of this tone.
    SignRole,    ///< int -1, 0, 1: an amount; digits run left to right, negative ones in `bad`.
    MutedRole,   ///< bool: secondary text.
    StrongRole,  ///< bool: semi-bold.
    AvatarRole,  ///< bool: initials in a circle before the text.
    WaitingRole, ///< bool: the row is still being read; the cell shows "…".
    RowIdRole,   ///< qint64: the id of the record of the row.
    PrivateRole, ///< int(Privacy): what public view masks; privacy.h.
};

} // namespace tandem::gui
