#pragma once

#include "backoffice/hr/facts.h"
#include "ctl/context.h"
#include "workflows/party_terms.h"

#include <QTimeZone>

namespace tandem::ctl {

/// The party that is called so: by its code, else by its id. Error: crm::errors::partyNotFound.
Result<PartyId> partyCalled(Reader& books, const QString& codeOrId);

/// What --customer-terms and --supplier-terms say.
workflows::PartyTerms partyTerms(const Context& context);

/// The employee that is called so: by number. Error: hr::errors::employeeNotFound.
Result<hr::EmployeeId> employeeCalled(Reader& books, const QString& number);

/// The first argument as an id. Errors: argumentMissing, numberUnreadable.
Result<std::int64_t> idArgument(const Context& context, const QString& what);

/// A moment written as "2025-03-31 14:00" on the clocks of `zone`. Error: momentUnreadable.
Result<Instant> momentOf(const QString& written, const QTimeZone& zone);

/// A moment for people and for files; empty if there is none.
QString momentText(std::optional<Instant> at, const QTimeZone& zone);

/// The company's time zone.
Result<QTimeZone> companyZone(Reader& books);

} // namespace tandem::ctl
