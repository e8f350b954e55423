#pragma once

#include "base/id.h"

#include <QString>

#include <vector>

/// Everybody the company deals with. Source: docs/guide/parties.md.
namespace tandem::crm {

enum class PartyKind { Company, Person };
enum class AddressKind { Main, Invoice, Delivery, Private };
enum class ChannelKind { Phone, Mobile, Fax, Mail, Web };
enum class TaxIdKind { Vat, Other };

/// An address in its parts; any may be empty.
struct Address {
    AddressKind kind = AddressKind::Main;
    QString street{};
    QString number{}; ///< Of the house, where it is known apart from the street.
    QString postcode{};
    QString town{};
    QString region{};
    QString country{}; ///< ISO 3166-1, two letters, or empty.
    friend bool operator==(const Address&, const Address&) = default;
};

/// One way to reach somebody.
struct Channel {
    ChannelKind kind;
    QString value;      ///< As it was written; what is compared is made from it.
    QString label{};    ///< What it is for: "Accounts department".
    QString matchKey{}; ///< E.164 or lower case; made by the service. See phone.h, email.h.
    friend bool operator==(const Channel&, const Channel&) = default;
};

struct BankAccount {
    QString iban; ///< Kept without blanks.
    QString bic{};
    QString holder{}; ///< Where it is not the party itself.
    friend bool operator==(const BankAccount&, const BankAccount&) = default;
};

struct TaxId {
    TaxIdKind kind = TaxIdKind::Vat;
    QString country; ///< ISO 3166-1, two letters: GR for EL numbers.
    QString number;  ///< Kept without blanks and marks, VAT numbers with their prefix.
    friend bool operator==(const TaxId&, const TaxId&) = default;
};

/// What is asked for when a party is made or changed.
struct PartyDraft {
    QString code{}; ///< Ours, unique: "ALFKI"; empty if it needs none.
    PartyKind kind = PartyKind::Company;
    QString name{};
    bool isCustomer = false;
    bool isSupplier = false;
    bool isEmployee = false;
    bool isVisitor = false;
    bool isMedia = false;
    int paymentTermsDays = 30; ///< From the day of the invoice to the day it is due.
    PartyId company{};         ///< Whom a person works for.
    QString jobTitle{};        ///< There.
    QString note{};
    QString language{}; ///< Of documents for it, ISO 639-1: "de", "en"; empty: the company's.
    std::vector<Address> addresses{};
    std::vector<Channel> channels{};
    std::vector<BankAccount> bankAccounts{};
    std::vector<TaxId> taxIds{};
};

/// A party as it stands in the books.
struct Party : PartyDraft {
    PartyId id;
    std::int64_t version = 0; ///< Counts saves; see errors::changedMeanwhile.
};

/// The words that stand for the enums in the books, in files and on the command line.
QString wordOf(PartyKind kind);
QString wordOf(AddressKind kind);
QString wordOf(ChannelKind kind);
QString wordOf(TaxIdKind kind);
PartyKind partyKindOf(const QString& word);
AddressKind addressKindOf(const QString& word);
ChannelKind channelKindOf(const QString& word);
TaxIdKind taxIdKindOf(const QString& word);

} // namespace tandem::crm
