#pragma once

#include "base/result.h"

#include <QString>

namespace tandem::crm {

/// A phone number in E.164, "+4930123456", as somebody in `country` (two letters, or empty) would
/// dial it. A number that is none there, such as an invented or an old one, gives its digits: it is
/// still compared and kept. Source: libphonenumber. Error: phoneWithoutDigits.
Result<QString> phoneKey(const QString& written, const QString& country);

/// `key` for people: "+49 30 123456". What phoneKey could not place comes back as it is.
QString printedPhone(const QString& key);

} // namespace tandem::crm
