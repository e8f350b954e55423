#include "formats/gnucash_statement.h"

#include <sqlite3.h>

namespace tandem::formats::gnucash {

Statement::Statement(sqlite3* database, const char* sql)
{
    m_hasFailed = sqlite3_prepare_v2(database, sql, -1, &m_statement, nullptr) != SQLITE_OK;
}

Statement::~Statement()
{
    sqlite3_finalize(m_statement);
}

bool Statement::step()
{
    if (m_hasFailed)
        return false;
    const int result = sqlite3_step(m_statement);
    m_hasFailed = result != SQLITE_ROW && result != SQLITE_DONE;
    return result == SQLITE_ROW;
}

void Statement::rebind(const QString& value)
{
    if (m_hasFailed)
        return;
    sqlite3_reset(m_statement);
    const QByteArray bytes = value.toUtf8();
    m_hasFailed = sqlite3_bind_text(m_statement, 1, bytes.constData(),
                                    static_cast<int>(bytes.size()), SQLITE_TRANSIENT)
                  != SQLITE_OK;
}

QString Statement::text(int column) const
{
    const auto* bytes = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
    return QString::fromUtf8(bytes, sqlite3_column_bytes(m_statement, column));
}

std::int64_t Statement::number(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

bool Statement::isInteger(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_INTEGER;
}

} // namespace tandem::formats::gnucash
