#pragma once

#include "base/decimal.h"

#include <QBuffer>
#include <QByteArray>
#include <QDate>
#include <QString>
#include <QXmlStreamWriter>

#include <optional>
#include <vector>

/// The audit file of the OECD: what tax offices read instead of books. Source: OECD, "Guidance for
/// the Standard Audit File – Tax, Version 2.0"; order of elements as in its schema.
namespace tandem::formats {

struct SaftAddress {
    QString street{};
    QString city{};
    QString postcode{};
    QString country{};
};

struct SaftHeader {
    QString country;
    QDate createdOn;
    QString softwareVersion;
    QString companyName;
    QString registration;
    SaftAddress address;
    QString taxNumber;
    QString currency;
    QDate from;
    QDate to;
    QString userName;
    QString phone{};
};

struct SaftAccount {
    QString code;
    QString name;
    QString type;    ///< "Asset", "Liability", "Equity", "Income", "Expense".
    Decimal opening; ///< A debit is positive.
    Decimal closing;
};

enum class SaftPartyKind { Customer, Supplier };

struct SaftParty {
    QString code;
    QString name;
    QString account; ///< The control account.
    Decimal opening;
    Decimal closing;
};

struct SaftTaxCode {
    QString code;
    QString name;
    Decimal percentage;
    QString country;
};

struct SaftLine {
    int number = 0;
    QString account;
    QString customer{};
    QString supplier{};
    QString text;
    Decimal amount; ///< In the company's currency; a debit is positive.
    std::optional<Decimal> foreignAmount{};
    QString foreignCurrency{};
};

struct SaftTransaction {
    QString id;
    QDate on;
    QDate enteredOn;
    int period = 1; ///< Month of the fiscal year.
    int year = 0;
    QString text;
    QString reference;
    std::vector<SaftLine> lines;
};

/// Writes an audit file in the order of its calls: header, accounts, customers, suppliers, taxes,
/// then journals with their transactions. take() hands over what is ready, so memory stays small.
class SaftWriter {
public:
    SaftWriter();

    void header(const SaftHeader& header);
    void accounts(const std::vector<SaftAccount>& accounts);
    void parties(SaftPartyKind kind, const std::vector<SaftParty>& parties);
    void taxes(const std::vector<SaftTaxCode>& codes);
    void beginEntries(std::int64_t count, const Decimal& debit, const Decimal& credit);
    void beginJournal(const QString& code, const QString& name);
    void transaction(const SaftTransaction& transaction);
    void endJournal();
    void end();

    QByteArray take();

private:
    void text(const char* name, const QString& value, qsizetype most);
    void optionalText(const char* name, const QString& value, qsizetype most);
    void number(const char* name, const QString& value);
    void day(const char* name, QDate value);
    void balance(const char* when, const Decimal& amount);
    void address(const SaftAddress& address);
    void line(const SaftLine& line, const SaftTransaction& transaction);

    QBuffer m_buffer;
    QXmlStreamWriter m_xml;
    QString m_currency;
    QString m_country;
    bool m_hasMasterFiles = false;
};

} // namespace tandem::formats
