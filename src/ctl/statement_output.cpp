#include "ctl/statement_output.h"

#include "ctl/painter.h"
#include "formats/xlsx_writer.h"
#include "office/company.h"
#include "reports/actions.h"

#include <QTimeZone>

namespace tandem::ctl {

using namespace Qt::StringLiterals;
using reports::Measure;
using reports::StatementRow;
using reports::StatementTable;

namespace {

constexpr int nameWidth = 1'500; // on paper, in tenths of a point
constexpr int codeWidth = 500;
constexpr int amountWidth = 640;
constexpr int nameCharacters = 44;
constexpr int codeCharacters = 10;
constexpr int amountCharacters = 18;

QString daysText(const reports::Days& days, reports::Span span)
{
    if (span == reports::Span::AsOf)
        return days.to.toString(Qt::ISODate);
    const bool isMonth = days.from.day() == 1 && days.from.addMonths(1).addDays(-1) == days.to;
    return isMonth ? days.from.toString(u"yyyy-MM"_s)
                   : days.from.toString(Qt::ISODate) + u".."_s + days.to.toString(Qt::ISODate);
}

QString measureText(Measure measure)
{
    switch (measure) {
    case Measure::Amount:
        return u"amount"_s;
    case Measure::Opening:
        return u"opening"_s;
    case Measure::Result:
        return u"result"_s;
    case Measure::Carried:
        return u"carried_over"_s;
    case Measure::Moved:
        return u"other_movements"_s;
    case Measure::Closing:
        return u"closing"_s;
    case Measure::Share:
        return u"share"_s;
    case Measure::Difference:
        return u"difference"_s;
    case Measure::Change:
        break;
    }
    return u"change_percent"_s;
}

/// What sets a column apart from the others: its days, its part, what it measures.
QStringList headsOf(const Context& context, const StatementTable& table)
{
    const auto& columns = table.columns;
    const bool areTimes = std::ranges::any_of(columns, [&](const reports::StatementColumn& column) {
        return column.days.from != columns.front().days.from
               || column.days.to != columns.front().days.to;
    });
    const QString by = context.value("by");
    QStringList heads;
    for (const reports::StatementColumn& column : columns) {
        QStringList words;
        const bool isPlain = column.measure == Measure::Amount || column.measure == Measure::Share;
        const bool isAtEnd =
            column.measure == Measure::Difference || column.measure == Measure::Change;
        const bool isWhole = column.days.from == table.question.days.from
                             && column.days.to == table.question.days.to;
        const bool isTotal = table.question.comparison == reports::Comparison::ByMonth && isWhole
                             && spanOf(table.question.kind) == reports::Span::Range;
        if (isTotal)
            words += u"total"_s;
        else if (areTimes && !isAtEnd)
            words += daysText(column.days, spanOf(table.question.kind));
        if (!by.isEmpty() && column.isWithoutPart)
            words += u"without_"_s + by;
        else if (!by.isEmpty() && !column.part.isEmpty())
            words += by + u'=' + column.part;
        if (words.isEmpty() || !isPlain || column.measure == Measure::Share)
            words += measureText(column.measure);
        heads += words.join(u' ');
    }
    return heads;
}

QString nameOf(const StatementRow& row)
{
    const QString name = row.words ? QString::fromUtf8(row.words) : row.name;
    const int depth = row.words ? 0 : row.depth - 1;
    return QString(qsizetype{std::max(0, depth)} * 2, u' ') + name;
}

QString textOf(const reports::StatementCell& cell)
{
    if (const auto* const amount = std::get_if<Money>(&cell))
        return amount->toDecimal().toString();
    if (const auto* const percent = std::get_if<reports::Percent>(&cell))
        return Decimal::ofScaled(percent->tenths, 1).toString();
    return {};
}

/// What a reader must know of it besides its rows.
QStringList wordsBelow(const StatementTable& table)
{
    QStringList words{QString::fromUtf8(definitionOf(table.question.kind)), stampText(table.stamp)};
    if (table.isUnvalued)
        words += u"Something has no rate to the company's currency; it counts as 0."_s;
    for (std::size_t i = 0; i < table.notes.size(); ++i)
        words += QString::number(i + 1) + u": "_s + table.notes[i].text;
    return words;
}

ExitCode listStatement(Context& context, const StatementTable& table)
{
    std::vector<QByteArray> heads;
    for (const QString& head : headsOf(context, table))
        heads.push_back(head.toUtf8());
    std::vector<Column> columns{{"section"}, {"account"}, {"name"}};
    for (const QByteArray& head : heads)
        columns.push_back({head.constData(), Column::Align::Right});
    if (!table.notes.empty())
        columns.push_back({"note"});
    Listing listing = context.list(std::move(columns));
    for (const StatementRow& row : table.rows) {
        if (row.cells.empty())
            continue;
        std::vector<Cell> cells{row.section, row.code, nameOf(row)};
        for (const reports::StatementCell& cell : row.cells)
            cells.emplace_back(textOf(cell));
        if (!table.notes.empty())
            cells.emplace_back(row.note == 0 ? QString()
                                             : table.notes[std::size_t(row.note) - 1].text);
        listing.add(cells);
    }
    listing.end();
    for (const QString& words : wordsBelow(table))
        context.note(words);
    return ExitCode::Done;
}

ExitCode showFile(const Context& context, const QString& path, std::size_t rowCount)
{
    Listing listing = context.list({{"file"}, {"rows", Column::Align::Right}});
    listing.add({path, static_cast<std::int64_t>(rowCount)});
    return ExitCode::Done;
}

Result<ExitCode> writeWorkbook(Context& context, const StatementTable& table, const QString& path)
{
    formats::XlsxWriter writer(path);
    const QStringList heads = QStringList{u"account"_s, u"name"_s} + headsOf(context, table);
    std::vector<int> widths(static_cast<std::size_t>(heads.size()), amountCharacters);
    widths[0] = codeCharacters;
    widths[1] = nameCharacters;
    TANDEM_CHECK(writer.begin(nameOf(table.question.kind), heads, widths));
    for (const StatementRow& row : table.rows) {
        writer.addText(row.code);
        writer.addText(nameOf(row));
        for (const reports::StatementCell& cell : row.cells) {
            const auto* const amount = std::get_if<Money>(&cell);
            if (std::holds_alternative<std::monostate>(cell))
                writer.addEmpty();
            else
                writer.addNumber(textOf(cell), amount ? amount->currency().digits() : 1);
        }
        TANDEM_CHECK(writer.endRow());
    }
    for (const QString& words : wordsBelow(table)) {
        writer.addEmpty();
        writer.addText(words);
        TANDEM_CHECK(writer.endRow());
    }
    TANDEM_CHECK(writer.finish());
    return showFile(context, path, table.rows.size());
}

Result<ExitCode> writePages(Context& context, const StatementTable& table, const QString& path)
{
    TANDEM_TRY(const Painter* const painter, context.painter());
    TANDEM_TRY(Office* const office, context.office());
    TANDEM_TRY(const Company owner, office->read(reports::actions::dashboard,
                                                 [](Reader& books) { return company(books); }));
    const QStringList heads = headsOf(context, table);
    const int width = nameWidth + codeWidth + amountWidth * static_cast<int>(heads.size());
    documents::TableDocument document{.company = owner.name,
                                      .title = nameOf(table.question.kind).replace(u'_', u' '),
                                      .note = wordsBelow(table).mid(0, 2).join(u'\n'),
                                      .heads = QStringList{u"name"_s, u"account"_s} + heads,
                                      .widths = {100 * nameWidth / width, 100 * codeWidth / width},
                                      .rows = {},
                                      .footnotes = wordsBelow(table).mid(2),
                                      .width = width,
                                      .on = context.clock().today()};
    for (qsizetype i = 0; i < heads.size(); ++i) {
        document.widths.push_back(100 * amountWidth / width);
        document.numberColumns.insert(i + 2);
    }
    for (const StatementRow& row : table.rows) {
        QStringList cells{nameOf(row), row.code};
        for (const reports::StatementCell& cell : row.cells)
            cells += textOf(cell);
        if (row.note > 0)
            cells[0] += u" ("_s + QString::number(row.note) + u')';
        if (row.level != reports::RowLevel::Line)
            document.strongRows.insert(document.rows.size());
        document.rows.push_back(cells);
    }
    TANDEM_CHECK(context.writeOutput(path, painter->table(document)));
    return showFile(context, path, table.rows.size());
}

} // namespace

QString stampText(const reports::ReportStamp& stamp)
{
    const QDateTime at =
        QDateTime::fromMSecsSinceEpoch(stamp.at.ms, QTimeZone(stamp.timeZone.toUtf8()));
    return u"as of entry %1, %2"_s.arg(stamp.entry.value()).arg(at.toString(u"yyyy-MM-dd HH:mm"_s));
}

void writeStamp(const Context& context, reports::LineReport report,
                const reports::ReportStamp& stamp)
{
    context.note(QString::fromUtf8(definitionOf(report)));
    context.note(stampText(stamp));
}

Result<ExitCode> writeStatement(Context& context, const StatementTable& table)
{
    if (context.has("xlsx"))
        return writeWorkbook(context, table, context.value("xlsx"));
    if (context.has("pdf"))
        return writePages(context, table, context.value("pdf"));
    return listStatement(context, table);
}

} // namespace tandem::ctl
