#include "sales_terms_books.h"

#include <random>

namespace tandem::test {
namespace {

/// An order of random terms, and what is done with it in random parts.
class RandomTrade {
public:
    RandomTrade(SalesBooks& books, std::uint32_t seed) : m_at(books), m_random(seed) {}

    void play()
    {
        const sales::Order order = m_at.confirmed(draft());
        const Money nothing = Money::zero(order.currency());
        Money reduced = nothing;
        Money discount = nothing;
        while (true) {
            const auto parts =
                some(m_at.look([&](Reader& books) { return sales::order(books, order.id); }).lines,
                     [](const sales::OrderLine& line) { return sales::invoiceable(line); });
            if (parts.empty())
                break;
            std::vector<sales::OrderQuantity> lines;
            for (const auto& [line, quantity] : parts)
                lines.push_back({sales::OrderLineId(line), quantity});
            const sales::Invoice invoice = m_at.invoiced(order, std::move(lines));
            expectWhole(invoice);
            for (const sales::InvoiceLine& line : invoice.lines)
                reduced += line.reduced();
            discount += invoice.documentDiscount;
            takeBack(invoice);
        }
        EXPECT_EQ(discount, order.documentDiscount);
        EXPECT_EQ(reduced, order.basis == PriceBasis::Net ? order.net : order.gross());
    }

private:
    std::int64_t number(std::int64_t first, std::int64_t last)
    {
        return std::uniform_int_distribution(first, last)(m_random);
    }

    sales::OrderDraft draft()
    {
        const Currency currency = number(0, 1) == 0 ? eur : usd;
        sales::OrderDraft draft{.customer = m_at.customer,
                                .basis = number(0, 1) == 0 ? PriceBasis::Net : PriceBasis::Gross,
                                .currency = currency};
        for (std::int64_t i = number(1, 4); i > 0; --i)
            draft.lines.push_back(
                {.item = std::array{m_at.chai, m_at.tea, m_at.tasting, m_at.freight}.at(
                     std::size_t(number(0, 3))),
                 .quantity = pieces(number(1, 5)),
                 .price = UnitPrice::ofMillionths(number(0, 90'000'000), currency),
                 .discount = percent(number(0, 3) * 5)});
        if (number(0, 2) == 0)
            draft.documentDiscount = percent(number(0, 100));
        return draft;
    }

    template <class Line, class Left>
    std::vector<std::pair<std::int64_t, Quantity>> some(const std::vector<Line>& lines, Left left)
    {
        std::vector<std::pair<std::int64_t, Quantity>> parts;
        for (const Line& line : lines) {
            const std::int64_t rest = left(line).millionths() / 1'000'000;
            if (rest > 0 && (parts.empty() || number(0, 1) == 0))
                parts.emplace_back(line.id.value(), pieces(number(1, rest)));
        }
        return parts;
    }

    /// What every invoice holds to: its parts are its sums, at home as in its currency.
    static void expectWhole(const sales::Invoice& invoice)
    {
        const Money nothing = Money::zero(invoice.currency());
        const Money nothingAtHome = Money::zero(invoice.baseNet.currency());
        Money net = nothing;
        Money baseNet = nothingAtHome;
        Money reduced = nothing;
        for (const sales::InvoiceLine& line : invoice.lines) {
            net += line.net;
            baseNet += line.baseNet;
            reduced += line.reduced();
        }
        EXPECT_EQ(net, invoice.net);
        EXPECT_EQ(baseNet, invoice.baseNet);
        EXPECT_EQ(reduced, invoice.basis == PriceBasis::Net ? invoice.net : invoice.gross());
        for (const sales::InvoiceTax& share : invoice.taxes) {
            net -= share.net;
            baseNet -= share.baseNet;
        }
        EXPECT_EQ(net, nothing);
        EXPECT_EQ(baseNet, nothingAtHome);
    }

    /// Half of the invoices are taken back, in parts, and then come to nothing.
    void takeBack(const sales::Invoice& invoice)
    {
        if (number(0, 1) == 0)
            return;
        Money total = invoice.total();
        Money tax = invoice.tax;
        Money base = invoice.baseTotal();
        Money baseTax = invoice.baseTax;
        while (true) {
            const auto parts = some(
                m_at.look([&](Reader& books) { return sales::invoice(books, invoice.id); }).lines,
                [](const sales::InvoiceLine& line) { return line.quantity - line.credited; });
            if (parts.empty())
                break;
            std::vector<sales::InvoiceQuantity> lines;
            for (const auto& [line, quantity] : parts)
                lines.push_back({sales::InvoiceLineId(line), quantity});
            const sales::CreditNote note = m_at.credited(invoice, std::move(lines));
            total -= note.total();
            tax -= note.tax;
            base -= note.baseTotal();
            baseTax -= note.baseTax;
        }
        for (const Money& rest : {total, tax, base, baseTax})
            EXPECT_TRUE(rest.isZero()) << qPrintable(rest.toDecimal().toString());
    }

    SalesBooks& m_at;
    std::mt19937 m_random;
};

// Property: however an order is priced and invoiced, and taken back, all its parts are its whole.
TEST(SalesTerms, AddUpHoweverTheyFall)
{
    SalesBooks at;
    at.clock.day = QDate(2025, 3, 10);
    at.rate(u"1.0873"_s, at.clock.day);
    for (std::uint32_t seed = 0; seed < 30; ++seed) {
        SCOPED_TRACE(seed);
        RandomTrade(at, seed).play();
        ASSERT_FALSE(testing::Test::HasFailure());
    }
    EXPECT_EQ(at.findings(), QStringList());
}

} // namespace
} // namespace tandem::test
