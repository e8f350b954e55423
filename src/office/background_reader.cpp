#include "office/background_reader.h"

#include "data/errors.h"

#include <QTimer>

namespace tandem {

namespace {

constexpr int watchEveryMs = 500;

} // namespace

BackgroundReader::BackgroundReader(const DatabaseConfig& config, const Session& session,
                                   const Clock& clock)
    : BackgroundReader(config, session, clock, Watch::Yes)
{
}

BackgroundReader::BackgroundReader(const DatabaseConfig& config, const Session& session,
                                   const Clock& clock, Watch watching)
    : m_config(config)
    , m_session(session)
    , m_clock(clock)
    , m_sessionHere(session)
    , m_worker(new QObject)
{
    m_config.access = SqliteAccess::Write; // a reader checks the same settings; it never writes
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, [this] {
        m_driver = nullptr;
        m_office.reset();
        m_database.reset();
    });
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.setObjectName(QStringLiteral("background reader"));
    m_thread.start();
    if (watching == Watch::No)
        return;
    ask([this] {
        auto* const timer = new QTimer(m_worker);
        connect(timer, &QTimer::timeout, m_worker, [this] { watch(); });
        timer->start(watchEveryMs);
    });
}

BackgroundReader::~BackgroundReader()
{
    interrupt();
    m_thread.quit();
    m_thread.wait();
}

void BackgroundReader::interrupt()
{
    if (Driver* const driver = m_driver)
        driver->interrupt();
}

BackgroundReader& BackgroundReader::beside(ReaderLane lane)
{
    std::unique_ptr<BackgroundReader>& reader = m_beside[lane];
    if (!reader)
        reader.reset(new BackgroundReader(m_config, m_sessionHere, m_clock, Watch::No));
    return *reader;
}

bool wasInterrupted(const Error& error)
{
    return error.code == &errors::interrupted;
}

void BackgroundReader::setSession(const Session& session)
{
    m_sessionHere = session;
    for (const auto& [lane, reader] : m_beside)
        reader->setSession(session);
    ask([this, session] {
        m_session = session;
        m_office.reset();
    });
}

void BackgroundReader::ask(std::function<void()> work)
{
    ++m_unanswered;
    const auto workThere = [this, work = std::move(work)] {
        work();
        answer([this] { --m_unanswered; }); // after the answers that the work gave
    };
    QMetaObject::invokeMethod(m_worker, workThere, Qt::QueuedConnection);
}

bool BackgroundReader::isIdle() const
{
    return m_unanswered == 0
           && std::ranges::all_of(m_beside, [](const auto& lane) { return lane.second->isIdle(); });
}

void BackgroundReader::answer(std::function<void()> words)
{
    QMetaObject::invokeMethod(this, std::move(words), Qt::QueuedConnection);
}

Result<Office*> BackgroundReader::officeThere()
{
    const bool isFirst = !m_database;
    if (isFirst) {
        TANDEM_TRY(m_database, Database::open(m_config));
        m_driver = &m_database->driver();
    }
    if (!m_office)
        m_office = std::make_unique<Office>(*m_database, m_clock, m_random, m_session);
    if (isFirst)
        TANDEM_CHECK(beginFeed());
    return m_office.get();
}

/// Before anything is read, so that no change falls between what is shown and what is told.
Result<> BackgroundReader::beginFeed()
{
    if (m_session.permissions.empty())
        return {};
    TANDEM_TRY(m_dataVersion, m_database->driver().dataVersion());
    TANDEM_TRY(m_auditId, readFeed([](Reader& books) { return lastChange(books); }));
    return {};
}

void BackgroundReader::watch()
{
    if (!officeThere() || m_session.permissions.empty())
        return;
    const auto version = m_database->driver().dataVersion();
    if (!version || *version == m_dataVersion)
        return;
    auto changes = readFeed([this](Reader& books) { return changesSince(books, m_auditId); });
    if (!changes)
        return;
    m_dataVersion = *version;
    m_auditId = changes->lastAuditId;
    if (!changes->topics.empty())
        answer([this, topics = std::move(changes->topics)] { emit this->changed(topics); });
}

} // namespace tandem
