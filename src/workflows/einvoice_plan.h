#pragma once

#include "backoffice/inventory/bill.h"
#include "formats/einvoice_check.h"
#include "frontoffice/crm/party.h"
#include "office/unit_of_work.h"

#include <optional>

namespace tandem::workflows {

/// An electronic invoice as a person hands it over.
struct EInvoiceFile {
    QString name;
    QByteArray bytes;
};

/// The code of input tax that a person chose for a category and rate.
struct ChosenTaxCode {
    QString category;  ///< "E", as EN 16931 has it.
    Decimal percent{}; ///< "0"
    QString code{};    ///< Empty: no tax.
};

/// What to do with a supplier that the books do not know.
enum class UnknownSupplier { Refuse, Create };

/// What a person decides; what is left out is found.
struct EInvoiceChoices {
    PartyId supplier{};
    UnknownSupplier unknownSupplier = UnknownSupplier::Refuse;
    AccountId account{}; ///< Of expenses; unset: the account of purchases not for stock.
    std::vector<ChosenTaxCode> taxCodes{};
};

/// How a supplier was found.
enum class SupplierMatch { None, Chosen, VatNumber, BankAccount, Name, Order };

/// The deposits that an invoice says were paid before, as they stand on its order.
struct EInvoiceDeposits {
    Money net;
    Money tax;
};

/// What an electronic invoice would become, for a person to look at.
struct EInvoicePlan {
    formats::EInvoice invoice;
    std::vector<formats::EInvoiceViolation> violations;
    SupplierMatch match = SupplierMatch::None;
    crm::PartyDraft newSupplier{}; ///< What would be made of the seller, were it new.
    QString orderNumber{};         ///< Ours, where the invoice names an order that we have.
    inventory::BillDraft bill{};   ///< Without a supplier where none was found.
    std::optional<EInvoiceDeposits> deposits{}; ///< What it deducts.
    inventory::BillId credited{};   ///< The bill that a credit note takes back, if we have it.
    std::vector<Error> notes{};     ///< What a person should know, though it hinders nothing.
    std::vector<Error> obstacles{}; ///< Why it cannot be booked as it is; empty: it can.
};

/// What an electronic invoice says; nothing is looked up. Errors: those of formats::readEInvoice.
Result<formats::EInvoice> readEInvoice(const EInvoiceFile& file);

/// Reads an invoice and finds the supplier (by VAT number, bank account or name), the purchase
/// order that it names, and a code of input tax for each category and rate.
///
/// Lines that an order has become lines of the order, others expenses; allowances and charges stand
/// on lines of their own. Deposits on the order are deducted where what was paid before (BT-113) is
/// all of them. A credit note that names one bill is taken off it. Errors: those of
/// formats::readEInvoice, and of reading the books.
Result<EInvoicePlan> planEInvoice(Reader& books, const EInvoiceFile& file,
                                  const EInvoiceChoices& choices);

} // namespace tandem::workflows
