#include "reports/period_checklist.h"

#include "backoffice/ledger/account_queries.h"
#include "base/check.h"
#include "office/company.h"
#include "reports/aged_items.h"

#include <array>

namespace tandem::reports {

using namespace Qt::StringLiterals;

namespace {

using ledger::AccountRole;
using ledger::ControlKind;

constexpr std::array checkNames{"receivables"_L1,    "payables"_L1, "stock"_L1,
                                "goods_received"_L1, "tax"_L1,      "bank"_L1,
                                "bank_lines"_L1,     "drafts"_L1,   "suspense"_L1};
constexpr std::array stateNames{"ok"_L1, "warn"_L1, "bad"_L1};

CheckState provenBy(const Money& ledger, const Money& counted)
{
    return ledger == counted ? CheckState::Ok : CheckState::Bad;
}

class ChecklistReader {
public:
    ChecklistReader(Reader& books, QDate from, QDate to, const Currency& base)
        : m_books(books)
        , m_from(from)
        , m_to(to)
        , m_base(base)
    {
    }

    Result<std::vector<CheckLine>> read()
    {
        TANDEM_TRY(const auto accounts, ledger::accounts(m_books));
        for (const ledger::Account& account : accounts)
            m_accounts.emplace(account.id, account);
        TANDEM_TRY(m_standing, trialBalance(m_books, m_to));
        TANDEM_CHECK(addItems(Check::Receivables, AgedSide::Receivable, ControlKind::Receivable));
        TANDEM_CHECK(addItems(Check::Payables, AgedSide::Payable, ControlKind::Payable));
        TANDEM_CHECK(addStock());
        TANDEM_CHECK(addGoodsReceived());
        TANDEM_CHECK(addTax());
        TANDEM_CHECK(addBanks());
        TANDEM_CHECK(addCount(Check::BankLines, u"reports.period_checklist:bank_lines"_s));
        TANDEM_CHECK(addCount(Check::Drafts, u"reports.period_checklist:drafts"_s));
        TANDEM_CHECK(addSuspense());
        return std::move(m_lines);
    }

private:
    /// What stands on the accounts that `isMeant` takes.
    template <class IsMeant>
    Money standing(IsMeant isMeant) const
    {
        Money sum = Money::zero(m_base);
        for (const Balance& balance : m_standing)
            if (isMeant(m_accounts.at(balance.account)))
                sum += balance.base;
        return sum;
    }

    Result<Money> sumOf(const QString& query)
    {
        std::optional<Money> sum;
        const auto read = [&](const Row& row) { sum = row.money("value_minor", m_base); };
        TANDEM_CHECK(m_books.each(query, {{"as_of", m_to}}, read));
        require(sum.has_value(), "a sum is one row");
        return *sum;
    }

    /// The account of a role; unset if none plays it.
    Result<AccountId> playing(AccountRole role)
    {
        const auto found = ledger::accountOf(m_books, role);
        if (found)
            return *found;
        if (found.error().code->kind == ErrorKind::Refused)
            return AccountId();
        return Failure(found.error());
    }

    QString nameOf(AccountId id) const
    {
        const ledger::Account& account = m_accounts.at(id);
        return account.code + u' ' + account.name;
    }

    Result<> addItems(Check check, AgedSide side, ControlKind control)
    {
        TANDEM_TRY(const auto items, agedItems(m_books, side, {}, m_to));
        Money counted = Money::zero(m_base);
        for (const AgedItem& item : items)
            counted += item.openBase;
        Money ledger =
            standing([&](const ledger::Account& account) { return account.control == control; });
        if (side == AgedSide::Payable)
            ledger = -ledger;
        m_lines.push_back({.check = check,
                           .state = provenBy(ledger, counted),
                           .ledger = ledger,
                           .counted = counted});
        return {};
    }

    Result<> addStock()
    {
        TANDEM_TRY(const Money counted, sumOf(u"reports.dashboard:stock_value"_s));
        const Money ledger = standing([](const ledger::Account& account) {
            return account.control == ControlKind::Inventory;
        });
        m_lines.push_back({.check = Check::Stock,
                           .state = provenBy(ledger, counted),
                           .ledger = ledger,
                           .counted = counted});
        return {};
    }

    Result<> addGoodsReceived()
    {
        TANDEM_TRY(const AccountId id, playing(AccountRole::GoodsReceivedNotBilled));
        if (!id.isSet())
            return {};
        TANDEM_TRY(const Money counted, sumOf(u"reports.period_checklist:received_not_billed"_s));
        const Money ledger =
            -standing([&](const ledger::Account& account) { return account.id == id; });
        m_lines.push_back({.check = Check::GoodsReceived,
                           .state = provenBy(ledger, counted),
                           .ledger = ledger,
                           .counted = counted,
                           .account = nameOf(id),
                           .accountId = id});
        return {};
    }

    /// What was typed on a tax account without a code is not wrong by itself, but no return takes
    /// it up.
    Result<> addTax()
    {
        TANDEM_TRY(const AccountId output, playing(AccountRole::OutputTax));
        TANDEM_TRY(const Money ledger, taxSum(u"reports.period_checklist:tax_of_accounts"_s));
        TANDEM_TRY(const Money counted, taxSum(u"reports.period_checklist:tax_of_movements"_s));
        m_lines.push_back({.check = Check::Tax,
                           .state = ledger == counted ? CheckState::Ok : CheckState::Warn,
                           .ledger = ledger,
                           .counted = counted,
                           .account = output.isSet() ? nameOf(output) : QString(),
                           .accountId = output});
        return {};
    }

    Result<Money> taxSum(const QString& query)
    {
        std::optional<Money> sum;
        const auto read = [&](const Row& row) { sum = row.money("tax_minor", m_base); };
        TANDEM_CHECK(m_books.each(query, {{"from", m_from}, {"to", m_to}}, read));
        require(sum.has_value(), "a sum is one row");
        return *sum;
    }

    /// The last statement of each account that ends by the day and says what the bank holds.
    Result<> addBanks()
    {
        struct Said {
            AccountId account;
            QString closing;
            QDate lastOn;
        };
        TANDEM_TRY(const auto all,
                   m_books.rows<Said>(u"reports.period_checklist:statements"_s, {{"as_of", m_to}},
                                      [](const Row& row) {
                                          return Said{row.id<AccountId>("account_id"),
                                                      row.text("closing"),
                                                      row.dateOrInvalid("last_on")};
                                      }));
        for (std::size_t i = 0; i < all.size(); ++i) {
            const bool isLast = i + 1 == all.size() || all[i + 1].account != all[i].account;
            if (isLast)
                TANDEM_CHECK(addBank(all[i].account, all[i].closing, all[i].lastOn));
        }
        return {};
    }

    Result<> addBank(AccountId account, const QString& closing, QDate lastOn)
    {
        CheckLine line{.check = Check::Bank,
                       .state = CheckState::Warn,
                       .account = nameOf(account),
                       .accountId = account,
                       .day = lastOn};
        const auto stated = Decimal::parse(closing.section(u' ', 0, 0));
        if (lastOn.isValid() && stated) {
            TANDEM_TRY(const auto balances, trialBalance(m_books, lastOn));
            Money holds = Money::zero(m_base);
            for (const Balance& balance : balances)
                if (balance.account == account)
                    holds = balance.amount;
            const auto bank = Money::exactFrom(*stated, holds.currency());
            if (bank) {
                line.ledger = holds;
                line.counted = *bank;
                line.state = provenBy(holds, *bank);
            }
        }
        m_lines.push_back(line);
        return {};
    }

    Result<> addCount(Check check, const QString& query)
    {
        std::int64_t count = 0;
        const auto read = [&](const Row& row) { count = row.integer("line_count"); };
        TANDEM_CHECK(m_books.each(query, {{"as_of", m_to}}, read));
        m_lines.push_back({.check = check,
                           .state = count == 0 ? CheckState::Ok : CheckState::Warn,
                           .count = count});
        return {};
    }

    Result<> addSuspense()
    {
        TANDEM_TRY(const AccountId id, playing(AccountRole::Suspense));
        if (!id.isSet())
            return {};
        const Money ledger =
            standing([&](const ledger::Account& account) { return account.id == id; });
        m_lines.push_back({.check = Check::Suspense,
                           .state = ledger.isZero() ? CheckState::Ok : CheckState::Warn,
                           .ledger = ledger,
                           .account = nameOf(id),
                           .accountId = id});
        return {};
    }

    Reader& m_books;
    QDate m_from;
    QDate m_to;
    Currency m_base;
    std::map<AccountId, ledger::Account> m_accounts;
    std::vector<Balance> m_standing;
    std::vector<CheckLine> m_lines;
};

} // namespace

QString nameOf(Check check)
{
    return checkNames.at(static_cast<std::size_t>(check));
}

QString nameOf(CheckState state)
{
    return stateNames.at(static_cast<std::size_t>(state));
}

Result<std::vector<CheckLine>> periodChecklist(Reader& books, QDate from, QDate to)
{
    TANDEM_TRY(const Company owner, company(books));
    return ChecklistReader(books, from, to, owner.currency).read();
}

} // namespace tandem::reports
