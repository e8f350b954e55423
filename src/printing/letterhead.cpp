#include "printing/letterhead.h"

#include "frontoffice/crm/party_queries.h"
#include "printing/sales_printing.h"

namespace tandem::printing {

using namespace Qt::StringLiterals;

namespace {

/// Those that say something.
QStringList filled(const QStringList& all)
{
    QStringList some;
    for (const QString& one : all)
        if (!one.trimmed().isEmpty())
            some += one.trimmed();
    return some;
}

} // namespace

documents::Letterhead letterheadOf(const Company& company, const CompanyProfile& profile)
{
    return {.company = company.name,
            .sender = filled({profile.street, profile.postcode + u' ' + profile.town, profile.phone,
                              profile.mail, profile.web}),
            .footing = filled(
                {profile.bankName, profile.iban, profile.bic, profile.taxId, profile.registration}),
            .logo = profile.logo};
}

Result<documents::LetterDocument> letterTo(Reader& books, PartyId id)
{
    TANDEM_TRY(const Company owner, company(books));
    TANDEM_TRY(const auto party, crm::party(books, id));
    TANDEM_TRY(const auto language, languageFor(books, party));
    TANDEM_TRY(const CompanyProfile profile, companyProfile(books));
    return documents::LetterDocument{.language = language,
                                     .letterhead = letterheadOf(owner, profile),
                                     .addressee = addressOf(party, owner, language),
                                     .title = {},
                                     .heads = {},
                                     .widths = {},
                                     .rows = {},
                                     .on = {}};
}

} // namespace tandem::printing
