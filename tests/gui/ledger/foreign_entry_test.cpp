#include "backoffice/currencies/actions.h"
#include "backoffice/currencies/rate_queries.h"
#include "backoffice/currencies/rate_service.h"
#include "backoffice/ledger/account_service.h"
#include "backoffice/ledger/actions.h"
#include "backoffice/ledger/entry_queries.h"
#include "gui/backoffice/ledger/ledger_page.h"
#include "gui/backoffice/ledger/quick_entry.h"
#include "gui/fields/account_edit.h"
#include "gui/kit/amount_edit.h"
#include "gui/pressing.h"

#include <gtest/gtest.h>

namespace tandem::test {
namespace {

using namespace Qt::StringLiterals;

class ForeignEntryTest : public testing::Test {
protected:
    ForeignEntryTest()
    {
        at.window->go(u"ledger.accounts"_s);
        page = at.window->findChild<gui::LedgerPage*>();
        require(page != nullptr, "the ledger has its page");
        dollars = account({.code = u"1290"_s,
                           .name = u"Dollar account"_s,
                           .type = ledger::AccountType::Asset,
                           .currency = u"USD"_s,
                           .control = ledger::ControlKind::Bank});
        euros = account({.code = u"1291"_s,
                         .name = u"Euro account"_s,
                         .type = ledger::AccountType::Asset,
                         .currency = u"EUR"_s,
                         .control = ledger::ControlKind::Bank});
    }
    AccountId account(const ledger::AccountDraft& draft)
    {
        return taken(at.office().change(ledger::actions::changeAccounts, [&](UnitOfWork& work) {
            return ledger::createAccount(work, draft);
        }));
    }
    template <class T>
    T* field(const QString& name)
    {
        return page->quickEntry().findChild<T*>(name);
    }
    /// Chooses an account as soon as the page knows it.
    bool choose(const QString& name, AccountId id)
    {
        return waitFor([&] {
            field<gui::AccountEdit>(name)->setValue(id);
            return field<gui::AccountEdit>(name)->value().has_value();
        });
    }
    bool typeDollars()
    {
        if (!choose(u"debitEdit"_s, dollars) || !choose(u"creditEdit"_s, euros))
            return false;
        auto* const amount = field<gui::AmountEdit>(u"amountEdit"_s);
        amount->setFocus();
        QTest::keyClicks(amount, u"109.21"_s);
        return true;
    }

    WindowBooks at;
    gui::LedgerPage* page = nullptr;
    AccountId dollars;
    AccountId euros;
};

TEST_F(ForeignEntryTest, AnAccountInDollarsTakesDollarsAtTheRateOfTheDay)
{
    taken(at.office().change(exchange::actions::enterRate, [](UnitOfWork& work) {
        return exchange::enterRate(work, {.unit = u"EUR"_s,
                                          .quoted = u"USD"_s,
                                          .on = workflows::sampleDay(),
                                          .value = Decimal::ofScaled(10'921, 4)});
    }));
    ASSERT_TRUE(typeDollars());

    taken(page->quickEntry().post(gui::QuickEntry::Afterwards::Empty));

    std::vector<ledger::Line> lines;
    taken(at.office().read(ledger::actions::entries, [&](Reader& books) {
        return ledger::eachEntry(books, [&](const ledger::StoredEntry& entry) -> Result<> {
            lines = entry.lines;
            return {};
        });
    }));
    ASSERT_EQ(lines.size(), 2U);
    EXPECT_EQ(lines[0].amount, Money::ofMinor(109'21, usd));
    EXPECT_EQ(lines[0].base, Money::ofMinor(100'00, eur));
    EXPECT_EQ(lines[1].amount, Money::ofMinor(-100'00, eur));
}

TEST_F(ForeignEntryTest, WithoutARateItIsRefusedInWords)
{
    taken(at.office().change(exchange::actions::removeRate, [](UnitOfWork& work) -> Result<> {
        TANDEM_TRY(const auto sample, exchange::rates(work, {}, {}, 100));
        for (const exchange::DatedRate& rate : sample)
            TANDEM_CHECK(exchange::removeRate(work, rate.id, rate.version));
        return {};
    }));
    ASSERT_TRUE(typeDollars());

    const auto posted = page->quickEntry().post(gui::QuickEntry::Afterwards::Empty);

    ASSERT_FALSE(posted);
    EXPECT_TRUE(posted.error().text().contains(u"USD"_s));
}

} // namespace
} // namespace tandem::test
