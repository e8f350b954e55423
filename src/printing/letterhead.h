#pragma once

#include "base/id.h"
#include "documents/letter_document.h"
#include "office/company.h"
#include "office/company_profile.h"
#include "office/unit_of_work.h"

namespace tandem::printing {

/// What stands above and below the text of the company's documents.
documents::Letterhead letterheadOf(const Company& company, const CompanyProfile& profile);

/// A letter to a party in its language, with the company's letterhead and nothing in it yet.
Result<documents::LetterDocument> letterTo(Reader& books, PartyId party);

} // namespace tandem::printing
