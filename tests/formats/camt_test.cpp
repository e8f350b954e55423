#include "formats/bank_errors.h"
#include "formats/camt.h"
#include "formats/stated_amount.h"
#include "support/shared_data.h"

#include <QJsonArray>

namespace tandem::formats {
namespace {

using namespace Qt::StringLiterals;

/// A statement around `content`, as a bank sends it.
QByteArray message(const QByteArray& content)
{
    return "<?xml version=\"1.0\"?>\n<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:camt.053"
           ".001.08\"><BkToCstmrStmt><Stmt><Id>S1</Id><Acct><Id><IBAN>DE1</IBAN></Id></Acct>"
           + content + "</Stmt></BkToCstmrStmt></Document>";
}

QByteArray entry(const QByteArray& amount, const QByteArray& more = {})
{
    return "<Ntry><Amt Ccy=\"EUR\">" + amount
           + "</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts>BOOK</Sts>"
             "<BookgDt><Dt>2025-03-10</Dt></BookgDt>"
           + more + "</Ntry>";
}

QByteArray balance(const QByteArray& code, const QByteArray& amount)
{
    return "<Bal><Tp><CdOrPrtry><Cd>" + code + "</Cd></CdOrPrtry></Tp><Amt Ccy=\"EUR\">" + amount
           + "</Amt><CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>2025-03-10</Dt></Dt></Bal>";
}

BankStatement statementOf(const QByteArray& content)
{
    const auto read = readCamt(message(content));
    EXPECT_TRUE(read) << qPrintable(read ? QString() : read.error().text());
    return read ? read->front() : BankStatement{};
}

const ErrorCode* errorOf(const QByteArray& bytes)
{
    const auto read = readCamt(bytes);
    return read ? nullptr : read.error().code;
}

QByteArray party(const QByteArray& name, const QByteArray& account)
{
    return "<Nm>" + name + "</Nm></@><@Acct><Id><IBAN>" + account + "</IBAN></Id></@Acct>";
}

QByteArray paid(const QByteArray& debtor, const QByteArray& creditor)
{
    QByteArray from = "<@>" + party(debtor, "DE-" + debtor);
    QByteArray to = "<@>" + party(creditor, "DE-" + creditor);
    return "<NtryDtls><TxDtls><RltdPties>" + from.replace('@', "Dbtr") + to.replace('@', "Cdtr")
           + "</RltdPties></TxDtls></NtryDtls>";
}

TEST(Camt, KeepsEveryDecimalOfAnAmount)
{
    const BankStatement statement = statementOf(entry("8.85000"));

    EXPECT_EQ(statement.lines.front().amount.toString(), u"8.85000"_s);
    EXPECT_EQ(exactMinor(statement.lines.front().amount, 2), 885);
    EXPECT_EQ(exactMinor(statementOf(entry("8.85001")).lines.front().amount, 2), std::nullopt);
}

TEST(Camt, NamesTheOtherSideAsTheCounterparty)
{
    const QByteArray reversal = "<RvslInd>true</RvslInd>";

    EXPECT_EQ(statementOf(entry("1", paid("Ada", "We"))).lines.front().counterpartyName, u"Ada"_s);
    EXPECT_EQ(statementOf(entry("1", paid("Ada", "We"))).lines.front().counterpartyIban,
              u"DE-Ada"_s);
    EXPECT_EQ(statementOf(entry("1", reversal + paid("We", "Bob"))).lines.front().counterpartyName,
              u"Bob"_s);
}

TEST(Camt, LeavesACollectiveBookingToItsDetails)
{
    const BankStatement statement = statementOf(
        entry("3", "<NtryDtls><TxDtls><Refs><EndToEndId>E1</EndToEndId></Refs><Amt "
                   "Ccy=\"EUR\">1</Amt></TxDtls><TxDtls><Refs><EndToEndId>E2</EndToEndId></Refs>"
                   "<Amt Ccy=\"EUR\">2</Amt></TxDtls></NtryDtls>"));

    const BankLine& line = statement.lines.front();
    ASSERT_EQ(line.details.size(), 2u);
    EXPECT_TRUE(line.endToEndId.isEmpty());
    EXPECT_EQ(line.details[1].endToEndId, u"E2"_s);
    EXPECT_EQ(line.details[1].amount, Decimal::ofInteger(2));
}

TEST(Camt, WarnsWhereTheBankDoesNotAddUp)
{
    const QByteArray lines = entry("2.50");
    const auto warned = [&](const QByteArray& content) -> const ErrorCode* {
        const BankStatement statement = statementOf(content);
        return statement.warnings.empty() ? nullptr : statement.warnings.front().code;
    };

    EXPECT_EQ(warned(balance("OPBD", "1.00") + balance("CLBD", "3.50") + lines), nullptr);
    EXPECT_EQ(warned(balance("OPBD", "1.00") + balance("CLBD", "3.51") + lines),
              &errors::balanceDoesNotHold);
    EXPECT_EQ(warned(balance("PRCD", "9") + balance("OPBD", "1") + balance("CLBD", "3.5") + lines),
              nullptr);
    EXPECT_EQ(
        warned("<TxsSummry><TtlNtries><NbOfNtries>2</NbOfNtries></TtlNtries></TxsSummry>" + lines),
        &errors::countDoesNotHold);
}

TEST(Camt, RefusesWhatItCannotRead)
{
    EXPECT_EQ(errorOf(message(entry("1,5"))), &errors::camtAmountUnreadable);
    EXPECT_EQ(errorOf(message(entry("1e3"))), &errors::camtAmountUnreadable);
    EXPECT_EQ(errorOf(message("<Ntry><CdtDbtInd>CRDT</CdtDbtInd></Ntry>")),
              &errors::camtAmountMissing);
    EXPECT_EQ(errorOf(message("<Ntry><Amt Ccy=\"EUR\">1</Amt></Ntry>")),
              &errors::camtDirectionUnknown);
    EXPECT_EQ(errorOf(message(entry("1", "<ValDt><Dt>2025-02-30</Dt></ValDt>"))),
              &errors::camtDateUnreadable);
    EXPECT_EQ(errorOf(message(entry("1", "<ValDt><Dt>1</Dt></ValDt>"))),
              &errors::camtDateUnreadable);
    EXPECT_EQ(errorOf(message(entry("1", "<ValDt><Dt>2025-03-10x</Dt></ValDt>"))),
              &errors::camtDateUnreadable);
    EXPECT_EQ(errorOf("<Document/>"), &errors::camtNoStatement);
    EXPECT_EQ(errorOf("<Statement/>"), &errors::camtWrongRoot);
    EXPECT_EQ(errorOf("<Document>"), &errors::xmlMalformed);
    EXPECT_EQ(errorOf(""), &errors::xmlMalformed);
    EXPECT_EQ(errorOf(message(entry("1")) + "<again/>"), &errors::xmlMalformed);
}

TEST(Camt, ReadsEveryPublishedSample)
{
    TANDEM_NEED_SHARED_DATA(shared);
    QMap<QString, std::vector<QStringList>> expectedByFile;
    const QString table = QString::fromUtf8(test::bytesOf(shared + u"/bank/expected/camt.tsv"_s));
    for (const QString& row : table.split(u'\n', Qt::SkipEmptyParts).mid(1))
        expectedByFile[row.section(u'\t', 0, 0)].push_back(row.split(u'\t'));
    ASSERT_EQ(expectedByFile.size(), 23);

    const auto amount = [](const QString& text) {
        return text.isEmpty() ? Decimal() : Decimal::parse(text).value();
    };
    for (const auto& [file, rows] : expectedByFile.asKeyValueRange()) {
        SCOPED_TRACE(qPrintable(file));
        const auto read = readCamt(test::bytesOf(shared + u"/bank/"_s + file));
        if (rows.front()[3].startsWith(u"0 statements")) {
            ASSERT_FALSE(read);
            EXPECT_EQ(read.error().code, &errors::camtNoStatement);
            continue;
        }
        ASSERT_TRUE(read) << qPrintable(read.error().text());
        ASSERT_EQ(read->size(), rows.size());
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const QStringList& row = rows[i];
            const BankStatement& statement = (*read)[i];
            Decimal credit;
            Decimal debit;
            std::size_t details = 0;
            qsizetype reversals = 0;
            for (const BankLine& line : statement.lines) {
                if (line.amount.isNegative())
                    debit = debit - line.amount;
                else
                    credit = credit + line.amount;
                details += line.details.size();
                reversals += line.isReversal ? 1 : 0;
            }
            EXPECT_EQ(statement.id, row[4]);
            EXPECT_EQ(statement.account, row[5]);
            EXPECT_EQ(statement.currency, row[6]);
            EXPECT_EQ(statement.opening.has_value(), !row[7].isEmpty());
            EXPECT_EQ(statement.closing.has_value(), !row[8].isEmpty());
            EXPECT_EQ(statement.opening.value_or(BankBalance{}).amount, amount(row[7]));
            EXPECT_EQ(statement.closing.value_or(BankBalance{}).amount, amount(row[8]));
            EXPECT_EQ(statement.lines.size(), row[9].toUInt());
            EXPECT_EQ(credit, amount(row[10]));
            EXPECT_EQ(debit, amount(row[11]));
            EXPECT_EQ(bookedSum(statement.lines), amount(row[12]));
            if (!row[13].isEmpty()) {
                EXPECT_EQ(statement.warnings.empty(), row[13] == u"True");
            }
            EXPECT_EQ(details, row[14].toUInt());
            EXPECT_EQ(reversals, row[15].toInt());
        }
    }
}

} // namespace
} // namespace tandem::formats
