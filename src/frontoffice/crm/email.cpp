#include "frontoffice/crm/email.h"

#include "frontoffice/crm/errors.h"

#include <QRegularExpression>

namespace tandem::crm {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype addressBytesMax = 254;
constexpr qsizetype localBytesMax = 64;
constexpr qsizetype domainBytesMax = 253;

bool isLocalPart(const QString& local)
{
    // Letters beyond ASCII are RFC 6531.
    static const QRegularExpression atoms(
        u"^[A-Za-z0-9!#$%&'*+/=?^_`{|}~\\-\\x{80}-\\x{10FFFF}]+"
        "(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~\\-\\x{80}-\\x{10FFFF}]+)*\\z"_s);
    static const QRegularExpression quoted(
        u"^\"([\\x20\\x21\\x23-\\x5B\\x5D-\\x7E]|\\\\[\\x20-\\x7E])*\"\\z"_s);
    return atoms.match(local).hasMatch() || quoted.match(local).hasMatch();
}

bool isIpv6(const QString& text)
{
    static const QRegularExpression whole(u"^([0-9A-F]{1,4}:){7}[0-9A-F]{1,4}\\z"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression groups(u"^([0-9A-F]{1,4}(:[0-9A-F]{1,4})*)?\\z"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    if (whole.match(text).hasMatch())
        return true;
    const QStringList halves = text.split(u"::"_s);
    return halves.size() == 2 && groups.match(halves[0]).hasMatch()
           && groups.match(halves[1]).hasMatch()
           && text.split(u':', Qt::SkipEmptyParts).size() <= 6;
}

bool isDomain(const QString& domain)
{
    static const QRegularExpression names(
        u"^[A-Za-z0-9\\x{80}-\\x{10FFFF}]([A-Za-z0-9\\x{80}-\\x{10FFFF}\\-]{0,61}"
        "[A-Za-z0-9\\x{80}-\\x{10FFFF}])?"
        "(\\.[A-Za-z0-9\\x{80}-\\x{10FFFF}]([A-Za-z0-9\\x{80}-\\x{10FFFF}\\-]{0,61}"
        "[A-Za-z0-9\\x{80}-\\x{10FFFF}])?)*\\z"_s);
    static const QRegularExpression ipv4(
        u"^\\[((25[0-5]|2[0-4][0-9]|1?[0-9]?[0-9])(\\.(?!\\])|(?=\\]))){4}\\]\\z"_s);
    static const QRegularExpression ipv6(u"^\\[IPv6:(.*)\\]\\z"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    if (names.match(domain).hasMatch())
        return true;
    if (ipv4.match(domain).hasMatch())
        return true;
    const auto inBrackets = ipv6.match(domain);
    return inBrackets.hasMatch() && isIpv6(inBrackets.captured(1));
}

} // namespace

Result<QString> mailKey(const QString& address)
{
    const qsizetype at = address.lastIndexOf(u'@');
    const QString local = address.left(at);
    const QString domain = address.mid(at + 1);
    if (at < 1 || address.toUtf8().size() > addressBytesMax || local.toUtf8().size() > localBytesMax
        || domain.toUtf8().size() > domainBytesMax || !isLocalPart(local) || !isDomain(domain))
        return fail(errors::mailMalformed, {address}).at(u"value"_s);
    return address.toLower();
}

} // namespace tandem::crm
