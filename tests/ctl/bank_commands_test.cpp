#include "backoffice/ledger/chart.h"
#include "backoffice/ledger/period.h"
#include "backoffice/ledger/posting.h"
#include "backoffice/settlements/open_item_service.h"
#include "frontoffice/crm/party_service.h"
#include "office/company.h"
#include "office/users.h"
#include "support/command_line.h"

#include <gtest/gtest.h>

#include <QFile>

namespace tandem::ctl {
namespace {

using namespace Qt::StringLiterals;
using test::CommandResult;

constexpr const char* statement = R"(<?xml version="1.0"?>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><BkToCstmrStmt><Stmt>
<Id>2025-3</Id><Acct><Id><IBAN>DE89370400440532013000</IBAN></Id><Ccy>EUR</Ccy></Acct>
<Bal><Tp><CdOrPrtry><Cd>OPBD</Cd></CdOrPrtry></Tp><Amt Ccy="EUR">0.00</Amt>
<CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>2025-03-10</Dt></Dt></Bal>
<Bal><Tp><CdOrPrtry><Cd>CLBD</Cd></CdOrPrtry></Tp><Amt Ccy="EUR">%1</Amt>
<CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>2025-03-11</Dt></Dt></Bal>
<Ntry><Amt Ccy="EUR">119.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts>
<BookgDt><Dt>2025-03-11</Dt></BookgDt><NtryDtls><TxDtls>
<RmtInf><Ustrd>invoice SI-2025-00001</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry>
</Stmt></BkToCstmrStmt></Document>)";

/// A company file with one customer who owes 119.00, and a statement of the bank beside it.
class BankCommands : public testing::Test {
protected:
    BankCommands()
    {
        qputenv("TANDEM_PASSWORD", "correct horse battery");
        DatabaseConfig config = DatabaseConfig::at(path(u"books.tandem"_s));
        config.access = SqliteAccess::Create;
        auto database = Database::open(config);
        require(database.has_value(), "the test has books");
        const SystemClock clock;
        SystemRandom random;
        Office office(**database, clock, random, Session{UserId(1), u"anna"_s, allPermissions()});
        require(createCompany(office, {.name = u"Alder"_s, .country = u"DE"_s},
                              {.name = u"anna"_s,
                               .fullName = u"Anna Alder"_s,
                               .password = u"correct horse battery"_s,
                               .roles = {}})
                    .has_value(),
                "the test has a company");
        static constexpr Action arrange{"test.arrange", Permission::SettingsWrite, ""};
        require(office.change(arrange, oneInvoice).has_value(), "the test has an invoice");
        write(u"march.xml"_s, QString::fromLatin1(statement).arg(u"119.00"_s).toUtf8());
        write(u"short.xml"_s, QString::fromLatin1(statement).arg(u"120.00"_s).toUtf8());
    }

    static Result<> oneInvoice(UnitOfWork& work)
    {
        TANDEM_CHECK(ledger::applyChart(work, u"general"_s));
        TANDEM_CHECK(ledger::openFiscalYears(work, {2025, 1, 1}, {2025, 12, 31}));
        TANDEM_TRY(const auto party, crm::createParty(work, {.code = u"ALFKI"_s,
                                                             .name = u"Alfreds Futterkiste"_s,
                                                             .isCustomer = true}));
        const Money owed = Money::ofMinor(119'00, eur);
        using ledger::AccountRole;
        TANDEM_CHECK(ledger::post(
            work, ledger::Entry::of({.postedOn = {2025, 3, 1}, .source = u"manual"_s},
                                    {ledger::Line::of(AccountRole::Receivable, owed, party),
                                     ledger::Line::of(AccountRole::SalesRevenue, -owed)})));
        TANDEM_CHECK(settlements::openItem(work, {.side = settlements::Side::Receivable,
                                                  .party = party,
                                                  .source = u"invoice"_s,
                                                  .sourceId = 1,
                                                  .number = u"SI-2025-00001"_s,
                                                  .issuedOn = {2025, 3, 1},
                                                  .dueOn = {2025, 3, 31},
                                                  .amount = owed,
                                                  .base = owed}));
        return {};
    }

    QString path(const QString& name) const { return m_folder.filePath(name); }
    void write(const QString& name, const QByteArray& bytes)
    {
        QFile file(path(name));
        require(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size(),
                "the test can write");
    }
    CommandResult run(QStringList words)
    {
        words += {u"--company"_s, path(u"books.tandem"_s), u"--user"_s,
                  u"anna"_s,      u"--format"_s,           u"csv"_s};
        return test::tandemctl(words);
    }
    QString aged()
    {
        return run({u"report"_s, u"aged-receivables"_s, u"--as-of"_s, u"2025-05-01"_s}).out;
    }

private:
    QTemporaryDir m_folder;
};

TEST_F(BankCommands, ImportMatchAndUndoAStatement)
{
    const auto imported =
        run({u"bank"_s, u"import"_s, path(u"march.xml"_s), u"--account"_s, u"1300"_s});
    const auto again = run({u"import"_s, u"bank"_s, path(u"march.xml"_s)});
    const QString before = aged();

    const auto matched = run({u"bank"_s, u"match"_s, u"--all"_s});
    const QString paid = aged();
    const QString batch = matched.out.section(u"\r\n"_s, 1, 1);
    const auto undone = run({u"bank"_s, u"undo"_s, u"--batch"_s, batch});

    EXPECT_EQ(imported.exitCode, ExitCode::Done) << qPrintable(imported.error);
    EXPECT_TRUE(imported.out.contains(u"march.xml,1,1,119.00"_s)) << qPrintable(imported.out);
    EXPECT_TRUE(again.out.contains(u"march.xml,1,0,119.00"_s)) << qPrintable(again.out);
    EXPECT_TRUE(before.contains(u"Alfreds Futterkiste,EUR,0.00,0.00,119.00"_s))
        << qPrintable(before);
    EXPECT_EQ(matched.exitCode, ExitCode::Done) << qPrintable(matched.error);
    EXPECT_FALSE(paid.contains(u"Alfreds"_s)) << qPrintable(paid);
    EXPECT_EQ(undone.exitCode, ExitCode::Done) << qPrintable(undone.error);
    EXPECT_EQ(aged(), before);
}

TEST_F(BankCommands, TakeAnImportedFileBackOnceNothingOfItIsMatched)
{
    run({u"bank"_s, u"import"_s, path(u"march.xml"_s), u"--account"_s, u"1300"_s});
    run({u"bank"_s, u"match"_s, u"--all"_s});
    const auto listed = run({u"bank"_s, u"statements"_s});
    const QString id = listed.out.section(u"\r\n"_s, 1, 1).section(u',', 0, 0);

    const auto refused = run({u"bank"_s, u"undo-import"_s, id});
    const QString line =
        run({u"bank"_s, u"list"_s, u"--all"_s}).out.section(u"\r\n"_s, 1, 1).section(u',', 0, 0);
    run({u"bank"_s, u"undo"_s, line});
    const auto taken = run({u"bank"_s, u"undo-import"_s, id});
    const auto verified = run({u"company"_s, u"verify"_s, u"--full"_s});
    const auto again =
        run({u"bank"_s, u"import"_s, path(u"march.xml"_s), u"--account"_s, u"1300"_s});

    EXPECT_TRUE(listed.out.contains(u",1300,march.xml,"_s)) << qPrintable(listed.out);
    EXPECT_TRUE(listed.out.contains(u",1,1,1"_s)) << qPrintable(listed.out);
    EXPECT_EQ(refused.exitCode, ExitCode::Refused);
    EXPECT_TRUE(refused.error.contains(line + u" (2025-03-11, 119.00 EUR)"_s))
        << qPrintable(refused.error);
    EXPECT_EQ(taken.exitCode, ExitCode::Done) << qPrintable(taken.error);
    EXPECT_TRUE(taken.out.contains(u"march.xml,1"_s)) << qPrintable(taken.out);
    EXPECT_EQ(verified.exitCode, ExitCode::Done) << qPrintable(verified.error + verified.out);
    EXPECT_TRUE(again.out.contains(u"march.xml,1,1,119.00"_s)) << qPrintable(again.out);
}

TEST_F(BankCommands, AStatementThatDoesNotAddUpIsRefusedUnlessTakenAsStated)
{
    const auto refused =
        run({u"bank"_s, u"import"_s, path(u"short.xml"_s), u"--account"_s, u"1300"_s});
    const auto taken = run({u"bank"_s, u"import"_s, path(u"short.xml"_s), u"--account"_s, u"1300"_s,
                            u"--as-stated"_s});

    EXPECT_EQ(refused.exitCode, ExitCode::Refused);
    EXPECT_TRUE(refused.error.contains(u"--as-stated"_s));
    EXPECT_EQ(taken.exitCode, ExitCode::Done);
    EXPECT_TRUE(taken.error.startsWith(u"warning: "_s));
}

TEST_F(BankCommands, AStatementIsNotImportedIntoAnAccountThatIsNoBank)
{
    const auto result =
        run({u"bank"_s, u"import"_s, path(u"march.xml"_s), u"--account"_s, u"1200"_s});

    EXPECT_EQ(result.exitCode, ExitCode::BadInput);
    EXPECT_TRUE(result.error.contains(u"settlements.not_a_bank_account"_s));
}

TEST_F(BankCommands, APaymentIsRecordedOnceForTheSameKey)
{
    const QStringList words{u"payment"_s, u"add"_s,        u"ALFKI"_s, u"119.00"_s,
                            u"--on"_s,    u"2025-03-11"_s, u"--for"_s, u"SI-2025-00001"_s,
                            u"--key"_s,   u"0196-a"_s};

    const auto first = run(words);
    const auto again = run(words);
    const auto listed = run({u"payment"_s, u"list"_s});

    EXPECT_EQ(first.exitCode, ExitCode::Done) << qPrintable(first.error);
    EXPECT_EQ(first.out, again.out);
    EXPECT_EQ(listed.out.count(u"PAY-2025-"_s), 1) << qPrintable(listed.out);
}

} // namespace
} // namespace tandem::ctl
