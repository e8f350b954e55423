#include "workflows/export_pack.h"

#include "backoffice/ledger/account_queries.h"
#include "backoffice/ledger/entry_queries.h"
#include "base/number_format.h"
#include "data/schema.h"
#include "formats/pack_csv.h"
#include "office/company.h"
#include "workflows/export_journal.h"
#include "workflows/pack_words.h"
#include "workflows/table_rows.h"

#include <QCryptographicHash>

namespace tandem::workflows {

using namespace Qt::StringLiterals;
using formats::PackCell;
using formats::packRow;

namespace {

constexpr auto contentTable = "attachment_content"_L1;
constexpr auto contentColumn = "content"_L1;

/// Passes files on and keeps the hash of each.
class HashedFiles {
public:
    explicit HashedFiles(const FileSink& sink) : m_sink(sink) {}

    Result<> write(const QString& file, const QByteArray& bytes)
    {
        if (file != m_file) {
            endFile();
            m_file = file;
        }
        m_hash.addData(bytes);
        return m_sink(file, bytes);
    }

    Result<> writeChecksums()
    {
        endFile();
        return m_sink(u"checksums.sha256"_s, m_checksums);
    }

private:
    void endFile()
    {
        if (!m_file.isEmpty())
            m_checksums += m_hash.result().toHex() + "  " + m_file.toUtf8() + '\n';
        m_hash.reset();
        m_file.clear();
    }

    const FileSink& m_sink;
    QString m_file;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    QByteArray m_checksums;
};

std::vector<PackCell> cells(const QStringList& texts)
{
    return {texts.begin(), texts.end()};
}

class PackExport {
public:
    PackExport(Database& database, Reader& books, const FileSink& sink)
        : m_database(database)
        , m_books(books)
        , m_files(sink)
        , m_words(tableWords())
    {
        m_tables = packRow(cells({u"table"_s, u"rows"_s, u"purpose"_s}));
        m_columns = packRow(cells({u"table"_s, u"column"_s, u"type"_s}));
    }

    Result<> run()
    {
        TANDEM_TRY(const Company whose, company(m_books));
        const auto code = whose.currency.code();
        TANDEM_CHECK(m_files.write(
            u"README.txt"_s,
            packReadme(whose.name,
                       QString::fromUtf8(code.data(), static_cast<qsizetype>(code.size())))));
        for (const QString& name : tableCovers().keys())
            TANDEM_CHECK(table(name));
        TANDEM_CHECK(m_files.write(u"tables.csv"_s, m_tables));
        TANDEM_CHECK(m_files.write(u"columns.csv"_s, m_columns));
        TANDEM_CHECK(trialBalance());
        TANDEM_CHECK(exportJournal(m_books, [&](const QByteArray& bytes) {
            return m_files.write(u"journal.ledger"_s, bytes);
        }));
        TANDEM_CHECK(attachments());
        return m_files.writeChecksums();
    }

private:
    Result<> table(const QString& name)
    {
        TANDEM_TRY(TableColumns table, tableColumns(m_database, name));
        for (qsizetype i = 0; i < table.columns.size(); ++i) {
            const auto words = m_words.find(name);
            const QString type =
                words == m_words.end() ? QString() : typeIn(words->second, table.columns[i]);
            m_columns += packRow(cells({name, table.columns[i], type}));
            if (name == contentTable && table.columns[i] == contentColumn)
                table.isWithheld[std::size_t(i)] = true; // a file of its own
        }
        const QString file = u"tables/%1.csv"_s.arg(name);
        QByteArray portion = packRow(cells(table.columns));
        std::int64_t rows = 0;
        TANDEM_CHECK(eachTableRow(
            m_database, table,
            [&](const std::vector<PackCell>& row) {
                portion += packRow(row);
                ++rows;
            },
            [&] { return m_files.write(file, std::exchange(portion, {})); }));
        m_tables += packRow(cells({name, QString::number(rows),
                                   m_words.contains(name) ? m_words[name].purpose : QString()}));
        return {};
    }

    static QString typeIn(const TableWords& words, const QString& column)
    {
        const auto type = words.types.find(column);
        return type == words.types.end() ? QString() : type->second;
    }

    Result<> trialBalance()
    {
        TANDEM_TRY(const auto accounts, ledger::accounts(m_books));
        TANDEM_TRY(const auto standings, ledger::standingsBefore(m_books, QDate(9999, 12, 31)));
        std::map<std::pair<QString, std::string>, std::pair<Money, Money>> sums;
        QHash<std::int64_t, const ledger::Account*> byKey;
        for (const ledger::Account& account : accounts)
            byKey.insert(account.id.value(), &account);
        for (const ledger::Standing& one : standings) {
            const QString code = byKey.value(one.account.value())->code;
            const auto [at, isNew] = sums.try_emplace(
                {code, std::string(one.amount.currency().code())}, one.amount, one.base);
            if (isNew)
                continue;
            at->second.first += one.amount;
            at->second.second += one.base;
        }
        QByteArray text = packRow(cells({u"account"_s, u"currency"_s, u"amount"_s, u"base"_s}));
        for (const auto& [key, sum] : sums)
            if (!sum.first.isZero() || !sum.second.isZero())
                text += packRow(cells({key.first, QString::fromStdString(key.second),
                                       formatAmount(sum.first, number_formats::plain),
                                       formatAmount(sum.second, number_formats::plain)}));
        return m_files.write(u"trial_balance.csv"_s, text);
    }

    /// One after the other: an attached file may be large.
    Result<> attachments()
    {
        std::int64_t after = 0;
        while (true) {
            QString name;
            QByteArray content;
            TANDEM_CHECK(m_database.eachOf(
                u"SELECT id, content_hash, content FROM attachment_content WHERE id > :after "
                "ORDER BY id LIMIT 1"_s,
                {{"after", after}}, [&](const Row& row) {
                    after = row.integer("id");
                    name = QString::fromLatin1(row.bytes("content_hash").toHex());
                    content = row.bytes("content");
                }));
            if (name.isEmpty())
                return {};
            TANDEM_CHECK(m_files.write(u"attachments/"_s + name, content));
        }
    }

    Database& m_database;
    Reader& m_books;
    HashedFiles m_files;
    std::map<QString, TableWords> m_words;
    QByteArray m_tables;
    QByteArray m_columns;
};

} // namespace

Result<> exportPack(Database& database, Reader& books, const FileSink& sink)
{
    return PackExport(database, books, sink).run();
}

} // namespace tandem::workflows
