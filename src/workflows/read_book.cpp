#include "workflows/read_book.h"

#include "backoffice/ledger/account_queries.h"
#include "formats/beancount.h"
#include "formats/datev_import.h"
#include "formats/entries_csv.h"
#include "formats/gnucash.h"
#include "formats/iif.h"
#include "formats/ledger_journal.h"
#include "formats/quickbooks_journal.h"
#include "office/actions.h"
#include "office/company.h"
#include "workflows/read_pack.h"

#include <QCryptographicHash>

namespace tandem::workflows {

using namespace Qt::StringLiterals;

namespace {

/// What the books say that files leave open.
struct Assumed {
    QString currency;
    formats::DatevChart chart = formats::DatevChart::Unknown;
};

Result<Assumed> assumedFrom(Reader& books)
{
    TANDEM_TRY(const Company whose, company(books));
    const auto code = whose.currency.code();
    Assumed assumed{QString::fromUtf8(code.data(), static_cast<qsizetype>(code.size()))};
    if (const auto tax = ledger::accountOf(books, ledger::AccountRole::OutputTax)) {
        TANDEM_TRY(const ledger::Account account, ledger::accountById(books, *tax));
        if (account.code.startsWith(u"17"_s))
            assumed.chart = formats::DatevChart::Skr03;
        else if (account.code.startsWith(u"38"_s))
            assumed.chart = formats::DatevChart::Skr04;
    }
    return assumed;
}

template <class Book>
Result<BookRead> bookOf(Result<Book> read)
{
    TANDEM_TRY(Book book, std::move(read));
    return BookRead{std::move(book.book), std::move(book.leftOut), {}};
}

Result<BookRead> readJournal(QByteArrayView bytes, const BookReading& reading)
{
    TANDEM_TRY(auto read, formats::readLedgerJournal(bytes, {.onUnsupported = reading.onUnsupported,
                                                             .dialect = reading.dialect}));
    return BookRead{std::move(read.book), std::move(read.report.leftOut), {}};
}

Result<BookRead> readDatevFiles(const BookFiles& files, const BookReading& reading,
                                const Assumed& assumed)
{
    std::vector<QByteArrayView> views;
    for (const ImportFile& file : files)
        views.push_back(file.bytes);
    const auto said = formats::datevChartNamed(reading.chart);
    return bookOf(formats::readDatev(
        views, {.onUnsupported = reading.onUnsupported,
                .chart = said == formats::DatevChart::Unknown ? assumed.chart : said}));
}

Result<BookRead> readOne(FileKind kind, const BookFiles& files, const BookReading& reading,
                         const Assumed& assumed)
{
    const QByteArray& bytes = files.front().bytes;
    switch (kind) {
    case FileKind::LedgerJournal:
        return readJournal(bytes, reading);
    case FileKind::Beancount:
        return bookOf(formats::readBeancount(bytes, reading.onUnsupported));
    case FileKind::Iif:
        return bookOf(formats::readIif(bytes, assumed.currency, reading.onUnsupported));
    case FileKind::QuickbooksJournal:
        return bookOf(
            formats::readQuickbooksJournal(bytes, assumed.currency, reading.onUnsupported));
    case FileKind::Datev:
        return readDatevFiles(files, reading, assumed);
    case FileKind::OpenPack: {
        TANDEM_TRY(auto book, readPack(bytes));
        return BookRead{std::move(book), {}, {}};
    }
    case FileKind::Entries:
        return bookOf(formats::readEntriesCsv(
            bytes, {.onUnsupported = reading.onUnsupported, .mapping = reading.mapping}));
    default:
        break;
    }
    return bookOf(formats::readGnucash(bytes, reading.onUnsupported, assumed.currency));
}

} // namespace

Result<BookRead> readBook(Office& office, FileKind kind, const BookFiles& files,
                          const BookReading& reading)
{
    TANDEM_TRY(const Assumed assumed, office.read(tandem::actions::importFiles, &assumedFrom));
    auto read = readOne(kind, files, reading, assumed);
    if (!read) {
        Error error = read.error();
        error.field = files.front().name;
        return Failure(std::move(error));
    }
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const ImportFile& file : files)
        hash.addData(file.bytes);
    read->source = hash.result();
    return read;
}

bool isBook(FileKind kind)
{
    switch (kind) {
    case FileKind::GnucashBook:
    case FileKind::LedgerJournal:
    case FileKind::Beancount:
    case FileKind::Iif:
    case FileKind::QuickbooksJournal:
    case FileKind::Datev:
    case FileKind::Entries:
    case FileKind::OpenPack:
        return true;
    default:
        return false;
    }
}

} // namespace tandem::workflows
