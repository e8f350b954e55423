#include "backoffice/hr/holiday.h"
#include "backoffice/hr/leave.h"
#include "backoffice/settlements/bank_import.h"
#include "backoffice/settlements/open_item_queries.h"
#include "frontoffice/appointments/appointment.h"
#include "frontoffice/appointments/resource.h"
#include "frontoffice/crm/interaction.h"
#include "frontoffice/crm/opportunity.h"
#include "frontoffice/reception/visit.h"
#include "workflows/receive_visitor.h"
#include "workflows/sample_books.h"

namespace tandem::workflows {

using namespace Qt::StringLiterals;

namespace {

/// A moment of the sample's day.
Instant at(const SampleBooks& books, QTime time)
{
    return {QDateTime(sampleDay(), time, QTimeZone(books.timeZone.toUtf8())).toMSecsSinceEpoch()};
}

Result<> book(UnitOfWork& work, const SampleBooks& books)
{
    TANDEM_TRY(const auto room,
               appointments::createResource(work, {.name = u"Tasting room"_s, .capacity = 1}));
    TANDEM_TRY(const auto van,
               appointments::createResource(
                   work, {.name = u"Van"_s, .kind = appointments::ResourceKind::Equipment}));
    const auto meeting = [&](const QString& title, QTime from, QTime until, PartyId party,
                             appointments::ResourceId resource) {
        return appointments::bookAppointment(work, {.title = title,
                                                    .when = {at(books, from), at(books, until)},
                                                    .timeZone = books.timeZone,
                                                    .party = party,
                                                    .resources = {{.resource = resource}}});
    };
    TANDEM_CHECK(
        meeting(u"Autumn teas, a tasting"_s, {10, 0}, {11, 0}, books.customers[3].id, room));
    TANDEM_CHECK(meeting(u"New house blend"_s, {11, 0}, {12, 30}, books.customers[2].id, room));
    TANDEM_CHECK(meeting(u"Round to Marrowfield"_s, {13, 0}, {17, 0}, PartyId(), van));
    return {};
}

Result<> pursue(UnitOfWork& work, const SampleBooks& books)
{
    const auto hope = [&](std::size_t customer, const QString& title, std::int64_t minor,
                          const QString& stage, int closesInDays) {
        return crm::createOpportunity(work, {.party = books.customers[customer].id,
                                             .title = title,
                                             .expected = Money::ofMinor(minor, books.currency),
                                             .stage = stage,
                                             .closesOn = sampleDay().addDays(closesInDays)});
    };
    TANDEM_CHECK(hope(3, u"Breakfast tea for all rooms"_s, 8'400'00, u"Proposal"_s, 30));
    TANDEM_CHECK(hope(6, u"Coffee on four ferries"_s, 26'500'00, u"Qualified"_s, 75));
    TANDEM_CHECK(hope(4, u"Teachers' room, a grinder"_s, 378'00, u"Negotiation"_s, 10));
    TANDEM_TRY(const auto won, hope(2, u"House blend of its own"_s, 5'150'00, {}, 0));
    TANDEM_TRY(const auto seen, crm::opportunity(work, won));
    TANDEM_CHECK(crm::winOpportunity(work, won, seen.version, u"They liked the sample"_s));
    TANDEM_CHECK(crm::recordInteraction(work, {.party = books.customers[6].id,
                                               .kind = crm::InteractionKind::Call,
                                               .happenedAt = at(books, {8, 40}),
                                               .subject = u"Asked for samples"_s,
                                               .content = u"Two roasts, by Thursday."_s}));
    TANDEM_CHECK(crm::recordInteraction(work, {.party = books.customers[7].id,
                                               .kind = crm::InteractionKind::Mail,
                                               .happenedAt = at(books, {8, 55}),
                                               .subject = u"Promised to pay this week"_s}));
    return {};
}

/// What the bank lists this morning: customers who paid, and a charge.
Result<> listBankLines(UnitOfWork& work, const SampleBooks& books)
{
    TANDEM_TRY(const auto items,
               settlements::openItems(work, settlements::Side::Receivable, {}, 3));
    const QString currency = QString::fromUtf8(books.currency.code().data(), 3);
    const auto lineOf = [&](const Money& amount, const QString& words) {
        return settlements::BankLineDraft{.bookedOn = sampleDay(),
                                          .valueOn = sampleDay(),
                                          .amount = amount.toDecimal(),
                                          .currency = currency,
                                          .remittance = words};
    };
    settlements::BankStatementDraft statement{.number = u"2025-116"_s,
                                              .account = {},
                                              .opening = {},
                                              .closing = {},
                                              .lines = {},
                                              .warnings = {}};
    for (const settlements::OpenItem& item : items)
        statement.lines.push_back(lineOf(item.open, u"Invoice "_s + item.number));
    statement.lines.push_back(
        lineOf(Money::ofMinor(-4'90, books.currency), u"Account keeping, June"_s));
    TANDEM_CHECK(settlements::importBankStatement(work, {.account = books.bank,
                                                         .currency = books.currency,
                                                         .fileName = u"2025-06-16.csv"_s,
                                                         .statements = {statement}}));
    return {};
}

/// Some have come and gone, some are here, some are still expected.
Result<> receiveVisitors(const SampleOffices& offices, const SampleBooks& books)
{
    struct Visitor {
        QString name;
        QString company;
        QTime expected;
        QString purpose;
    };
    const std::array visitors{
        Visitor{
            u"Petra Lindqvist"_s, u"Meridian Tea and Coffee Importers"_s, {9, 15}, u"New crop"_s},
        Visitor{u"Oskar Vane"_s, u"Hotel Plumtree"_s, {10, 0}, u"Tasting"_s},
        Visitor{u"Lucia Fenn"_s, u"Tidemill Canteen"_s, {11, 0}, u"House blend"_s},
        Visitor{u"Amir Holloway"_s, u"Saltwind Ferries"_s, {15, 30}, u"Offer"_s}};
    std::vector<reception::VisitId> ids;
    for (const Visitor& one : visitors) {
        TANDEM_TRY(const Receipt made, inviteVisitor(offices.maker, {},
                                                     {.visitorName = one.name,
                                                      .visitorCompany = one.company,
                                                      .host = books.employees[1].party,
                                                      .expectedAt = at(books, one.expected),
                                                      .purpose = one.purpose}));
        ids.emplace_back(made.id);
    }
    offices.clock.goTo(sampleDay(), QTime(9, 20));
    TANDEM_CHECK(checkInVisitor(offices.maker, ids[0], 1, {}));
    offices.clock.goTo(sampleDay(), QTime(9, 50));
    TANDEM_CHECK(offices.maker.change(makeSample, [&](UnitOfWork& work) -> Result<> {
        TANDEM_CHECK(reception::checkOut(work, ids[0], 2));
        return {};
    }));
    offices.clock.goTo(sampleDay(), QTime(9, 55));
    TANDEM_CHECK(checkInVisitor(offices.maker, ids[1], 1, {}));
    TANDEM_CHECK(receiveWalkIn(
        offices.maker, {},
        {.visitorName = u"Hanne Brook"_s, .host = books.employees[2].party, .purpose = u"Parcel"_s},
        {}));
    return {};
}

Result<> takeLeave(const SampleOffices& offices, const SampleBooks& books)
{
    const auto asked =
        offices.maker.change(makeSample, [&](UnitOfWork& work) -> Result<hr::LeaveRequested> {
            for (const SampleEmployee& one : books.employees)
                TANDEM_CHECK(hr::grantLeave(work, {.employee = one.id,
                                                   .days = Quantity::ofWhole(28),
                                                   .from = QDate(sampleDay().year(), 1, 1),
                                                   .remark = u"Yearly leave"_s}));
            TANDEM_CHECK(hr::requestLeave(work, {.employee = books.employees[1].id,
                                                 .firstOn = sampleDay().addDays(35),
                                                 .lastOn = sampleDay().addDays(46),
                                                 .remark = u"Summer"_s}));
            return hr::requestLeave(work, {.employee = books.employees[3].id,
                                           .firstOn = sampleDay(),
                                           .lastOn = sampleDay().addDays(2)});
        });
    TANDEM_TRY(const hr::LeaveRequested wanted, asked);
    return offices.approver.change(makeSample, [&](UnitOfWork& work) -> Result<> {
        TANDEM_TRY(const auto request, hr::leaveRequest(work, wanted.request));
        TANDEM_CHECK(hr::approveLeave(work, request.id, request.version));
        return {};
    });
}

/// What most countries keep; those that move with the moon are left to an import.
Result<> keepHolidays(const SampleOffices& offices)
{
    return offices.maker.change(makeSample, [](UnitOfWork& work) -> Result<> {
        const int year = sampleDay().year();
        for (const hr::HolidayDraft& one :
             {hr::HolidayDraft{.heldOn = {year, 1, 1}, .name = u"New Year's Day"_s},
              hr::HolidayDraft{.heldOn = {year, 5, 1}, .name = u"Labour Day"_s},
              hr::HolidayDraft{.heldOn = {year, 12, 25}, .name = u"Christmas Day"_s},
              hr::HolidayDraft{.heldOn = {year, 12, 26}, .name = u"Second day of Christmas"_s}})
            TANDEM_CHECK(hr::addHoliday(work, one));
        return {};
    });
}

} // namespace

Result<> openSampleOffice(const SampleOffices& offices, const SampleBooks& books)
{
    offices.clock.goTo(sampleDay(), QTime(9, 0));
    TANDEM_CHECK(offices.maker.change(makeSample, [&](UnitOfWork& work) -> Result<> {
        TANDEM_CHECK(book(work, books));
        TANDEM_CHECK(pursue(work, books));
        return listBankLines(work, books);
    }));
    TANDEM_CHECK(takeLeave(offices, books));
    TANDEM_CHECK(receiveVisitors(offices, books));
    return keepHolidays(offices);
}

} // namespace tandem::workflows
