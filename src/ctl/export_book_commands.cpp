#include "backoffice/ledger/actions.h"
#include "backoffice/ledger/period.h"
#include "ctl/commands.h"
#include "ctl/errors.h"
#include "ctl/export_files.h"
#include "office/company.h"
#include "workflows/export_books.h"

#include <QDir>
#include <QSaveFile>

namespace tandem::ctl {

using namespace Qt::StringLiterals;
using workflows::BookExport;
using workflows::BookFormat;

namespace {

/// The days of --from and --to, of the fiscal year --year, or of the one that holds today.
Result<> readDays(const Context& context, Reader& books, BookExport& what)
{
    if (context.has("year") && (context.has("from") || context.has("to")))
        return fail(errors::optionsExclude, {u"--year"_s, u"--from and --to"_s});
    TANDEM_TRY(const Company whose, company(books));
    ledger::FiscalYear year = ledger::fiscalYearAround(books.today(), whose.yearStartsMonth);
    if (const QString name = context.value("year"); !name.isEmpty()) {
        TANDEM_TRY(const auto years, ledger::fiscalYears(books));
        const auto found = std::ranges::find(years, name, &ledger::FiscalYear::name);
        QStringList known;
        for (const ledger::FiscalYear& one : years)
            known += one.name;
        if (found == years.end())
            return fail(errors::wordUnknown, {name, known.join(u", "_s)}).at(u"year"_s);
        year = *found;
    }
    TANDEM_TRY(what.from, context.day("from", year.startsOn));
    TANDEM_TRY(what.to, context.day("to", year.endsOn));
    return {};
}

Result<BookExport> wantedOf(Context& context, BookFormat format)
{
    BookExport what{.format = format, .siren = context.value("siren")};
    if (context.has("pipe"))
        what.separator = formats::FecSeparator::Pipe;
    TANDEM_TRY(what.datev.consultant, context.count("consultant", what.datev.consultant));
    TANDEM_TRY(what.datev.client, context.count("client", what.datev.client));
    TANDEM_TRY(what.datev.accountDigits, context.count("account-length", what.datev.accountDigits));
    if (what.datev.accountDigits < 4 || what.datev.accountDigits > 8)
        return fail(errors::wordUnknown, {QString::number(what.datev.accountDigits), u"4 to 8"_s})
            .at(u"account-length"_s);
    what.datev.balancingAccount = context.value("balancing-account");
    what.datev.chart = context.value("chart");
    return what;
}

/// Writes one file, all of it or nothing; into the output for "-".
class OneFile {
public:
    OneFile(const QString& folder, const QString& name, std::FILE* out)
        : m_out(folder == u"-"_s ? out : nullptr)
        , m_file(QDir(folder).filePath(name))
    {
    }

    Result<> begin()
    {
        if (!m_out && !m_file.open(QIODevice::WriteOnly))
            return fail(errors::outputNotWritten, {m_file.fileName()});
        return {};
    }

    Result<> write(const QByteArray& bytes)
    {
        const auto size = static_cast<std::size_t>(bytes.size());
        const bool isWritten = m_out ? std::fwrite(bytes.constData(), 1, size, m_out) == size
                                     : m_file.write(bytes) == bytes.size();
        return isWritten ? Result<>() : Result<>(fail(errors::outputFailed));
    }

    Result<> end()
    {
        const bool isDone = m_out ? std::fflush(m_out) == 0 : m_file.commit();
        return isDone ? Result<>() : Result<>(fail(errors::outputFailed));
    }

private:
    std::FILE* m_out;
    QSaveFile m_file;
};

Result<ExitCode> exportFile(Context& context, BookFormat format)
{
    if (context.arguments().size() != 1)
        return fail(errors::argumentMissing, {u"the folder for the file, or - for the output"_s});
    TANDEM_TRY(BookExport what, wantedOf(context, format));
    TANDEM_TRY(Office* const office, context.office());
    TANDEM_TRY(Database* const database, context.database());
    TANDEM_TRY(const QString name,
               office->read(ledger::actions::exportJournal, [&](Reader& books) -> Result<QString> {
                   TANDEM_CHECK(readDays(context, books, what));
                   return workflows::exportFileName(books, what);
               }));
    OneFile file(context.arguments().front(), name, context.terminal().out);
    TANDEM_CHECK(file.begin());
    TANDEM_TRY(const auto done,
               workflows::exportBooks(
                   *office, *database, what, name,
                   [&](const QString&, const QByteArray& bytes) { return file.write(bytes); }, {}));
    TANDEM_CHECK(file.end());
    context.note(u"%1: %2 bytes, SHA-256 %3"_s.arg(name)
                     .arg(done.byteCount)
                     .arg(QString::fromLatin1(done.sha256.toHex())));
    return ExitCode::Done;
}

template <BookFormat format>
Result<ExitCode> exportOne(Context& context)
{
    return exportFile(context, format);
}

Result<ExitCode> verifyPack(Context& context)
{
    if (context.arguments().size() != 1)
        return fail(errors::argumentMissing, {u"the folder or zip file of the pack"_s});
    TANDEM_TRY(const auto found, workflows::verifyPack(context.arguments().front()));
    Listing listing = context.list({{"files", Column::Align::Right},
                                    {"tables", Column::Align::Right},
                                    {"rows", Column::Align::Right},
                                    {"attachments", Column::Align::Right}});
    listing.add({found.files, found.tables, found.rows, found.attachments});
    return ExitCode::Done;
}

Result<ExitCode> exportPack(Context& context)
{
    if (context.arguments().size() != 1)
        return fail(errors::argumentMissing,
                    {u"the folder or zip file to make, or - for a tar archive"_s});
    TANDEM_TRY(Office* const office, context.office());
    TANDEM_TRY(Database* const database, context.database());
    if (!office->allows(ledger::actions::exportBooks))
        return fail(tandem::errors::permissionDenied,
                    {nameOf(ledger::actions::exportBooks.permission)});
    const QString target = context.arguments().front();
    std::unique_ptr<ExportFiles> files;
    if (target == u"-"_s) {
        files = exportAsTar(context.terminal().out);
    } else if (target.endsWith(u".zip"_s, Qt::CaseInsensitive)) {
        TANDEM_TRY(files, exportToZip(target));
    } else {
        TANDEM_TRY(files, exportToFolder(target));
    }
    TANDEM_CHECK(workflows::exportBooks(
        *office, *database, {.format = BookFormat::Pack}, target,
        [&](const QString& file, const QByteArray& bytes) { return files->write(file, bytes); },
        {}));
    TANDEM_CHECK(files->finish());
    return ExitCode::Done;
}

} // namespace

std::vector<Command> exportBookCommands()
{
    const Option year{"year", "NAME", "the fiscal year; the one that holds today if not given"};
    const Option from{"from", "DAY", "the first day; that of the fiscal year if not given"};
    const Option to{"to", "DAY", "the last day; that of the fiscal year if not given"};
    return {{"export",
             "fec",
             "DIRECTORY|-",
             "write a fiscal year as French law asks for it (FEC)",
             {year,
              {"siren", "NUMBER", "the company's SIREN; its registration if not given"},
              {"pipe", nullptr, "part columns by | instead of tabs"}},
             Books::Open,
             &exportOne<BookFormat::Fec>},
            {"export",
             "datev",
             "DIRECTORY|-",
             "write bookings in DATEV's format (EXTF)",
             {year,
              from,
              to,
              {"consultant", "NUMBER", "of the tax consultant; 1001 if not given"},
              {"client", "NUMBER", "of the client; 1 if not given"},
              {"account-length", "DIGITS", "of account numbers, 4 to 8; 4 if not given"},
              {"balancing-account", "NUMBER", "through which entries of several lines go"},
              {"chart", "NAME", "skr03 or skr04; by the account of output tax if not given"}},
             Books::Open,
             &exportOne<BookFormat::Datev>},
            {"export",
             "saf-t",
             "DIRECTORY|-",
             "write the audit file of the OECD (SAF-T 2.0)",
             {year, from, to},
             Books::Open,
             &exportOne<BookFormat::SafT>},
            {"export",
             "beancount",
             "DIRECTORY|-",
             "write the ledger as a journal that beancount reads",
             {},
             Books::Open,
             &exportOne<BookFormat::Beancount>},
            {"export",
             "pack",
             "DIRECTORY|FILE.zip|-",
             "write everything as an open pack: tables, attached files, checksums; - is tar",
             {},
             Books::Open,
             &exportPack},
            {"export",
             "verify-pack",
             "DIRECTORY|FILE.zip",
             "read an open pack back and prove that it is whole",
             {},
             Books::None,
             &verifyPack}};
}

} // namespace tandem::ctl
