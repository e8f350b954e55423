#include "frontoffice/sales/order_queries.h"
#include "office/actions.h"
#include "office/attachments.h"
#include "office/company.h"
#include "office/company_profile.h"
#include "office/notes.h"
#include "workflows/sample_books.h"

namespace tandem::workflows {

using namespace Qt::StringLiterals;

namespace {

Subject partyOf(PartyId id)
{
    return {u"party"_s, id.value()};
}

Result<> writeNotes(UnitOfWork& work, const SampleBooks& books)
{
    struct Remark {
        Subject subject;
        QString body;
    };
    const std::array remarks{
        Remark{partyOf(books.customers[7].id),
               u"Pays late: the treasurer signs on Fridays only. Ask for Ms Thornby."_s},
        Remark{partyOf(books.customers[3].id),
               u"Deliver to the kitchen door before ten, never through the lobby."_s},
        Remark{partyOf(books.suppliers[0]), u"New crop lists come out in March and October."_s},
        Remark{{u"item"_s, books.items[5].id.value()},
               u"The lids are packed apart. Count both before they go out."_s},
        Remark{{u"employee"_s, books.employees[2].id.value()},
               u"First aider until December, course to be renewed."_s}};
    for (const Remark& one : remarks)
        TANDEM_CHECK(addNote(work, one.subject, one.body));
    return {};
}

Result<> attachFiles(UnitOfWork& work, const SampleBooks& books)
{
    const auto keep = [&](const Subject& subject, const QString& name, const QString& mediaType,
                          const QByteArray& content) -> Result<> {
        TANDEM_CHECK(attach(work, subject, name, mediaType, content));
        return {};
    };
    TANDEM_CHECK(keep(partyOf(books.suppliers[0]), u"price-list-spring.csv"_s, u"text/csv"_s,
                      "item;per kg\nAssam;15.40\nGreen tea;17.85\nHouse coffee;11.20\n"));
    TANDEM_CHECK(keep(partyOf(books.landlord), u"lease.txt"_s, u"text/plain"_s,
                      "Shop and store, Quay 7. Rent 1,450.00 a month, due on the first.\n"
                      "Three months' notice to the end of a quarter.\n"));
    TANDEM_TRY(const auto orders, sales::orders(work, {}, 1));
    if (orders.empty())
        return {};
    const Subject order{u"sales_order"_s, orders.front().id.value()};
    TANDEM_CHECK(addNote(work, order, u"Asked by telephone whether it can come on a Thursday."_s));
    return keep(order, u"their-order.txt"_s, u"text/plain"_s,
                "Please deliver to the back door. No plastic wrapping.\n");
}

Result<> printLetterhead(const SampleOffices& offices)
{
    TANDEM_TRY(const Company owner, offices.maker.read(actions::companyInfo, &company));
    return changeCompany(offices.maker, owner.version, owner.name,
                         {.street = u"Quay 7"_s,
                          .postcode = u"24103"_s,
                          .town = u"Saltwick"_s,
                          .phone = u"+44 20 7946 0199"_s,
                          .mail = u"office@harbourtrading.example"_s,
                          .web = u"harbourtrading.example"_s,
                          .taxId = u"DE136695976"_s,
                          .registration = u"HRB 10216, Saltwick"_s,
                          .bankName = u"Saltwick Savings Bank"_s,
                          .iban = u"DE10900100001200432109"_s});
}

} // namespace

Result<> annotateSample(const SampleOffices& offices, const SampleBooks& books)
{
    TANDEM_CHECK(printLetterhead(offices));
    return offices.maker.change(makeSample, [&](UnitOfWork& work) -> Result<> {
        TANDEM_CHECK(writeNotes(work, books));
        return attachFiles(work, books);
    });
}

} // namespace tandem::workflows
