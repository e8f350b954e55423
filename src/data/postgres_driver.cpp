#include "data/postgres_driver.h"

#include "base/check.h"
#include "data/errors.h"
#include "data/postgres_cursor.h"

#include <charconv>
#include <cstring>

#include <libpq-fe.h>

namespace tandem {

using namespace Qt::StringLiterals;

namespace {

constexpr int sentMax = 500; // beyond it the answers are read, so that no buffer grows

struct ResultClear {
    void operator()(PGresult* result) const { PQclear(result); }
};
using ResultPointer = std::unique_ptr<PGresult, ResultClear>;

Result<> readRows(const PGresult* result, const RowReader& read)
{
    PostgresCursor cursor(result);
    for (int row = 0; row < PQntuples(result); ++row) {
        cursor.moveTo(row);
        TANDEM_CHECK(read(Row(cursor)));
    }
    return {};
}

bool isNameCharacter(QChar c)
{
    return c.isLetterOrNumber() || c == u'_';
}

} // namespace

PostgresDriver::~PostgresDriver()
{
    PQfreeCancel(m_cancel);
    PQfinish(m_connection);
}

Result<> PostgresDriver::run(const QString& sql)
{
    TANDEM_CHECK(settle());
    const ResultPointer result(PQexec(m_connection, sql.toUtf8().constData()));
    const auto status = PQresultStatus(result.get());
    if (status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK)
        return failure(result.get(), sql.left(60));
    return {};
}

PostgresDriver::Statement& PostgresDriver::statementFor(const QString& name, const QString& sql)
{
    const auto found = m_statements.find(name);
    if (found != m_statements.end())
        return *found;
    // ":name" becomes "$n"; "::type" and quoted text stay as they are.
    Statement statement;
    statement.name = 's' + QByteArray::number(m_statements.size() + 1);
    bool isQuoted = false;
    for (qsizetype i = 0; i < sql.size(); ++i) {
        const QChar c = sql[i];
        isQuoted = c == u'\'' ? !isQuoted : isQuoted;
        const bool isCast = c == u':' && i + 1 < sql.size() && sql[i + 1] == u':';
        if (isCast && !isQuoted) {
            statement.sql += "::";
            ++i;
            continue;
        }
        if (isQuoted || c != u':') {
            statement.sql += QString(c).toUtf8();
            continue;
        }
        qsizetype end = i + 1;
        while (end < sql.size() && isNameCharacter(sql[end]))
            ++end;
        const QByteArray parameter = sql.mid(i + 1, end - i - 1).toUtf8();
        auto at = std::ranges::find(statement.parameterNames, parameter);
        if (at == statement.parameterNames.end())
            at = statement.parameterNames.insert(at, parameter);
        statement.sql += '$' + QByteArray::number(at - statement.parameterNames.begin() + 1);
        i = end - 1;
    }
    return *m_statements.insert(name, statement);
}

Result<> PostgresDriver::prepare(const QString& name, const QString& sql)
{
    TANDEM_CHECK(settle());
    // Under no name and with types of the server's choice: what is run gives the types it binds.
    const Statement& statement = statementFor(name, sql);
    const ResultPointer result(PQprepare(m_connection, "", statement.sql.constData(), 0, nullptr));
    if (PQresultStatus(result.get()) != PGRES_COMMAND_OK)
        return failure(result.get(), name);
    return {};
}

/// Hands a statement with its parameters to libpq, preparing it on its first use.
Result<> PostgresDriver::dispatch(Statement& statement, std::span<const Param> params)
{
    const auto count = statement.parameterNames.size();
    require(count == params.size(), statement.sql.constData());
    std::vector<Oid> types(count);
    std::vector<QByteArray> texts(count);
    std::vector<const char*> values(count, nullptr);
    std::vector<int> lengths(count);
    std::vector<int> formats(count, 0);
    for (std::size_t i = 0; i < count; ++i) {
        const auto isNamed = [&](const Param& param) {
            return statement.parameterNames[i] == param.name();
        };
        const auto found = std::ranges::find_if(params, isNamed);
        require(found != params.end(), statement.parameterNames[i].constData());
        switch (found->kind()) {
        case Param::Kind::Integer:
            types[i] = integerOid;
            texts[i] = QByteArray::number(static_cast<qlonglong>(found->integer()));
            break;
        case Param::Kind::Text:
            // PostgreSQL would keep what stands before it, and say nothing.
            if (found->text().contains(QChar(u'\0')))
                return fail(errors::constraintRefused, {u"a text holds the character U+0000"_s});
            types[i] = textOid;
            texts[i] = found->text().toUtf8();
            break;
        case Param::Kind::Date:
            types[i] = dateOid;
            texts[i] =
                found->isNull() ? QByteArray() : found->date().toString(Qt::ISODate).toUtf8();
            break;
        case Param::Kind::Bytes:
            types[i] = bytesOid;
            texts[i] = found->bytes();
            formats[i] = 1;
            break;
        }
        if (!found->isNull())
            values[i] = texts[i].constData();
        lengths[i] = static_cast<int>(texts[i].size());
    }
    const int countInt = static_cast<int>(count);
    if (!statement.isPrepared) {
        TANDEM_CHECK(settle());
        const ResultPointer prepared(PQprepare(m_connection, statement.name.constData(),
                                               statement.sql.constData(), countInt, types.data()));
        if (PQresultStatus(prepared.get()) != PGRES_COMMAND_OK)
            return failure(prepared.get(), QString::fromUtf8(statement.sql).left(200));
        statement.isPrepared = true;
    }
    if (!m_isPiped) {
        require(PQenterPipelineMode(m_connection) == 1, "an idle connection can begin a pipeline");
        m_isPiped = true;
    }
    if (PQsendQueryPrepared(m_connection, statement.name.constData(), countInt, values.data(),
                            lengths.data(), formats.data(), 0)
        != 1)
        return failure(nullptr, QString::fromUtf8(statement.name));
    ++m_sent;
    return {};
}

Result<> PostgresDriver::send(const QString& name, const QString& sql,
                              std::span<const Param> params)
{
    TANDEM_CHECK(dispatch(statementFor(name, sql), params));
    if (m_sent >= sentMax)
        return settle();
    return {};
}

Result<int> PostgresDriver::execute(const QString& name, const QString& sql,
                                    std::span<const Param> params, const RowReader* read)
{
    TANDEM_CHECK(dispatch(statementFor(name, sql), params));
    return collect(name, read);
}

Result<> PostgresDriver::settle()
{
    if (!m_isPiped)
        return {};
    TANDEM_CHECK(collect(u"pipeline"_s, nullptr));
    return {};
}

/// Ends the pipeline and reads its answers; the last one's rows go to `read`.
Result<int> PostgresDriver::collect(const QString& name, const RowReader* read)
{
    PQpipelineSync(m_connection);
    int changed = 0;
    std::optional<Error> broken;
    std::exception_ptr thrown; // kept until the answers are read, or the connection is lost to us
    const auto note = [&](Failure failed) {
        const Result<> asResult = std::move(failed);
        if (!broken)
            broken = asResult.error();
    };
    for (int left = m_sent; left > 0; --left) {
        const bool isLast = left == 1;
        if (isLast && read)
            PQsetSingleRowMode(m_connection);
        while (const ResultPointer result{PQgetResult(m_connection)}) {
            const auto status = PQresultStatus(result.get());
            if (status == PGRES_FATAL_ERROR)
                note(failure(result.get(), name));
            if (isLast && status == PGRES_COMMAND_OK)
                changed = QByteArray(PQcmdTuples(result.get())).toInt();
            const bool hasRows = status == PGRES_SINGLE_TUPLE || status == PGRES_TUPLES_OK;
            if (!isLast || !read || !hasRows || broken || thrown)
                continue;
            try {
                if (auto taken = readRows(result.get(), *read); !taken)
                    broken = taken.error();
            } catch (...) {
                thrown = std::current_exception();
            }
        }
    }
    m_sent = 0;
    ResultPointer sync(PQgetResult(m_connection)); // the answer to PQpipelineSync itself
    const bool isAlive = PQstatus(m_connection) == CONNECTION_OK;
    PQexitPipelineMode(m_connection);
    m_isPiped = false;
    if (thrown)
        std::rethrow_exception(thrown);
    if (broken)
        return Failure(*broken);
    if (!isAlive)
        return failure(nullptr, name);
    return changed;
}

Result<QString> PostgresDriver::passwordVerifier(const QString& password)
{
    const QByteArray secret = password.toUtf8();
    const std::unique_ptr<char, decltype(&PQfreemem)> verifier(
        PQencryptPasswordConn(m_connection, secret.constData(), "", "scram-sha-256"), &PQfreemem);
    if (!verifier)
        return failure(nullptr, u"password"_s);
    return QString::fromLatin1(verifier.get());
}

Result<> PostgresDriver::beginRead()
{
    TANDEM_CHECK(reconnectIfLost());
    return run(u"BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"_s);
}

Result<> PostgresDriver::beginChange()
{
    TANDEM_CHECK(reconnectIfLost());
    return run(u"BEGIN; SELECT take_pen()"_s);
}

Result<> PostgresDriver::commit()
{
    TANDEM_CHECK(settle());
    const ResultPointer result(PQexec(m_connection, "COMMIT"));
    const auto status = PQresultStatus(result.get());
    // A COMMIT of a transaction that failed before answers "ROLLBACK", and nothing was saved.
    if (status == PGRES_COMMAND_OK && std::strcmp(PQcmdStatus(result.get()), "COMMIT") == 0)
        return {};
    const char* const severity = PQresultErrorField(result.get(), PG_DIAG_SEVERITY_NONLOCALIZED);
    const bool isCutOff = severity && std::strcmp(severity, "ERROR") != 0; // FATAL or PANIC
    if (PQstatus(m_connection) == CONNECTION_OK && !isCutOff)
        return failure(result.get(), u"COMMIT"_s);
    return fail(errors::outcomeUnknown).because(QString::fromUtf8(PQerrorMessage(m_connection)));
}

void PostgresDriver::rollback()
{
    (void)settle();
    const ResultPointer result(PQexec(m_connection, "ROLLBACK"));
}

Result<std::vector<TouchedRow>> PostgresDriver::touchedRows()
{
    std::vector<TouchedRow> rows;
    const RowReader read = [&](const Row& row) -> Result<> {
        rows.push_back({row.text("table_name"), row.integer("row_id")});
        return {};
    };
    TANDEM_CHECK(execute(u"driver:touched"_s,
                         u"SELECT DISTINCT table_name, row_id FROM touched_row "
                         "ORDER BY table_name, row_id"_s,
                         {}, &read));
    return rows;
}

void PostgresDriver::interrupt()
{
    char error[256];
    PQcancel(m_cancel, error, sizeof error);
}

Result<std::int64_t> PostgresDriver::dataVersion()
{
    std::int64_t version = 0;
    const RowReader read = [&](const Row& row) -> Result<> {
        version = row.integer("version");
        return {};
    };
    TANDEM_CHECK(execute(u"driver:data_version"_s,
                         u"SELECT COALESCE(MAX(id), 0) AS version FROM audit"_s, {}, &read));
    return version;
}

} // namespace tandem
