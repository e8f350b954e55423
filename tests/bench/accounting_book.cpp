#include "accounting_book.h"

#include "backoffice/ledger/actions.h"
#include "backoffice/ledger/posting.h"
#include "backoffice/settlements/open_item_service.h"
#include "backoffice/tax/tax_movement.h"
#include "workflows/book.h"
#include "workflows/import_orders.h"
#include "workflows/pay.h"

namespace tandem::bench {

using namespace Qt::StringLiterals;
using ledger::AccountRole;
using ledger::Line;

namespace {

constexpr int linesPerInvoice = 5;
constexpr std::int64_t linesPerPlainEntry = 4;

Money cents(std::int64_t minor)
{
    return Money::ofMinor(minor, eur);
}

void say(const char* what, std::int64_t count, const char* unit, const Cost& cost)
{
    const auto perSecond = [count](std::int64_t us) {
        return static_cast<long long>(count * 1'000'000 / std::max<std::int64_t>(1, us));
    };
    std::printf(
        "%-44s %9lld %s %8lld.%01lld s  processor %6lld.%01lld s  %6lld a second (processor "
        "%lld)\n",
        what, static_cast<long long>(count), unit, static_cast<long long>(cost.wallUs / 1'000'000),
        static_cast<long long>(cost.wallUs / 100'000 % 10),
        static_cast<long long>(cost.processorUs / 1'000'000),
        static_cast<long long>(cost.processorUs / 100'000 % 10), perSecond(cost.wallUs),
        perSecond(cost.processorUs));
    std::fflush(stdout);
}

} // namespace

BookPlan::BookPlan(std::int64_t wanted)
    : lines(wanted)
    , invoices(std::min<std::int64_t>(wanted / 100, 20'000))
    , takenOver(wanted / 12)
    , foreign(std::min<std::int64_t>(wanted / 20, 10'000))
    , portion(1'000)
{
}

AccountingBook::AccountingBook(const DatabaseConfig& books, const BookPlan& plan)
    : m_plan(plan)
    , m_database(taken(Database::open(books)))
    , m_office(*m_database, m_clock, m_random,
               Session{UserId(1), QString::fromLatin1(bookUser), allPermissions()})
{
}

void AccountingBook::make()
{
    const Cost all = costOf([this] {
        furnish();
        importInvoices("WEB", m_plan.invoices);
        takeInvoicesOver();
        oweDollars();
        postEntries();
    });
    say("the whole book", lineCount(), "lines    ", all);
}

QDate AccountingBook::dayOf(std::int64_t number, std::int64_t count)
{
    const QDate first(bookFirstYear, 1, 1);
    const std::int64_t days = first.daysTo(QDate(bookLastYear, 12, 31)) + 1;
    return first.addDays(number * days / count);
}

template <class Step>
void AccountingBook::inPortions(const char* what, std::int64_t count, Step step)
{
    say(what, count, "documents", costOf([&] {
            for (std::int64_t from = 0; from < count; from += m_plan.portion) {
                const std::int64_t until = std::min(count, from + m_plan.portion);
                must(m_office.change(ledger::actions::postEntries,
                                     [&](UnitOfWork& work) { return step(work, from, until); }));
            }
        }));
}

void AccountingBook::importMore(std::int64_t count)
{
    importInvoices("MORE", count);
}

void AccountingBook::importInvoices(const QByteArray& series, std::int64_t count)
{
    QByteArray orders = "number,customer,ordered_on\n";
    QByteArray lines = "number,item,quantity,price\n";
    for (std::int64_t i = 0; i < count; ++i) {
        const QByteArray number = series + '-' + QByteArray::number(qlonglong(i));
        const QString on = dayOf(i, count).toString(Qt::ISODate);
        orders += number + ',' + customerCode(below(customerCount)).toLatin1() + ',' + on.toLatin1()
                  + '\n';
        for (int line = 0; line < linesPerInvoice; ++line)
            lines += number + ",I" + QByteArray::number(below(itemCount)) + ','
                     + QByteArray::number(1 + below(20)) + ',' + QByteArray::number(1 + below(400))
                     + '.' + QByteArray::number(10 + below(90)) + '\n';
    }
    const workflows::ImportFile lineFile{.name = u"lines.csv"_s, .bytes = lines};
    say("orders of five lines, to their invoices", count, "documents", costOf([&] {
            taken(workflows::importOrders(m_office, {.name = u"orders.csv"_s, .bytes = orders},
                                          &lineFile, workflows::Through::Invoice,
                                          workflows::ImportMode::Save));
        }));
}

void AccountingBook::takeInvoicesOver()
{
    inPortions("invoices with tax, items and payments", m_plan.takenOver,
               [this](UnitOfWork& work, std::int64_t from, std::int64_t until) -> Result<> {
                   for (std::int64_t number = from; number < until; ++number)
                       TANDEM_CHECK(takeOver(work, number));
                   return {};
               });
}

/// An invoice, and in nine of ten cases what was paid for it later: all of it, or half.
Result<> AccountingBook::takeOver(UnitOfWork& work, std::int64_t number)
{
    const QDate on = dayOf(number, m_plan.takenOver);
    const PartyId customer = m_customers[static_cast<std::size_t>(below(customerCount))];
    const Money net = cents(20'00 + below(900'00));
    const auto shares =
        tax::sharesByCode(std::vector{tax::CodedAmount{m_standard, net}}, TaxRounding::PerDocument);
    const Money gross = net + shares.front().tax;
    TANDEM_TRY(const auto invoice, work.newId<InvoiceId>());
    const QString name = u"OLD-%1"_s.arg(number);
    TANDEM_CHECK(workflows::bookTaxed(
        work,
        ledger::Entry::of({.postedOn = on,
                           .source = u"invoice"_s,
                           .sourceId = invoice.value(),
                           .text = u"Invoice"_s,
                           .reference = name},
                          {Line::of(AccountRole::Receivable, gross, customer),
                           Line::of(AccountRole::SalesRevenue, -net),
                           Line::of(AccountRole::OutputTax, -shares.front().tax)}),
        tax::movementsOf(
            {.source = u"invoice"_s, .sourceId = invoice.value(), .taxedOn = on, .party = customer},
            shares)));
    TANDEM_TRY(const auto item, settlements::openItem(work, {.side = settlements::Side::Receivable,
                                                             .party = customer,
                                                             .source = u"invoice"_s,
                                                             .sourceId = invoice.value(),
                                                             .number = name,
                                                             .issuedOn = on,
                                                             .dueOn = on.addDays(30),
                                                             .amount = gross,
                                                             .base = gross}));
    const QDate paidOn = on.addDays(10 + below(80));
    if (below(10) == 0 || paidOn > QDate(bookLastYear, 12, 31))
        return {};
    const Money paid = below(20) == 0 ? cents(gross.minor() / 2) : gross;
    TANDEM_CHECK(
        workflows::receivePayment(work, {.payment = {.direction = settlements::Direction::In,
                                                     .side = settlements::Side::Receivable,
                                                     .party = customer,
                                                     .paidOn = paidOn,
                                                     .amount = paid,
                                                     .bankAccount = m_bank},
                                         .settleBy = workflows::SettleBy::Portions,
                                         .portions = {{.item = item, .amount = paid}}}));
    return {};
}

void AccountingBook::oweDollars()
{
    inPortions("open items in dollars", m_plan.foreign,
               [this](UnitOfWork& work, std::int64_t from, std::int64_t until) -> Result<> {
                   for (std::int64_t number = from; number < until; ++number)
                       TANDEM_CHECK(owe(work, number));
                   return {};
               });
}

Result<> AccountingBook::owe(UnitOfWork& work, std::int64_t number)
{
    const QDate on = QDate(bookLastYear, 1, 1).addDays(number * 240 / m_plan.foreign);
    const PartyId customer = m_customers[static_cast<std::size_t>(below(customerCount))];
    const Money amount = Money::ofMinor(10'00 + below(5'000'00), usd);
    const Money base = cents(amount.minor() * 92 / 100);
    TANDEM_TRY(const auto invoice, work.newId<InvoiceId>());
    const QString name = u"USD-%1"_s.arg(number);
    TANDEM_CHECK(ledger::post(
        work, ledger::Entry::of(
                  {.postedOn = on,
                   .source = u"opening"_s,
                   .sourceId = invoice.value(),
                   .reference = name},
                  {{.account = AccountRole::Receivable,
                    .amount = amount,
                    .base = base,
                    .party = customer},
                   {.account = AccountRole::SalesRevenue, .amount = -amount, .base = -base}})));
    TANDEM_CHECK(settlements::openItem(work, {.side = settlements::Side::Receivable,
                                              .party = customer,
                                              .source = u"opening"_s,
                                              .sourceId = invoice.value(),
                                              .number = name,
                                              .issuedOn = on,
                                              .dueOn = on.addDays(30),
                                              .amount = amount,
                                              .base = base}));
    return {};
}

void AccountingBook::postEntries()
{
    const std::int64_t count =
        std::max<std::int64_t>(0, m_plan.lines - lineCount()) / linesPerPlainEntry;
    inPortions("entries of four lines", count,
               [&](UnitOfWork& work, std::int64_t from, std::int64_t until) -> Result<> {
                   std::vector<ledger::Entry> entries;
                   for (std::int64_t number = from; number < until; ++number)
                       entries.push_back(plainEntry(number, count));
                   TANDEM_CHECK(ledger::postMany(work, entries));
                   return {};
               });
}

ledger::Entry AccountingBook::plainEntry(std::int64_t number, std::int64_t count)
{
    const auto account = [this] {
        return m_accounts[static_cast<std::size_t>(below(accountCount))];
    };
    const Money one = cents(1'00 + below(500'00));
    const Money two = cents(1'00 + below(500'00));
    const Money three = cents(1'00 + below(500'00));
    return ledger::Entry::of(
        {.postedOn = dayOf(number, count), .source = u"manual"_s, .text = u"Voucher"_s},
        {Line::of(account(), one + two), Line::of(account(), three), Line::of(account(), -one),
         Line::of(account(), -two - three)});
}

std::int64_t AccountingBook::lineCount()
{
    std::int64_t count = 0;
    must(m_database->eachOf(u"SELECT COUNT(*) AS count FROM entry_line"_s, {},
                            [&](const Row& row) { count = row.integer("count"); }));
    return count;
}

} // namespace tandem::bench
