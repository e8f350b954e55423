#pragma once

#include "backoffice/tax/tax_return_service.h"
#include "office/office.h"

namespace tandem::workflows {

/// Files the return of a period: its boxes stay as they are, its tax goes to tax due, and nothing
/// with tax is posted into it any more. The lock of `draft` is read from the books. The receipt's
/// id is that of the return. Errors: those of tax::fileTaxReturn and ledger::post.
Result<Receipt> fileTaxReturn(Office& office, const Request& request,
                              const tax::TaxReturnDraft& draft);

/// The same inside a change that does more, such as a sample company.
Result<tax::TaxReturnFiled> fileTaxReturn(UnitOfWork& work, const tax::TaxReturnDraft& draft);

/// Takes the return filed last back: its entry is reversed, the tax lock is as it was before.
/// Errors: those of tax::undoTaxReturn and ledger::reverse.
Result<> undoTaxReturn(Office& office, tax::TaxReturnId id, const QString& reason);

} // namespace tandem::workflows
