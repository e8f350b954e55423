#include "workflows/import_chart.h"

#include "backoffice/ledger/account_queries.h"
#include "backoffice/ledger/account_service.h"
#include "backoffice/ledger/actions.h"
#include "workflows/import_errors.h"
#include "workflows/import_mapping.h"

namespace tandem::workflows {

using namespace Qt::StringLiterals;
using formats::Need;

namespace {

const std::vector<formats::WantedColumn>& wantedColumns()
{
    static const std::vector<formats::WantedColumn> wanted{
        {u"code"_s,
         Need::Required,
         {u"number"_s, u"account"_s, u"account number"_s, u"account code"_s, u"nominal code"_s,
          u"konto"_s, u"kontonummer"_s, u"compte"_s, u"compte num"_s}},
        {u"name"_s,
         Need::Required,
         {u"account name"_s, u"description"_s, u"bezeichnung"_s, u"kontobezeichnung"_s,
          u"kontenbeschriftung"_s, u"libelle"_s, u"compte lib"_s}},
        {u"type"_s, Need::Optional, {u"account type"_s, u"kontoart"_s}},
        {u"parent"_s,
         Need::Optional,
         {u"parent account"_s, u"parent code"_s, u"above"_s, u"oberkonto"_s}},
        {u"control"_s, Need::Optional, {u"control kind"_s}},
        {u"currency"_s, Need::Optional, {u"account currency"_s, u"waehrung"_s, u"devise"_s}},
        {u"heading"_s, Need::Optional, {u"is heading"_s, u"is group"_s, u"placeholder"_s}},
        {u"closed"_s, Need::Optional, {u"is closed"_s, u"disabled"_s, u"hidden"_s}},
    };
    return wanted;
}

bool isYes(const QString& text)
{
    const QString word = text.toLower();
    return word == u"1"_s || word == u"true"_s || word == u"yes"_s || word == u"ja"_s
           || word == u"x"_s;
}

/// The rows of a chart by their codes, made from the top of the tree.
class ChartImport {
public:
    ChartImport(UnitOfWork& work, const ImportTable& table) : m_work(work), m_table(table) {}

    Result<> begin()
    {
        for (const formats::CsvRow& row : m_table.rows()) {
            TANDEM_TRY(const QString code, m_table.neededText(row, u"code"_s));
            const auto [first, isNew] = m_rows.emplace(code, &row);
            if (!isNew)
                return fail(errors::chartCodeTwice, {m_table.name(), QString::number(row.line),
                                                     code, QString::number(first->second->line)});
        }
        return {};
    }

    Result<ledger::Account> of(const QString& code)
    {
        if (const auto made = m_made.find(code); made != m_made.end())
            return made->second;
        TANDEM_TRY(auto known, ledger::accountByCode(m_work, code));
        if (known) {
            ++m_knownCount;
            return m_made.emplace(code, std::move(*known)).first->second;
        }
        return make(code);
    }

    int madeCount() const { return m_madeCount; }
    int knownCount() const { return m_knownCount; }

    std::vector<ledger::Account> accounts() const
    {
        std::vector<ledger::Account> accounts;
        for (const auto& [code, account] : m_made)
            if (m_underway.contains(code))
                accounts.push_back(account);
        return accounts;
    }

private:
    Result<ledger::Account> make(const QString& code)
    {
        const formats::CsvRow& row = *m_rows.at(code);
        if (m_underway.contains(code))
            return fail(errors::chartCyclic, {m_table.name(), QString::number(row.line), code});
        m_underway.insert(code);
        TANDEM_TRY(const auto draft, draftOf(row, code));
        const auto id = ledger::createAccount(m_work, draft);
        if (!id)
            return m_table.refused(row, id.error());
        TANDEM_TRY(ledger::Account made, ledger::accountById(m_work, *id));
        if (isYes(m_table.text(row, u"closed"_s))) {
            made.isClosed = true;
            TANDEM_CHECK(ledger::saveAccount(m_work, made));
        }
        ++m_madeCount;
        return m_made.emplace(code, std::move(made)).first->second;
    }

    Result<ledger::AccountDraft> draftOf(const formats::CsvRow& row, const QString& code)
    {
        ledger::AccountDraft draft{.code = code, .name = {}};
        TANDEM_TRY(draft.name, m_table.neededText(row, u"name"_s));
        draft.currency = m_table.text(row, u"currency"_s);
        std::optional<ledger::AccountType> typeAbove;
        if (const QString parent = m_table.text(row, u"parent"_s); !parent.isEmpty()) {
            TANDEM_TRY(const auto above, parentOf(row, parent));
            draft.parent = above.id;
            typeAbove = above.type;
        }
        TANDEM_TRY(draft.type, typeOf(row, typeAbove));
        if (const QString kind = m_table.text(row, u"control"_s).toLower(); !kind.isEmpty()) {
            const auto control = ledger::controlKindNamed(kind);
            if (!control)
                return m_table.unreadable(row, u"control"_s,
                                          u"kind: none, receivable, payable, bank, cash, "
                                          "inventory or tax"_s);
            draft.control = *control;
        }
        if (isYes(m_table.text(row, u"heading"_s)))
            draft.use = ledger::AccountUse::Heading;
        return draft;
    }

    Result<ledger::Account> parentOf(const formats::CsvRow& row, const QString& parent)
    {
        if (m_rows.contains(parent))
            return of(parent);
        TANDEM_TRY(auto known, ledger::accountByCode(m_work, parent));
        if (!known)
            return m_table.unreadable(row, u"parent"_s, u"account of this file or of the books"_s);
        return std::move(*known);
    }

    Result<ledger::AccountType> typeOf(const formats::CsvRow& row,
                                       std::optional<ledger::AccountType> typeAbove) const
    {
        const QString word = m_table.text(row, u"type"_s).toLower();
        if (word.isEmpty() && typeAbove)
            return *typeAbove;
        const auto type = ledger::accountTypeNamed(word);
        if (!type)
            return m_table.unreadable(row, u"type"_s,
                                      u"type: asset, liability, equity, income or expense"_s);
        return *type;
    }

    UnitOfWork& m_work;
    const ImportTable& m_table;
    std::map<QString, const formats::CsvRow*> m_rows;
    std::map<QString, ledger::Account> m_made;
    std::set<QString> m_underway; ///< Begun in this import.
    int m_madeCount = 0;
    int m_knownCount = 0;
};

} // namespace

Result<ChartImported> importChart(Office& office, const ImportFile& file, ImportMode mode)
{
    TANDEM_TRY(const auto table, office.read(actions::savedMappings, [&](Reader& books) {
        return readImport(books, ImportKind::Accounts, file, wantedColumns());
    }));
    ChartImported report;
    report.mapping = table.mapping();
    const auto kept =
        office.change(ledger::actions::importAccounts, [&](UnitOfWork& work) -> Result<> {
            ChartImport import(work, table);
            TANDEM_CHECK(import.begin());
            for (const formats::CsvRow& row : table.rows())
                TANDEM_CHECK(import.of(table.text(row, u"code"_s)));
            report.made = import.madeCount();
            report.known = import.knownCount();
            report.accounts = import.accounts();
            if (mode == ImportMode::Try)
                return fail(errors::triedOnly);
            return saveMapping(work, ImportKind::Accounts, report.mapping);
        });
    if (!kept && kept.error().code != &errors::triedOnly)
        return Failure(kept.error());
    return report;
}

} // namespace tandem::workflows
