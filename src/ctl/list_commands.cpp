#include "ctl/commands.h"
#include "ctl/errors.h"
#include "office/company.h"
#include "office/list_export.h"
#include "office/list_filter.h"
#include "reports/lists.h"

#include <QRegularExpression>

namespace tandem::ctl {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowsPerRead = 2'000;

bool isNumber(ListKind kind)
{
    return kind == ListKind::Count || kind == ListKind::Quantity || kind == ListKind::Price
           || kind == ListKind::Money;
}

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

Result<ListQuery> queryOf(const Context& context, const ListSpec& spec, const Currency& base)
{
    ListQuery query{.sortedBy = context.value("sort", spec.sortedBy),
                    .isDescending =
                        context.has("descending") || (!context.has("sort") && spec.isDescending),
                    .conditions = {}};
    QStringList keys;
    for (const ListColumn& column : spec.columns)
        keys += QString::fromLatin1(column.key);
    if (!keys.contains(query.sortedBy))
        return fail(errors::wordUnknown, {query.sortedBy, keys.join(u", "_s)}).at(u"sort"_s);
    const FilterSetting setting{
        .today = context.clock().today(), .currency = base, .format = number_formats::plain};
    TANDEM_TRY(query.conditions, parseFilter(context.value("filter"), spec, setting));
    return query;
}

/// A place as `--after` names it: the row's id, then what it is sorted by, as number or as text.
QString cursorOf(const ListPlace& place)
{
    const auto* const number = std::get_if<std::int64_t>(&place.sortValue);
    return number ? u"%1#%2"_s.arg(place.id).arg(*number)
                  : QString::number(place.id) + u':' + std::get<QString>(place.sortValue);
}

/// Error: cursorUnreadable.
Result<std::optional<ListPlace>> placeNamed(const QString& cursor)
{
    if (cursor.isEmpty())
        return std::nullopt;
    static const QRegularExpression form(u"^([0-9]+)([#:])(.*)$"_s,
                                         QRegularExpression::DotMatchesEverythingOption);
    const auto match = form.match(cursor);
    bool isId = false;
    bool isNumber = true;
    ListPlace place{.sortValue = match.captured(3), .id = match.captured(1).toLongLong(&isId)};
    if (match.captured(2) == u"#"_s)
        place.sortValue = static_cast<std::int64_t>(match.captured(3).toLongLong(&isNumber));
    if (!isId || !isNumber)
        return fail(errors::cursorUnreadable, {cursor}).at(u"after"_s);
    return place;
}

ExitCode listLists(Context& context)
{
    Listing listing = context.list({{"name"}, {"title"}});
    for (const ListSpec& one : reports::allLists())
        listing.add({QString::fromLatin1(one.name), QString::fromLatin1(one.title)});
    return ExitCode::Done;
}

Result<ExitCode> list(Context& context)
{
    if (context.arguments().isEmpty())
        return listLists(context);
    TANDEM_TRY(const ListSpec spec, listNamed(context.arguments().front()));
    TANDEM_TRY(const int rowsMax, context.count("rows", std::numeric_limits<int>::max()));
    TANDEM_TRY(Office* const office, context.office());
    TANDEM_TRY(const Company whose,
               office->read(spec.view, [](Reader& books) { return company(books); }));
    TANDEM_TRY(const ListQuery query, queryOf(context, spec, whose.currency));
    std::vector<Column> columns;
    for (const ListColumn& column : spec.columns)
        columns.push_back(
            {column.key, isNumber(column.kind) ? Column::Align::Right : Column::Align::Left});
    Listing listing = context.list(std::move(columns));
    TANDEM_TRY(std::optional<ListPlace> place, placeNamed(context.value("after")));
    for (int left = rowsMax; left > 0;) {
        const int wanted = std::min(left, rowsPerRead);
        TANDEM_TRY(const auto rows, office->read(spec.view, [&](Reader& books) {
            return listPage(books, spec, query, place, 0, wanted);
        }));
        for (const ListRow& row : rows) {
            std::vector<Cell> cells;
            for (std::size_t i = 0; i < spec.columns.size(); ++i)
                cells.emplace_back(plainText(spec, row, i, whose.currency));
            listing.add(cells);
        }
        if (static_cast<int>(rows.size()) < wanted)
            break;
        place = placeOf(spec, query, rows.back());
        left -= wanted;
        if (left == 0)
            context.note(u"next: --after '%1'"_s.arg(cursorOf(*place)));
    }
    return ExitCode::Done;
}

} // namespace

std::vector<Command> listCommands()
{
    return {{"list",
             "",
             "[NAME]",
             "show any list of the window, sorted and filtered; without NAME, what lists there are",
             {{"filter", "TEXT", "words, customer:alder, amount>500, due<today, -state:paid"},
              {"sort", "COLUMN", "the column to sort by"},
              {"descending", nullptr, "the largest first"},
              {"rows", "N", "how many rows; all of them if not given"},
              {"after", "PLACE", "go on where --rows broke off: the place it named at the end"}},
             Books::Open,
             &list}};
}

} // namespace tandem::ctl
