#include "workflows/sample_company.h"

#include "backoffice/ledger/account_queries.h"
#include "backoffice/ledger/period.h"
#include "backoffice/ledger/posting.h"
#include "office/company.h"
#include "workflows/sample_books.h"

namespace tandem::workflows {

using namespace Qt::StringLiterals;

namespace {

constexpr int largeEntries = 1'000'000;
constexpr int ledgerPortion = 1'000;
constexpr int ledgerYears = 10;

struct LedgerAccounts {
    Currency currency;
    AccountId bank;
    AccountId charges;
    AccountId revenue;
    AccountId tax;
};

Result<LedgerAccounts> openLedger(UnitOfWork& work)
{
    using ledger::AccountRole;
    TANDEM_CHECK(ledger::openFiscalYears(work, sampleDay().addYears(-ledgerYears), sampleDay()));
    TANDEM_TRY(const Company owner, company(work));
    TANDEM_TRY(const auto bank, ledger::accountOf(work, AccountRole::Bank));
    TANDEM_TRY(const auto charges, ledger::accountOf(work, AccountRole::BankCharges));
    TANDEM_TRY(const auto revenue, ledger::accountOf(work, AccountRole::SalesRevenue));
    TANDEM_TRY(const auto tax, ledger::accountOf(work, AccountRole::OutputTax));
    return LedgerAccounts{owner.currency, bank, charges, revenue, tax};
}

/// What is written beside a sale by card; `chance` is of 10,000.
QString cardSaleText(int chance)
{
    if (chance <= 2)
        return u"Sale by card, disputed and paid all the same"_s;
    if (chance <= 500)
        return u"Sale by card, gift voucher"_s;
    if (chance <= 2'000)
        return u"Sale by card, ordered by telephone"_s;
    return chance <= 4'000 ? u"Sale by card, web shop"_s : u"Sale by card"_s;
}

/// A sale by card: the bank keeps its charge.
ledger::Entry cardSale(const LedgerAccounts& accounts, SampleLuck& luck, QDate on, int number)
{
    const auto money = [&](std::int64_t minor) { return Money::ofMinor(minor, accounts.currency); };
    const int net = luck.between(5'00, 900'00);
    const int tax = luck.between(1, net / 5);
    const int charge = luck.between(1, 2'00);
    return ledger::Entry::of({.postedOn = on,
                              .source = u"manual"_s,
                              .text = cardSaleText(luck.between(1, 10'000)),
                              .reference = u"CARD-%1"_s.arg(number)},
                             {ledger::Line::of(accounts.bank, money(net + tax - charge)),
                              ledger::Line::of(accounts.charges, money(charge)),
                              ledger::Line::of(accounts.revenue, money(-net)),
                              ledger::Line::of(accounts.tax, money(-tax))});
}

QDate firstDayOf(Sample sample)
{
    return sample == Sample::Day ? sampleDay().addDays(-14) : sampleDay().addYears(-1);
}

} // namespace

std::optional<Sample> sampleNamed(const QString& name)
{
    if (name == u"day"_s)
        return Sample::Day;
    if (name == u"year"_s)
        return Sample::Year;
    return name == u"large"_s ? std::optional(Sample::Large) : std::nullopt;
}

QDate sampleDay()
{
    return QDate(2025, 6, 16);
}

SampleClock::SampleClock(const QTimeZone& zone) : m_zone(zone)
{
    goTo(sampleDay(), QTime(9, 0));
}

void SampleClock::goTo(QDate day, QTime time)
{
    m_today = day.toJulianDay();
    m_nowMs = QDateTime(day, time, m_zone).toMSecsSinceEpoch();
}

Result<> fillSample(const SampleOffices& offices, Sample sample, const SampleProgress& progress)
{
    const int ledgerShare =
        sample == Sample::Large ? 10 : 0; // how much longer than the year it takes
    if (sample == Sample::Large) {
        const auto ofAll = [&](int done, int total) {
            progress(done, total + total / ledgerShare);
        };
        TANDEM_CHECK(fillLedger(offices, largeEntries, ofAll));
    }
    const auto ofRest = [&](int done, int total) {
        progress(ledgerShare * total + done, ledgerShare * total + total);
    };
    const QDate from = firstDayOf(sample);
    offices.clock.goTo(from, QTime(8, 0));
    TANDEM_CHECK(offices.maker.change(makeSample, [&](UnitOfWork& work) {
        return ledger::openFiscalYears(work, from, sampleDay());
    }));
    TANDEM_TRY(SampleBooks books, furnishSample(offices));
    TANDEM_CHECK(tradeInSample(offices, books, from, ofRest));
    if (sample != Sample::Day)
        TANDEM_CHECK(bankInSample(offices, books));
    TANDEM_CHECK(askForDepositsInSample(offices, books));
    TANDEM_CHECK(buyWithDepositInSample(offices, books));
    TANDEM_CHECK(openSampleOffice(offices, books));
    TANDEM_CHECK(planInSample(offices, books));
    TANDEM_CHECK(budgetInSample(offices));
    TANDEM_CHECK(giveCreditInSample(offices, books));
    return annotateSample(offices, books);
}

Result<> fillLedger(const SampleOffices& offices, int entryCount, const SampleProgress& progress)
{
    offices.clock.goTo(sampleDay(), QTime(8, 0));
    TANDEM_TRY(const LedgerAccounts accounts, offices.maker.change(makeSample, &openLedger));
    const QDate first = sampleDay().addYears(-ledgerYears);
    const std::int64_t days = first.daysTo(sampleDay()) + 1;
    SampleLuck luck;
    for (int done = 0; done < entryCount;) {
        const int until = std::min(entryCount, done + ledgerPortion);
        std::vector<ledger::Entry> entries;
        entries.reserve(ledgerPortion);
        for (; done < until; ++done)
            entries.push_back(
                cardSale(accounts, luck, first.addDays(done * days / entryCount), done + 1));
        TANDEM_CHECK(offices.maker.change(makeSample, [&](UnitOfWork& work) -> Result<> {
            TANDEM_CHECK(ledger::postMany(work, entries));
            return {};
        }));
        progress(done, entryCount);
    }
    return {};
}

} // namespace tandem::workflows
