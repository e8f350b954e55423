#pragma once

#include <QString>

namespace tandem::crm {

/// A street and the number of the house in it.
struct StreetAndNumber {
    QString street;
    QString number; ///< Empty where the line does not tell.
};

/// Parts a line such as "Obere Str. 57" or "49 Gilbert St.". The number stands in front where
/// `country` writes it so, else behind. A line that is not surely either stays whole. Pure.
StreetAndNumber partedStreet(const QString& line, const QString& country);

} // namespace tandem::crm
