#pragma once

#include "office/list.h"

namespace tandem {

/// A column as it stands on screen.
struct ListColumnPlace {
    QString key;
    int width = 0; ///< In pixels at 100 % text; 0: as wide as its kind needs.
    bool isShown = true;
    friend bool operator==(const ListColumnPlace&, const ListColumnPlace&) = default;
};

/// How a list is looked at: what is kept under the name of a view.
struct ListArrangement {
    QString filter{};   ///< As it is typed.
    QString sortedBy{}; ///< A column's key.
    bool isDescending = false;
    std::vector<ListColumnPlace> columns{}; ///< In their order, all of the list.
    ListGrouping grouping{};
    friend bool operator==(const ListArrangement&, const ListArrangement&) = default;
};

/// As the list begins, before anybody arranged it.
ListArrangement initialArrangement(const ListSpec& spec);

/// The arrangement as text: JSON that names columns by their keys.
QString textOf(const ListArrangement& arrangement);

/// Reads what textOf wrote. What the list no longer has is left out, columns that are new to it
/// stand at the end as they begin; a text that is none of ours gives the initial arrangement.
ListArrangement arrangementOf(const QString& text, const ListSpec& spec);

/// Just the columns of an arrangement, as text and back.
QString columnsText(const std::vector<ListColumnPlace>& columns);
std::vector<ListColumnPlace> columnsOf(const QString& text, const ListSpec& spec);

} // namespace tandem
