#include "backoffice/ledger/account_queries.h"
#include "backoffice/settlements/bank_import.h"
#include "backoffice/settlements/bank_queries.h"
#include "backoffice/settlements/open_item_queries.h"
#include "backoffice/settlements/payment_queries.h"
#include "frontoffice/crm/party_queries.h"
#include "workflows/match_bank_line.h"
#include "workflows/sample_books.h"

namespace tandem::workflows {

using namespace Qt::StringLiterals;
using settlements::BankLineDraft;
using settlements::Direction;

namespace {

constexpr int paymentLines = 176; ///< With charges and what resists, two hundred lines.
constexpr int unmatchedLines = 16;
constexpr int linesMax = 1'000;

/// Makes the bank's list from what was paid, and adds what nobody expected.
class SampleBank {
public:
    SampleBank(UnitOfWork& work, const SampleBooks& books) : m_work(work), m_books(books) {}

    Result<> list()
    {
        TANDEM_CHECK(tellPayments());
        tellCharges();
        TANDEM_CHECK(tellRiddles());
        std::ranges::stable_sort(m_lines, {}, &BankLineDraft::bookedOn);
        TANDEM_CHECK(
            settlements::importBankStatement(m_work, {.account = m_books.bank,
                                                      .currency = m_books.currency,
                                                      .fileName = u"2025-06-15.csv"_s,
                                                      .statements = {{.number = u"2025-115"_s,
                                                                      .account = {},
                                                                      .opening = {},
                                                                      .closing = {},
                                                                      .lines = m_lines,
                                                                      .warnings = {}}}}));
        return {};
    }

private:
    void tell(QDate on, const Money& amount, const QString& name, const QString& words,
              const QString& reference = {})
    {
        m_lines.push_back({.bookedOn = on,
                           .valueOn = on,
                           .amount = amount.toDecimal(),
                           .currency = QString::fromLatin1(amount.currency().code().data(), 3),
                           .counterpartyName = name,
                           .endToEndId = reference,
                           .remittance = words});
    }

    /// What was entered by hand, as the bank tells it: under the number of the payment.
    Result<> tellPayments()
    {
        TANDEM_TRY(const auto paid, settlements::payments(m_work, {}, paymentLines));
        for (const settlements::Payment& one : paid) {
            TANDEM_TRY(const crm::Party party, crm::party(m_work, one.moved.party));
            const bool isIn = one.moved.direction == Direction::In;
            tell(one.moved.paidOn, isIn ? one.moved.amount : -one.moved.amount, party.name,
                 one.reference.isEmpty() ? one.moved.number : one.reference, one.moved.number);
        }
        return {};
    }

    void tellCharges()
    {
        for (int month = 0; month < 12; ++month)
            tell(sampleDay().addMonths(-month).addDays(-15), money(-4'90), {},
                 u"Account keeping"_s);
    }

    /// Wrong amounts, torn numbers, two invoices in one, somebody unknown.
    Result<> tellRiddles()
    {
        TANDEM_TRY(const auto items,
                   settlements::openItems(m_work, settlements::Side::Receivable, {}, linesMax));
        require(items.size() > 8, "a year leaves invoices open");
        const QDate on = sampleDay().addDays(-2);
        const auto at = [&](std::size_t fromEnd) -> const settlements::OpenItem& {
            return items[items.size() - fromEnd];
        };
        const auto nameOf = [&](const settlements::OpenItem& item) -> Result<QString> {
            TANDEM_TRY(const crm::Party party, crm::party(m_work, item.party));
            return party.name;
        };
        TANDEM_TRY(const QString first, nameOf(at(1)));
        TANDEM_TRY(const QString second, nameOf(at(2)));
        TANDEM_TRY(const QString third, nameOf(at(3)));
        tell(on, at(1).open - money(10'00), first, u"Invoice "_s + at(1).number);
        tell(on, at(2).open, second, at(2).number.right(3));
        tell(on, at(3).open + at(4).open, third, u"Two invoices, thank you"_s);
        tell(on, at(5).open + money(1), {}, u"as agreed by telephone"_s);
        tell(on, money(72'00), u"B. Ostrander"_s, u"gift vouchers"_s);
        tell(on, money(-38'90), u"Harbour Stationers"_s, u"card 4471, till 2"_s);
        tell(on, money(-9'50), u"Harbour Stationers"_s, u"card 4471, till 2"_s);
        tell(on, money(-9'50), u"Harbour Stationers"_s, u"card 4471, till 2"_s);
        tell(on, money(-250'00), {}, u"Cash withdrawal"_s);
        tell(on, at(6).open.allocate(std::vector<std::int64_t>{1, 1, 1}).front(), {},
             u"1st of three"_s);
        tell(on, money(3'17), {}, u"Interest"_s);
        tell(on, money(-118'00), u"Town of Harbour"_s, u"Waste 2025, house 14"_s);
        return {};
    }

    Money money(std::int64_t minor) const { return Money::ofMinor(minor, m_books.currency); }

    UnitOfWork& m_work;
    const SampleBooks& m_books;
    std::vector<BankLineDraft> m_lines;
};

/// Explains what a clerk has had time for: known payments and charges, but the newest.
Result<std::vector<settlements::MatchDraft>> explained(Reader& books, AccountId bank)
{
    TANDEM_TRY(const AccountId charges, ledger::accountOf(books, ledger::AccountRole::BankCharges));
    TANDEM_TRY(auto lines, settlements::openBankLines(books, bank, {}, linesMax));
    std::vector<settlements::MatchDraft> drafts;
    for (const settlements::BankLine& line : lines) {
        if (line.remittance == u"Account keeping"_s) {
            drafts.push_back(
                {.line = line.id, .parts = {settlements::AccountPart{charges, line.amount, {}}}});
            continue;
        }
        TANDEM_TRY(const auto payment, settlements::paymentByNumber(books, line.endToEndId));
        if (payment)
            drafts.push_back(
                {.line = line.id,
                 .parts = {settlements::KnownPaymentPart{payment->moved.payment, line.amount}}});
    }
    const std::size_t left = std::min<std::size_t>(drafts.size(), unmatchedLines);
    drafts.resize(drafts.size() - left);
    return drafts;
}

} // namespace

Result<> bankInSample(const SampleOffices& offices, const SampleBooks& books)
{
    TANDEM_CHECK(offices.maker.change(
        makeSample, [&](UnitOfWork& work) { return SampleBank(work, books).list(); }));
    TANDEM_CHECK(acceptMatches(offices.maker, {}, ChooseMatches([&](Reader& reader) {
                                   return explained(reader, books.bank);
                               })));
    return {};
}

} // namespace tandem::workflows
