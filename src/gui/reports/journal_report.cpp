#include "reports/journal_report.h"

#include "gui/kit/state_words.h"
#include "gui/reports/report_specs.h"
#include "gui/reports/report_words.h"
#include "office/company.h"
#include "reports/line_reports.h"

namespace tandem::gui {

using namespace Qt::StringLiterals;

namespace {

using enum ReportColumnKind;

ReportCell sideOf(const Money& amount)
{
    return amount.isZero() ? ReportCell() : ReportCell(amount);
}

/// Takes the journal as it comes, up to reportRowsMax.
class JournalTable final : public reports::JournalReader {
public:
    explicit JournalTable(ReportTable& table) : m_table(table) {}

    void entry(const reports::JournalEntry& entry) override
    {
        m_target = {.page = u"ledger.entry"_s, .record = entry.entry.value()};
        const QString number = QString::number(entry.entry.value());
        add({.cells = {Report::tr("Entry %1").arg(number), entry.postedOn, stateText(entry.journal),
                       entry.reference, entry.text, ReportCell(), ReportCell()},
             .level = ReportLevel::Heading,
             .target = m_target});
    }

    void line(const reports::JournalLine& line) override
    {
        QStringList words;
        for (const QString& word : {line.memo, line.value})
            if (!word.isEmpty())
                words += word;
        if (line.amount.currency() != line.base.currency())
            words += line.amount.toDecimal().toString() + u' ' + line.symbol;
        add({.cells = {line.code + u' ' + line.name, ReportCell(), QString(), QString(),
                       words.join(u", "_s), sideOf(line.debit()), sideOf(line.credit())},
             .depth = 1,
             .target = m_target});
    }

private:
    void add(ReportRow row)
    {
        if (static_cast<int>(m_table.rows.size()) < reportRowsMax)
            m_table.rows.push_back(std::move(row));
        else
            m_table.note = Report::tr("Only the first 20,000 rows are shown: choose fewer days.");
    }

    ReportTable& m_table;
    ReportTarget m_target;
};

ReportRow sumRow(const QString& name, const reports::JournalSum& sum)
{
    return {.cells = {name, ReportCell(), QString(), QString(),
                      Report::tr("%1 entries, %2 lines").arg(sum.entryCount).arg(sum.lineCount),
                      sum.debit, sum.credit},
            .level = ReportLevel::Total};
}

Result<ReportTable> readJournal(Reader& books, const ReportQuestion& question)
{
    TANDEM_TRY(const Company owner, company(books));
    ReportTable table{.title = Report::tr("Journal"),
                      .columns = {{u"entry"_s, Column::tr("Entry and account")},
                                  {u"posted_on"_s, Column::tr("Date"), Day},
                                  {u"journal"_s, Column::tr("Journal")},
                                  {u"reference"_s, Column::tr("Reference")},
                                  {u"text"_s, Column::tr("Text")},
                                  {u"debit"_s, Column::tr("Debit"), Amount},
                                  {u"credit"_s, Column::tr("Credit"), Amount}}};
    JournalTable rows(table);
    TANDEM_TRY(const auto sums, reports::journalReport(books, question, question.journal, rows));
    if (sums.empty())
        return table;
    for (const reports::JournalSum& sum : sums)
        table.rows.push_back(sumRow(stateText(sum.journal), sum));
    table.rows.push_back(sumRow(Report::tr("Total"), totalOf(sums, owner.currency)));
    return table;
}

} // namespace

ReportSpec journalReport()
{
    return {.name = "journal",
            .title = QT_TRANSLATE_NOOP("Report", "Journal"),
            .span = ReportSpan::Range,
            .read = readJournal,
            .definition = definitionOf(reports::LineReport::Journal),
            .hasJournals = true};
}

} // namespace tandem::gui
