#include "backoffice/ledger/actions.h"
#include "ctl/commands.h"
#include "ctl/errors.h"
#include "formats/entries_csv.h"
#include "formats/gnucash.h"
#include "formats/ledger_journal.h"
#include "workflows/export_journal.h"
#include "workflows/import_book.h"

#include <QCryptographicHash>

namespace tandem::ctl {

using namespace Qt::StringLiterals;

namespace {

struct ReadBook {
    formats::ForeignBook book;
    std::vector<formats::LeftOut> leftOut;
};

using BookReader = Result<ReadBook> (*)(const Context& context, QByteArrayView bytes);

formats::OnUnsupported onUnsupported(const Context& context)
{
    return context.has("leave-out") ? formats::OnUnsupported::LeaveOutAndReport
                                    : formats::OnUnsupported::Refuse;
}

Result<ReadBook> readJournal(const Context& context, QByteArrayView bytes)
{
    const QString dialectName = context.value("dialect");
    auto dialect = formats::JournalDialect::Unstated;
    if (dialectName == u"ledger"_s)
        dialect = formats::JournalDialect::Ledger;
    else if (dialectName == u"hledger"_s)
        dialect = formats::JournalDialect::Hledger;
    else if (!dialectName.isEmpty())
        return fail(errors::wordUnknown, {dialectName, u"ledger, hledger"_s}).at(u"dialect"_s);
    TANDEM_TRY(auto read,
               formats::readLedgerJournal(
                   bytes, {.onUnsupported = onUnsupported(context), .dialect = dialect}));
    return ReadBook{std::move(read.book), std::move(read.report.leftOut)};
}

Result<ReadBook> readGnucash(const Context& context, QByteArrayView bytes)
{
    TANDEM_TRY(auto read, formats::readGnucash(bytes, onUnsupported(context)));
    return ReadBook{std::move(read.book), std::move(read.leftOut)};
}

Result<ReadBook> readEntries(const Context& context, QByteArrayView bytes)
{
    TANDEM_TRY(auto read, formats::readEntriesCsv(bytes, {.onUnsupported = onUnsupported(context),
                                                          .mapping = context.value("mapping")}));
    return ReadBook{std::move(read.book), std::move(read.leftOut)};
}

Result<ExitCode> import(Context& context, BookReader readBook)
{
    if (context.arguments().isEmpty())
        return fail(errors::argumentMissing, {u"the file to import"_s});
    TANDEM_TRY(Office* const office, context.office());
    const auto mode =
        context.has("dry-run") ? workflows::ImportMode::Try : workflows::ImportMode::Save;
    Listing listing = context.list({{"file"},
                                    {"entries_added", Column::Align::Right},
                                    {"entries_known", Column::Align::Right},
                                    {"entries_left_out", Column::Align::Right},
                                    {"accounts_added", Column::Align::Right},
                                    {"from"},
                                    {"to"}});
    for (const QString& path : context.arguments()) {
        TANDEM_TRY(const QByteArray bytes, context.readInput(path));
        TANDEM_TRY(const ReadBook read, readBook(context, bytes));
        for (const formats::LeftOut& one : read.leftOut)
            context.warn(u"left out: "_s + one.why.text());
        TANDEM_TRY(const auto done,
                   workflows::importBook(
                       *office, read.book,
                       QCryptographicHash::hash(bytes, QCryptographicHash::Sha256), mode));
        listing.add({path, done.entriesAdded, done.entriesKnown,
                     static_cast<std::int64_t>(read.leftOut.size()) + done.entriesEmpty,
                     done.accountsAdded, done.from, done.to});
    }
    return ExitCode::Done;
}

Result<ExitCode> importJournal(Context& context)
{
    return import(context, &readJournal);
}

Result<ExitCode> importGnucash(Context& context)
{
    return import(context, &readGnucash);
}

Result<ExitCode> importEntries(Context& context)
{
    return import(context, &readEntries);
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
    const Option dryRun{"dry-run", nullptr, "only try: nothing is kept"};
    const Option leaveOut{"leave-out", nullptr,
                          "leave out what Tandem cannot keep, and say so, instead of refusing all"};
    return {{"import",
             "journal",
             "FILE...",
             "import journals of ledger or hledger",
             {{"dialect", "NAME", "which program wrote them: ledger or hledger"}, leaveOut, dryRun},
             Books::Open,
             &importJournal},
            {"import",
             "gnucash",
             "FILE...",
             "import GnuCash books",
             {leaveOut, dryRun},
             Books::Open,
             &importGnucash},
            {"import",
             "entries",
             "FILE...",
             "import entries from CSV files, a line a row",
             {{"mapping", "MAPPING", "field=Column,...: instead of the recognised one"},
              leaveOut,
              dryRun},
             Books::Open,
             &importEntries},
            {"export",
             "journal",
             "",
             "write the ledger as a journal that ledger reads",
             {},
             Books::Open,
             &exportJournal}};
}

} // namespace tandem::ctl
