#pragma once

#include "office/record_kind.h"

#include <optional>
#include <vector>

/// The kinds of records that notes, files and a timeline hang on, of all modules.
namespace tandem::reports {

RecordKind partyKind();
RecordKind opportunityKind();
RecordKind orderKind();
RecordKind deliveryKind();
RecordKind invoiceKind();
RecordKind creditNoteKind();
RecordKind depositKind();
RecordKind purchaseOrderKind();
RecordKind itemKind();
RecordKind employeeKind();
RecordKind entryKind();
RecordKind appointmentKind();
RecordKind visitKind();
RecordKind billKind();
RecordKind bankLineKind();

/// All of them.
std::vector<RecordKind> recordKinds();

/// The kind whose table that is; nothing if records of it bear no notes.
std::optional<RecordKind> recordKindOf(const QString& table);

} // namespace tandem::reports
