#pragma once

#include "office/list_arrangement.h"
#include "office/office.h"

namespace tandem {

using ListViewId = Id<struct ListViewTag>;

/// A view of a list that somebody gave a name.
struct ListView {
    ListViewId id;
    QString name;
    UserId owner;
    QString ownerName;
    bool isShared = false;  ///< With everybody who may see the list.
    bool isDefault = false; ///< What the list of the session's user begins with.
    ListArrangement arrangement;
};

/// Who may choose a view.
enum class ListViewAudience { Owner, Everybody };

/// Keeping views is part of looking: whoever may see a list may keep views of it.
Action keepViewsOf(const ListSpec& spec);

/// The session's user's own views of a list and the shared ones of others, by name.
Result<std::vector<ListView>> listViews(Reader& books, const ListSpec& spec);

/// The view of that name: the user's own before others'. Error: viewUnknown.
Result<ListView> listViewNamed(Reader& books, const ListSpec& spec, const QString& name);

/// Keeps an arrangement under a name, in place of the user's own view of that name.
/// Error: viewNameMissing.
Result<ListViewId> saveListView(UnitOfWork& work, const ListSpec& spec, const QString& name,
                                const ListArrangement& arrangement);

/// Lets others choose a view, or no longer. Run it under actions::shareListView.
/// Errors: viewUnknown, viewNotYours.
Result<> shareListView(UnitOfWork& work, const ListSpec& spec, ListViewId view,
                       ListViewAudience audience);

/// Errors: viewUnknown, viewNotYours.
Result<> deleteListView(UnitOfWork& work, const ListSpec& spec, ListViewId view);

/// What the user's list begins with from now on; an unset id: as the list begins for everybody.
/// Error: viewUnknown.
Result<> setDefaultListView(UnitOfWork& work, const ListSpec& spec, ListViewId view);

} // namespace tandem
