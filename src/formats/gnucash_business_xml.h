#pragma once

#include "formats/gnucash_business.h"
#include "formats/gnucash_walker.h"

namespace tandem::formats::gnucash {

/// "-1250/100"; nothing where that is not what stands there.
std::optional<Fraction> fractionOf(const QString& text);

/// The day of "2025-03-01 10:59:00 +0000": GnuCash writes the time so that the day is right.
QDate readDate(XmlWalker& xml);

/// Reads the lots of an account, where we are: those that have an owner of their own.
void readLots(XmlWalker& xml, Business& business);

/// Reads a customer, document or the like, where we are; false if it is something else, which is
/// left unread.
bool readBusiness(XmlWalker& xml, Business& business);

} // namespace tandem::formats::gnucash
