#include "backoffice/inventory/item_service.h"
#include "backoffice/ledger/account_queries.h"
#include "backoffice/ledger/dimension.h"
#include "backoffice/settlements/payment_terms_service.h"
#include "backoffice/tax/tax_service.h"
#include "frontoffice/crm/party_service.h"
#include "frontoffice/crm/street.h"
#include "office/company.h"
#include "workflows/hire_employee.h"
#include "workflows/sample_books.h"
#include "workflows/take_opening_stock.h"

namespace tandem::workflows {

using namespace Qt::StringLiterals;

namespace {

struct CustomerName {
    const char* code;
    const char* name;
    const char* street; ///< With the number of the house.
    const char* town;
    const char* mail;
    const char* iban;
    int paysAfterDays;
};

constexpr std::array customerNames{
    CustomerName{"LANTERN", "Lantern Street Bakery", "Lantern Street 12", "Kestrel Bay",
                 "orders@lanternstreet.example", "DE91900100001200345000", 3},
    CustomerName{"OTTER", "Otter & Quill Books", "Harbour Steps 3", "Kestrel Bay",
                 "hello@otterandquill.example", "DE90900200001200352919", 6},
    CustomerName{"TIDEMILL", "Tidemill Canteen", "Mill Lane 1", "Low Harrow",
                 "kitchen@tidemill.example", "DE89900300001200360838", 9},
    CustomerName{"PLUMTREE", "Hotel Plumtree", "Orchard Road 40", "Low Harrow",
                 "buying@hotelplumtree.example", "DE16900100001200368757", 27},
    CustomerName{"NINEOAKS", "Nine Oaks School", "Oak Avenue 9", "Marrowfield",
                 "bursar@nineoaks.example", "DE15900200001200376676", 30},
    CustomerName{"COPPERBE", "Copper Bell Brewery", "Bell Yard 7", "Marrowfield",
                 "office@copperbell.example", "DE14900300001200384595", 38},
    CustomerName{"SALTWIND", "Saltwind Ferries", "Pier Road 2", "Kestrel Bay",
                 "galley@saltwind.example", "DE38900100001200392514", 55},
    CustomerName{"GREYHERO", "Grey Heron Theatre", "Playhouse Square 5", "Marrowfield",
                 "foyer@greyheron.example", "DE37900200001200400433", 96}};

struct ItemName {
    const char* code;
    const char* name;
    const char* group;
    int priceMinor;
    int costMinor;
    bool isReduced; ///< Taxed at the reduced rate: food.
    int supplier;
};

constexpr std::array itemNames{
    ItemName{"TEA-ASSAM", "Assam, loose, 1 kg", "Tea", 28'90, 15'40, true, 0},
    ItemName{"TEA-GREEN", "Green tea, loose, 1 kg", "Tea", 33'33, 17'85, true, 0},
    ItemName{"COF-HOUSE", "House coffee, beans, 1 kg", "Coffee", 21'50, 11'20, true, 0},
    ItemName{"COF-DARK", "Dark roast, beans, 1 kg", "Coffee", 23'75, 12'60, true, 0},
    ItemName{"MUG-BLUE", "Mug, blue glaze", "Crockery", 7'49, 2'95, false, 1},
    ItemName{"POT-IRON", "Teapot, cast iron", "Crockery", 64'00, 31'10, false, 1},
    ItemName{"FILTER-4", "Paper filters, size 4, 200", "Supplies", 5'20, 1'85, false, 1},
    ItemName{"GRINDER", "Coffee grinder, table top", "Machines", 189'00, 112'50, false, 1}};

struct SupplierName {
    const char* code;
    const char* name;
    const char* mail;
    const char* iban;
};

constexpr std::array supplierNames{
    SupplierName{"MERIDIAN", "Meridian Tea and Coffee Importers", "sales@meridiantea.example",
                 "DE36900300001200408352"},
    SupplierName{"POTTERS", "Potters' Yard Wholesale", "sales@pottersyard.example",
                 "DE60900100001200416271"},
    SupplierName{"QUAYSIDE", "Quayside Properties", "letting@quayside.example",
                 "DE59900200001200424190"}};

struct StaffName {
    const char* number;
    const char* name;
    const char* jobTitle;
    int salaryMinor;
};

constexpr std::array staffNames{StaffName{"E-001", "Maren Oldacre", "Manager", 5'200'00},
                                StaffName{"E-002", "Tobias Wendell", "Sales", 3'650'00},
                                StaffName{"E-003", "Ines Carrow", "Reception", 2'980'00},
                                StaffName{"E-004", "Jonas Pettigrew", "Warehouse", 2'870'00}};

struct TaxNames {
    QString sales{};
    QString reducedSales{};
    QString purchases{};
    QString reducedPurchases{};
};

TaxNames taxNamesOf(const QString& country)
{
    if (country == u"DE"_s)
        return {u"S19"_s, u"S7"_s, u"P19"_s, u"P7"_s};
    if (country == u"FR"_s)
        return {u"S20"_s, u"S55"_s, u"P20"_s, u"P55"_s};
    if (country == u"GB"_s)
        return {u"S20"_s, u"S0"_s, u"P20"_s, u"P0"_s};
    if (country == u"US"_s)
        return {.sales = u"TAX"_s, .reducedSales = u"EXEMPT"_s};
    return {};
}

QString textOf(const char* text)
{
    return QString::fromUtf8(text);
}

/// How to reach the party of that place: one of the numbers that are kept for stories, and a mail
/// address of a domain that nobody can have (RFC 2606).
std::vector<crm::Channel> channelsOf(std::size_t place, const char* mail)
{
    return {{crm::ChannelKind::Phone, u"+44 20 7946 0%1"_s.arg(100 + place)},
            {crm::ChannelKind::Mail, textOf(mail)}};
}

Result<> makeParties(UnitOfWork& work, SampleBooks& books)
{
    std::size_t place = 0;
    for (const CustomerName& one : customerNames) {
        const auto [street, number] = crm::partedStreet(textOf(one.street), u"DE"_s);
        TANDEM_TRY(
            const PartyId id,
            crm::createParty(
                work,
                {.code = textOf(one.code),
                 .name = textOf(one.name),
                 .isCustomer = true,
                 .addresses = {{.street = street, .number = number, .town = textOf(one.town)}},
                 .channels = channelsOf(place++, one.mail),
                 .bankAccounts = {{.iban = textOf(one.iban)}}}));
        books.customers.push_back({.id = id, .paysAfterDays = one.paysAfterDays});
    }
    for (const SupplierName& one : supplierNames) {
        TANDEM_TRY(const PartyId id,
                   crm::createParty(work, {.code = textOf(one.code),
                                           .name = textOf(one.name),
                                           .isSupplier = true,
                                           .paymentTermsDays = 14,
                                           .channels = channelsOf(place++, one.mail),
                                           .bankAccounts = {{.iban = textOf(one.iban)}}}));
        books.suppliers.push_back(id);
    }
    books.landlord = books.suppliers.back();
    return {};
}

/// Most pay within the days that are usual; with some, other terms are agreed.
Result<> agreeOnTerms(UnitOfWork& work, const SampleBooks& books)
{
    using settlements::Side;
    TANDEM_CHECK(settlements::addUsualTerms(work));
    const std::array<std::pair<std::size_t, QString>, 4> agreed{
        {{0, u"2/10N30"_s}, {2, u"N14"_s}, {3, u"EOM30"_s}, {6, u"3X30"_s}}};
    for (const auto& [place, code] : agreed)
        TANDEM_CHECK(
            settlements::setPartyTerms(work, books.customers.at(place).id, Side::Receivable, code));
    return settlements::setPartyTerms(work, books.suppliers.front(), Side::Payable, u"2/10N30"_s);
}

Result<> makeCostCenters(UnitOfWork& work, SampleBooks& books)
{
    TANDEM_TRY(const auto id, ledger::createDimension(work, u"cost-center"_s, u"Cost centres"_s));
    const ledger::Dimension centers{id, u"cost-center"_s, u"Cost centres"_s};
    TANDEM_TRY(books.shop, ledger::createDimensionValue(work, centers, u"SHOP"_s, u"Shop"_s));
    TANDEM_TRY(books.wholesale,
               ledger::createDimensionValue(work, centers, u"WHOLESALE"_s, u"Wholesale"_s));
    return {};
}

Result<> hireStaff(UnitOfWork& work, SampleBooks& books)
{
    for (const StaffName& one : staffNames) {
        const hr::EmployeeId manager =
            books.employees.empty() ? hr::EmployeeId() : books.employees.front().id;
        TANDEM_TRY(const auto hired,
                   hireEmployee(work, {.person = {.kind = crm::PartyKind::Person,
                                                  .name = textOf(one.name),
                                                  .jobTitle = textOf(one.jobTitle)},
                                       .number = textOf(one.number),
                                       .hiredOn = QDate(2021, 3, 1),
                                       .manager = manager}));
        TANDEM_CHECK(
            hr::addContract(work, {.employee = hired.employee,
                                   .validFrom = hired.hiredOn,
                                   .weeklyMinutes = 40 * 60,
                                   .salary = Money::ofMinor(one.salaryMinor, books.currency)}));
        books.employees.push_back({.id = hired.employee, .party = hired.party});
    }
    return {};
}

Result<> makeItems(UnitOfWork& work, SampleBooks& books, const TaxNames& tax)
{
    const auto price = [&](int minor) {
        return UnitPrice::of(Money::ofMinor(minor, books.currency));
    };
    inventory::StockTakeDraft opening;
    for (const ItemName& one : itemNames) {
        TANDEM_TRY(
            const ItemId id,
            inventory::createItem(work, {.code = textOf(one.code),
                                         .name = textOf(one.name),
                                         .group = textOf(one.group),
                                         .salesPrice = price(one.priceMinor),
                                         .purchasePrice = price(one.costMinor),
                                         .taxCode = one.isReduced ? tax.reducedSales : tax.sales}));
        books.items.push_back(
            {.id = id,
             .purchaseTax = one.isReduced ? tax.reducedPurchases : tax.purchases,
             .supplier = books.suppliers.at(static_cast<std::size_t>(one.supplier)),
             .onHand = sampleStock});
        opening.lines.push_back({id, Quantity::ofWhole(sampleStock), price(one.costMinor)});
    }
    TANDEM_TRY(books.freight, inventory::createItem(work, {.code = u"FREIGHT"_s,
                                                           .name = u"Freight"_s,
                                                           .kind = inventory::ItemKind::Charge,
                                                           .salesPrice = price(6'90),
                                                           .purchasePrice = price(0),
                                                           .taxCode = tax.sales}));
    TANDEM_CHECK(workflows::takeOpeningStock(work, opening));
    return {};
}

} // namespace

Result<SampleBooks> furnishSample(const SampleOffices& offices)
{
    return offices.maker.change(makeSample, [&](UnitOfWork& work) -> Result<SampleBooks> {
        TANDEM_TRY(const Company owner, company(work));
        const TaxNames tax = taxNamesOf(owner.country);
        SampleBooks books{
            .currency = owner.currency, .timeZone = owner.timeZone, .expenseTax = tax.purchases};
        TANDEM_TRY(books.bank, ledger::accountOf(work, ledger::AccountRole::Bank));
        TANDEM_CHECK(makeCostCenters(work, books));
        TANDEM_CHECK(makeParties(work, books));
        TANDEM_CHECK(hireStaff(work, books));
        TANDEM_CHECK(makeItems(work, books, tax));
        TANDEM_CHECK(agreeOnTerms(work, books));
        return books;
    });
}

} // namespace tandem::workflows
