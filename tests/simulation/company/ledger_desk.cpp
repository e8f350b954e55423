#include "desk.h"

#include "backoffice/ledger/account_queries.h"
#include "backoffice/ledger/correction.h"
#include "backoffice/ledger/errors.h"
#include "backoffice/ledger/posting.h"
#include "backoffice/ledger/verify_ledger.h"
#include "reports/trial_balance.h"

namespace tandem::simulation {

namespace {

/// The bookkeeper: types entries, reverses some, and now and then picks a day of a closed time.
class LedgerDesk final : public Desk {
public:
    using Desk::Desk;

    QString step() override
    {
        if (!m_model.ledger.typed.empty() && m_company.luck.onceIn(4))
            return reverse();
        return post();
    }

    void compare() override
    {
        std::map<QString, Cents> inBooks;
        for (const reports::Balance& balance : m_company.look(
                 [](Reader& books) { return reports::trialBalance(books, QDate(2040, 12, 31)); }))
            inBooks[balance.code] = balance.base.minor();
        for (const auto& [account, cents] : m_model.ledger.balances)
            if (const auto found = inBooks.find(account); found != inBooks.end() || cents != 0)
                expectSame(u"account "_s + account, found == inBooks.end() ? 0 : found->second,
                           cents);
        for (const auto& [account, cents] : inBooks)
            if (m_model.ledger.balances.count(account) == 0)
                throw Mismatch(u"account %1 has a balance and should have none"_s.arg(account));
        proveChain();
    }

private:
    void proveChain()
    {
        const ledger::FlawSink noFlaw = [](const ledger::Flaw& flaw) {
            throw Mismatch(u"verify: %1 %2 %3"_s.arg(flaw.table).arg(flaw.row).arg(flaw.what));
        };
        const auto end =
            m_company.look([&](Reader& books) { return ledger::verifyChain(books, noFlaw); });
        expectSame(u"entries"_s, end.entryCount, m_model.ledger.entryCount);
        m_company.look([&](Reader& books) -> Result<int> {
            TANDEM_CHECK(ledger::verifyBalances(books, noFlaw));
            return 0;
        });
    }

    QString post()
    {
        static const std::array<QString, 8> accounts{u"1300"_s, u"1310"_s, u"1390"_s, u"3000"_s,
                                                     u"4900"_s, u"6100"_s, u"6110"_s, u"6400"_s};
        Luck& luck = m_company.luck;
        std::map<QString, Cents> amounts;
        Cents rest = 0;
        for (std::int64_t line = luck.between(1, 4); line > 0; --line) {
            const Cents cents = luck.between(-1'000'000, 1'000'000);
            amounts[luck.oneOf(accounts)] += cents;
            rest -= cents;
        }
        amounts[luck.oneOf(accounts)] += rest;
        std::erase_if(amounts, [](const auto& line) { return line.second == 0; });
        if (amounts.size() < 2)
            return u"type nothing"_s;
        const bool isTooEarly = luck.onceIn(10);
        const QDate on =
            isTooEarly ? QDate(2019, 5, 1) : m_company.clock.today().addDays(-luck.between(0, 60));

        const auto posted = m_company.change(
            m_company.office(), [&](UnitOfWork& work) { return postTyped(work, amounts, on); });
        if (isTooEarly) {
            expectRefused(posted, ledger::errors::noOpenPeriod);
            return u"type an entry for a year that is not open"_s;
        }
        m_model.ledger.post(amounts);
        const Receipt receipt = expectDone(posted);
        expectSame(u"entry"_s, receipt.id, m_model.ledger.entryCount);
        m_model.ledger.typed.push_back({.entry = receipt.id, .postedOn = on, .lines = amounts});
        return u"type entry %1"_s.arg(receipt.id);
    }

    static Result<Receipt> postTyped(UnitOfWork& work, const std::map<QString, Cents>& amounts,
                                     QDate on)
    {
        std::vector<ledger::Line> lines;
        for (const auto& [code, cents] : amounts) {
            TANDEM_TRY(const auto account, ledger::accountByCode(work, code));
            lines.push_back(ledger::Line::of(account.value().id, Money::ofMinor(cents, eur)));
        }
        TANDEM_TRY(const auto entry,
                   ledger::Entry::checked(
                       {.postedOn = on, .source = u"manual"_s, .text = u"Typed"_s}, lines));
        TANDEM_TRY(const auto done, ledger::post(work, entry));
        return Receipt{done.id.value()};
    }

    QString reverse()
    {
        ModelLedger::Typed& typed = m_company.luck.oneOf(m_model.ledger.typed);
        const QDate on = m_company.clock.today();
        const auto reversed =
            m_company.change(m_company.office(), [&](UnitOfWork& work) -> Result<Receipt> {
                TANDEM_TRY(const auto done, ledger::reverse(work, EntryId(typed.entry), on));
                return Receipt{done.id.value()};
            });
        const QString what = u"reverse entry %1"_s.arg(typed.entry);
        if (typed.isReversed) {
            expectRefused(reversed, ledger::errors::entryReversed);
            return what + u" again"_s;
        }
        if (on < typed.postedOn) {
            expectRefused(reversed, ledger::errors::reversalTooEarly);
            return what + u" too early"_s;
        }
        std::map<QString, Cents> mirror;
        for (const auto& [account, cents] : typed.lines)
            mirror[account] = -cents;
        m_model.ledger.post(mirror);
        expectSame(u"reversal"_s, expectDone(reversed).id, m_model.ledger.entryCount);
        typed.isReversed = true;
        return what;
    }
};

} // namespace

std::unique_ptr<Desk> ledgerDesk(Company& company, SharedModel& model)
{
    return std::make_unique<LedgerDesk>(company, model);
}

} // namespace tandem::simulation
