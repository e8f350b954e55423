#include "workflows/import_opening_balances.h"

#include "backoffice/ledger/account_queries.h"
#include "backoffice/ledger/actions.h"
#include "backoffice/ledger/entry_queries.h"
#include "backoffice/ledger/errors.h"
#include "backoffice/ledger/journal.h"
#include "backoffice/ledger/period.h"
#include "backoffice/ledger/posting.h"
#include "backoffice/settlements/open_item_service.h"
#include "base/check.h"
#include "frontoffice/crm/errors.h"
#include "frontoffice/crm/party_queries.h"
#include "office/company.h"
#include "workflows/import_errors.h"

#include <QCryptographicHash>

namespace tandem::workflows {

using namespace Qt::StringLiterals;
using formats::Need;
using ledger::AccountRole;
using ledger::Line;

namespace {

constexpr auto source = ledger::openingSource;

/// One line of an entry is left for what the others do not balance.
constexpr std::size_t linesPerEntry = ledger::linesMax - 1;

const std::vector<formats::WantedColumn>& wantedColumns()
{
    static const std::vector<formats::WantedColumn> wanted{
        {u"account"_s,
         Need::Required,
         {u"account code"_s, u"account number"_s, u"account no"_s, u"code"_s, u"konto"_s,
          u"kontonummer"_s}},
        {u"debit"_s, Need::Optional, {u"dr"_s, u"soll"_s}},
        {u"credit"_s, Need::Optional, {u"cr"_s, u"haben"_s}},
        {u"balance"_s, Need::Optional, {u"amount"_s, u"saldo"_s, u"betrag"_s}},
        {u"party"_s,
         Need::Optional,
         {u"customer"_s, u"supplier"_s, u"party code"_s, u"debitor"_s, u"kreditor"_s}},
        {u"number"_s,
         Need::Optional,
         {u"document"_s, u"invoice"_s, u"reference"_s, u"beleg"_s, u"belegnummer"_s}},
        {u"issued_on"_s, Need::Optional, {u"date"_s, u"issued"_s, u"datum"_s, u"belegdatum"_s}},
        {u"due_on"_s, Need::Optional, {u"due"_s, u"due date"_s, u"fällig"_s}},
    };
    return wanted;
}

Error errorOf(const ErrorCode& code, const QStringList& arguments)
{
    return {.code = &code, .arguments = arguments, .field = {}, .detail = {}};
}

/// Reads the rows, looks at what they name, and books them.
class OpeningReader {
public:
    OpeningReader(UnitOfWork& work, const ImportTable& table, QDate on, const Currency& currency)
        : m_work(work)
        , m_table(table)
        , m_on(on)
        , m_currency(currency)
        , m_debits(Money::zero(currency))
        , m_credits(Money::zero(currency))
    {
    }

    Result<> read()
    {
        for (const formats::CsvRow& row : m_table.rows())
            TANDEM_CHECK(readRow(row));
        if (m_lines.empty())
            return fail(errors::openingEmpty, {m_table.name()});
        if (m_debits != m_credits)
            return fail(errors::openingUnbalanced,
                        {m_table.name(), textOf(m_debits), textOf(m_credits),
                         textOf(m_debits - m_credits)});
        return {};
    }

    /// The entries, each balanced by what others carry on, and the open items.
    Result<EntryId> book(const QString& key)
    {
        std::vector<ledger::Entry> entries;
        for (std::size_t begin = 0; begin < m_lines.size(); begin += linesPerEntry) {
            const std::size_t end = std::min(begin + linesPerEntry, m_lines.size());
            std::vector<Line> lines(m_lines.begin() + std::ptrdiff_t(begin),
                                    m_lines.begin() + std::ptrdiff_t(end));
            const Money rest = ledger::imbalance(lines, m_currency);
            if (!rest.isZero())
                lines.push_back(Line::of(AccountRole::OpeningBalances, -rest));
            TANDEM_TRY(auto entry,
                       ledger::Entry::checked(
                           {.postedOn = m_on,
                            .source = source,
                            .text = u"Opening balances"_s,
                            .reference = m_table.name(),
                            .key = begin == 0 ? key : key + u'-' + QString::number(begin)},
                           std::move(lines)));
            entries.push_back(std::move(entry));
        }
        TANDEM_TRY(const auto posted, ledger::postMany(m_work, entries));
        for (const settlements::OpenItemDraft& item : m_items)
            TANDEM_CHECK(settlements::openItem(m_work, item));
        return posted.front().id;
    }

    OpeningImported report() const
    {
        OpeningImported done{.lines = static_cast<int>(m_lines.size()),
                             .openItems = static_cast<int>(m_items.size()),
                             .debits = m_debits,
                             .credits = m_credits};
        for (const auto& [code, proof] : m_proof)
            done.proof.push_back(proof);
        return done;
    }

private:
    static QString textOf(const Money& money) { return money.toDecimal().toString(); }

    Result<> readRow(const formats::CsvRow& row)
    {
        TANDEM_TRY(const QString code, m_table.neededText(row, u"account"_s));
        TANDEM_TRY(const auto account, ledger::accountByCode(m_work, code));
        if (!account)
            return m_table.refused(row, errorOf(ledger::errors::accountNotFound, {code}));
        TANDEM_TRY(const Money amount, amountOf(row));
        if (amount.isZero())
            return {};
        Line line = Line::of(account->id, amount);
        if (ledger::wantsParty(account->control)) {
            TANDEM_TRY(const settlements::OpenItemDraft item, itemOf(row, *account, amount));
            line.party = item.party;
            line.memo = item.number;
            m_items.push_back(item);
        }
        m_lines.push_back(line);
        (amount.isNegative() ? m_credits : m_debits) += amount.abs();
        return note(*account, amount);
    }

    Result<Money> cell(const formats::CsvRow& row, const QString& field, bool& isThere)
    {
        TANDEM_TRY(const auto number, m_table.number(row, field));
        isThere = number.has_value();
        if (!number)
            return Money::zero(m_currency);
        auto amount = Money::exactFrom(*number, m_currency);
        if (!amount)
            return m_table.refused(row, amount.error());
        return amount;
    }

    Result<Money> amountOf(const formats::CsvRow& row)
    {
        bool hasDebit = false;
        bool hasCredit = false;
        bool hasBalance = false;
        TANDEM_TRY(const Money debit, cell(row, u"debit"_s, hasDebit));
        TANDEM_TRY(const Money credit, cell(row, u"credit"_s, hasCredit));
        TANDEM_TRY(const Money balance, cell(row, u"balance"_s, hasBalance));
        const bool isBothSides = !debit.isZero() && !credit.isZero();
        const bool isUnclear = hasBalance && (hasDebit || hasCredit);
        if (isBothSides || isUnclear || !(hasDebit || hasCredit || hasBalance))
            return m_table.refused(row, errorOf(errors::openingAmountUnclear, {}));
        return hasBalance ? balance : debit - credit;
    }

    Result<settlements::OpenItemDraft> itemOf(const formats::CsvRow& row,
                                              const ledger::Account& account, const Money& amount)
    {
        const QString code = m_table.text(row, u"party"_s);
        if (code.isEmpty())
            return m_table.refused(row, errorOf(ledger::errors::partyMissing, {account.code}));
        TANDEM_TRY(const auto party, crm::partyByCode(m_work, code));
        if (!party)
            return m_table.refused(row, errorOf(crm::errors::partyNotFound, {code}));
        TANDEM_TRY(const QDate issuedOn, m_table.day(row, u"issued_on"_s));
        TANDEM_TRY(const QDate dueOn, m_table.day(row, u"due_on"_s));
        const bool isReceivable = account.control == ledger::ControlKind::Receivable;
        const Money open = isReceivable ? amount : -amount;
        const QDate issued = issuedOn.isValid() ? issuedOn : m_on;
        return settlements::OpenItemDraft{.side = isReceivable ? settlements::Side::Receivable
                                                               : settlements::Side::Payable,
                                          .party = party->id,
                                          .source = source,
                                          .number = m_table.text(row, u"number"_s),
                                          .issuedOn = issued,
                                          .dueOn = dueOn.isValid() ? dueOn : std::max(issued, m_on),
                                          .amount = open,
                                          .base = open};
    }

    Result<> note(const ledger::Account& account, const Money& amount)
    {
        const Money zero = Money::zero(m_currency);
        const auto [place, isNew] = m_proof.emplace(
            account.code, OpeningProof{account.code, account.name, zero, zero, zero});
        if (isNew) {
            TANDEM_TRY(place->second.before, ledger::balanceOf(m_work, account.id, m_on));
        }
        place->second.taken += amount;
        place->second.after = place->second.before + place->second.taken;
        return {};
    }

    UnitOfWork& m_work;
    const ImportTable& m_table;
    QDate m_on;
    Currency m_currency;
    std::vector<Line> m_lines;
    std::vector<settlements::OpenItemDraft> m_items;
    std::map<QString, OpeningProof> m_proof;
    Money m_debits;
    Money m_credits;
};

} // namespace

Result<OpeningImported> importOpeningBalances(Office& office, const Request& request,
                                              const ImportFile& file, QDate on, ImportMode mode)
{
    TANDEM_TRY(const ImportTable table, ImportTable::read(file, wantedColumns()));
    const QString key =
        u"opening-"_s
        + QString::fromLatin1(
            QCryptographicHash::hash(file.bytes, QCryptographicHash::Sha256).toHex());
    std::optional<OpeningImported> done;
    const auto taken = office.create(
        ledger::actions::importOpeningBalances, request, [&](UnitOfWork& work) -> Result<Receipt> {
            TANDEM_TRY(const Company owner, company(work));
            TANDEM_TRY(const EntryId before, ledger::entryByKey(work, key));
            if (before.isSet())
                return fail(errors::openingTaken, {file.name, QString::number(before.value())});
            TANDEM_CHECK(ledger::openFiscalYears(work, on, on));
            OpeningReader reader(work, table, on, owner.currency);
            TANDEM_CHECK(reader.read());
            TANDEM_TRY(const EntryId entry, reader.book(key));
            done = reader.report();
            done->mapping = table.mapping();
            if (mode == ImportMode::Try)
                return fail(errors::triedOnly);
            done->entry = entry;
            return Receipt{entry.value(), QString::number(entry.value())};
        });
    if (!taken && taken.error().code != &errors::triedOnly)
        return Failure(taken.error());
    if (!done) // the request was answered before: what was posted then is not counted again
        return fail(errors::openingTaken, {file.name, taken->number});
    return *done;
}

} // namespace tandem::workflows
