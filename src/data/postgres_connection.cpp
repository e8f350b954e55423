#include "base/check.h"
#include "data/errors.h"
#include "data/postgres_driver.h"

#include <QElapsedTimer>
#include <QRegularExpression>

#include <cstring>

#include <libpq-fe.h>

namespace tandem {

using namespace Qt::StringLiterals;

namespace {

constexpr int askAgainWithinMs = 5'000; // who did not answer by then is not asked twice

/// Why the server refused the connection just now: an SQLSTATE, or empty if it said none. libpq
/// tells it in a verbose error alone, so the server is asked once more.
QString refusalOf(pg_conn* connection)
{
    static const QRegularExpression state(
        u":  ([0-9A-Z]{5}): "_s); // after the severity, whatever its language
    PQsetErrorVerbosity(connection, PQERRORS_VERBOSE);
    PQreset(connection);
    const QString words = QString::fromUtf8(PQerrorMessage(connection));
    PQsetErrorVerbosity(connection, PQERRORS_DEFAULT);
    return state.match(words).captured(1);
}

Failure notConnected(pg_conn* connection, const QString& words, const QString& state)
{
    if (PQconnectionNeedsPassword(connection) || state.startsWith(u"28"_s))
        return fail(errors::loginRefused, {QString::fromUtf8(PQuser(connection))}).because(words);
    if (state == u"3D000"_s)
        return fail(errors::databaseMissing, {QString::fromUtf8(PQdb(connection))}).because(words);
    return fail(errors::databaseUnavailable, {words}).because(state);
}

} // namespace

Result<> PostgresDriver::connect(const QString& url, const QString& password, const QString& role,
                                 const QString& database)
{
    const QByteArray address = url.toUtf8();
    const QByteArray secret = password.toUtf8();
    const QByteArray user = role.toUtf8();
    const QByteArray other = database.toUtf8();
    const auto given = [](const QByteArray& value) { // an empty value counts as none given
        return value.isEmpty() ? nullptr : value.constData();
    };
    const std::array<const char*, 7> keys{
        "dbname", "connect_timeout", "application_name", "password", "user", "dbname", nullptr};
    const std::array<const char*, 7> values{
        address.constData(), "10", "tandem", given(secret), given(user), given(other), nullptr};
    QElapsedTimer timer;
    timer.start();
    m_connection = PQconnectdbParams(keys.data(), values.data(), 1);
    if (PQstatus(m_connection) == CONNECTION_OK)
        return {};
    const QString words = QString::fromUtf8(PQerrorMessage(m_connection)).trimmed();
    const bool isWorthAsking =
        timer.elapsed() < askAgainWithinMs && !PQconnectionNeedsPassword(m_connection);
    const QString state = isWorthAsking ? refusalOf(m_connection) : QString();
    if (PQstatus(m_connection) == CONNECTION_OK)
        return {};
    return notConnected(m_connection, words, state);
}

Result<std::unique_ptr<Driver>> PostgresDriver::open(const QString& url, const QString& password,
                                                     const QString& role, const QString& database)
{
    std::unique_ptr<PostgresDriver> driver(new PostgresDriver);
    TANDEM_CHECK(driver->connect(url, password, role, database));
    PGconn* const connection = driver->m_connection;
    const char* const host = PQhost(connection);
    const char* const address4 = PQhostaddr(connection);
    const bool isHere = host[0] == '/' || std::strcmp(address4, "127.0.0.1") == 0
                        || std::strcmp(address4, "::1") == 0;
    if (!isHere && !url.contains(u"sslmode=verify-full"_s))
        return fail(errors::insecureServer, {QString::fromUtf8(host)});

    TANDEM_CHECK(driver->setUpSession());
    return std::unique_ptr<Driver>(std::move(driver));
}

Result<> PostgresDriver::setUpSession()
{
    PQfreeCancel(m_cancel);
    m_cancel = PQgetCancel(m_connection);
    PQsetNoticeProcessor(
        m_connection, [](void*, const char*) {}, nullptr);
    // Compiling a query takes a quarter of a second; none of ours runs long enough to earn it back.
    for (const QString& setting :
         {u"SET client_min_messages = warning"_s, u"SET jit = off"_s, u"SET lock_timeout = '5s'"_s,
          u"SET idle_in_transaction_session_timeout = '30s'"_s, u"SET DateStyle = 'ISO, YMD'"_s,
          u"SET client_encoding = 'UTF8'"_s, u"SET synchronous_commit = on"_s,
          u"SET standard_conforming_strings = on"_s,
          u"CREATE TEMPORARY TABLE touched_row (table_name TEXT NOT NULL, row_id BIGINT NOT NULL) "
          "ON COMMIT DELETE ROWS"_s})
        TANDEM_CHECK(run(setting));
    return {};
}

/// A server that was restarted is met again with the session set anew.
Result<> PostgresDriver::reconnectIfLost()
{
    if (PQstatus(m_connection) == CONNECTION_OK)
        return {};
    m_statements.clear();
    m_sent = 0;
    m_isPiped = false;
    PQreset(m_connection);
    if (PQstatus(m_connection) != CONNECTION_OK)
        return failure(nullptr, u"reconnect"_s);
    return setUpSession();
}

} // namespace tandem
