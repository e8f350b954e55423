#pragma once

#include "base/result.h"

#include <QString>

namespace tandem::crm {

/// A mail address as it is compared: in lower case, its local part as well, since hardly a mail
/// host tells the cases apart.
///
/// Accepted is what can be sent to: RFC 5321, a dot-atom or a quoted text before the @, a domain
/// of names or an address in brackets after it. Comments, folding blanks and the obsolete forms of
/// RFC 5322 are refused: in an address book they are slips of the pen. Error: mailMalformed.
Result<QString> mailKey(const QString& address);

} // namespace tandem::crm
