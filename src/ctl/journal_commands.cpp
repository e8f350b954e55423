#include "backoffice/ledger/actions.h"
#include "ctl/commands.h"
#include "ctl/errors.h"
#include "formats/datev_chart.h"
#include "office/actions.h"
#include "workflows/export_journal.h"
#include "workflows/import_book.h"
#include "workflows/read_book.h"

namespace tandem::ctl {

using namespace Qt::StringLiterals;

namespace {

using workflows::FileKind;

formats::OnUnsupported onUnsupported(const Context& context)
{
    return context.has("leave-out") ? formats::OnUnsupported::LeaveOutAndReport
                                    : formats::OnUnsupported::Refuse;
}

Result<workflows::BookReading> readingOf(const Context& context)
{
    workflows::BookReading reading{.onUnsupported = onUnsupported(context),
                                   .mapping = context.value("mapping"),
                                   .chart = context.value("chart")};
    const QString dialect = context.value("dialect");
    if (dialect == u"ledger"_s)
        reading.dialect = formats::JournalDialect::Ledger;
    else if (dialect == u"hledger"_s)
        reading.dialect = formats::JournalDialect::Hledger;
    else if (!dialect.isEmpty())
        return fail(errors::wordUnknown, {dialect, u"ledger, hledger"_s}).at(u"dialect"_s);
    if (!reading.chart.isEmpty()
        && formats::datevChartNamed(reading.chart) == formats::DatevChart::Unknown)
        return fail(errors::wordUnknown, {reading.chart, u"skr03, skr04"_s}).at(u"chart"_s);
    return reading;
}

Result<workflows::AccountChoices> choicesOf(const Context& context)
{
    const QString path = context.value("accounts");
    if (path.isEmpty())
        return workflows::AccountChoices();
    TANDEM_TRY(const QByteArray bytes, context.readInput(path));
    return workflows::readAccountTable(bytes);
}

/// Files that make one book: those of DATEV together, of all others each by itself.
Result<std::vector<workflows::BookFiles>> filesOf(const Context& context, FileKind kind)
{
    if (context.arguments().isEmpty())
        return fail(errors::argumentMissing, {u"the file to import"_s});
    std::vector<workflows::BookFiles> all;
    for (const QString& path : context.arguments()) {
        TANDEM_TRY(QByteArray bytes, context.readInput(path));
        if (all.empty() || kind != FileKind::Datev)
            all.push_back({});
        all.back().push_back({.name = path, .bytes = std::move(bytes)});
    }
    return all;
}

void showProof(const Context& context, const std::vector<workflows::ProofLine>& proof)
{
    Listing listing = context.list({{"account"},
                                    {"name"},
                                    {"commodity"},
                                    {"file", Column::Align::Right},
                                    {"books", Column::Align::Right}});
    for (const workflows::ProofLine& line : proof)
        listing.add({line.code, line.name, line.symbol, line.ofFile, line.ofBooks});
}

QString wordOf(formats::ForeignKind kind)
{
    switch (kind) {
    case formats::ForeignKind::Customer:
        return u"customers"_s;
    case formats::ForeignKind::Supplier:
        return u"suppliers"_s;
    case formats::ForeignKind::Employee:
        return u"employees"_s;
    case formats::ForeignKind::Job:
        return u"jobs"_s;
    case formats::ForeignKind::Terms:
        return u"terms"_s;
    case formats::ForeignKind::TaxTable:
        return u"tax_tables"_s;
    case formats::ForeignKind::Invoice:
        return u"invoices"_s;
    case formats::ForeignKind::Bill:
        return u"bills"_s;
    case formats::ForeignKind::Voucher:
        return u"vouchers"_s;
    case formats::ForeignKind::CreditNote:
        return u"credit_notes"_s;
    case formats::ForeignKind::DocumentLine:
        return u"document_lines"_s;
    }
    return {};
}

void showContents(const Context& context, const std::vector<formats::ForeignTally>& tallies)
{
    Listing listing = context.list(
        {{"kind"}, {"in_file", Column::Align::Right}, {"taken_over", Column::Align::Right}});
    for (const formats::ForeignTally& tally : tallies)
        listing.add({wordOf(tally.kind), tally.found, tally.taken});
}

Result<ExitCode> import(Context& context, FileKind kind)
{
    TANDEM_TRY(const auto reading, readingOf(context));
    TANDEM_TRY(const auto books, filesOf(context, kind));
    TANDEM_TRY(const auto choices, choicesOf(context));
    TANDEM_TRY(Office* const office, context.office());
    const auto mode =
        context.has("dry-run") ? workflows::ImportMode::Try : workflows::ImportMode::Save;
    std::vector<workflows::ProofLine> proof;
    std::vector<formats::ForeignTally> tallies;
    {
        Listing listing = context.list({{"file"},
                                        {"entries_added", Column::Align::Right},
                                        {"entries_known", Column::Align::Right},
                                        {"entries_left_out", Column::Align::Right},
                                        {"accounts_added", Column::Align::Right},
                                        {"parties_added", Column::Align::Right},
                                        {"open_items_added", Column::Align::Right},
                                        {"from"},
                                        {"to"}});
        for (const workflows::BookFiles& files : books) {
            TANDEM_TRY(const auto read, workflows::readBook(*office, kind, files, reading));
            for (const formats::LeftOut& one : read.leftOut)
                context.warn(u"left out: "_s + one.why.text());
            if (const QString path = context.value("write-accounts"); !path.isEmpty()) {
                TANDEM_TRY(const auto proposed,
                           office->read(tandem::actions::importFiles, [&](Reader& reader) {
                               return workflows::proposeAccounts(reader, read.book);
                           }));
                TANDEM_CHECK(context.writeOutput(path, workflows::accountTable(proposed)));
                return ExitCode::Done;
            }
            TANDEM_TRY(const auto done,
                       workflows::importBook(*office, read.book, read.source, mode, choices));
            listing.add({files.front().name, done.entriesAdded, done.entriesKnown,
                         static_cast<std::int64_t>(read.leftOut.size()) + done.entriesEmpty,
                         done.accountsAdded, done.partiesAdded, done.openItemsAdded, done.from,
                         done.to});
            tallies.insert(tallies.end(), read.book.tallies.begin(), read.book.tallies.end());
            proof.insert(proof.end(), done.proof.begin(), done.proof.end());
        }
    }
    if (context.has("proof"))
        showProof(context, proof);
    if (context.has("contents"))
        showContents(context, tallies);
    return ExitCode::Done;
}

template <FileKind kind>
Result<ExitCode> importKind(Context& context)
{
    return import(context, kind);
}

Result<ExitCode> exportJournal(Context& context)
{
    TANDEM_TRY(Office* const office, context.office());
    std::FILE* const out = context.terminal().out;
    TANDEM_CHECK(office->read(ledger::actions::exportJournal, [&](Reader& books) {
        return workflows::exportJournal(books, [&](const QByteArray& bytes) -> Result<> {
            const auto size = static_cast<std::size_t>(bytes.size());
            if (std::fwrite(bytes.constData(), 1, size, out) != size)
                return fail(errors::outputFailed);
            return {};
        });
    }));
    if (std::fflush(out) != 0)
        return fail(errors::outputFailed);
    return ExitCode::Done;
}

} // namespace

std::vector<Command> journalCommands()
{
    const std::vector<Option> usual{
        {"leave-out", nullptr,
         "leave out what Tandem cannot keep, and say so, instead of refusing all"},
        {"accounts", "FILE", "a table of which account becomes which: account, code, name, type"},
        {"write-accounts", "FILE", "only write the table that is proposed, to be edited"},
        {"proof", nullptr, "show the trial balance of the file beside that of the books"},
        {"contents", nullptr,
         "show how many customers, documents and the like the file holds, and how many are taken"},
        {"dry-run", nullptr, "only try: nothing is kept"}};
    const auto with = [&](std::vector<Option> options) {
        options.insert(options.end(), usual.begin(), usual.end());
        return options;
    };
    return {{"import", "journal", "FILE...", "import journals of ledger or hledger",
             with({{"dialect", "NAME", "which program wrote them: ledger or hledger"}}),
             Books::Open, &importKind<FileKind::LedgerJournal>},
            {"import", "beancount", "FILE...", "import journals of beancount", with({}),
             Books::Open, &importKind<FileKind::Beancount>},
            {"import", "gnucash", "FILE...", "import GnuCash books", with({}), Books::Open,
             &importKind<FileKind::GnucashBook>},
            {"import", "pack", "FILE.zip...", "import the ledger of open packs of Tandem", with({}),
             Books::Open, &importKind<FileKind::OpenPack>},
            {"import", "iif", "FILE...", "import IIF files of QuickBooks Desktop", with({}),
             Books::Open, &importKind<FileKind::Iif>},
            {"import", "quickbooks", "FILE...", "import the report Journal of QuickBooks, as CSV",
             with({}), Books::Open, &importKind<FileKind::QuickbooksJournal>},
            {"import", "datev", "FILE...",
             "import a batch of bookings in DATEV's format, with files of names beside it",
             with({{"chart", "NAME", "skr03 or skr04, where the file does not say"}}), Books::Open,
             &importKind<FileKind::Datev>},
            {"import", "entries", "FILE...", "import entries from CSV files, a line a row",
             with({{"mapping", "MAPPING", "field=Column,...: instead of the recognised one"}}),
             Books::Open, &importKind<FileKind::Entries>},
            {"export",
             "journal",
             "",
             "write the ledger as a journal that ledger reads",
             {},
             Books::Open,
             &exportJournal}};
}

} // namespace tandem::ctl
