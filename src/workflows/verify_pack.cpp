#include "formats/pack_csv.h"
#include "workflows/export_pack.h"
#include "workflows/import_errors.h"
#include "workflows/pack_zip.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QTemporaryDir>

namespace tandem::workflows {

using namespace Qt::StringLiterals;
using formats::PackCell;

namespace {

class PackProof {
public:
    /// `shown` is what errors call it.
    PackProof(const QString& folder, const QString& shown)
        : m_folder(QDir(folder).absolutePath())
        , m_shown(shown)
    {
    }

    Result<PackVerified> run()
    {
        TANDEM_CHECK(checkFiles());
        TANDEM_CHECK(checkTables());
        TANDEM_CHECK(checkAttachments());
        TANDEM_CHECK(checkTrialBalance());
        return m_found;
    }

private:
    using Table = std::vector<std::vector<PackCell>>;

    Failure wrong(const QString& file, const QString& why) const
    {
        return fail(errors::packFileWrong, {m_shown.filePath(file), why});
    }

    Result<> checkFiles()
    {
        QFile checksums(m_folder.filePath(u"checksums.sha256"_s));
        if (!checksums.open(QIODevice::ReadOnly))
            return wrong(u"checksums.sha256"_s, u"it is missing"_s);
        QSet<QString> listed{u"checksums.sha256"_s};
        while (!checksums.atEnd()) {
            const QString line = QString::fromUtf8(checksums.readLine()).trimmed();
            const QString file = line.section(u"  "_s, 1);
            if (file.isEmpty() || file.contains(u".."_s) || file.startsWith(u'/'))
                return wrong(u"checksums.sha256"_s, u"it names a file outside of the pack"_s);
            QFile one(m_folder.filePath(file));
            QCryptographicHash hash(QCryptographicHash::Sha256);
            if (!one.open(QIODevice::ReadOnly) || !hash.addData(&one))
                return wrong(file, u"it is missing"_s);
            if (hash.result().toHex() != line.section(u"  "_s, 0, 0).toLatin1())
                return wrong(file, u"it is not what was written"_s);
            listed.insert(file);
            ++m_found.files;
        }
        QDirIterator all(m_folder.path(), QDir::Files, QDirIterator::Subdirectories);
        while (all.hasNext()) {
            const QString file = m_folder.relativeFilePath(all.next());
            if (!listed.contains(file))
                return wrong(file, u"it is no part of the pack"_s);
        }
        return {};
    }

    /// Hands over the rows below the heads; each must be written as it was read.
    Result<>
    eachRow(const QString& file,
            const std::function<void(const QStringList&, const std::vector<PackCell>&)>& take) const
    {
        QFile in(m_folder.filePath(file));
        QCryptographicHash again(QCryptographicHash::Sha256);
        if (!in.open(QIODevice::ReadOnly))
            return wrong(file, u"it is missing"_s);
        formats::PackReader reader(in);
        std::vector<PackCell> row;
        QStringList heads;
        while (true) {
            TANDEM_TRY(const bool hasRow, reader.next(row));
            if (!hasRow)
                break;
            again.addData(formats::packRow(row));
            if (reader.line() == 1) {
                for (const PackCell& cell : row)
                    heads += cell.value_or(QString());
            } else if (qsizetype(row.size()) != heads.size()) {
                return wrong(file, u"row %1 has other columns"_s.arg(reader.line()));
            } else {
                take(heads, row);
            }
        }
        in.seek(0);
        QCryptographicHash before(QCryptographicHash::Sha256);
        before.addData(&in);
        if (again.result() != before.result())
            return wrong(file, u"its rows do not read back as they stand"_s);
        return {};
    }

    Result<> checkTables()
    {
        std::vector<std::pair<QString, std::int64_t>> tables;
        TANDEM_CHECK(eachRow(u"tables.csv"_s, [&](const QStringList&, const auto& row) {
            tables.emplace_back(*row[0], row[1]->toLongLong());
        }));
        for (const auto& [table, stated] : tables) {
            std::int64_t rows = 0;
            const QString file = u"tables/%1.csv"_s.arg(table);
            TANDEM_CHECK(eachRow(file, [&](const QStringList&, const auto&) { ++rows; }));
            if (rows != stated)
                return wrong(file, u"it has %1 rows, and should have %2"_s.arg(rows).arg(stated));
            m_found.rows += rows;
            ++m_found.tables;
        }
        return {};
    }

    Result<> checkAttachments()
    {
        QString missing;
        TANDEM_CHECK(eachRow(u"tables/attachment_content.csv"_s,
                             [&](const QStringList& heads, const auto& row) {
                                 const auto column = std::size_t(heads.indexOf(u"content_hash"_s));
                                 const QString file = u"attachments/"_s + *row[column];
                                 QFile one(m_folder.filePath(file));
                                 QCryptographicHash hash(QCryptographicHash::Sha256);
                                 ++m_found.attachments;
                                 if (!one.open(QIODevice::ReadOnly) || !hash.addData(&one)
                                     || QString::fromLatin1(hash.result().toHex()) != *row[column])
                                     missing = file;
                             }));
        if (!missing.isEmpty())
            return wrong(missing, u"it is not the file that was attached"_s);
        return {};
    }

    /// Adds the lines of the ledger up again.
    Result<> checkTrialBalance()
    {
        std::map<QString, QString> codes;
        std::map<QString, int> digits;
        std::map<std::pair<QString, QString>, std::int64_t> sums;
        TANDEM_CHECK(
            eachRow(u"tables/account.csv"_s, [&](const QStringList& heads, const auto& row) {
                codes[*row[std::size_t(heads.indexOf(u"id"_s))]] =
                    *row[std::size_t(heads.indexOf(u"code"_s))];
            }));
        TANDEM_CHECK(
            eachRow(u"tables/commodity.csv"_s, [&](const QStringList& heads, const auto& row) {
                digits[*row[std::size_t(heads.indexOf(u"code"_s))]] =
                    row[std::size_t(heads.indexOf(u"digits"_s))]->toInt();
            }));
        TANDEM_CHECK(
            eachRow(u"tables/entry_line.csv"_s, [&](const QStringList& heads, const auto& row) {
                const auto cell = [&](const QString& name) {
                    return *row[std::size_t(heads.indexOf(name))];
                };
                sums[{codes[cell(u"account_id"_s)], cell(u"currency"_s)}] +=
                    cell(u"amount_minor"_s).toLongLong();
            }));
        TANDEM_CHECK(eachRow(u"trial_balance.csv"_s, [&](const QStringList&, const auto& row) {
            const QString currency = *row[1];
            const auto stated = Decimal::parse(*row[2]);
            if (stated)
                sums[{*row[0], currency}] -= static_cast<std::int64_t>(
                    stated->rescaled(digits[currency], Rounding::HalfEven).coefficient());
        }));
        for (const auto& [key, sum] : sums)
            if (sum != 0)
                return wrong(u"trial_balance.csv"_s,
                             u"account %1 is not what its lines come to"_s.arg(key.first));
        return {};
    }

    QDir m_folder;
    QDir m_shown;
    PackVerified m_found;
};

} // namespace

Result<PackVerified> verifyPack(const QString& path)
{
    if (!QFileInfo(path).isFile())
        return PackProof(path, path).run();
    const QTemporaryDir unpacked;
    TANDEM_CHECK(unpackPack(path, unpacked.path()));
    return PackProof(unpacked.path(), path).run();
}

} // namespace tandem::workflows
