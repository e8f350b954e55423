#include "data/login_name.h"

#include "data/errors.h"

#include <cstring>
#include <memory>

#include <libpq-fe.h>

namespace tandem {

using namespace Qt::StringLiterals;

QString addressPart(const QString& url, const char* keyword)
{
    const std::unique_ptr<PQconninfoOption, decltype(&PQconninfoFree)> options(
        PQconninfoParse(url.toUtf8().constData(), nullptr), &PQconninfoFree);
    for (const PQconninfoOption* option = options.get(); option && option->keyword; ++option)
        if (std::strcmp(option->keyword, keyword) == 0)
            return QString::fromUtf8(option->val);
    return {};
}

Result<QString> loginName(const QString& url, const QString& userName)
{
    const QString database = databaseNamed(url);
    if (database.isEmpty())
        return fail(errors::databaseUnavailable, {u"the address names no database"_s});
    return u"tandem~%1~%2"_s.arg(database, userName);
}

QString databaseNamed(const QString& url)
{
    return addressPart(url, "dbname");
}

bool namesUser(const QString& url)
{
    return !addressPart(url, "user").isEmpty();
}

} // namespace tandem
