#include "frontoffice/crm/street.h"

#include <QRegularExpression>
#include <QStringList>

namespace tandem::crm {

using namespace Qt::StringLiterals;

StreetAndNumber partedStreet(const QString& line, const QString& country)
{
    static const QStringList numberInFront{u"AU"_s, u"CA"_s, u"FR"_s, u"GB"_s,
                                           u"IE"_s, u"LU"_s, u"NZ"_s, u"US"_s};
    static const QRegularExpression inFront(
        u"^(?<number>\\d+ ?[A-Za-z]?|\\d+-\\d+),? +(?<street>\\D.*)\\z"_s);
    static const QRegularExpression behind(
        u"^(?<street>\\D*[^\\d, ]),? +(?<number>\\d+ ?[A-Za-z]?|\\d+-\\d+)\\z"_s);
    const QString whole = line.simplified();
    const auto parts = (numberInFront.contains(country) ? inFront : behind).match(whole);
    if (!parts.hasMatch())
        return {.street = whole, .number = {}};
    return {.street = parts.captured(u"street"_s), .number = parts.captured(u"number"_s)};
}

} // namespace tandem::crm
