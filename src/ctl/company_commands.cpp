#include "ctl/commands.h"
#include "ctl/errors.h"
#include "ctl/password_input.h"
#include "ctl/provers.h"
#include "data/backup.h"
#include "data/durable_file.h"
#include "data/locked_file.h"
#include "data/migrator.h"
#include "data/move.h"
#include "office/actions.h"
#include "office/company.h"
#include "office/password.h"
#include "office/signed_backup.h"
#include "office/users.h"
#include "office/verify.h"
#include "office/witness_files.h"
#include "workflows/create_company.h"
#include "workflows/sample_company.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTimeZone>

namespace tandem::ctl {

using namespace Qt::StringLiterals;

namespace {

/// Everything may be done by it: it makes the company, or fills a sample.
Session ownSession(UserId user)
{
    return {.user = user, .userName = u"tandem"_s, .permissions = allPermissions()};
}

Result<std::optional<workflows::Sample>> sampleOf(const Context& context)
{
    const QString name = context.value("sample");
    const auto sample = workflows::sampleNamed(name);
    if (!sample && context.has("sample"))
        return fail(errors::wordUnknown, {name, u"day, year, large"_s}).at(u"sample"_s);
    return sample;
}

Result<> fill(Context& context, Database& database, const QString& firstUser,
              workflows::Sample sample)
{
    Office seeker(database, context.clock(), context.random(), ownSession({}));
    TANDEM_TRY(const Company made,
               seeker.read(actions::companyInfo, [](Reader& books) { return company(books); }));
    TANDEM_TRY(const User user, seeker.read(actions::userList, [&](Reader& books) {
        return userNamed(books, firstUser);
    }));
    workflows::SampleClock clock(QTimeZone(made.timeZone.toUtf8()));
    Office maker(database, clock, context.random(), ownSession({}));
    Office approver(database, clock, context.random(), ownSession(user.id));
    int shownPercent = 0;
    TANDEM_CHECK(workflows::fillSample(
        {.maker = maker, .approver = approver, .clock = clock}, sample, [&](int done, int all) {
            const int percent = static_cast<int>(std::int64_t{done} * 100 / all);
            if (percent / 10 == shownPercent / 10)
                return;
            shownPercent = percent;
            std::fprintf(context.terminal().error, "%d %% of the sample is made\n", percent);
        }));
    return {};
}

Result<ExitCode> create(Context& context)
{
    TANDEM_TRY(const auto sample, sampleOf(context));
    const QString zone = QString::fromUtf8(QTimeZone::systemTimeZoneId());
    const CompanyDraft draft{.name = context.value("name"),
                             .country = context.value("country").toUpper(),
                             .currency = context.value("currency", u"EUR"_s).toUpper(),
                             .timeZone =
                                 context.value("time-zone", zone.isEmpty() ? u"UTC"_s : zone)};
    TANDEM_TRY(const QString password, context.password());
    const UserDraft user{
        .name = context.userName(), .fullName = {}, .password = password, .roles = {}};
    // Before the file is made, so that a wrong word leaves none behind.
    TANDEM_CHECK(checkCompany(draft));
    TANDEM_TRY(const QString userName, fitUserName(user.name));
    TANDEM_CHECK(checkPassword(password, userName));
    TANDEM_TRY(Database* const database, context.database());
    Office office(*database, context.clock(), context.random(), ownSession({}));
    TANDEM_CHECK(workflows::createCompany(
        office, {.company = draft, .firstUser = user, .chart = context.value("chart")}));
    if (sample)
        TANDEM_CHECK(fill(context, *database, userName, *sample));
    TANDEM_CHECK(database->driver().checkpoint());
    context.say(u"%1 was made. %2 is its administrator."_s.arg(draft.name, userName));
    return ExitCode::Done;
}

Result<ExitCode> info(Context& context)
{
    TANDEM_TRY(Office* const office, context.office());
    TANDEM_TRY(Database* const database, context.database());
    TANDEM_TRY(const Company found,
               office->read(actions::companyInfo, [](Reader& books) { return company(books); }));
    Listing listing = context.list({{"property"}, {"value"}});
    listing.add({u"name"_s, found.name});
    listing.add({u"country"_s, found.country});
    listing.add({u"currency"_s, QString::fromUtf8(found.currency.code().data(), 3)});
    listing.add({u"time zone"_s, found.timeZone});
    listing.add({u"year starts in month"_s, QString::number(found.yearStartsMonth)});
    listing.add({u"books"_s, DatabaseConfig::shownName(database->config().location)});
    listing.add({u"schema"_s, QString::number(newestSchemaVersion())});
    return ExitCode::Done;
}

Result<ExitCode> verifyAll(Context& context)
{
    TANDEM_TRY(Office* const office, context.office());
    TANDEM_TRY(Database* const database, context.database());
    const Depth depth = context.has("full") ? Depth::Full : Depth::Quick;
    TANDEM_TRY(Verification outcome, verify(*office, *database, depth, moduleProvers()));
    TANDEM_CHECK(office->read(actions::verifyBooks, [&](Reader& books) -> Result<> {
        TANDEM_CHECK(compareWithWitness(books, ownWitness(), [&](const Finding& finding) {
            outcome.findings.push_back(finding);
        }));
        return outcome.findings.empty() ? rememberHeads(books, ownWitness()) : Result<>();
    }));
    Listing listing = context.list({{"table"}, {"row"}, {"column"}, {"what"}});
    for (const Finding& finding : outcome.findings)
        listing.add({finding.table, finding.row, finding.column, finding.what});
    listing.end();
    for (const QString& table : outcome.unproven)
        context.warn(u"table %1 is not proven by this program"_s.arg(table));
    context.say(outcome.findings.empty()
                    ? u"All is as Tandem wrote it (%1 rows)."_s.arg(outcome.rowCount)
                    : u"%1 problems were found."_s.arg(outcome.findings.size()));
    return outcome.findings.empty() ? ExitCode::Done : ExitCode::VerifyFoundProblems;
}

/// What stands beside a backup: what it is, and the anchor that was set just before.
QByteArray manifestOf(const BackupMade& made, const Anchor& anchor, Instant at)
{
    const QJsonObject json{{u"file"_s, made.file.section(u'/', -1)},
                           {u"size_bytes"_s, QString::number(made.sizeBytes)},
                           {u"sha256"_s, made.sha256},
                           {u"made_at_ms"_s, QString::number(at.ms)},
                           {u"schema"_s, newestSchemaVersion()},
                           {u"anchor"_s, QJsonDocument::fromJson(anchorLine(anchor)).object()}};
    return QJsonDocument(json).toJson();
}

Result<> lockBackup(const Context& context, BackupMade& made)
{
    TANDEM_TRY(const QString phrase, context.secret(passphrase));
    TANDEM_CHECK(checkPassword(phrase, {}));
    const QString plain = made.file + u".plain"_s;
    TANDEM_CHECK(replaceFile(made.file, plain));
    auto locked = lockFile(plain, made.file, phrase);
    QFile::remove(plain);
    return locked;
}

Result<ExitCode> backup(Context& context)
{
    TANDEM_TRY(Office* const office, context.office());
    TANDEM_TRY(Database* const database, context.database());
    if (context.arguments().size() != 1)
        return fail(errors::argumentMissing, {u"the file to make"_s});
    TANDEM_TRY(const SignedBackup backup,
               makeSignedBackup(*office, {*database, context.clock(), context.random()},
                                ownWitness(), context.arguments().front()));
    BackupMade made = backup.copy;
    if (context.has(passphrase.option))
        TANDEM_CHECK(lockBackup(context, made));
    TANDEM_CHECK(
        writeWhole(made.file + u".json"_s, manifestOf(made, backup.anchor, context.clock().now())));
    Listing listing = context.list({{"file"}, {"size_bytes", Column::Align::Right}, {"sha256"}});
    listing.add({made.file, made.sizeBytes, made.sha256});
    return ExitCode::Done;
}

/// Who puts books back on purpose is not told at each verification that they are old.
Result<> acceptAsRestored(Context& context)
{
    TANDEM_TRY(Database * database, context.database());
    Office office(*database, context.clock(), context.random(),
                  {.user = {}, .userName = u"tandem"_s, .permissions = {Permission::AuditRead}});
    return office.read(actions::verifyBooks,
                       [](Reader& books) { return acceptRestored(books, ownWitness()); });
}

/// Restores a backup onto an empty database of a server, by way of a checked copy.
Result<> restoreOntoServer(Context& context, const QString& backup)
{
    const QTemporaryDir folder;
    const QString copy = folder.filePath(u"restored.tandem"_s);
    TANDEM_CHECK(restoreBackup(backup, copy));
    TANDEM_TRY(const auto source, Database::open(DatabaseConfig::at(copy)));
    TANDEM_TRY(Database* const target, context.database());
    TANDEM_CHECK(moveBooks(*source, *target));
    return {};
}

/// Puts a backup where the books are to be; the name of what was there before, if anything.
Result<QString> putBack(Context& context, const QString& backup, const QString& target)
{
    if (DatabaseConfig::at(target).dialect == Dialect::Sqlite)
        return restoreBackup(backup, target);
    TANDEM_CHECK(restoreOntoServer(context, backup));
    return QString();
}

Result<ExitCode> restore(Context& context)
{
    const QString target = context.value("company", qEnvironmentVariable("TANDEM_COMPANY"));
    if (target.isEmpty())
        return fail(errors::noCompanyGiven);
    if (context.arguments().size() != 1)
        return fail(errors::argumentMissing, {u"the backup to restore"_s});
    QString source = context.arguments().front();
    const bool isFile = DatabaseConfig::at(target).dialect == Dialect::Sqlite;
    const QString opened = (isFile ? target : source) + u".unlocked"_s;
    if (isLockedFile(source)) {
        TANDEM_TRY(const QString phrase, context.secret(passphrase));
        TANDEM_CHECK(unlockFile(source, opened, phrase));
        source = opened;
    }
    const auto replaced = putBack(context, source, target);
    QFile::remove(opened);
    if (!replaced)
        return Failure(replaced.error());
    TANDEM_CHECK(acceptAsRestored(context));
    context.say(u"%1 holds the backup now."_s.arg(target));
    if (!replaced->isEmpty())
        context.say(u"What was there is kept as %1."_s.arg(*replaced));
    return ExitCode::Done;
}

Result<ExitCode> move(Context& context)
{
    TANDEM_TRY(Office* const office, context.office());
    TANDEM_TRY(Database* const database, context.database());
    if (!office->allows(actions::moveBooks))
        return fail(tandem::errors::permissionDenied, {nameOf(actions::moveBooks.permission)});
    DatabaseConfig config = DatabaseConfig::at(context.value("to"));
    config.access = SqliteAccess::Create;
    TANDEM_TRY(const auto target, Database::open(config));
    TANDEM_TRY(const std::vector<TableMoved> moved, moveBooks(*database, *target));
    TANDEM_CHECK(target->driver().checkpoint());
    Listing listing = context.list({{"table"}, {"rows", Column::Align::Right}, {"sha256"}});
    for (const TableMoved& table : moved)
        listing.add({table.table, table.rowCount, table.contentHash});
    return ExitCode::Done;
}

} // namespace

std::vector<Command> companyCommands()
{
    return {
        {"company",
         "create",
         "",
         "make the books of a company, and its first user",
         {{"name", "NAME", "the company's name", Option::Need::Required},
          {"country", "CC", "two letters of ISO 3166", Option::Need::Required},
          {"currency", "CUR", "what its ledger balances in; EUR if not given"},
          {"chart", "NAME",
           "the chart of accounts: general, pcg, skr03, skr04, uk or us; else by country"},
          {"time-zone", "ZONE", "an IANA name; the machine's if not given"},
          {"sample", "SIZE", "fill it with invented figures up to 2025-06-16: day, year, large"}},
         Books::Create,
         &create},
        {"company", "info", "", "whose books these are, and where", {}, Books::Open, &info},
        {"company",
         "verify",
         "",
         "compare the books with their trail, chains and totals",
         {{"full", nullptr, "every column of every row"}},
         Books::Open,
         &verifyAll},
        {"company",
         "backup",
         "FILE",
         "copy the books, while they are used, into a checked file",
         {{passphrase.option, "FD", "lock the copy by the passphrase that is read from here"}},
         Books::Open,
         &backup},
        {"company",
         "restore",
         "BACKUP",
         "put a checked copy of a backup where --company is",
         {{passphrase.option, "FD",
           "read the passphrase of a locked copy from here; else TANDEM_PASSPHRASE, else asked "
           "for"}},
         Books::None,
         &restore},
        {"company",
         "move",
         "",
         "copy all books to another database, and compare every row",
         {{"to", "LOCATION", "a new file, or postgresql://...", Option::Need::Required}},
         Books::Open,
         &move}};
}

} // namespace tandem::ctl
