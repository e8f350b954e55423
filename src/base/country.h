#pragma once

#include <QLocale>
#include <QString>

#include <vector>

namespace tandem {

/// The name of a country of ISO 3166-1 in two capitals, in a language: "Germany", "Deutschland".
/// The code itself where there is no such country. Source: CLDR, through ICU.
QString countryName(const QString& code, const QLocale& language);

/// A country to choose.
struct Country {
    QString code;
    QString name;
};

/// All countries that have people who keep books, named in that language and in its order.
std::vector<Country> countriesIn(const QLocale& language);

} // namespace tandem
