#include "workflows/export_books.h"

#include "backoffice/ledger/actions.h"
#include "backoffice/ledger/period.h"
#include "office/company.h"
#include "office/company_profile.h"
#include "workflows/export_beancount.h"
#include "workflows/export_saft.h"
#include "workflows/import_errors.h"

#include <QCryptographicHash>

namespace tandem::workflows {

using namespace Qt::StringLiterals;

namespace {

constexpr std::int64_t bytesPerReport = 1'048'576;

Result<DatevOptions> datevOptionsOf(Reader& books, const BookExport& what)
{
    TANDEM_TRY(const Company whose, company(books));
    DatevOptions options = what.datev;
    options.from = what.from;
    options.to = what.to;
    options.yearFrom = ledger::fiscalYearAround(what.from, whose.yearStartsMonth).startsOn;
    return options;
}

Result<> write(Database& database, Reader& books, const BookExport& what, const QString& fileName,
               const FileSink& sink)
{
    const ByteSink bytes = [&](const QByteArray& piece) { return sink(fileName, piece); };
    switch (what.format) {
    case BookFormat::Fec:
        return exportFec(books, {what.from, what.to, what.separator}, bytes);
    case BookFormat::Datev: {
        TANDEM_TRY(const DatevOptions options, datevOptionsOf(books, what));
        return exportDatev(books, options, bytes);
    }
    case BookFormat::SafT:
        return exportSaft(books, what.from, what.to, bytes);
    case BookFormat::Beancount:
        return exportBeancount(books, bytes);
    case BookFormat::Journal:
        return exportJournal(books, bytes);
    case BookFormat::Pack:
    case BookFormat::PackZip:
        break;
    }
    return exportPack(database, books, sink);
}

} // namespace

QString nameOf(BookFormat format)
{
    switch (format) {
    case BookFormat::Fec:
        return u"fec"_s;
    case BookFormat::Datev:
        return u"datev"_s;
    case BookFormat::SafT:
        return u"saf-t"_s;
    case BookFormat::Beancount:
        return u"beancount"_s;
    case BookFormat::Journal:
        return u"journal"_s;
    case BookFormat::Pack:
    case BookFormat::PackZip:
        break;
    }
    return u"pack"_s;
}

Result<QString> exportFileName(Reader& books, const BookExport& what)
{
    switch (what.format) {
    case BookFormat::Fec: {
        TANDEM_TRY(const CompanyProfile profile, companyProfile(books));
        for (const QString& number : {what.siren, profile.registration, profile.taxId})
            if (const QString siren = formats::sirenOf(number); !siren.isEmpty())
                return formats::fecFileName(siren, what.to);
        return fail(errors::sirenMissing).at(u"siren"_s);
    }
    case BookFormat::Datev:
        return u"EXTF_Buchungsstapel_%1_%2.csv"_s.arg(what.from.toString(u"yyyyMMdd"_s),
                                                      what.to.toString(u"yyyyMMdd"_s));
    case BookFormat::SafT:
        return u"saf-t_%1_%2.xml"_s.arg(what.from.toString(u"yyyyMMdd"_s),
                                        what.to.toString(u"yyyyMMdd"_s));
    case BookFormat::Beancount:
        return u"books.beancount"_s;
    case BookFormat::Journal:
        return u"books.ledger"_s;
    case BookFormat::PackZip:
        return u"pack.zip"_s;
    case BookFormat::Pack:
        break;
    }
    return u"pack"_s;
}

Result<ledger::BookExported> exportBooks(Office& office, Database& database, const BookExport& what,
                                         const QString& fileName, const FileSink& sink,
                                         const Progress& goesOn)
{
    if (!office.allows(ledger::actions::exportBooks))
        return fail(tandem::errors::permissionDenied,
                    {nameOf(ledger::actions::exportBooks.permission)});
    const bool isWhole = what.format == BookFormat::Pack || what.format == BookFormat::PackZip
                         || what.format == BookFormat::Journal
                         || what.format == BookFormat::Beancount;
    ledger::BookExported fact{.format = nameOf(what.format), .fileName = fileName};
    if (!isWhole) {
        fact.from = what.from;
        fact.to = what.to;
    }
    QCryptographicHash hash(QCryptographicHash::Sha256);
    std::int64_t reported = 0;
    const FileSink counted = [&](const QString& file, const QByteArray& bytes) -> Result<> {
        hash.addData(bytes);
        fact.byteCount += bytes.size();
        if (goesOn && fact.byteCount - reported >= bytesPerReport) {
            reported = fact.byteCount;
            TANDEM_CHECK(goesOn(fact.byteCount, 0));
        }
        return sink(file, bytes);
    };
    TANDEM_CHECK(office.read(ledger::actions::exportJournal, [&](Reader& books) {
        return write(database, books, what, fileName, counted);
    }));
    fact.sha256 = hash.result();
    TANDEM_CHECK(office.change(ledger::actions::exportBooks, [&](UnitOfWork& work) {
        return ledger::noteBookExport(work, fact);
    }));
    return fact;
}

} // namespace tandem::workflows
