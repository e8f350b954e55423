#include "formats/einvoice_rules.h"

namespace tandem::formats {

using namespace Qt::StringLiterals;

std::vector<EInvoiceViolation> checkXRechnung(const EInvoice& invoice)
{
    EInvoiceFindings found;
    const EInvoiceAddress seller = invoice.seller.address.value_or(EInvoiceAddress{});
    const EInvoiceAddress buyer = invoice.buyer.address.value_or(EInvoiceAddress{});
    found.need(!invoice.payments.empty(), "BR-DE-1", "Payment instructions (BG-16)");
    found.need(!seller.town.isEmpty(), "BR-DE-3", "Seller city (BT-37)");
    found.need(!seller.postcode.isEmpty(), "BR-DE-4", "Seller post code (BT-38)");
    found.need(!invoice.seller.contact.isEmpty(), "BR-DE-5", "Seller contact point (BT-41)");
    found.need(!invoice.seller.phone.isEmpty(), "BR-DE-6", "Seller telephone number (BT-42)");
    found.need(!invoice.seller.mail.isEmpty(), "BR-DE-7", "Seller email address (BT-43)");
    found.need(!buyer.town.isEmpty(), "BR-DE-8", "Buyer city (BT-52)");
    found.need(!buyer.postcode.isEmpty(), "BR-DE-9", "Buyer post code (BT-53)");
    found.need(!invoice.buyerReference.isEmpty(), "BR-DE-15", "Buyer reference (BT-10)");
    found.need(!invoice.seller.vatId.isEmpty() || !invoice.seller.taxRegistration.isEmpty(),
               "BR-DE-16", "VAT identifier or tax number of the seller (BT-31, BT-32)");
    found.need(!invoice.buyer.endpoint.isEmpty(), "PEPPOL-EN16931-R010",
               "Buyer electronic address (BT-49)");
    found.need(!invoice.seller.endpoint.isEmpty(), "PEPPOL-EN16931-R020",
               "Seller electronic address (BT-34)");
    return std::move(found).take();
}

} // namespace tandem::formats
