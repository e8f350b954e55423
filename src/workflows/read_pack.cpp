#include "workflows/read_pack.h"

#include "formats/pack_csv.h"
#include "workflows/export_pack.h"
#include "workflows/import_errors.h"
#include "workflows/pack_zip.h"

#include <QBuffer>
#include <QDir>
#include <QTemporaryDir>

namespace tandem::workflows {

using namespace Qt::StringLiterals;
using formats::PackCell;

namespace {

constexpr std::int64_t linesPerEntry = 10'000; ///< Of the ids of lines and of their words.

/// A row of a table, by the names of its columns.
class PackRow {
public:
    PackRow(const QStringList& heads, const std::vector<PackCell>& cells)
        : m_heads(heads)
        , m_cells(cells)
    {
    }

    QString text(const QString& column) const
    {
        const auto at = m_heads.indexOf(column);
        return at < 0 ? QString() : m_cells[std::size_t(at)].value_or(QString());
    }
    std::int64_t number(const QString& column) const { return text(column).toLongLong(); }
    bool isSet(const QString& column) const { return number(column) != 0; }
    QDate day(const QString& column) const
    {
        return QDate::fromString(text(column).left(10), Qt::ISODate);
    }

private:
    const QStringList& m_heads;
    const std::vector<PackCell>& m_cells;
};

formats::AccountTypeHint typeNamed(const QString& name)
{
    using enum formats::AccountTypeHint;
    constexpr std::pair<const char*, formats::AccountTypeHint> known[] = {{"asset", Asset},
                                                                          {"liability", Liability},
                                                                          {"equity", Equity},
                                                                          {"income", Income},
                                                                          {"expense", Expense}};
    for (const auto& [word, type] : known)
        if (name == QLatin1StringView(word))
            return type;
    return Unknown;
}

formats::AccountControlHint controlNamed(const QString& name)
{
    using enum formats::AccountControlHint;
    constexpr std::pair<const char*, formats::AccountControlHint> known[] = {
        {"bank", Bank},       {"cash", Cash}, {"receivable", Receivable},
        {"payable", Payable}, {"tax", Tax},   {"inventory", Inventory}};
    for (const auto& [word, control] : known)
        if (name == QLatin1StringView(word))
            return control;
    return None;
}

/// Makes a book of the tables in a folder.
class PackBook {
public:
    explicit PackBook(const QString& folder) : m_folder(folder) {}

    Result<formats::ForeignBook> read()
    {
        TANDEM_CHECK(readCompany());
        TANDEM_CHECK(readAccounts());
        TANDEM_CHECK(readDimensions());
        TANDEM_CHECK(readParties());
        TANDEM_CHECK(readEntries());
        TANDEM_CHECK(readOpenItems());
        return std::move(m_book);
    }

private:
    template <class Take>
    Result<> each(const QString& table, const Take& take)
    {
        const QString path = m_folder.filePath(u"tables/%1.csv"_s.arg(table));
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return fail(errors::packFileWrong, {path, u"it is missing"_s});
        formats::PackReader reader(file);
        std::vector<PackCell> cells;
        QStringList heads;
        while (true) {
            TANDEM_TRY(const bool hasRow, reader.next(cells));
            if (!hasRow)
                return {};
            if (reader.line() > 1) {
                take(PackRow(heads, cells));
                continue;
            }
            for (const PackCell& cell : cells)
                heads += cell.value_or(QString());
        }
    }

    Result<> readCompany()
    {
        TANDEM_CHECK(each(u"company"_s, [&](const PackRow& row) {
            m_book.title = row.text(u"name"_s);
            m_home = row.text(u"currency"_s);
        }));
        return each(u"commodity"_s, [&](const PackRow& row) {
            const int digits = static_cast<int>(row.number(u"digits"_s));
            m_commodities.insert(row.text(u"code"_s), m_book.commodities.size());
            m_book.commodities.push_back({row.text(u"code"_s), digits, digits});
        });
    }

    /// A path of names; where two accounts would share one, the code tells them apart.
    QStringList pathOf(std::int64_t id, int depth = 0) const
    {
        const auto row = m_accountRows.find(id);
        if (row == m_accountRows.end() || depth > 64)
            return {};
        return pathOf(row->second.parent, depth + 1) + QStringList{row->second.name};
    }

    Result<> readAccounts()
    {
        TANDEM_CHECK(each(u"account"_s, [&](const PackRow& row) {
            m_accountRows[row.number(u"id"_s)] = {row.number(u"parent_id"_s), row.text(u"name"_s)};
            m_accounts.insert(row.number(u"id"_s), m_book.accounts.size());
            formats::ForeignAccount account;
            account.code = row.text(u"code"_s);
            account.type = typeNamed(row.text(u"type"_s));
            account.control = controlNamed(row.text(u"control"_s));
            account.isPlaceholder = row.isSet(u"is_heading"_s);
            account.source = row.text(u"id"_s);
            m_book.accounts.push_back(std::move(account));
        }));
        QSet<QString> paths;
        for (auto& [id, row] : m_accountRows) {
            const QString path = pathOf(id).join(u':');
            if (paths.contains(path))
                row.name += u" (%1)"_s.arg(m_book.accounts[m_accounts.value(id)].code);
            paths.insert(path);
        }
        for (const auto& [id, row] : m_accountRows)
            m_book.accounts[m_accounts.value(id)].path = pathOf(id);
        return {};
    }

    Result<> readDimensions()
    {
        std::map<std::int64_t, std::size_t> places;
        TANDEM_CHECK(each(u"dimension"_s, [&](const PackRow& row) {
            places[row.number(u"id"_s)] = m_book.dimensions.size();
            m_book.dimensions.push_back({row.text(u"code"_s), row.text(u"name"_s), {}});
        }));
        return each(u"dimension_value"_s, [&](const PackRow& row) {
            formats::ForeignDimension& of =
                m_book.dimensions[places[row.number(u"dimension_id"_s)]];
            of.values.push_back({row.text(u"code"_s), row.text(u"name"_s)});
            m_values.insert(row.number(u"id"_s), of.code + u'=' + row.text(u"code"_s));
        });
    }

    Result<> readParties()
    {
        TANDEM_CHECK(each(u"party"_s, [&](const PackRow& row) {
            const QString code = row.text(u"code"_s);
            m_parties.insert(row.number(u"id"_s), m_book.parties.size());
            m_book.parties.push_back(
                {.code = code.isEmpty() ? u"P-"_s + row.text(u"id"_s) : code,
                 .name = row.text(u"name"_s),
                 .isCustomer = row.isSet(u"is_customer"_s),
                 .isSupplier = row.isSet(u"is_supplier"_s),
                 .isEmployee = row.isSet(u"is_employee"_s),
                 .note = row.text(u"note"_s),
                 .paymentTermsDays = static_cast<int>(row.number(u"payment_terms_days"_s)),
                 .source = row.text(u"id"_s)});
        }));
        TANDEM_CHECK(each(u"party_address"_s, [&](const PackRow& row) {
            QStringList& lines = partyOf(row).address;
            for (const QString& column :
                 {u"street"_s, u"number"_s, u"postcode"_s, u"town"_s, u"country"_s})
                if (lines.size() < 5 && !row.text(column).isEmpty())
                    lines += row.text(column);
        }));
        return each(u"party_channel"_s, [&](const PackRow& row) {
            formats::ForeignParty& party = partyOf(row);
            QString& kept = row.text(u"kind"_s) == u"mail" ? party.mail : party.phone;
            if (kept.isEmpty() && row.text(u"kind"_s) != u"web")
                kept = row.text(u"value"_s);
        });
    }

    formats::ForeignParty& partyOf(const PackRow& row)
    {
        return m_book.parties[m_parties.value(row.number(u"party_id"_s))];
    }

    Result<> readEntries()
    {
        QHash<std::int64_t, QString> words;
        TANDEM_CHECK(each(u"entry_text"_s, [&](const PackRow& row) {
            words.insert(row.number(u"id"_s), row.text(u"text"_s));
        }));
        QHash<std::int64_t, std::size_t> places;
        TANDEM_CHECK(each(u"entry"_s, [&](const PackRow& row) {
            const std::int64_t id = row.number(u"id"_s);
            places.insert(id, m_book.entries.size());
            formats::ForeignEntry& entry = m_book.entries.emplace_back();
            entry.postedOn = row.day(u"posted_on"_s);
            entry.code = row.text(u"reference"_s);
            entry.description = words.value(id * linesPerEntry);
            entry.source = row.text(u"id"_s);
        }));
        return each(u"entry_line"_s, [&](const PackRow& row) {
            const QString currency = row.text(u"currency"_s);
            formats::ForeignLine line;
            line.account = m_accounts.value(row.number(u"account_id"_s));
            line.commodity = m_commodities.value(currency);
            line.amount = amountOf(row, u"amount_minor"_s, currency);
            line.memo = words.value(row.number(u"id"_s));
            line.dimension = m_values.value(row.number(u"dimension_value_id"_s));
            if (currency != m_home)
                line.value = {m_commodities.value(m_home), amountOf(row, u"base_minor"_s, m_home)};
            if (row.isSet(u"party_id"_s))
                line.party = m_parties.value(row.number(u"party_id"_s));
            m_book.entries[places.value(row.number(u"entry_id"_s))].lines.push_back(
                std::move(line));
        });
    }

    Decimal amountOf(const PackRow& row, const QString& column, const QString& currency) const
    {
        const auto commodity = m_commodities.value(currency);
        return Decimal::ofScaled(row.number(column), m_book.commodities.at(commodity).digitsNeeded);
    }

    Result<> readOpenItems()
    {
        return each(u"open_item"_s, [&](const PackRow& row) {
            if (!row.isSet(u"open_minor"_s))
                return;
            const QString currency = row.text(u"currency"_s);
            const auto side = controlNamed(row.text(u"side"_s));
            const auto account =
                std::ranges::find(m_book.accounts, side, &formats::ForeignAccount::control);
            m_book.openItems.push_back(
                {.party = m_parties.value(row.number(u"party_id"_s)),
                 .account = static_cast<std::size_t>(account - m_book.accounts.begin()),
                 .number = row.text(u"number"_s),
                 .issuedOn = row.day(u"issued_on"_s),
                 .dueOn = row.day(u"due_on"_s),
                 .commodity = m_commodities.value(currency),
                 .amount = amountOf(row, u"open_minor"_s, currency),
                 .base = amountOf(row, u"open_base_minor"_s, m_home)});
        });
    }

    struct AccountRow {
        std::int64_t parent = 0;
        QString name;
    };

    QDir m_folder;
    QString m_home; ///< The company's currency.
    formats::ForeignBook m_book;
    std::map<std::int64_t, AccountRow> m_accountRows;
    QHash<std::int64_t, std::size_t> m_accounts;
    QHash<QString, std::size_t> m_commodities;
    QHash<std::int64_t, QString> m_values; ///< Of dimensions, as lines name them.
    QHash<std::int64_t, std::size_t> m_parties;
};

} // namespace

Result<formats::ForeignBook> readPack(const QByteArray& zip)
{
    const QTemporaryDir folder;
    QByteArray bytes = zip;
    QBuffer archive(&bytes);
    archive.open(QIODevice::ReadOnly);
    TANDEM_CHECK(unpackPack(archive, folder.path()));
    TANDEM_CHECK(verifyPack(folder.path()));
    return PackBook(folder.path()).read();
}

} // namespace tandem::workflows
