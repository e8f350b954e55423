#include "ctl/people.h"

#include "backoffice/hr/employee.h"
#include "backoffice/hr/errors.h"
#include "base/text_number.h"
#include "ctl/errors.h"
#include "frontoffice/appointments/zone_time.h"
#include "frontoffice/crm/errors.h"
#include "frontoffice/crm/party_queries.h"
#include "office/company.h"

namespace tandem::ctl {

using namespace Qt::StringLiterals;

Result<PartyId> partyCalled(Reader& books, const QString& codeOrId)
{
    TANDEM_TRY(const auto byCode, crm::partyByCode(books, codeOrId));
    if (byCode)
        return byCode->id;
    const std::optional<std::int64_t> id = parseInt64(codeOrId);
    if (!id)
        return fail(crm::errors::partyNotFound, {codeOrId});
    TANDEM_TRY(const crm::Party byId, crm::party(books, PartyId(*id)));
    return byId.id;
}

workflows::PartyTerms partyTerms(const Context& context)
{
    workflows::PartyTerms terms;
    if (context.has("customer-terms"))
        terms.asCustomer = context.value("customer-terms");
    if (context.has("supplier-terms"))
        terms.asSupplier = context.value("supplier-terms");
    return terms;
}

Result<hr::EmployeeId> employeeCalled(Reader& books, const QString& number)
{
    TANDEM_TRY(const auto found, hr::employeeByNumber(books, number));
    if (!found)
        return fail(hr::errors::employeeNotFound, {number});
    return found->id;
}

Result<std::int64_t> idArgument(const Context& context, const QString& what)
{
    if (context.arguments().isEmpty())
        return fail(errors::argumentMissing, {what});
    const QString& written = context.arguments().front();
    const std::optional<std::int64_t> id = parseInt64(written);
    if (!id || *id < 1)
        return fail(errors::numberUnreadable, {written});
    return *id;
}

Result<Instant> momentOf(const QString& written, const QTimeZone& zone)
{
    const QString plain = QString(written).replace(u'T', u' ').left(16);
    const QDateTime at = QDateTime::fromString(plain, u"yyyy-MM-dd HH:mm"_s);
    if (!at.isValid())
        return fail(errors::momentUnreadable, {written});
    return appointments::instantOf(at.date(), at.time(), zone);
}

QString momentText(std::optional<Instant> at, const QTimeZone& zone)
{
    return at ? appointments::wallText(*at, zone) : QString();
}

Result<QTimeZone> companyZone(Reader& books)
{
    TANDEM_TRY(const Company home, company(books));
    return QTimeZone(home.timeZone.toUtf8());
}

} // namespace tandem::ctl
