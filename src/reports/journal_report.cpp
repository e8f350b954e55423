#include "reports/journal_report.h"

#include "backoffice/ledger/journal.h"
#include "base/check.h"
#include "office/company.h"
#include "reports/errors.h"

#include <map>

namespace tandem::reports {

using namespace Qt::StringLiterals;

namespace {

JournalEntry readEntry(const Row& row)
{
    return {.entry = row.id<EntryId>("entry_id"),
            .postedOn = row.date("posted_on"),
            .journal = row.text("journal"),
            .reference = row.text("reference"),
            .text = row.textOrEmpty("text"),
            .reverses = row.idOrUnset<EntryId>("reverses")};
}

JournalLine readLine(const Row& row, const Currency& base)
{
    const std::string code = row.text("currency").toStdString();
    const Currency currency(code, static_cast<int>(row.integer("digits")));
    return {.number = static_cast<int>(row.integer("line_number")),
            .code = row.text("code"),
            .name = row.text("name"),
            .memo = row.textOrEmpty("memo"),
            .value = row.textOrEmpty("value_code"),
            .symbol = row.text("symbol"),
            .amount = row.money("amount_minor", currency),
            .base = row.money("base_minor", base)};
}

Result<> checkJournal(Reader& books, const QString& code)
{
    if (code.isEmpty())
        return {};
    TANDEM_TRY(const auto all, ledger::journals(books));
    QStringList codes;
    for (const ledger::Journal& one : all)
        codes += one.code;
    if (!codes.contains(code))
        return fail(errors::journalUnknown, {code, codes.join(u", "_s)}).at(u"journal"_s);
    return {};
}

} // namespace

Result<std::vector<JournalSum>> journalReport(Reader& books, const Days& days,
                                              const QString& journal, JournalReader& reader)
{
    TANDEM_CHECK(checkJournal(books, journal));
    TANDEM_TRY(const Company owner, company(books));
    const Money zero = Money::zero(owner.currency);
    std::map<QString, JournalSum> sums;
    EntryId last;
    JournalSum* sum = nullptr;
    TANDEM_CHECK(books.each(u"reports.journal:lines"_s,
                            {{"from", days.from}, {"to", days.to}, {"journal", journal}},
                            [&](const Row& row) {
                                if (const auto id = row.id<EntryId>("entry_id"); id != last) {
                                    last = id;
                                    const JournalEntry entry = readEntry(row);
                                    const JournalSum none{entry.journal, 0, 0, zero, zero};
                                    sum = &sums.emplace(entry.journal, none).first->second;
                                    ++sum->entryCount;
                                    reader.entry(entry);
                                }
                                const JournalLine line = readLine(row, owner.currency);
                                ++sum->lineCount;
                                sum->debit += line.debit();
                                sum->credit += line.credit();
                                reader.line(line);
                            }));
    std::vector<JournalSum> all;
    for (const auto& [code, one] : sums) {
        require(one.debit == one.credit, "the entries of a journal balance");
        all.push_back(one);
    }
    return all;
}

JournalSum totalOf(const std::vector<JournalSum>& sums, const Currency& base)
{
    JournalSum all{{}, 0, 0, Money::zero(base), Money::zero(base)};
    for (const JournalSum& one : sums) {
        all.entryCount += one.entryCount;
        all.lineCount += one.lineCount;
        all.debit += one.debit;
        all.credit += one.credit;
    }
    return all;
}

} // namespace tandem::reports
