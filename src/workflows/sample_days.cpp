#include "backoffice/hr/leave.h"
#include "backoffice/ledger/posting.h"
#include "frontoffice/appointments/appointment.h"
#include "frontoffice/appointments/resource.h"
#include "frontoffice/crm/interaction.h"
#include "frontoffice/crm/opportunity.h"
#include "frontoffice/reception/visit.h"
#include "workflows/pay.h"
#include "workflows/sample_books.h"

// What fills a year beside the trade: who came, who was away, what was hoped for, and dollars.

namespace tandem::workflows {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array visitorNames{"Petra Lindqvist", "Oskar Vane",    "Lucia Fenn", "Amir Holloway",
                                  "Hanne Brook",     "Rufus Tarling", "Edda Quill", "Milo Sand"};
constexpr std::array hopes{"Coffee for the reading room", "Tea at the regatta",
                           "A machine for the canteen",   "House blend, spring",
                           "Gift boxes for the staff",    "Roasts of the month"};

Instant at(const SampleBooks& books, QDate day, QTime time)
{
    return {QDateTime(day, time, QTimeZone(books.timeZone.toUtf8())).toMSecsSinceEpoch()};
}

template <class Names>
QString oneOf(const Names& names, int index)
{
    return QString::fromUtf8(names[static_cast<std::size_t>(index) % names.size()]);
}

const SampleCustomer& customerAt(const SampleBooks& books, int index)
{
    return books.customers[static_cast<std::size_t>(index) % books.customers.size()];
}

/// Comes at ten and leaves at eleven; every ninth does not come at all.
Result<> visitWeekly(const SampleOffices& offices, const SampleBooks& books, QDate day, int week)
{
    const auto ask = [&](auto step) { return offices.maker.change(makeSample, step); };
    TANDEM_TRY(const auto visit, ask([&](UnitOfWork& work) {
                   return reception::expectVisitor(
                       work, {.visitorName = oneOf(visitorNames, week),
                              .visitorCompany = {},
                              .host = books.employees[static_cast<std::size_t>(week % 3)].party,
                              .expectedAt = at(books, day, {10, 0}),
                              .purpose = week % 2 == 0 ? u"Tasting"_s : u"New crop"_s});
               }));
    offices.clock.goTo(day, week % 9 == 8 ? QTime(17, 0) : QTime(10, 2));
    if (week % 9 == 8)
        return ask([&](UnitOfWork& work) { return reception::markNoShow(work, visit, 1); });
    TANDEM_CHECK(ask([&](UnitOfWork& work) { return reception::checkIn(work, visit, 1, {}); }));
    offices.clock.goTo(day, QTime(11, 5));
    TANDEM_CHECK(ask([&](UnitOfWork& work) { return reception::checkOut(work, visit, 2); }));
    return {};
}

/// A hope a month: the first half of the year's is decided by now, two of three for us.
Result<> hopeMonthly(UnitOfWork& work, const SampleBooks& books, int month)
{
    const PartyId customer = customerAt(books, month * 3 + 1).id;
    TANDEM_TRY(const auto id, crm::createOpportunity(
                                  work, {.party = customer,
                                         .title = oneOf(hopes, month),
                                         .expected = Money::ofMinor(
                                             std::int64_t{900 + month * 450} * 100, books.currency),
                                         .stage = {},
                                         .closesOn = work.today().addDays(60)}));
    TANDEM_CHECK(crm::recordInteraction(work, {.party = customer,
                                               .kind = crm::InteractionKind::Call,
                                               .happenedAt = work.now(),
                                               .subject = oneOf(hopes, month)}));
    if (month >= 9)
        return month == 9 ? crm::moveOpportunity(work, id, 1, u"Negotiation"_s) : Result<>();
    if (month % 3 == 2)
        return crm::loseOpportunity(work, id, 1, u"Too dear"_s);
    return crm::winOpportunity(work, id, 1, u"They liked the sample"_s);
}

/// A journey paid in dollars (euros, for a company at home in dollars), at the rate of the day.
Result<> travelQuarterly(UnitOfWork& work, const SampleBooks& books, int quarter)
{
    const Currency& foreign = books.currency == usd ? eur : usd;
    const std::int64_t minor = 318'40 + quarter * 27'15;
    const Money base = Money::ofMinor(minor * 100 / (107 + quarter), books.currency);
    TANDEM_CHECK(ledger::post(
        work, ledger::Entry::of({.postedOn = work.today(),
                                 .source = u"manual"_s,
                                 .text = u"Trade fair in Boston, by card"_s,
                                 .reference = u"FAIR-%1"_s.arg(quarter + 1)},
                                {{.account = ledger::AccountRole::PurchaseExpense,
                                  .amount = Money::ofMinor(minor, foreign),
                                  .base = base,
                                  .dimension = books.wholesale},
                                 ledger::Line::of(ledger::AccountRole::Cash, -base)})));
    return {};
}

/// A customer abroad pays ahead, in its own currency: a credit in that currency stays open.
Result<> payAheadInDollars(UnitOfWork& work, const SampleBooks& books)
{
    const Currency& foreign = books.currency == usd ? eur : usd;
    TANDEM_CHECK(receivePayment(work, {.payment = {.direction = settlements::Direction::In,
                                                   .side = settlements::Side::Receivable,
                                                   .party = customerAt(books, 5).id,
                                                   .paidOn = work.today(),
                                                   .amount = Money::ofMinor(919'71, books.currency),
                                                   .bankAccount = books.bank,
                                                   .reference = u"Ahead, for the autumn"_s,
                                                   .credit = Money::ofMinor(1'000'00, foreign),
                                                   .base = Money::ofMinor(919'71, books.currency)},
                                       .settleBy = SettleBy::Portions}));
    return {};
}

/// Everybody has a week in the season that suits, asked for and approved by another.
Result<> leaveInSeason(const SampleOffices& offices, const SampleBooks& books, QDate day, int who)
{
    const hr::EmployeeId employee = books.employees[static_cast<std::size_t>(who)].id;
    const auto asked =
        offices.maker.change(makeSample, [&](UnitOfWork& work) -> Result<hr::LeaveRequested> {
            TANDEM_CHECK(hr::grantLeave(work, {.employee = employee,
                                               .days = Quantity::ofWhole(10),
                                               .from = day,
                                               .expiresOn = QDate(day.year() + 1, 3, 31),
                                               .remark = u"Carried over"_s}));
            return hr::requestLeave(
                work,
                {.employee = employee, .firstOn = day.addDays(14), .lastOn = day.addDays(18)});
        });
    TANDEM_TRY(const hr::LeaveRequested wanted, asked);
    return offices.approver.change(makeSample, [&](UnitOfWork& work) -> Result<> {
        TANDEM_TRY(const auto request, hr::leaveRequest(work, wanted.request));
        TANDEM_CHECK(hr::approveLeave(work, request.id, request.version));
        return {};
    });
}

} // namespace

Result<> liveInSample(const SampleOffices& offices, const SampleBooks& books, QDate from, QDate day)
{
    const int week = static_cast<int>(from.daysTo(day) / 7);
    const int month = (day.year() - from.year()) * 12 + day.month() - from.month();
    const auto ask = [&](auto step) { return offices.maker.change(makeSample, step); };
    if (day.dayOfWeek() == 3 && day < sampleDay())
        TANDEM_CHECK(visitWeekly(offices, books, day, week));
    if (day.day() == 10)
        TANDEM_CHECK(ask([&](UnitOfWork& work) { return hopeMonthly(work, books, month - 1); }));
    if (day.day() == 20 && month % 3 == 1)
        TANDEM_CHECK(
            ask([&](UnitOfWork& work) { return travelQuarterly(work, books, month / 3); }));
    if (day.day() == 5 && month == 11)
        TANDEM_CHECK(ask([&](UnitOfWork& work) { return payAheadInDollars(work, books); }));
    if (day.day() == 1 && month % 3 == 2)
        TANDEM_CHECK(leaveInSeason(offices, books, day, month / 3));
    return {};
}

} // namespace tandem::workflows
