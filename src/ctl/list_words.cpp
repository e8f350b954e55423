#include "ctl/list_words.h"

#include "ctl/errors.h"
#include "office/list_errors.h"
#include "office/list_filter.h"
#include "reports/lists.h"

namespace tandem::ctl {

using namespace Qt::StringLiterals;

namespace {

Result<> checkSort(const ListSpec& spec, const QString& key)
{
    QStringList keys;
    for (const ListColumn& column : spec.columns)
        keys += QString::fromLatin1(column.key);
    if (!keys.contains(key))
        return fail(errors::wordUnknown, {key, keys.join(u", "_s)}).at(u"sort"_s);
    return {};
}

Result<> checkGroup(const ListSpec& spec, const QString& key)
{
    QStringList keys;
    for (const ListColumn& column : spec.columns)
        if (isGroupable(column))
            keys += QString::fromLatin1(column.key);
    if (!keys.contains(key))
        return fail(tandem::errors::groupColumnUnfit, {key, keys.join(u", "_s)}).at(u"group"_s);
    return {};
}

} // namespace

Result<ListSpec> listNamed(const QString& name)
{
    QStringList known;
    for (ListSpec& one : reports::allLists()) {
        if (name == QLatin1StringView(one.name))
            return std::move(one);
        known += QString::fromLatin1(one.name);
    }
    return fail(errors::wordUnknown, {name, known.join(u", "_s)}).at(u"NAME"_s);
}

Result<ListArrangement> arrangementOf(Context& context, Office& office, const ListSpec& spec)
{
    ListArrangement arrangement = initialArrangement(spec);
    if (context.has("view")) {
        TANDEM_TRY(const ListView view, office.read(spec.view, [&](Reader& books) {
            return listViewNamed(books, spec, context.value("view"));
        }));
        arrangement = view.arrangement;
    }
    if (context.has("filter"))
        arrangement.filter = context.value("filter");
    if (context.has("sort")) {
        arrangement.sortedBy = context.value("sort");
        arrangement.isDescending = false;
        TANDEM_CHECK(checkSort(spec, arrangement.sortedBy));
    }
    if (context.has("descending"))
        arrangement.isDescending = true;
    if (context.has("group")) {
        arrangement.grouping = {.column = context.value("group")};
        TANDEM_CHECK(checkGroup(spec, arrangement.grouping.column));
    }
    if (context.has("years"))
        arrangement.grouping.period = ListPeriod::Year;
    return arrangement;
}

Result<ListQuery> queryOf(const Context& context, const ListSpec& spec,
                          const ListArrangement& arrangement, const Currency& base)
{
    const FilterSetting setting{
        .today = context.clock().today(), .currency = base, .format = number_formats::plain};
    TANDEM_TRY(auto conditions, parseFilter(arrangement.filter, spec, setting));
    return ListQuery{.sortedBy = arrangement.sortedBy,
                     .isDescending = arrangement.isDescending,
                     .conditions = std::move(conditions)};
}

} // namespace tandem::ctl
