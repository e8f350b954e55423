#pragma once

#include "base/decimal.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <optional>
#include <vector>

/// An electronic invoice as EN 16931 sees it, whatever syntax it came in. The numbers in the
/// comments are those of the standard: BT for a term, BG for a group of terms. What is not stated
/// is empty, or unset.
namespace tandem::formats {

/// A number as the file states it, with the digits it states.
using StatedDecimal = std::optional<Decimal>;

enum class EInvoiceSyntax { UblInvoice, UblCreditNote, Cii };

/// An identifier and the register that gave it.
struct EInvoiceId {
    QString id{};
    QString scheme{};
    bool isEmpty() const { return id.isEmpty(); }
};

struct EInvoicePeriod {
    QDate from{};
    QDate to{};
    bool isStated = false; ///< The group is there, if only with a code for the tax point.
};

struct EInvoiceAddress {
    QString street{};
    QString second{};
    QString third{};
    QString town{};
    QString postcode{};
    QString region{};
    QString country{}; ///< BT-40, BT-55: ISO 3166-1, two letters.
};

/// BG-4 seller, BG-7 buyer, BG-10 payee, BG-11 tax representative.
struct EInvoiceParty {
    QString name{};                         ///< BT-27, BT-44: as registered.
    QString tradingName{};                  ///< BT-28, BT-45
    std::vector<EInvoiceId> ids{};          ///< BT-29, BT-46
    EInvoiceId registration{};              ///< BT-30, BT-47
    QString vatId{};                        ///< BT-31, BT-48
    QString taxRegistration{};              ///< BT-32
    QString legalForm{};                    ///< BT-33
    EInvoiceId endpoint{};                  ///< BT-34, BT-49
    std::optional<EInvoiceAddress> address; ///< BG-5, BG-8
    QString contact{};                      ///< BT-41, BT-56
    QString phone{};
    QString mail{};
};

/// BG-20 and BG-21 for the document, BG-27 and BG-28 for a line.
struct EInvoiceAdjustment {
    enum class Kind { Allowance, Charge };

    Kind kind = Kind::Allowance;
    StatedDecimal amount{};
    StatedDecimal base{};
    StatedDecimal percent{};
    QString reason{};
    QString reasonCode{};
    QString category{}; ///< BT-95, BT-102; of lines always empty.
    StatedDecimal rate{};
};

struct EInvoiceAttribute {
    QString name{};
    QString value{};
};

/// BG-25
struct EInvoiceLine {
    QString id{};             ///< BT-126
    QString note{};           ///< BT-127
    StatedDecimal quantity{}; ///< BT-129
    QString unit{};           ///< BT-130, UN/ECE Recommendation 20
    StatedDecimal net{};      ///< BT-131
    QString orderLine{};      ///< BT-132
    QString account{};        ///< BT-133
    EInvoicePeriod period{};
    std::vector<EInvoiceAdjustment> adjustments{};
    StatedDecimal price{};         ///< BT-146, net
    StatedDecimal priceDiscount{}; ///< BT-147
    StatedDecimal grossPrice{};    ///< BT-148
    StatedDecimal priceBase{};     ///< BT-149: the price is for so many.
    QString category{};            ///< BT-151
    StatedDecimal rate{};          ///< BT-152
    QString name{};                ///< BT-153
    QString description{};         ///< BT-154
    QString sellerItem{};          ///< BT-155
    QString buyerItem{};           ///< BT-156
    std::optional<EInvoiceId> standardItem{};
    std::vector<EInvoiceId> classifications{};
    std::vector<EInvoiceAttribute> attributes{};
    int pricesStated = 1; ///< How often BT-146 stands on the line.
};

/// BG-23
struct EInvoiceVat {
    StatedDecimal taxable{}; ///< BT-116
    StatedDecimal tax{};     ///< BT-117
    QString category{};      ///< BT-118
    StatedDecimal rate{};    ///< BT-119
    QString reason{};        ///< BT-120
    QString reasonCode{};    ///< BT-121
};

/// BG-22
struct EInvoiceTotals {
    StatedDecimal lines{};         ///< BT-106
    StatedDecimal allowances{};    ///< BT-107
    StatedDecimal charges{};       ///< BT-108
    StatedDecimal taxExclusive{};  ///< BT-109
    StatedDecimal tax{};           ///< BT-110
    StatedDecimal taxAccounting{}; ///< BT-111, in the currency of BT-6
    StatedDecimal taxInclusive{};  ///< BT-112
    StatedDecimal prepaid{};       ///< BT-113
    StatedDecimal rounding{};      ///< BT-114
    StatedDecimal payable{};       ///< BT-115
};

/// BG-16
struct EInvoicePayment {
    QString code{};       ///< BT-81, UNTDID 4461
    QString text{};       ///< BT-82
    QString remittance{}; ///< BT-83
    QString account{};    ///< BT-84
    QString holder{};     ///< BT-85
    QString bic{};        ///< BT-86
    bool hasAccount = false;
    QString card{};           ///< BT-87
    QString mandate{};        ///< BT-89
    QString debitedAccount{}; ///< BT-91
};

/// BG-24
struct EInvoiceDocument {
    QString id{};
    QString description{};
    QString fileName{};
    QString mediaType{};
    QByteArray content{};
};

/// BG-3
struct EInvoiceReference {
    QString number{};
    QDate issuedOn{};
};

struct EInvoice {
    EInvoiceSyntax syntax = EInvoiceSyntax::UblInvoice;
    QString profile{};      ///< BT-24
    QString process{};      ///< BT-23
    QString number{};       ///< BT-1
    QDate issuedOn{};       ///< BT-2
    QString type{};         ///< BT-3: 380 invoice, 381 credit note …
    QString currency{};     ///< BT-5
    QString taxCurrency{};  ///< BT-6
    QDate taxPointOn{};     ///< BT-7
    QString taxPointCode{}; ///< BT-8
    QDate dueOn{};          ///< BT-9
    QString buyerReference{};
    QString project{};
    QString contract{};
    QString order{};      ///< BT-13: the buyer's purchase order.
    QString salesOrder{}; ///< BT-14
    QString despatch{};   ///< BT-16
    QString account{};    ///< BT-19
    QString terms{};      ///< BT-20
    QStringList notes{};  ///< BT-22
    std::vector<EInvoiceReference> references{};
    EInvoiceParty seller{};
    EInvoiceParty buyer{};
    std::optional<EInvoiceParty> payee{};
    std::optional<EInvoiceParty> representative{};
    QDate deliveredOn{};                          ///< BT-72
    std::optional<EInvoiceAddress> deliveredTo{}; ///< BG-15
    EInvoicePeriod period{};                      ///< BG-14
    std::vector<EInvoicePayment> payments{};
    std::vector<EInvoiceAdjustment> adjustments{};
    EInvoiceTotals totals{};
    std::vector<EInvoiceVat> vat{};
    std::vector<EInvoiceDocument> documents{};
    std::vector<EInvoiceLine> lines{};
    int taxTotalsStated = 0; ///< How often BT-110 stands, in the invoice's currency.

    /// What it asks for it gives back: a credit note states what we get as positive amounts.
    bool isCreditNote() const { return type == u"381" || type == u"396" || type == u"261"; }
};

} // namespace tandem::formats
