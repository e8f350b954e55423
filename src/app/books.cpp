#include "app/books.h"

#include "app/pages.h"
#include "base/check.h"
#include "ctl/provers.h"
#include "data/errors.h"
#include "office/actions.h"
#include "office/anchor.h"
#include "office/sign_in.h"
#include "office/users.h"
#include "reports/record_finders.h"
#include "workflows/create_company.h"
#include "workflows/sample_company.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QSysInfo>

namespace tandem::app {

using namespace Qt::StringLiterals;

namespace {

/// Where this computer keeps what belongs to a user of some books: their name in the settings.
QString keptUnder(const QString& location, const Session& session)
{
    const QByteArray where =
        QCryptographicHash::hash(location.toUtf8(), QCryptographicHash::Sha256).toHex().first(16);
    return u"books/%1/%2"_s.arg(QString::fromLatin1(where), QString::number(session.user.value()));
}

Session maker(UserId user)
{
    return {user, u"tandem"_s, allPermissions()};
}

} // namespace

OpenBooks::OpenBooks(QString location, const Clock& clock)
    : m_location(std::move(location))
    , m_clock(clock)
{
}

Result<std::unique_ptr<OpenBooks>> OpenBooks::open(const QString& location, const Clock& clock)
{
    std::unique_ptr<OpenBooks> books(new OpenBooks(location, clock));
    const DatabaseConfig config = DatabaseConfig::at(location);
    if (!config.isOpenToLogins()) {
        TANDEM_TRY(books->m_database, Database::open(config));
    }
    return books;
}

Result<Entry> knock(const QString& location, const Clock& clock, const QString& name,
                    const QString& password)
{
    DatabaseConfig config = DatabaseConfig::at(location);
    if (config.isOpenToLogins()) {
        TANDEM_TRY(config.userName, fitUserName(name));
        config.password = password;
    }
    Entry entry;
    TANDEM_TRY(entry.database, Database::open(config));
    SystemRandom random;
    TANDEM_TRY(entry.session, tandem::signIn({*entry.database, clock, random},
                                             {.name = name,
                                              .password = password,
                                              .workstation = QSysInfo::machineHostName()}));
    return entry;
}

std::unique_ptr<OpenBooks> OpenBooks::entered(const QString& location, const Clock& clock,
                                              Entry entry)
{
    std::unique_ptr<OpenBooks> books(new OpenBooks(location, clock));
    books->take(std::move(entry));
    return books;
}

Result<> OpenBooks::signIn(const QString& name, const QString& password)
{
    TANDEM_TRY(Entry entry, knock(m_location, m_clock, name, password));
    take(std::move(entry));
    return {};
}

void OpenBooks::take(Entry entry)
{
    m_database = std::move(entry.database);
    m_background = std::make_unique<BackgroundReader>(m_database->config(), entry.session, m_clock);
    m_jobs = std::make_unique<gui::JobBoard>(m_database->config(), entry.session, m_clock);
    m_office = std::make_unique<Office>(*m_database, m_clock, m_random, std::move(entry.session));
    QObject::connect(m_office.get(), &Office::changed, m_office.get(),
                     [this] { m_hasChanged = true; });
}

Result<> OpenBooks::leave()
{
    if (!std::exchange(m_hasChanged, false))
        return {};
    TANDEM_CHECK(setAnchor({*m_database, m_clock, m_random}, ctl::ownWitness(), AnchorReason::Exit,
                           m_office->session().user));
    return {};
}

Result<gui::Workplace> OpenBooks::workplace()
{
    require(isSignedIn(), "somebody is signed in");
    const Permissions& rights = m_office->session().permissions;
    if (rights.empty())
        return fail(errors::permissionDenied, {u"-"_s});
    // Whoever may do anything here may know whose books they are.
    const View name{"office.company_name", *rights.begin(), ""};
    TANDEM_TRY(Company company,
               m_office->read(name, [](Reader& books) { return tandem::company(books); }));
    const QString shown = DatabaseConfig::shownName(m_location);
    const bool isFile = m_database->dialect() == Dialect::Sqlite;
    return gui::Workplace{.office = *m_office,
                          .background = *m_background,
                          .jobs = *m_jobs,
                          .clock = m_clock,
                          .random = m_random,
                          .company = std::move(company),
                          .booksName = isFile ? QFileInfo(shown).fileName() : shown,
                          .keptUnder = keptUnder(shown, m_office->session()),
                          .isSample = false,
                          .statusItems = statusItems(),
                          .finders = reports::recordFinders()};
}

namespace {

Result<> writeProfile(Office& office, const gui::CompanyWanted& wanted)
{
    if (wanted.profile == CompanyProfile())
        return {};
    TANDEM_TRY(const Company made,
               office.read(actions::companyInfo, [](Reader& books) { return company(books); }));
    return changeCompany(office, made.version, made.name, wanted.profile);
}

Result<> fillBooks(const DatabaseConfig& config, const gui::CompanyWanted& wanted,
                   const std::stop_token& stop)
{
    const SystemClock clock;
    SystemRandom random;
    TANDEM_TRY(const auto database, Database::open(config));
    if (stop.stop_requested())
        return fail(errors::interrupted);
    Office office(*database, clock, random, maker({}));
    TANDEM_CHECK(workflows::createCompany(
        office, {.company = wanted.company, .firstUser = wanted.user, .chart = wanted.chart}));
    return writeProfile(office, wanted);
}

} // namespace

Result<> makeCompany(const gui::CompanyWanted& wanted, const QString& serverPassword,
                     const std::stop_token& stop)
{
    TANDEM_CHECK(checkCompany(wanted.company));
    DatabaseConfig config = DatabaseConfig::at(wanted.location);
    const bool isFile = config.dialect == Dialect::Sqlite;
    const bool isThere = isFile && QFileInfo::exists(wanted.location);
    config.access = SqliteAccess::Create;
    config.password = serverPassword;
    auto made = fillBooks(config, wanted, stop);
    if (!made && isFile && !isThere)
        for (const QString& end : {u""_s, u"-wal"_s, u"-shm"_s, u".pen"_s})
            QFile::remove(wanted.location + end);
    return made;
}

Result<> makeSampleCompany(const QString& file, const UserDraft& user, bool isWholeYear,
                           const std::function<void(int percent)>& progress)
{
    const CompanyDraft company{
        .name = u"Harbour Trading"_s, .country = u"DE"_s, .timeZone = u"Europe/Berlin"_s};
    TANDEM_CHECK(makeCompany(
        {.company = company, .user = user, .chart = {}, .profile = {}, .location = file}));
    workflows::SampleClock clock(QTimeZone(company.timeZone.toUtf8()));
    SystemRandom random;
    TANDEM_TRY(const auto database, Database::open(DatabaseConfig::at(file)));
    Office seeker(*database, clock, random, maker({}));
    TANDEM_TRY(const User first, seeker.read(actions::userList, [&](Reader& books) {
        return userNamed(books, user.name);
    }));
    Office approver(*database, clock, random, maker(first.id));
    TANDEM_CHECK(workflows::fillSample(
        {.maker = seeker, .approver = approver, .clock = clock},
        isWholeYear ? workflows::Sample::Year : workflows::Sample::Day,
        [&](int done, int all) { progress(static_cast<int>(std::int64_t{done} * 100 / all)); }));
    return database->driver().checkpoint();
}

} // namespace tandem::app
