#include "formats/saft_writer.h"

namespace tandem::formats {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortMax = 18;
constexpr qsizetype middleMax = 35;
constexpr qsizetype longMax = 70;
constexpr qsizetype textMax = 256;
constexpr qsizetype codeMax = 9;
constexpr qsizetype currencyLetters = 3;
constexpr int amountDigits = 2;

/// What the OECD says to write where something is asked for that the books do not have.
QString notUsed()
{
    return u"NotUsed"_s;
}

QString amountOf(const Decimal& amount)
{
    const Decimal shown =
        amount.scale() < amountDigits ? amount + Decimal::ofScaled(0, amountDigits) : amount;
    return shown.toString();
}

/// What XML 1.0 cannot hold becomes a blank.
QString cleaned(QString text)
{
    for (QChar& c : text)
        if (c.category() == QChar::Other_Control || c.unicode() >= 0xFFFE)
            c = u' ';
    return text.simplified();
}

} // namespace

SaftWriter::SaftWriter()
{
    m_buffer.open(QIODevice::WriteOnly);
    m_xml.setDevice(&m_buffer);
    m_xml.setAutoFormatting(true);
    m_xml.setAutoFormattingIndent(1);
    m_xml.writeStartDocument();
    m_xml.writeStartElement(u"AuditFile"_s);
    m_xml.writeDefaultNamespace(u"urn:OECD:StandardAuditFile-Taxation/2.00"_s);
}

QByteArray SaftWriter::take()
{
    QByteArray bytes = std::exchange(m_buffer.buffer(), {});
    m_buffer.seek(0);
    return bytes;
}

void SaftWriter::text(const char* name, const QString& value, qsizetype most)
{
    m_xml.writeTextElement(QString::fromLatin1(name), cleaned(value).left(most));
}

void SaftWriter::optionalText(const char* name, const QString& value, qsizetype most)
{
    if (!value.isEmpty())
        text(name, value, most);
}

/// Numbers are never cut.
void SaftWriter::number(const char* name, const QString& value)
{
    m_xml.writeTextElement(QString::fromLatin1(name), value);
}

void SaftWriter::day(const char* name, QDate value)
{
    m_xml.writeTextElement(QString::fromLatin1(name), value.toString(Qt::ISODate));
}

void SaftWriter::balance(const char* when, const Decimal& amount)
{
    const QString side = amount.isNegative() ? u"CreditBalance"_s : u"DebitBalance"_s;
    m_xml.writeTextElement(QString::fromLatin1(when) + side, amountOf(amount.abs()));
}

void SaftWriter::address(const SaftAddress& address)
{
    m_xml.writeStartElement(u"Address"_s);
    optionalText("StreetName", address.street, longMax);
    text("City", address.city.isEmpty() ? notUsed() : address.city, middleMax);
    text("PostalCode", address.postcode.isEmpty() ? notUsed() : address.postcode, shortMax);
    optionalText("Country", address.country, 2);
    m_xml.writeEndElement();
}

void SaftWriter::header(const SaftHeader& header)
{
    m_currency = header.currency;
    m_country = header.country;
    m_xml.writeStartElement(u"Header"_s);
    text("AuditFileVersion", u"2.00"_s, 9);
    text("AuditFileCountry", header.country, 2);
    day("AuditFileDateCreated", header.createdOn);
    text("SoftwareCompanyName", u"Tandem"_s, longMax);
    text("SoftwareID", u"Tandem"_s, textMax);
    text("SoftwareVersion", header.softwareVersion, shortMax);
    m_xml.writeStartElement(u"Company"_s);
    text("RegistrationNumber",
         header.registration.isEmpty() ? header.taxNumber : header.registration, middleMax);
    text("Name", header.companyName, longMax);
    address(header.address);
    m_xml.writeStartElement(u"Contact"_s);
    m_xml.writeStartElement(u"ContactPerson"_s);
    text("FirstName", notUsed(), middleMax);
    text("LastName", header.userName, longMax);
    m_xml.writeEndElement();
    text("Telephone", header.phone.isEmpty() ? notUsed() : header.phone, shortMax);
    m_xml.writeEndElement();
    if (!header.taxNumber.isEmpty()) {
        m_xml.writeStartElement(u"TaxRegistration"_s);
        text("TaxRegistrationNumber", header.taxNumber, middleMax);
        m_xml.writeEndElement();
    }
    m_xml.writeEndElement();
    text("DefaultCurrencyCode", header.currency, 3);
    m_xml.writeStartElement(u"SelectionCriteria"_s);
    day("SelectionStartDate", header.from);
    day("SelectionEndDate", header.to);
    m_xml.writeEndElement();
    text("TaxAccountingBasis", u"A"_s, shortMax);
    m_xml.writeEndElement();
    m_xml.writeStartElement(u"MasterFiles"_s);
    m_hasMasterFiles = true;
}

void SaftWriter::accounts(const std::vector<SaftAccount>& accounts)
{
    if (accounts.empty())
        return;
    m_xml.writeStartElement(u"GeneralLedgerAccounts"_s);
    for (const SaftAccount& account : accounts) {
        m_xml.writeStartElement(u"Account"_s);
        text("AccountID", account.code, longMax);
        text("AccountDescription", account.name, textMax);
        text("StandardAccountID", account.code, middleMax);
        text("AccountType", account.type, shortMax);
        balance("Opening", account.opening);
        balance("Closing", account.closing);
        m_xml.writeEndElement();
    }
    m_xml.writeEndElement();
}

void SaftWriter::parties(SaftPartyKind kind, const std::vector<SaftParty>& parties)
{
    if (parties.empty())
        return;
    const bool isCustomer = kind == SaftPartyKind::Customer;
    m_xml.writeStartElement(isCustomer ? u"Customers"_s : u"Suppliers"_s);
    for (const SaftParty& party : parties) {
        m_xml.writeStartElement(isCustomer ? u"Customer"_s : u"Supplier"_s);
        text("Name", party.name, longMax);
        address({.country = m_country});
        text(isCustomer ? "CustomerID" : "SupplierID", party.code, middleMax);
        text("AccountID", party.account, longMax);
        balance("Opening", party.opening);
        balance("Closing", party.closing);
        m_xml.writeEndElement();
    }
    m_xml.writeEndElement();
}

void SaftWriter::taxes(const std::vector<SaftTaxCode>& codes)
{
    if (codes.empty())
        return;
    m_xml.writeStartElement(u"TaxTable"_s);
    m_xml.writeStartElement(u"TaxTableEntry"_s);
    text("TaxType", u"VAT"_s, codeMax);
    text("Description", u"Value added tax"_s, textMax);
    for (const SaftTaxCode& code : codes) {
        m_xml.writeStartElement(u"TaxCodeDetails"_s);
        text("TaxCode", code.code, codeMax);
        text("Description", code.name, textMax);
        number("TaxPercentage", code.percentage.toString());
        text("Country", code.country, 2);
        m_xml.writeEndElement();
    }
    m_xml.writeEndElement();
    m_xml.writeEndElement();
}

void SaftWriter::beginEntries(std::int64_t count, const Decimal& debit, const Decimal& credit)
{
    if (std::exchange(m_hasMasterFiles, false))
        m_xml.writeEndElement();
    m_xml.writeStartElement(u"GeneralLedgerEntries"_s);
    number("NumberOfEntries", QString::number(count));
    number("TotalDebit", amountOf(debit));
    number("TotalCredit", amountOf(credit));
}

void SaftWriter::beginJournal(const QString& code, const QString& name)
{
    m_xml.writeStartElement(u"Journal"_s);
    text("JournalID", code, shortMax);
    text("Description", name, textMax);
    text("Type", code, codeMax);
}

void SaftWriter::transaction(const SaftTransaction& transaction)
{
    m_xml.writeStartElement(u"Transaction"_s);
    text("TransactionID", transaction.id, longMax);
    number("Period", QString::number(transaction.period));
    number("PeriodYear", QString::number(transaction.year));
    day("TransactionDate", transaction.on);
    text("Description", transaction.text, textMax);
    day("SystemEntryDate", transaction.enteredOn);
    day("GLPostingDate", transaction.on);
    for (const SaftLine& one : transaction.lines)
        line(one, transaction);
    m_xml.writeEndElement();
}

void SaftWriter::line(const SaftLine& line, const SaftTransaction& transaction)
{
    m_xml.writeStartElement(u"Line"_s);
    text("RecordID", QString::number(line.number), shortMax);
    text("AccountID", line.account, longMax);
    optionalText("SourceDocumentID", transaction.reference, middleMax);
    optionalText("CustomerID", line.customer, middleMax);
    optionalText("SupplierID", line.supplier, middleMax);
    text("Description", line.text, textMax);
    // What has no worth in the company's currency stands on the side of its own amount.
    const Decimal& sided =
        line.amount.isZero() && line.foreignAmount ? *line.foreignAmount : line.amount;
    m_xml.writeStartElement(sided.isNegative() ? u"CreditAmount"_s : u"DebitAmount"_s);
    number("Amount", amountOf(line.amount.abs()));
    // Of shares and the like there is no currency, and the file knows no finer amounts.
    if (line.foreignAmount && line.foreignCurrency.size() == currencyLetters
        && line.foreignAmount->trimmed().scale() <= amountDigits) {
        text("CurrencyCode", line.foreignCurrency, currencyLetters);
        number("CurrencyAmount", amountOf(line.foreignAmount->trimmed().abs()));
    }
    m_xml.writeEndElement();
    m_xml.writeEndElement();
}

void SaftWriter::endJournal()
{
    m_xml.writeEndElement();
}

void SaftWriter::end()
{
    m_xml.writeEndDocument();
}

} // namespace tandem::formats
