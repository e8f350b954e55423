#include "frontoffice/crm/country.h"

#include "frontoffice/crm/errors.h"
#include "frontoffice/crm/name_match.h"

#include <QHash>
#include <QLocale>
#include <QSet>

namespace tandem::crm {

using namespace Qt::StringLiterals;

namespace {

struct Countries {
    QHash<QString, QString> codeOfName; ///< By foldedName.
    QSet<QString> codes;
};

/// From Unicode's list in Qt, with the names people use besides.
Countries readCountries()
{
    Countries all;
    for (int number = 1; number <= QLocale::LastTerritory; ++number) {
        const auto territory = static_cast<QLocale::Territory>(number);
        const QString code = QLocale::territoryToCode(territory);
        if (code.size() != 2 || !code.front().isLetter() || code.front() == u'X' || code == u"EU"_s
            || code == u"EZ"_s || code == u"UN"_s)
            continue; // regions such as "World"
        all.codes.insert(code);
        all.codeOfName.insert(foldedName(QLocale::territoryToString(territory)), code);
    }
    const std::array<std::array<QString, 2>, 14> alsoCalled{{
        {u"usa"_s, u"US"_s},
        {u"united states of america"_s, u"US"_s},
        {u"uk"_s, u"GB"_s},
        {u"great britain"_s, u"GB"_s},
        {u"england"_s, u"GB"_s},
        {u"scotland"_s, u"GB"_s},
        {u"czech republic"_s, u"CZ"_s},
        {u"holland"_s, u"NL"_s},
        {u"the netherlands"_s, u"NL"_s},
        {u"deutschland"_s, u"DE"_s},
        {u"osterreich"_s, u"AT"_s},
        {u"schweiz"_s, u"CH"_s},
        {u"korea"_s, u"KR"_s},
        {u"turkiye"_s, u"TR"_s},
    }};
    for (const auto& [name, code] : alsoCalled)
        all.codeOfName.insert(name, code);
    return all;
}

const Countries& countries()
{
    static const Countries all = readCountries();
    return all;
}

} // namespace

bool isCountryCode(const QString& code)
{
    return countries().codes.contains(code);
}

Result<QString> countryOf(const QString& written)
{
    const QString trimmed = written.trimmed();
    if (trimmed.isEmpty())
        return QString();
    if (isCountryCode(trimmed.toUpper()))
        return trimmed.toUpper();
    const auto code = countries().codeOfName.constFind(foldedName(trimmed));
    if (code == countries().codeOfName.constEnd())
        return fail(errors::countryUnknown, {written}).at(u"country"_s);
    return *code;
}

} // namespace tandem::crm
