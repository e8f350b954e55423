#include "base/country.h"

#include <QCollator>
#include <QSet>

#include <unicode/locid.h>

namespace tandem {

QString countryName(const QString& code, const QLocale& language)
{
    const bool isNone = language.language() == QLocale::C; // where a desktop speaks no language
    icu::UnicodeString name;
    icu::Locale("", qUtf8Printable(code))
        .getDisplayCountry(isNone ? icu::Locale::getEnglish()
                                  : icu::Locale(qUtf8Printable(language.name())),
                           name);
    return name.isEmpty() ? code : QString::fromUtf16(name.getBuffer(), name.length());
}

std::vector<Country> countriesIn(const QLocale& language)
{
    QSet<QString> codes;
    for (const QLocale& one :
         QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyTerritory))
        if (const QString code = QLocale::territoryToCode(one.territory()); code.size() == 2)
            codes.insert(code);
    std::vector<Country> all;
    all.reserve(static_cast<std::size_t>(codes.size()));
    for (const QString& code : codes)
        all.push_back({code, countryName(code, language)});
    const QCollator order(language);
    std::ranges::sort(all, [&](const Country& a, const Country& b) {
        const int compared = order.compare(a.name, b.name);
        return compared < 0 || (compared == 0 && a.code < b.code);
    });
    return all;
}

} // namespace tandem
