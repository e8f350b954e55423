#include "frontoffice/crm/bic.h"

#include "frontoffice/crm/country.h"
#include "frontoffice/crm/errors.h"

#include <QRegularExpression>

namespace tandem::crm {

using namespace Qt::StringLiterals;

Result<QString> checkedBic(const QString& written)
{
    QString bic = written.toUpper();
    bic.remove(u' ');
    static const QRegularExpression shape(u"^[A-Z]{4}[A-Z]{2}[A-Z0-9]{2}([A-Z0-9]{3})?\\z"_s);
    const QString country = bic.mid(4, 2);
    if (!shape.match(bic).hasMatch() || (!isCountryCode(country) && country != u"XK"_s))
        return fail(errors::bicMalformed, {written}).at(u"bic"_s);
    return bic;
}

} // namespace tandem::crm
