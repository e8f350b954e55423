#pragma once

#include "backoffice/hr/employee.h"
#include "backoffice/inventory/item.h"
#include "backoffice/ledger/entry.h"
#include "office/actions.h"
#include "workflows/sample_company.h"

#include <random>

/// What the parts of a sample company share.
namespace tandem::workflows {

using actions::makeSample;

/// Chance that falls alike on every machine.
class SampleLuck {
public:
    /// A whole number from `low` to `high`, both included.
    int between(int low, int high)
    {
        return low + static_cast<int>(m_engine() % static_cast<std::uint64_t>(high - low + 1));
    }

private:
    std::mt19937_64 m_engine{20'250'616};
};

struct SampleItem {
    ItemId id;
    QString purchaseTax;
    PartyId supplier;
    int onHand = 0; ///< So that nothing is promised that is not there.
};

struct SampleCustomer {
    PartyId id;
    int paysAfterDays; ///< From the day of the invoice: some are early, some late.
};

struct SampleEmployee {
    hr::EmployeeId id;
    PartyId party;
};

/// What is there before the first customer comes.
struct SampleBooks {
    Currency currency = eur;
    QString timeZone{};
    AccountId bank{};
    ItemId freight{};
    PartyId landlord{};
    QString expenseTax{};
    ledger::DimensionValueId shop{}; ///< A cost centre, as the next.
    ledger::DimensionValueId wholesale{};
    std::vector<SampleItem> items{};
    std::vector<SampleCustomer> customers{};
    std::vector<PartyId> suppliers{};
    std::vector<SampleEmployee> employees{};
};

/// Of each stock item, at the start and after each purchase.
inline constexpr int sampleStock = 400;

/// Makes parties, people, items and opening stock, on the clock's day.
Result<SampleBooks> furnishSample(const SampleOffices& offices);

/// Buys, sells, delivers, invoices and is paid, day by day.
Result<> tradeInSample(const SampleOffices& offices, SampleBooks& books, QDate from,
                       const SampleProgress& progress);

/// An order of which a deposit and a progress invoice were asked for, on the clock's day.
Result<> askForDepositsInSample(const SampleOffices& offices, const SampleBooks& books);

/// Asks a supplier for machines, who wants a deposit; and sends back what was broken.
Result<> buyWithDepositInSample(const SampleOffices& offices, const SampleBooks& books);

/// Visits, leave, hopes and journeys of a day of the year that began on `from`.
Result<> liveInSample(const SampleOffices& offices, const SampleBooks& books, QDate from,
                      QDate day);

/// The bank's list of the year: two hundred lines, some of which resist matching.
Result<> bankInSample(const SampleOffices& offices, const SampleBooks& books);

/// Visits, appointments, leave, opportunities and the bank's list, as of the clock's day.
Result<> openSampleOffice(const SampleOffices& offices, const SampleBooks& books);

/// Schedules, a deferral, fixed assets and a loan, taken over from other books.
Result<> planInSample(const SampleOffices& offices, const SampleBooks& books);

/// The company's letterhead, and what people wrote on records and attached to them.
Result<> annotateSample(const SampleOffices& offices, const SampleBooks& books);

/// An approved budget that warns, and a scenario of the cash forecast.
Result<> budgetInSample(const SampleOffices& offices);

/// A reminder, a customer who gets no credit and one who is near its limit, on the clock's day.
Result<> giveCreditInSample(const SampleOffices& offices, const SampleBooks& books);

} // namespace tandem::workflows
