#pragma once

#include "backoffice/tax/tax_code.h"
#include "formats/einvoice.h"
#include "frontoffice/crm/party.h"
#include "office/company.h"
#include "office/company_profile.h"

namespace tandem::workflows {

/// We, as the seller of an electronic invoice.
formats::EInvoiceParty sellerOf(const Company& owner, const CompanyProfile& profile);

/// A customer, as the buyer of one. An address without a country is at home.
formats::EInvoiceParty buyerOf(const crm::Party& party, const Company& owner);

/// The category of EN 16931 that a code of ours is, towards a customer.
QString categoryOf(const tax::TaxCode& code, const formats::EInvoiceParty& seller,
                   const formats::EInvoiceParty& buyer);

/// The code of UN/ECE Recommendation 20 for a unit as people write it; "C62", one, if unknown.
QString unitCodeOf(const QString& unit);

} // namespace tandem::workflows
