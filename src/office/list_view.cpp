#include "office/list_view.h"

#include "office/list_errors.h"

namespace tandem {

using namespace Qt::StringLiterals;

namespace {

constexpr int nameMax = 80;
constexpr int viewsMax = 500;

using DefaultId = Id<struct ListViewDefaultTag>;

QString nameOf(const ListSpec& spec)
{
    return QString::fromLatin1(spec.name);
}

Failure unknown(const QString& name, const std::vector<ListView>& views)
{
    QStringList known;
    for (const ListView& one : views)
        known += one.name;
    return fail(errors::viewUnknown, {name, known.isEmpty() ? u"\u2013"_s : known.join(u", "_s)})
        .at(u"view"_s);
}

Result<ListView> viewOf(Reader& books, const ListSpec& spec, ListViewId id)
{
    TANDEM_TRY(const auto views, listViews(books, spec));
    const auto found = std::ranges::find(views, id, &ListView::id);
    if (found == views.end())
        return unknown(QString::number(id.value()), views);
    return *found;
}

Result<ListView> ownView(UnitOfWork& work, const ListSpec& spec, ListViewId id)
{
    TANDEM_TRY(const ListView view, viewOf(work, spec, id));
    if (view.owner != work.session().user)
        return fail(errors::viewNotYours, {view.name, view.ownerName});
    return view;
}

} // namespace

Action keepViewsOf(const ListSpec& spec)
{
    return {.name = "office.keep_list_view",
            .permission = spec.view.permission,
            .label = QT_TRANSLATE_NOOP("Action", "&Save view")};
}

Result<std::vector<ListView>> listViews(Reader& books, const ListSpec& spec)
{
    return books.rows<ListView>(
        u"office.list_views:of_list"_s,
        {{"user_id", books.session().user}, {"list_name", nameOf(spec)}, {"rows_max", viewsMax}},
        [&](const Row& row) {
            return ListView{.id = row.id<ListViewId>("id"),
                            .name = row.text("name"),
                            .owner = row.id<UserId>("user_id"),
                            .ownerName = row.text("owner_name"),
                            .isShared = row.flag("is_shared"),
                            .isDefault = row.flag("is_default"),
                            .arrangement = arrangementOf(row.text("arrangement"), spec)};
        });
}

Result<ListView> listViewNamed(Reader& books, const ListSpec& spec, const QString& name)
{
    TANDEM_TRY(auto views, listViews(books, spec));
    std::stable_partition(views.begin(), views.end(),
                          [&](const ListView& one) { return one.owner == books.session().user; });
    const auto found = std::ranges::find(views, name, &ListView::name);
    if (found == views.end())
        return unknown(name, views);
    return *found;
}

Result<ListViewId> saveListView(UnitOfWork& work, const ListSpec& spec, const QString& name,
                                const ListArrangement& arrangement)
{
    const QString known = name.trimmed();
    if (known.isEmpty() || known.size() > nameMax)
        return fail(errors::viewNameMissing, {QString::number(nameMax)}).at(u"name"_s);
    const QString text = textOf(arrangement);
    TANDEM_TRY(const auto views, listViews(work, spec));
    for (const ListView& one : views) {
        if (one.name != known || one.owner != work.session().user)
            continue;
        TANDEM_CHECK(
            work.execute(u"office.list_views:change"_s, {{"id", one.id}, {"arrangement", text}}));
        return one.id;
    }
    TANDEM_TRY(const auto id, work.newId<ListViewId>());
    TANDEM_CHECK(work.execute(u"office.list_views:insert"_s, {{"id", id},
                                                              {"user_id", work.session().user},
                                                              {"list_name", nameOf(spec)},
                                                              {"name", known},
                                                              {"arrangement", text}}));
    return id;
}

Result<> shareListView(UnitOfWork& work, const ListSpec& spec, ListViewId view,
                       ListViewAudience audience)
{
    TANDEM_CHECK(ownView(work, spec, view));
    const bool isShared = audience == ListViewAudience::Everybody;
    TANDEM_CHECK(
        work.execute(u"office.list_views:share"_s, {{"id", view}, {"is_shared", isShared}}));
    if (isShared)
        return {};
    TANDEM_CHECK(work.execute(u"office.list_views:delete_defaults_of_others"_s,
                              {{"view_id", view}, {"user_id", work.session().user}}));
    return {};
}

Result<> deleteListView(UnitOfWork& work, const ListSpec& spec, ListViewId view)
{
    TANDEM_CHECK(ownView(work, spec, view));
    TANDEM_CHECK(work.execute(u"office.list_views:delete_defaults_of_others"_s,
                              {{"view_id", view}, {"user_id", UserId()}}));
    TANDEM_CHECK(work.execute(u"office.list_views:delete"_s, {{"id", view}}));
    return {};
}

Result<> setDefaultListView(UnitOfWork& work, const ListSpec& spec, ListViewId view)
{
    if (view.isSet())
        TANDEM_CHECK(viewOf(work, spec, view));
    TANDEM_CHECK(work.execute(u"office.list_views:delete_default"_s,
                              {{"user_id", work.session().user}, {"list_name", nameOf(spec)}}));
    if (!view.isSet())
        return {};
    TANDEM_TRY(const auto id, work.newId<DefaultId>());
    TANDEM_CHECK(
        work.execute(u"office.list_views:insert_default"_s, {{"id", id},
                                                             {"user_id", work.session().user},
                                                             {"list_name", nameOf(spec)},
                                                             {"view_id", view}}));
    return {};
}

} // namespace tandem
