#include "ctl/commands.h"
#include "ctl/errors.h"
#include "ctl/list_words.h"
#include "office/actions.h"
#include "reports/lists.h"

namespace tandem::ctl {

using namespace Qt::StringLiterals;

namespace {

/// The list and the view that the words after the verb name.
struct Named {
    Office& office;
    ListSpec spec;
    ListView view;
};

Result<Named> namedView(Context& context)
{
    if (context.arguments().size() != 2)
        return fail(errors::argumentMissing, {u"LIST NAME"_s});
    TANDEM_TRY(ListSpec spec, listNamed(context.arguments().front()));
    TANDEM_TRY(Office* const office, context.office());
    TANDEM_TRY(ListView view, office->read(spec.view, [&](Reader& books) {
        return listViewNamed(books, spec, context.arguments().at(1));
    }));
    return Named{*office, std::move(spec), std::move(view)};
}

Result<ExitCode> listViewsOf(Context& context)
{
    TANDEM_TRY(Office* const office, context.office());
    Listing listing = context.list(
        {{"list"}, {"name"}, {"owner"}, {"shared"}, {"default"}, {"filter"}, {"sort"}, {"group"}});
    for (const ListSpec& spec : reports::allLists()) {
        const bool isWanted = context.arguments().isEmpty()
                              || context.arguments().contains(QString::fromLatin1(spec.name));
        if (!isWanted || !office->allows(spec.view))
            continue;
        TANDEM_TRY(const auto views,
                   office->read(spec.view, [&](Reader& books) { return listViews(books, spec); }));
        for (const ListView& view : views)
            listing.add({QString::fromLatin1(spec.name), view.name, view.ownerName, view.isShared,
                         view.isDefault, view.arrangement.filter, view.arrangement.sortedBy,
                         view.arrangement.grouping.column});
    }
    return ExitCode::Done;
}

/// The columns of --columns, in that order; the others are hidden.
Result<> takeColumns(ListArrangement& arrangement, const ListSpec& spec, const QString& wanted)
{
    std::vector<ListColumnPlace> columns;
    for (const QString& key : wanted.split(u',', Qt::SkipEmptyParts)) {
        if (!spec.column(key))
            return fail(errors::wordUnknown, {key, QString::fromLatin1(spec.name)})
                .at(u"columns"_s);
        columns.push_back({.key = key});
    }
    for (ListColumnPlace place : arrangement.columns) {
        if (std::ranges::find(columns, place.key, &ListColumnPlace::key) != columns.end())
            continue;
        place.isShown = false;
        columns.push_back(place);
    }
    arrangement.columns = std::move(columns);
    return {};
}

Result<ExitCode> save(Context& context)
{
    if (context.arguments().size() != 2)
        return fail(errors::argumentMissing, {u"LIST NAME"_s});
    TANDEM_TRY(const ListSpec spec, listNamed(context.arguments().front()));
    TANDEM_TRY(Office* const office, context.office());
    TANDEM_TRY(ListArrangement arrangement, arrangementOf(context, *office, spec));
    if (context.has("columns"))
        TANDEM_CHECK(takeColumns(arrangement, spec, context.value("columns")));
    TANDEM_CHECK(queryOf(context, spec, arrangement, eur)); // what cannot be read is not kept
    const QString name = context.arguments().at(1);
    context.setAnchorAfterChange();
    TANDEM_CHECK(office->change(keepViewsOf(spec), [&](UnitOfWork& work) {
        return saveListView(work, spec, name, arrangement);
    }));
    context.say(u"View '%1' is kept."_s.arg(name));
    return ExitCode::Done;
}

Result<ExitCode> remove(Context& context)
{
    TANDEM_TRY(const Named named, namedView(context));
    context.setAnchorAfterChange();
    TANDEM_CHECK(named.office.change(keepViewsOf(named.spec), [&](UnitOfWork& work) {
        return deleteListView(work, named.spec, named.view.id);
    }));
    context.say(u"View '%1' is deleted."_s.arg(named.view.name));
    return ExitCode::Done;
}

Result<ExitCode> share(Context& context)
{
    TANDEM_TRY(const Named named, namedView(context));
    const auto audience =
        context.has("stop") ? ListViewAudience::Owner : ListViewAudience::Everybody;
    context.setAnchorAfterChange();
    TANDEM_CHECK(named.office.change(tandem::actions::shareListView, [&](UnitOfWork& work) {
        return shareListView(work, named.spec, named.view.id, audience);
    }));
    context.say(audience == ListViewAudience::Everybody
                    ? u"View '%1' is shared."_s.arg(named.view.name)
                    : u"View '%1' is yours alone."_s.arg(named.view.name));
    return ExitCode::Done;
}

Result<ExitCode> begin(Context& context)
{
    TANDEM_TRY(const Named named, namedView(context));
    const ListViewId view = context.has("stop") ? ListViewId() : named.view.id;
    context.setAnchorAfterChange();
    TANDEM_CHECK(named.office.change(keepViewsOf(named.spec), [&](UnitOfWork& work) {
        return setDefaultListView(work, named.spec, view);
    }));
    context.say(view.isSet() ? u"The list begins with view '%1'."_s.arg(named.view.name)
                             : u"The list begins as it does for everybody."_s);
    return ExitCode::Done;
}

} // namespace

std::vector<Command> viewCommands()
{
    return {{"view",
             "list",
             "[LIST]",
             "the views that are kept of a list, or of all lists",
             {},
             Books::Open,
             &listViewsOf},
            {"view",
             "save",
             "LIST NAME",
             "keep a filter, an order, columns and a grouping under a name",
             {{"filter", "TEXT", "words, customer:alder, amount>500, due<today, -state:paid"},
              {"sort", "COLUMN", "the column to sort by"},
              {"descending", nullptr, "the largest first"},
              {"group", "COLUMN", "the column to group by; days by month"},
              {"years", nullptr, "with --group: days by year"},
              {"columns", "LIST", "the columns to show, in their order: number,customer"}},
             Books::Open,
             &save},
            {"view",
             "share",
             "LIST NAME",
             "let everybody who may see the list choose a view of yours",
             {{"stop", nullptr, "keep it to yourself again"}},
             Books::Open,
             &share},
            {"view",
             "default",
             "LIST NAME",
             "begin your list with a view",
             {{"stop", nullptr, "begin it as everybody does"}},
             Books::Open,
             &begin},
            {"view", "delete", "LIST NAME", "delete a view of yours", {}, Books::Open, &remove}};
}

} // namespace tandem::ctl
