#include "workflows/import_bank_statement.h"

#include "backoffice/ledger/account_service.h"
#include "settlement_books.h"
#include "support/shared_data.h"

#include <QDir>
#include <QFile>

namespace tandem::workflows {
namespace {

using namespace Qt::StringLiterals;

using settlements::Balances;

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    require(file.open(QIODevice::ReadOnly), "a file of the corpus can be read");
    return file.readAll();
}

/// The rows of a table of expectations, by the names of its columns.
std::vector<QHash<QString, QString>> rowsOf(const QString& path)
{
    std::vector<QHash<QString, QString>> rows;
    const QStringList lines = QString::fromUtf8(contentOf(path)).split(u'\n', Qt::SkipEmptyParts);
    const QStringList header = lines.first().split(u'\t');
    for (const QString& line : lines.mid(1)) {
        const QStringList cells = line.split(u'\t');
        QHash<QString, QString> row;
        for (qsizetype i = 0; i < std::min(cells.size(), header.size()); ++i)
            row.insert(header[i], cells[i]);
        rows.push_back(row);
    }
    return rows;
}

class BankCorpus : public testing::Test {
protected:
    /// A bank account of its own for each file, in the currency that the bank keeps it in.
    AccountId account(const QString& currency)
    {
        ++m_count;
        return at.arrange([&](UnitOfWork& work) {
            return ledger::createAccount(work, {.code = u"B%1"_s.arg(m_count),
                                                .name = u"Bank"_s,
                                                .type = ledger::AccountType::Asset,
                                                .currency = currency,
                                                .control = ledger::ControlKind::Bank});
        });
    }
    /// What the books hold of an account: the number of lines and their booked sum.
    std::pair<std::int64_t, QString> held(AccountId id)
    {
        std::int64_t count = 0;
        Decimal sum;
        const auto read = at.database->eachOf(
            u"SELECT amount_units, amount_scale, hindrance FROM bank_line "
            "WHERE bank_account_id = :id"_s,
            {{"id", id}}, [&](const Row& row) {
                ++count;
                if (row.text("hindrance") != u"pending"_s)
                    sum = sum
                          + Decimal::ofScaled(row.integer("amount_units"),
                                              static_cast<int>(row.integer("amount_scale")));
            });
        require(read.has_value(), "the lines can be read");
        return {count, sum.trimmed().toString()};
    }
    static QString plain(const QString& text)
    {
        const auto value = Decimal::parse(text);
        require(value.has_value(), qPrintable(text));
        return value->trimmed().toString();
    }

    test::SettlementBooks at;

private:
    int m_count = 0;
};

TEST_F(BankCorpus, EveryCamt053IsInTheBooksAsStated)
{
    TANDEM_NEED_SHARED_DATA(shared);
    std::map<QString, std::vector<QHash<QString, QString>>> files;
    for (const auto& row : rowsOf(shared + u"/bank/expected/camt.tsv"_s))
        if (row[u"file"_s].contains(u"053"_s))
            files[row[u"file"_s]].push_back(row);
    ASSERT_GE(files.size(), 12U);

    for (const auto& [name, statements] : files) {
        SCOPED_TRACE(qPrintable(name));
        const QByteArray bytes = contentOf(shared + u"/bank/"_s + name);
        const QString currency = statements[0][u"currency"_s];
        const AccountId id = account(currency);
        const BankFile file{
            .name = name, .bytes = bytes, .account = id, .balances = Balances::AsStated};
        const auto imported = importBankStatement(at.office, file);
        if (statements[0][u"stmt"_s] == u"0 statements"_s) {
            EXPECT_FALSE(imported);
            continue;
        }
        if (!imported) {
            ADD_FAILURE() << qPrintable(test::TestOffice::text(imported.error()));
            continue;
        }
        std::int64_t count = 0;
        Decimal sum;
        bool addsUp = true;
        for (const auto& statement : statements) {
            count += statement[u"n_entries"_s].toLongLong();
            sum = sum + *Decimal::parse(statement[u"booked_sum"_s]);
            addsUp = addsUp && statement[u"opening+booked==closing"_s] != u"False"_s;
        }
        EXPECT_EQ(held(id).first, count);
        EXPECT_EQ(held(id).second, sum.trimmed().toString());

        const auto again = importBankStatement(at.office, file);
        ASSERT_TRUE(again);
        EXPECT_EQ(again->back().newLineCount, 0);

        BankFile strict = file;
        strict.account = account(currency);
        strict.balances = Balances::MustHold;
        const auto strictly = importBankStatement(at.office, strict);
        EXPECT_EQ(strictly.has_value(), addsUp);
        if (!strictly) {
            EXPECT_EQ(strictly.error().code->kind, ErrorKind::Refused);
        }
    }
}

TEST_F(BankCorpus, EveryTableIsInTheBooksAsStated)
{
    TANDEM_NEED_SHARED_DATA(shared);
    const auto rows = rowsOf(shared + u"/bank/expected/csv_bank2ynab.tsv"_s);
    ASSERT_GE(rows.size(), 20U);

    for (const auto& row : rows) {
        SCOPED_TRACE(qPrintable(row[u"file"_s]));
        const QString currency = row[u"currency"_s].left(3);
        const AccountId id = account(currency);
        const BankFile file{.name = row[u"file"_s],
                            .bytes = contentOf(shared + u"/bank/csv/bank2ynab/"_s + row[u"file"_s]),
                            .account = id};
        const auto imported = importBankStatement(at.office, file);
        if (!imported) {
            ADD_FAILURE() << qPrintable(test::TestOffice::text(imported.error()));
            continue;
        }
        EXPECT_EQ(held(id).first, row[u"n_bookings"_s].toLongLong());
        EXPECT_EQ(held(id).second, plain(row[u"sum_signed"_s]));

        const auto again = importBankStatement(at.office, file);
        ASSERT_TRUE(again);
        EXPECT_EQ(again->back().newLineCount, 0);
    }
}

} // namespace
} // namespace tandem::workflows
