#include "backoffice/ledger/actions.h"
#include "ctl/commands.h"
#include "ctl/painter.h"
#include "ctl/statement_output.h"
#include "formats/xlsx_writer.h"
#include "office/company.h"
#include "reports/journal_report.h"
#include "reports/line_reports.h"

namespace tandem::ctl {

using namespace Qt::StringLiterals;
using reports::JournalSum;

namespace {

constexpr auto right = Column::Align::Right;

/// A line with its entry's head, as the columns of all forms have it.
struct JournalRow {
    reports::JournalEntry entry;
    reports::JournalLine line;
};

/// The report as it was read, and what it had seen.
struct JournalRead {
    std::vector<JournalSum> sums;
    reports::ReportStamp stamp;
    Currency base;
};

/// Hands each line on with its entry.
class RowReader final : public reports::JournalReader {
public:
    explicit RowReader(std::function<void(const JournalRow&)> take) : m_take(std::move(take)) {}

    void entry(const reports::JournalEntry& entry) override { m_entry = entry; }
    void line(const reports::JournalLine& line) override { m_take({m_entry, line}); }

private:
    reports::JournalEntry m_entry;
    std::function<void(const JournalRow&)> m_take;
};

QString textOf(const JournalRow& row)
{
    return row.line.memo.isEmpty() ? row.entry.text : row.line.memo;
}

QString sumText(const JournalSum& sum)
{
    return u"%1: %2 entries, %3 lines, debit %4, credit %5"_s
        .arg(sum.journal.isEmpty() ? u"all journals"_s : sum.journal)
        .arg(sum.entryCount)
        .arg(sum.lineCount)
        .arg(sum.debit.toDecimal().toString(), sum.credit.toDecimal().toString());
}

/// What stands below the lines: the sums, what it is, what it had seen.
QStringList wordsBelow(const JournalRead& read)
{
    QStringList words;
    for (const JournalSum& sum : read.sums)
        words += sumText(sum);
    if (read.sums.size() != 1)
        words += sumText(totalOf(read.sums, read.base));
    words += QString::fromUtf8(definitionOf(reports::LineReport::Journal));
    words += stampText(read.stamp);
    return words;
}

Result<JournalRead> read(Context& context, std::function<void(const JournalRow&)> take)
{
    const QDate today = context.clock().today();
    TANDEM_TRY(const QDate from, context.day("from", QDate(today.year(), 1, 1)));
    TANDEM_TRY(const QDate to, context.day("to", today));
    TANDEM_TRY(Office* const office, context.office());
    RowReader reader(std::move(take));
    return office->read(ledger::actions::entries, [&](Reader& books) -> Result<JournalRead> {
        TANDEM_TRY(const Company owner, company(books));
        TANDEM_TRY(const auto stamp, reports::reportStamp(books));
        TANDEM_TRY(const auto sums,
                   reports::journalReport(books, {from, to}, context.value("journal"), reader));
        return JournalRead{sums, stamp, owner.currency};
    });
}

Result<ExitCode> listSums(Context& context)
{
    TANDEM_TRY(const JournalRead found, read(context, [](const JournalRow&) {}));
    Listing listing = context.list(
        {{"journal"}, {"entries", right}, {"lines", right}, {"debit", right}, {"credit", right}});
    for (const JournalSum& sum : found.sums)
        listing.add({sum.journal, sum.entryCount, sum.lineCount, sum.debit, sum.credit});
    return ExitCode::Done;
}

Result<ExitCode> listLines(Context& context)
{
    Listing listing = context.list({{"entry", right},
                                    {"date"},
                                    {"journal"},
                                    {"reference"},
                                    {"line", right},
                                    {"account"},
                                    {"name"},
                                    {"text"},
                                    {"value"},
                                    {"currency"},
                                    {"amount", right},
                                    {"debit", right},
                                    {"credit", right}});
    TANDEM_TRY(const JournalRead found, read(context, [&](const JournalRow& row) {
                   listing.add({row.entry.entry.value(), row.entry.postedOn, row.entry.journal,
                                row.entry.reference, row.line.number, row.line.code, row.line.name,
                                textOf(row), row.line.value, row.line.symbol, row.line.amount,
                                row.line.debit(), row.line.credit()});
               }));
    listing.end();
    for (const QString& words : wordsBelow(found))
        context.note(words);
    return ExitCode::Done;
}

const QStringList& heads()
{
    static const QStringList names{u"entry"_s,   u"date"_s, u"journal"_s, u"reference"_s,
                                   u"account"_s, u"text"_s, u"debit"_s,   u"credit"_s};
    return names;
}

/// The sides of a line; the one that it does not have is empty.
std::array<QString, 2> sidesOf(const reports::JournalLine& line)
{
    const auto text = [](const Money& amount) {
        return amount.isZero() ? QString() : amount.toDecimal().toString();
    };
    return {text(line.debit()), text(line.credit())};
}

ExitCode showFile(const Context& context, const QString& path, std::int64_t rowCount)
{
    Listing listing = context.list({{"file"}, {"rows", right}});
    listing.add({path, rowCount});
    return ExitCode::Done;
}

void addAmount(formats::XlsxWriter& writer, const QString& amount, int digits)
{
    if (amount.isEmpty())
        writer.addEmpty();
    else
        writer.addNumber(amount, digits);
}

Result<ExitCode> writeWorkbook(Context& context, const QString& path)
{
    formats::XlsxWriter writer(path);
    TANDEM_CHECK(writer.begin(u"journal"_s, heads(), {10, 12, 12, 18, 40, 40, 18, 18}));
    Result<> written;
    std::int64_t count = 0;
    TANDEM_TRY(const JournalRead found, read(context, [&](const JournalRow& row) {
                   ++count;
                   writer.addNumber(QString::number(row.entry.entry.value()), 0);
                   writer.addDate(row.entry.postedOn);
                   writer.addText(row.entry.journal);
                   writer.addText(row.entry.reference);
                   writer.addText(row.line.code + u' ' + row.line.name);
                   writer.addText(textOf(row));
                   for (const QString& side : sidesOf(row.line))
                       addAmount(writer, side, row.line.base.currency().digits());
                   if (written)
                       written = writer.endRow();
               }));
    TANDEM_CHECK(written);
    for (const QString& words : wordsBelow(found)) {
        writer.addText(words);
        TANDEM_CHECK(writer.endRow());
    }
    TANDEM_CHECK(writer.finish());
    return showFile(context, path, count);
}

Result<ExitCode> writePages(Context& context, const QString& path)
{
    TANDEM_TRY(const Painter* const painter, context.painter());
    documents::TableDocument document{.company = {},
                                      .title = u"journal"_s,
                                      .note = {},
                                      .heads = heads(),
                                      .widths = {6, 9, 9, 13, 22, 21, 10, 10},
                                      .rows = {},
                                      .numberColumns = {0, 6, 7},
                                      .on = context.clock().today()};
    TANDEM_TRY(const JournalRead found, read(context, [&](const JournalRow& row) {
                   const auto sides = sidesOf(row.line);
                   const bool isFirst = row.line.number == 1;
                   document.rows.push_back(
                       {isFirst ? QString::number(row.entry.entry.value()) : QString(),
                        isFirst ? row.entry.postedOn.toString(Qt::ISODate) : QString(),
                        isFirst ? row.entry.journal : QString(),
                        isFirst ? row.entry.reference : QString(),
                        row.line.code + u' ' + row.line.name, textOf(row), sides[0], sides[1]});
               }));
    TANDEM_TRY(Office* const office, context.office());
    TANDEM_TRY(const Company owner, office->read(ledger::actions::entries,
                                                 [](Reader& books) { return company(books); }));
    document.company = owner.name;
    document.footnotes = wordsBelow(found);
    TANDEM_CHECK(context.writeOutput(path, painter->table(document)));
    return showFile(context, path, static_cast<std::int64_t>(document.rows.size()));
}

Result<ExitCode> journalOf(Context& context)
{
    if (context.has("totals"))
        return listSums(context);
    if (context.has("xlsx"))
        return writeWorkbook(context, context.value("xlsx"));
    if (context.has("pdf"))
        return writePages(context, context.value("pdf"));
    return listLines(context);
}

} // namespace

std::vector<Command> journalReportCommands()
{
    return {{"report",
             "journal",
             "",
             "all entries with their lines",
             {{"from", "DAY", "the first day (default: 1 January of this year)"},
              {"to", "DAY", "the last day (default: today)"},
              {"journal", "CODE", "one journal: general, sales, purchases, bank, stock, ..."},
              {"totals", nullptr, "what each journal comes to instead of its lines"},
              {"xlsx", "FILE", "write a workbook"},
              {"pdf", "FILE", "write pages"}},
             Books::Open,
             &journalOf}};
}

} // namespace tandem::ctl
