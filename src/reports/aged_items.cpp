#include "reports/aged_items.h"

#include "base/check.h"
#include "office/company.h"

#include <algorithm>
#include <tuple>

namespace tandem::reports {

using namespace Qt::StringLiterals;

namespace {

/// Days after the due day up to which each bucket but the last one reaches.
constexpr std::array bucketDays{0, 30, 60, 90};
static_assert(bucketDays.size() + 1 == ageBucketCount);

constexpr std::array bucketNames{"current"_L1, "1-30"_L1, "31-60"_L1, "61-90"_L1, "over 90"_L1};

QString nameOf(AgedSide side)
{
    return side == AgedSide::Receivable ? u"receivable"_s : u"payable"_s;
}

Currency currencyOf(const QString& code)
{
    const QByteArray bytes = code.toUtf8();
    const auto currency = findCurrency({bytes.data(), static_cast<std::size_t>(bytes.size())});
    require(currency.has_value(), "a stored currency is one of ISO 4217");
    return *currency;
}

AgedItem itemOf(const Row& row, const Currency& base, QDate asOf)
{
    const QDate dueOn = row.date("due_on");
    return {.item = row.integer("id"),
            .party = row.id<PartyId>("party_id"),
            .number = row.text("number"),
            .issuedOn = row.date("issued_on"),
            .dueOn = dueOn,
            .bucket = ageBucket(dueOn, asOf),
            .open = row.money("open_minor", currencyOf(row.text("currency"))),
            .openBase = row.money("open_base_minor", base)};
}

AgedParty partyOf(const Row& row, const QString& currency, const Currency& base)
{
    const Money zero = Money::zero(currencyOf(currency));
    return {.party = row.id<PartyId>("party_id"),
            .name = row.text("party_name"),
            .currency = currency,
            .buckets = {zero, zero, zero, zero, zero},
            .open = zero,
            .openBase = Money::zero(base)};
}

/// Adds what one bucket holds, to the party that it belongs to: the last one, or a new one.
void addBucket(const Row& row, const Currency& base, std::vector<AgedParty>& parties)
{
    const QString currency = row.text("currency");
    if (parties.empty() || parties.back().party != row.id<PartyId>("party_id")
        || parties.back().currency != currency)
        parties.push_back(partyOf(row, currency, base));
    AgedParty& party = parties.back();
    const Money open = row.money("open_minor", party.open.currency());
    party.buckets.at(static_cast<std::size_t>(row.integer("bucket"))) += open;
    party.open += open;
    party.openBase += row.money("open_base_minor", base);
}

} // namespace

AgeBucket ageBucket(QDate dueOn, QDate seenOn)
{
    const qint64 days = dueOn.daysTo(seenOn);
    return static_cast<AgeBucket>(
        std::ranges::count_if(bucketDays, [days](int most) { return days > most; }));
}

QString nameOf(AgeBucket bucket)
{
    return bucketNames.at(static_cast<std::size_t>(bucket));
}

Result<std::vector<AgedParty>> agedParties(Reader& books, AgedSide side, QDate asOf)
{
    TANDEM_TRY(const Company company, tandem::company(books));
    std::vector<AgedParty> parties;
    TANDEM_CHECK(books.each(u"reports.aged_items:by_party"_s,
                            {{"current_from", asOf.addDays(-bucketDays[0])},
                             {"first_from", asOf.addDays(-bucketDays[1])},
                             {"second_from", asOf.addDays(-bucketDays[2])},
                             {"third_from", asOf.addDays(-bucketDays[3])},
                             {"as_of", asOf},
                             {"side", nameOf(side)}},
                            [&](const Row& row) { addBucket(row, company.currency, parties); }));
    std::stable_sort(parties.begin(), parties.end(), [](const AgedParty& a, const AgedParty& b) {
        return std::tuple(a.name, a.party, a.currency) < std::tuple(b.name, b.party, b.currency);
    });
    return parties;
}

Result<std::vector<AgedItem>> agedItems(Reader& books, AgedSide side, PartyId party, QDate asOf)
{
    TANDEM_TRY(const Company company, tandem::company(books));
    return books.rows<AgedItem>(
        u"reports.aged_items:of_party"_s,
        {{"side", nameOf(side)}, {"party_id", party}, {"as_of", asOf}},
        [&](const Row& row) { return itemOf(row, company.currency, asOf); });
}

} // namespace tandem::reports
