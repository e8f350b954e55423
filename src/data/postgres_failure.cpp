#include "data/errors.h"
#include "data/postgres_driver.h"

#include <libpq-fe.h>

namespace tandem {

using namespace Qt::StringLiterals;

Failure PostgresDriver::failure(const pg_result* result, const QString& what) const
{
    const char* const state = result ? PQresultErrorField(result, PG_DIAG_SQLSTATE) : nullptr;
    const QString code = QString::fromLatin1(state ? state : "");
    const QString text =
        result ? QString::fromUtf8(PQresultErrorField(result, PG_DIAG_MESSAGE_PRIMARY))
               : QString::fromUtf8(PQerrorMessage(m_connection)).trimmed();
    const QString detail = what + u": "_s + code + u' ' + text;
    static const QStringList busy{u"40001"_s, u"40P01"_s, u"55P03"_s};
    if (busy.contains(code))
        return fail(errors::databaseBusy, {u"another workstation"_s}).because(detail);
    if (code == u"42501"_s)
        return fail(errors::permissionMissing, {text}).because(detail);
    if (code == u"57014"_s)
        return fail(errors::interrupted).because(detail);
    if (code.startsWith(u"53"_s))
        return fail(errors::storageFailed, {text}).because(detail);
    if (PQstatus(m_connection) != CONNECTION_OK || code.startsWith(u"08"_s)
        || code.startsWith(u"57P"_s))
        return fail(errors::databaseUnavailable, {text}).because(detail);
    if (code.startsWith(u"23"_s) || code == u"P0001"_s) // a constraint, or a trigger's RAISE
        return fail(errors::constraintRefused, {text}).because(detail);
    return fail(errors::statementFailed).because(detail);
}

} // namespace tandem
