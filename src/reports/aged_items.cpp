#include "reports/aged_items.h"

#include "base/check.h"
#include "office/company.h"

#include <algorithm>
#include <tuple>

namespace tandem::reports {

using namespace Qt::StringLiterals;

namespace {

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

AgedParty partyOf(const AgedItem& item, const QString& name, const QString& currency)
{
    const Money zero = Money::zero(item.open.currency());
    return {.party = item.party,
            .name = name,
            .currency = currency,
            .buckets = {zero, zero, zero, zero, zero},
            .open = zero,
            .openBase = Money::zero(item.openBase.currency())};
}

} // namespace

AgeBucket ageBucket(QDate dueOn, QDate seenOn)
{
    const qint64 days = dueOn.daysTo(seenOn);
    if (days <= 0)
        return AgeBucket::Current;
    if (days <= 30)
        return AgeBucket::To30;
    if (days <= 60)
        return AgeBucket::To60;
    return days <= 90 ? AgeBucket::To90 : AgeBucket::Over90;
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
                            {{"side", nameOf(side)}, {"as_of", asOf}}, [&](const Row& row) {
                                const AgedItem item = itemOf(row, company.currency, asOf);
                                const QString currency = row.text("currency");
                                if (parties.empty() || parties.back().party != item.party
                                    || parties.back().currency != currency)
                                    parties.push_back(
                                        partyOf(item, row.text("party_name"), currency));
                                AgedParty& party = parties.back();
                                party.buckets[static_cast<std::size_t>(item.bucket)] += item.open;
                                party.open += item.open;
                                party.openBase += item.openBase;
                            }));
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
