#include "ctl/commands.h"
#include "ctl/errors.h"
#include "ctl/list_words.h"
#include "formats/csv.h"
#include "office/company.h"
#include "workflows/bulk_edits.h"

namespace tandem::ctl {

using namespace Qt::StringLiterals;

namespace {

const std::map<QString, Rounding>& roundings()
{
    static const std::map<QString, Rounding> known{{u"half-away"_s, Rounding::HalfAwayFromZero},
                                                   {u"half-even"_s, Rounding::HalfEven},
                                                   {u"up"_s, Rounding::Up},
                                                   {u"down"_s, Rounding::Down}};
    return known;
}

Result<BulkEdit> editNamed(const QString& list, const QString& name)
{
    QStringList known;
    for (BulkEdit& one : workflows::bulkEditsOf(list)) {
        if (name == QLatin1StringView(one.name))
            return std::move(one);
        known += QString::fromLatin1(one.name);
    }
    return fail(errors::wordUnknown, {name, known.join(u", "_s)}).at(u"FIELD"_s);
}

Result<Rounding> roundingOf(const Context& context)
{
    const QString name = context.value("rounding", u"half-away"_s);
    if (const auto found = roundings().find(name); found != roundings().end())
        return found->second;
    return fail(errors::wordUnknown, {name, u"half-away, half-even, up, down"_s}).at(u"rounding"_s);
}

/// What the records of the filter would become.
Result<std::vector<BulkChange>> preview(Context& context, Office& office, const ListSpec& spec,
                                        const BulkEdit& edit)
{
    TANDEM_TRY(const ListArrangement arrangement, arrangementOf(context, office, spec));
    TANDEM_TRY(const Rounding rounding, roundingOf(context));
    const BulkWish wish{.value = context.arguments().at(2), .rounding = rounding};
    return office.read(spec.view, [&](Reader& books) -> Result<std::vector<BulkChange>> {
        TANDEM_TRY(const Company whose, company(books));
        TANDEM_TRY(const ListQuery query, queryOf(context, spec, arrangement, whose.currency));
        TANDEM_TRY(const auto records, listIds(books, spec, query, 0, bulkRecordsMax + 1));
        return previewBulk(books, edit, records, wish);
    });
}

void listChanges(const Context& context, const std::vector<BulkChange>& changes)
{
    constexpr auto right = Column::Align::Right;
    Listing listing =
        context.list({{"record"}, {"before"}, {"after"}, {"id", right}, {"version", right}});
    for (const BulkChange& change : changes)
        if (change.isChange())
            listing.add({change.name, change.before, change.after, change.record, change.version});
}

/// A cell of a listing as it was before it was made safe for spreadsheets.
QString plainCell(const QString& cell)
{
    const bool isGuarded =
        cell.size() > 1 && cell[0] == u'\'' && QStringView(u"=+-@\t\r").contains(cell[1]);
    return isGuarded ? cell.mid(1) : cell;
}

/// The changes that a bulk edit listed as CSV. Error: undoUnreadable.
Result<std::vector<BulkChange>> listedChanges(const QString& path, const QByteArray& bytes)
{
    TANDEM_TRY(const auto table,
               formats::readCsv(bytes, {.delimiter = u',', .header = formats::HeaderRow::Present}));
    if (table.header != QStringList{u"record"_s, u"before"_s, u"after"_s, u"id"_s, u"version"_s})
        return fail(errors::undoUnreadable, {path});
    std::vector<BulkChange> changes;
    for (const formats::CsvRow& row : table.rows) {
        bool isId = false;
        bool isVersion = false;
        BulkChange change{.record = row.fields.value(3).toLongLong(&isId),
                          .name = row.fields.value(0),
                          .before = plainCell(row.fields.value(1)),
                          .after = plainCell(row.fields.value(2)),
                          .version = row.fields.value(4).toLongLong(&isVersion)};
        if (!isId || !isVersion)
            return fail(errors::undoUnreadable, {path});
        changes.push_back(std::move(change));
    }
    return changes;
}

/// LIST FIELD --undo FILE: takes back what the same command listed when it was run.
Result<ExitCode> undoBulkEdit(Context& context)
{
    if (context.arguments().size() != 2)
        return fail(errors::argumentMissing, {u"LIST FIELD --undo FILE"_s});
    TANDEM_TRY(const BulkEdit edit,
               editNamed(context.arguments().front(), context.arguments().at(1)));
    const QString path = context.value("undo");
    TANDEM_TRY(const QByteArray bytes, context.readInput(path));
    TANDEM_TRY(const auto made, listedChanges(path, bytes));
    const auto changes = undoOf(made);
    TANDEM_TRY(Office* const office, context.office());
    if (!context.has("dry-run")) {
        context.setAnchorAfterChange();
        TANDEM_CHECK(applyBulk(*office, edit, changes));
    }
    listChanges(context, changes);
    return ExitCode::Done;
}

Result<ExitCode> bulkEdit(Context& context)
{
    if (context.has("undo"))
        return undoBulkEdit(context);
    if (context.arguments().size() != 3)
        return fail(errors::argumentMissing, {u"LIST FIELD VALUE"_s});
    TANDEM_TRY(const ListSpec spec, listNamed(context.arguments().front()));
    TANDEM_TRY(const BulkEdit edit,
               editNamed(context.arguments().front(), context.arguments().at(1)));
    TANDEM_TRY(Office* const office, context.office());
    TANDEM_TRY(const auto changes, preview(context, *office, spec, edit));
    for (const BulkChange& change : changes)
        if (change.error)
            return fail(*change.error->code, change.error->arguments).at(change.error->field);
    if (!context.has("dry-run")) {
        context.setAnchorAfterChange();
        TANDEM_CHECK(applyBulk(*office, edit, changes));
    }
    listChanges(context, changes);
    return ExitCode::Done;
}

} // namespace

std::vector<Command> bulkCommands()
{
    return {
        {"bulk-edit",
         "",
         "LIST FIELD [VALUE]",
         "change a field of the records of a filter, all of them or none: crm.parties terms 30; "
         "inventory.items sales_price +5%",
         {{"filter", "TEXT", "which records: words, role:customer, price>10"},
          {"view", "NAME", "those of a view that was kept"},
          {"rounding", "NAME", "of computed values: half-away, half-even, up, down"},
          {"undo", "FILE", "take back what this command listed as CSV when it was run"},
          {"dry-run", nullptr, "show what would change, and change nothing"}},
         Books::Open,
         &bulkEdit}};
}

} // namespace tandem::ctl
