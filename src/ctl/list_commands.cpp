#include "ctl/commands.h"
#include "ctl/errors.h"
#include "ctl/list_words.h"
#include "ctl/painter.h"
#include "office/company.h"
#include "office/list_export.h"
#include "reports/lists.h"
#include "sheets/xlsx_sheet.h"

#include <QCoreApplication>

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

/// What a list command works on.
struct Asked {
    Office& office;
    Company company;
    ListSpec spec;
    ListArrangement arrangement;
    ListQuery query;
};

Result<Asked> asked(Context& context)
{
    TANDEM_TRY(ListSpec spec, listNamed(context.arguments().front()));
    TANDEM_TRY(Office* const office, context.office());
    TANDEM_TRY(Company whose,
               office->read(spec.view, [](Reader& books) { return company(books); }));
    TANDEM_TRY(ListArrangement arrangement, arrangementOf(context, *office, spec));
    TANDEM_TRY(ListQuery query, queryOf(context, spec, arrangement, whose.currency));
    return Asked{*office, std::move(whose), std::move(spec), std::move(arrangement),
                 std::move(query)};
}

/// The columns that are written: those of a view, or all of the list.
QStringList columnsOf(const Context& context, const Asked& what)
{
    QStringList keys;
    for (const ListColumnPlace& place : what.arrangement.columns)
        if (place.isShown || !context.has("view"))
            keys += place.key;
    return keys;
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

/// "EUR 120.00, USD 3.50"
QString totalText(const ListSize& size, const QString& column, const Currency& base)
{
    QStringList texts;
    for (const ListTotal& total : size.totals) {
        if (total.column != column)
            continue;
        const Currency currency = findCurrency(total.currency.toStdString()).value_or(base);
        const QString amount = Money::ofMinor(total.minor, currency).toDecimal().toString();
        texts += QString::fromStdString(std::string(currency.code())) + u' ' + amount;
    }
    return texts.join(u", "_s);
}

Result<ExitCode> showGroups(Context& context, const Asked& what)
{
    TANDEM_TRY(const auto groups, what.office.read(what.spec.view, [&](Reader& books) {
        return listGroups(books, what.spec, what.query, what.arrangement.grouping);
    }));
    const QByteArray head = what.arrangement.grouping.column.toLatin1();
    std::vector<Column> columns{{head.constData()}, {"rows", Column::Align::Right}};
    for (const ListColumn& column : what.spec.columns)
        if (column.isSummed)
            columns.push_back({column.key, Column::Align::Right});
    Listing listing = context.list(std::move(columns));
    for (const ListGroup& group : groups) {
        std::vector<Cell> cells{group.value, group.size.rowCount};
        for (const ListColumn& column : what.spec.columns)
            if (column.isSummed)
                cells.emplace_back(
                    totalText(group.size, QString::fromLatin1(column.key), what.company.currency));
        listing.add(cells);
    }
    return ExitCode::Done;
}

Result<ListExtract> extractOf(const Context& context, const Asked& what)
{
    TANDEM_TRY(const auto after, placeNamed(context.value("after")));
    TANDEM_TRY(const int rowsMax, context.count("rows", std::numeric_limits<int>::max()));
    ListExtract extract{.spec = what.spec,
                        .query = what.query,
                        .columns = columnsOf(context, what),
                        .heads = {},
                        .base = what.company.currency,
                        .after = after,
                        .rowsMax = rowsMax};
    for (const QString& key : extract.columns)
        extract.heads += QCoreApplication::translate("Column", what.spec.column(key)->title);
    return extract;
}

/// For paper: what the rows are, and values as the command line writes them.
sheets::PaperWords wordsOf(const Context& context, const Asked& what)
{
    const auto textOf = [&what](const ListRow& row, std::size_t column) {
        return plainText(what.spec, row, column, what.company.currency);
    };
    const auto totalsOf = [&what](const ListSize& size) {
        QStringList lines{u"%1 rows"_s.arg(size.rowCount)};
        for (const ListColumn& column : what.spec.columns)
            if (column.isSummed)
                lines += QString::fromLatin1(column.title) + u"  "_s
                         + totalText(size, QString::fromLatin1(column.key), what.company.currency);
        return lines;
    };
    return {.company = what.company.name,
            .title = QString::fromLatin1(what.spec.title),
            .note =
                (what.arrangement.filter + u"  "_s + context.clock().today().toString(Qt::ISODate))
                    .trimmed(),
            .textOf = textOf,
            .totalsOf = totalsOf};
}

Result<ExitCode> writeFile(Context& context, const Asked& what, const QString& path,
                           ListSheet& sheet)
{
    TANDEM_TRY(const ListExtract extract, extractOf(context, what));
    TANDEM_TRY(const ListSize size, what.office.read(what.spec.view, [&](Reader& books) {
        return exportList(books, extract, sheet, [](std::int64_t) { return true; });
    }));
    Listing listing = context.list({{"file"}, {"rows", Column::Align::Right}});
    listing.add({path, size.rowCount});
    return ExitCode::Done;
}

Result<ExitCode> showRows(Context& context, const Asked& what)
{
    TANDEM_TRY(const int rowsMax, context.count("rows", std::numeric_limits<int>::max()));
    const QStringList keys = columnsOf(context, what);
    std::vector<Column> columns;
    for (const QString& key : keys) {
        const ListColumn& column = what.spec.columns[what.spec.indexOf(key)];
        columns.push_back(
            {column.key, isNumber(column.kind) ? Column::Align::Right : Column::Align::Left});
    }
    Listing listing = context.list(std::move(columns));
    TANDEM_TRY(std::optional<ListPlace> place, placeNamed(context.value("after")));
    for (int left = rowsMax; left > 0;) {
        const int wanted = std::min(left, rowsPerRead);
        TANDEM_TRY(const auto rows, what.office.read(what.spec.view, [&](Reader& books) {
            return listPage(books, what.spec, what.query, place, 0, wanted);
        }));
        for (const ListRow& row : rows) {
            std::vector<Cell> cells;
            for (const QString& key : keys)
                cells.emplace_back(
                    plainText(what.spec, row, what.spec.indexOf(key), what.company.currency));
            listing.add(cells);
        }
        if (static_cast<int>(rows.size()) < wanted)
            break;
        place = placeOf(what.spec, what.query, rows.back());
        left -= wanted;
        if (left == 0)
            context.note(u"next: --after '%1'"_s.arg(cursorOf(*place)));
    }
    return ExitCode::Done;
}

Result<ExitCode> list(Context& context)
{
    if (context.arguments().isEmpty())
        return listLists(context);
    TANDEM_TRY(const Asked what, asked(context));
    if (context.has("xlsx")) {
        sheets::XlsxSheet sheet(context.value("xlsx"), QString::fromLatin1(what.spec.title),
                                QTimeZone(what.company.timeZone.toLatin1()));
        return writeFile(context, what, context.value("xlsx"), sheet);
    }
    if (context.has("pdf")) {
        TANDEM_TRY(const Painter* const painter, context.painter());
        const auto sheet = painter->list(context.value("pdf"), wordsOf(context, what));
        return writeFile(context, what, context.value("pdf"), *sheet);
    }
    if (!what.arrangement.grouping.column.isEmpty())
        return showGroups(context, what);
    return showRows(context, what);
}

} // namespace

std::vector<Command> listCommands()
{
    return {{"list",
             "",
             "[NAME]",
             "show any list of the window, sorted and filtered; without NAME, what lists there are",
             {{"view", "NAME", "a view that was kept; see view list"},
              {"filter", "TEXT", "words, customer:alder, amount>500, due<today, -state:paid"},
              {"sort", "COLUMN", "the column to sort by"},
              {"descending", nullptr, "the largest first"},
              {"group", "COLUMN", "count and add up by a column; days by month"},
              {"years", nullptr, "with --group: days by year"},
              {"rows", "N", "how many rows; all of them if not given"},
              {"after", "PLACE", "go on where --rows broke off: the place it named at the end"},
              {"xlsx", "FILE", "write a workbook"},
              {"pdf", "FILE", "write pages"}},
             Books::Open,
             &list}};
}

} // namespace tandem::ctl
