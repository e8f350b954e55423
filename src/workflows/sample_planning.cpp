#include "backoffice/assets/asset_service.h"
#include "backoffice/currencies/rate_service.h"
#include "backoffice/ledger/account_queries.h"
#include "backoffice/ledger/entry_template.h"
#include "backoffice/ledger/posting.h"
#include "backoffice/loans/loan_service.h"
#include "backoffice/schedules/deferral_service.h"
#include "backoffice/schedules/schedule_service.h"
#include "backoffice/tax/withholding.h"
#include "workflows/receive_bill.h"
#include "workflows/sample_books.h"

namespace tandem::workflows {

using namespace Qt::StringLiterals;
using ledger::AccountRole;

namespace {

/// The day before the sample's last weeks, through which assets and the loan were kept elsewhere.
QDate takenOverOn()
{
    return {2025, 5, 31};
}

Result<> scheduleRent(UnitOfWork& work, const SampleBooks& books)
{
    TANDEM_CHECK(schedules::createSchedule(
        work, {.name = u"Rent of the shop"_s,
               .kind = schedules::ScheduleKind::Bill,
               .rhythm = {.startsOn = {2025, 7, 1}, .weekend = schedules::WeekendRule::Next},
               .subject = books.landlord.value(),
               .expenses = {{u"Rent"_s, Money::ofMinor(1'800'00, books.currency), {}}}}));
    return {};
}

/// Electricity is accrued at the end of each month, and reversed on the day after.
Result<> scheduleAccruals(UnitOfWork& work, const SampleBooks& books)
{
    const auto line = [&](AccountId account, std::int64_t minor) {
        return ledger::Line::of(account, Money::ofMinor(minor, books.currency));
    };
    TANDEM_TRY(const auto expense, ledger::accountOf(work, AccountRole::PurchaseExpense));
    TANDEM_TRY(const auto accrued, ledger::accountOf(work, AccountRole::AccruedExpenses));
    TANDEM_CHECK(schedules::createSchedule(
        work, {.name = u"Electricity not yet billed"_s,
               .rhythm = {.startsOn = {2025, 6, 30}, .dayOfMonth = schedules::lastDayOfMonth},
               .after = schedules::AfterMonth::IsReversed,
               .lines = {line(expense, 140'00), line(accrued, -140'00)}}));
    TANDEM_CHECK(schedules::createSchedule(
        work, {.name = u"Window cleaning"_s,
               .rhythm = {.unit = schedules::Unit::Week, .every = 2, .startsOn = {2025, 6, 20}},
               .lines = {line(expense, 45'00), line(books.bank, -45'00)}}));
    return {};
}

/// What is typed again and again: by name, for everybody.
Result<> saveTemplates(UnitOfWork& work, const SampleBooks& books)
{
    TANDEM_TRY(const auto expense, ledger::accountOf(work, AccountRole::PurchaseExpense));
    TANDEM_TRY(const auto charges, ledger::accountOf(work, AccountRole::BankCharges));
    TANDEM_CHECK(ledger::saveTemplate(
        work, {.name = u"Bank charges"_s,
               .text = u"Charges of the bank"_s,
               .lines = {{.account = charges, .amount = Money::ofMinor(12'50, books.currency)},
                         {.account = books.bank}}}));
    TANDEM_CHECK(ledger::saveTemplate(
        work,
        {.name = u"Cleaning of shop and office"_s,
         .lines = {{.account = expense, .share = Rate::ofMillionths(700'000), .memo = u"Shop"_s},
                   {.account = expense, .share = Rate::ofMillionths(300'000), .memo = u"Office"_s},
                   {.account = books.bank}}}));
    return {};
}

Result<> deferInsurance(UnitOfWork& work, const SampleBooks& books)
{
    const Money whole = Money::ofMinor(1'200'00, books.currency);
    TANDEM_TRY(const auto expense, ledger::accountOf(work, AccountRole::PurchaseExpense));
    TANDEM_CHECK(ledger::post(
        work, ledger::Entry::of({.postedOn = takenOverOn(),
                                 .source = u"manual"_s,
                                 .text = u"Insurance paid for a year"_s},
                                {ledger::Line::of(AccountRole::PrepaidExpenses, whole),
                                 ledger::Line::of(AccountRole::OpeningBalances, -whole)})));
    TANDEM_CHECK(schedules::createDeferral(
        work, {.name = u"Insurance of the shop"_s,
               .terms = {whole, {2025, 6, 1}, {2026, 5, 31}, schedules::Spread::ByMonth},
               .resultAccount = expense}));
    return {};
}

struct SampleAsset {
    const char16_t* name;
    QDate boughtOn;
    std::int64_t cost_minor;
    std::int64_t accumulated_minor;
    int lifeMonths;
};

Result<> takeAssetsOver(UnitOfWork& work, const SampleBooks& books)
{
    TANDEM_TRY(const auto equipment,
               assets::createClass(
                   work, {.id = {}, .code = u"EQUIP"_s, .name = u"Equipment"_s, .lifeMonths = 60}));
    const std::array all{
        SampleAsset{u"Delivery van", {2023, 9, 1}, 28'800'00, 10'080'00, 60},
        SampleAsset{u"Cash desk with scales", {2024, 4, 15}, 3'600'00, 840'00, 60},
        SampleAsset{u"Shelving of the warehouse", {2022, 1, 10}, 9'600'00, 3'280'00, 120}};
    for (const SampleAsset& one : all)
        TANDEM_CHECK(assets::acquire(
            work, {.name = QString::fromUtf16(one.name),
                   .assetClass = equipment,
                   .acquiredOn = one.boughtOn,
                   .cost = Money::ofMinor(one.cost_minor, books.currency),
                   .residual = Money::zero(books.currency),
                   .terms = {.lifeMonths = one.lifeMonths},
                   .funding = assets::Funding::Opening,
                   .accumulated = Money::ofMinor(one.accumulated_minor, books.currency),
                   .takenOverOn = takenOverOn()}));
    return {};
}

Result<> takeLoanOver(UnitOfWork& work, const SampleBooks& books)
{
    TANDEM_CHECK(
        loans::takeLoan(work, {.name = u"Harbour Bank, for the van"_s,
                               .terms = {.principal = Money::ofMinor(15'000'00, books.currency),
                                         .rate = Rate::ofMillionths(42'500),
                                         .count = 36,
                                         .takenOn = takenOverOn(),
                                         .firstDueOn = {2025, 6, 30}},
                               .funding = loans::LoanFunding::Opening}));
    return {};
}

/// Rates of two Fridays, as the European Central Bank quotes them: made up.
Result<> enterRates(UnitOfWork& work, const SampleBooks& /*books*/)
{
    struct Quote {
        const char* currency;
        int before; ///< In ten-thousandths.
        int now;
    };
    for (const Quote& quote :
         {Quote{"USD", 10'812, 10'854}, Quote{"GBP", 8'431, 8'420}, Quote{"CHF", 9'522, 9'510}})
        for (const auto& [on, value] :
             {std::pair{QDate(2025, 6, 6), quote.before}, std::pair{QDate(2025, 6, 13), quote.now}})
            TANDEM_CHECK(exchange::enterRate(work, {.unit = u"EUR"_s,
                                                    .quoted = QString::fromLatin1(quote.currency),
                                                    .on = on,
                                                    .source = u"ecb"_s,
                                                    .value = Decimal::ofScaled(value, 4)}));
    return {};
}

/// A supplier abroad bills in its own currency.
Result<> billInDollars(UnitOfWork& work, const SampleBooks& books)
{
    const Currency& foreign = books.currency == usd ? eur : usd;
    TANDEM_CHECK(receiveBill(work, {.supplier = books.items.front().supplier,
                                    .supplierNumber = u"INV-30877"_s,
                                    .billedOn = {2025, 6, 13},
                                    .expenses = {{.description = u"Stand at the fair in Boston"_s,
                                                  .net = Money::ofMinor(2'480'00, foreign)}}}));
    return {};
}

/// An artist from abroad plays in the shop; a share of the fee is kept back for the tax office.
Result<> keepTaxBack(UnitOfWork& work, const SampleBooks& books)
{
    TANDEM_CHECK(tax::createWithholdingCode(work, {.code = u"A15"_s,
                                                   .name = u"Fees of foreign artists"_s,
                                                   .direction = tax::TaxDirection::Input,
                                                   .rate = Rate::ofMillionths(150'000),
                                                   .validFrom = {2025, 1, 1}}));
    TANDEM_CHECK(receiveBill(work, {.supplier = books.suppliers.back(),
                                    .supplierNumber = u"2025-06"_s,
                                    .billedOn = {2025, 6, 12},
                                    .expenses = {{.description = u"Music at the tasting"_s,
                                                  .net = Money::ofMinor(400'00, books.currency)}},
                                    .withholding = u"A15"_s}));
    return {};
}

} // namespace

Result<> planInSample(const SampleOffices& offices, const SampleBooks& books)
{
    return offices.maker.change(makeSample, [&](UnitOfWork& work) -> Result<> {
        for (const auto step :
             {&scheduleRent, &scheduleAccruals, &saveTemplates, &deferInsurance, &takeAssetsOver,
              &takeLoanOver, &enterRates, &billInDollars, &keepTaxBack})
            TANDEM_CHECK(step(work, books));
        return {};
    });
}

} // namespace tandem::workflows
