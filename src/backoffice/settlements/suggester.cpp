#include "backoffice/settlements/suggester.h"

#include "backoffice/settlements/allocation_plan.h"
#include "backoffice/settlements/money_text.h"
#include "backoffice/settlements/open_item_row.h"
#include "frontoffice/crm/duplicates.h"
#include "frontoffice/crm/party_queries.h"
#include "office/company.h"

#include <algorithm>

namespace tandem::settlements {

using namespace Qt::StringLiterals;

namespace {

constexpr int numberItemsMax = 5;
constexpr int amountItemsMax = 4;
constexpr int partyItemsMax = 200;
constexpr int partiesMax = 3;
constexpr int knownPaymentsMax = 3;
constexpr std::size_t suggestionsMax = 5;

constexpr std::array sides{Side::Receivable, Side::Payable};

/// Whether two suggestions would do the same: they settle the same items, or the same account.
QString signatureOf(const Suggestion& suggestion)
{
    QStringList parts;
    for (const MatchPart& part : suggestion.draft.parts) {
        if (const auto* settle = std::get_if<SettlePart>(&part))
            for (const Portion& portion : settle->portions)
                parts += u"i%1:%2:%3"_s.arg(portion.item.value())
                             .arg(portion.amount.minor())
                             .arg(static_cast<int>(portion.kind));
        else if (const auto* account = std::get_if<AccountPart>(&part))
            parts += u"a%1"_s.arg(account->account.value());
        else if (const auto* known = std::get_if<KnownPaymentPart>(&part))
            parts += u"p%1"_s.arg(known->payment.value());
    }
    parts.sort();
    return parts.join(u' ');
}

/// The best first, each once; of equal ones the earlier.
std::vector<Suggestion> bestOf(std::vector<Suggestion> all)
{
    std::stable_sort(all.begin(), all.end(),
                     [](const Suggestion& a, const Suggestion& b) { return a.score > b.score; });
    std::vector<Suggestion> best;
    QStringList seen;
    for (Suggestion& suggestion : all) {
        const QString signature = signatureOf(suggestion);
        if (seen.contains(signature) || best.size() == suggestionsMax)
            continue;
        seen += signature;
        best.push_back(std::move(suggestion));
    }
    return best;
}

void append(std::vector<Suggestion>& to, std::vector<Suggestion> from)
{
    to.insert(to.end(), std::make_move_iterator(from.begin()), std::make_move_iterator(from.end()));
}

} // namespace

Result<Suggester> Suggester::of(Reader& books, SmallDifference small)
{
    TANDEM_TRY(const Company company, tandem::company(books));
    TANDEM_TRY(auto rules, bankRules(books));
    return Suggester(books, company.currency, std::move(rules), small);
}

Result<std::vector<Suggestion>> Suggester::forLine(const BankLine& line)
{
    Suggestions all;
    if (line.hindrance != Hindrance::None || line.amount.isZero())
        return all;
    TANDEM_CHECK(addKnownPayments(line, all));
    TANDEM_CHECK(addByNumber(line, all));
    TANDEM_CHECK(addByParty(line, all));
    TANDEM_CHECK(addByAmount(line, all));
    addByRule(line, all);
    return bestOf(std::move(all));
}

Result<> Suggester::addKnownPayments(const BankLine& line, Suggestions& to)
{
    const QString direction = line.amount.isNegative() ? u"out"_s : u"in"_s;
    return m_books.each(u"settlements.suggestions:payments"_s,
                        {{"bank_account_id", line.account},
                         {"amount_minor", line.amount.abs()},
                         {"direction", direction},
                         {"rows_max", knownPaymentsMax}},
                        [&](const Row& row) {
                            const auto payment = row.id<PaymentId>("id");
                            const KnownPaymentPart part{.payment = payment, .amount = line.amount};
                            to.push_back(
                                {.score = 92,
                                 .draft = {.line = line.id, .parts = {part}},
                                 .reasons = {{reasons::paymentEntered, {row.text("number")}}}});
                        });
}

Result<> Suggester::addByNumber(const BankLine& line, Suggestions& to)
{
    std::map<std::pair<PartyId, Side>, std::vector<OpenItem>> named;
    const QString currency = codeOf(line.amount.currency());
    for (const QString& number : possibleNumbers(line.words())) {
        TANDEM_TRY(const auto items, itemsOfNumber(number, currency));
        for (const OpenItem& item : items)
            named[{item.party, item.side}].push_back(item);
    }
    for (auto& [whose, items] : named) {
        std::sort(items.begin(), items.end(), isDueBefore);
        append(to, suggestionsNaming(line, items, m_small));
    }
    return {};
}

Result<> Suggester::addByParty(const BankLine& line, Suggestions& to)
{
    TANDEM_TRY(const auto parties, likelyParties(line));
    const QString currency = codeOf(line.amount.currency());
    for (const LikelyParty& likely : parties)
        for (const Side side : sides) {
            TANDEM_TRY(const auto* items, itemsOfParty(likely.party, side, currency));
            append(to, suggestionsFrom(line, *items, likely.reason, likely.score, m_small));
        }
    return {};
}

Result<> Suggester::addByAmount(const BankLine& line, Suggestions& to)
{
    const QString currency = codeOf(line.amount.currency());
    std::vector<OpenItem> items;
    for (const Side side : sides) {
        const bool goesTheWay = !line.amount.isNegative() == (side == Side::Receivable);
        const Money open = goesTheWay ? line.amount.abs() : -line.amount.abs();
        TANDEM_CHECK(
            m_books.each(u"settlements.suggestions:items_of_amount"_s,
                         {{"open_minor", open},
                          {"side", sideName(side)},
                          {"currency", currency},
                          {"rows_max", amountItemsMax}},
                         [&](const Row& row) { items.push_back(openItemOf(row, m_home)); }));
    }
    const bool isOnly = items.size() == 1;
    const Reason why{isOnly ? reasons::onlyOneFits : reasons::severalFit, {}};
    for (const OpenItem& item : items)
        append(to, suggestionsFrom(line, std::span(&item, 1), why, isOnly ? 55 : 35, m_small));
    return {};
}

void Suggester::addByRule(const BankLine& line, Suggestions& to) const
{
    const QString words = line.words();
    for (const BankRule& rule : m_rules) {
        if (!words.contains(rule.contains, Qt::CaseInsensitive))
            continue;
        const AccountPart part{.account = rule.account, .amount = line.amount, .memo = rule.memo};
        to.push_back({.score = 80,
                      .draft = {.line = line.id, .parts = {part}},
                      .reasons = {{reasons::ruleFits, {rule.contains}}}});
        return;
    }
}

Result<std::vector<OpenItem>> Suggester::itemsOfNumber(const QString& number,
                                                       const QString& currency)
{
    const QString key = number + u' ' + currency;
    if (const auto known = m_ofNumber.constFind(key); known != m_ofNumber.constEnd())
        return *known;
    TANDEM_TRY(auto items,
               m_books.rows<OpenItem>(
                   u"settlements.suggestions:items_of_number"_s,
                   {{"number", number}, {"currency", currency}, {"rows_max", numberItemsMax}},
                   [&](const Row& row) { return openItemOf(row, m_home); }));
    m_ofNumber.insert(key, items);
    return items;
}

Result<const std::vector<OpenItem>*> Suggester::itemsOfParty(PartyId party, Side side,
                                                             const QString& currency)
{
    const auto [known, isNew] = m_ofParty.try_emplace({party, side, currency});
    if (!isNew)
        return &known->second;
    TANDEM_TRY(auto items,
               m_books.rows<OpenItem>(u"settlements.suggestions:items_of_party"_s,
                                      {{"side", sideName(side)},
                                       {"party_id", party},
                                       {"currency", currency},
                                       {"rows_max", partyItemsMax}},
                                      [&](const Row& row) { return openItemOf(row, m_home); }));
    std::sort(items.begin(), items.end(), isDueBefore);
    known->second = std::move(items);
    return &known->second;
}

Result<std::optional<PartyId>> Suggester::learnedParty(const QString& statement, const char* name,
                                                       const QString& value)
{
    if (value.isEmpty())
        return std::optional<PartyId>();
    return m_books.first<PartyId>(statement, {{name, value}},
                                  [](const Row& row) { return row.id<PartyId>("party_id"); });
}

Result<std::vector<LikelyParty>> Suggester::likelyParties(const BankLine& line)
{
    const QString key = line.counterpartyIban + u'\n' + line.counterpartyName;
    if (const auto known = m_likely.constFind(key); known != m_likely.constEnd())
        return *known;
    std::vector<LikelyParty> parties;
    const auto add = [&](PartyId party, int score, Reason reason) {
        const bool isKnown = std::any_of(parties.begin(), parties.end(),
                                         [&](const auto& each) { return each.party == party; });
        if (!isKnown && parties.size() < partiesMax)
            parties.push_back({party, score, std::move(reason)});
    };
    const QString& iban = line.counterpartyIban;
    const QString& name = line.counterpartyName;
    if (!iban.isEmpty()) {
        TANDEM_TRY(const auto owners, crm::partiesOfIban(m_books, iban));
        for (const PartyId owner : owners)
            add(owner, 90, {reasons::accountKnown, {iban}});
    }
    TANDEM_TRY(const auto byIban,
               learnedParty(u"settlements.bank_lines:party_of_iban"_s, "iban", iban));
    if (byIban)
        add(*byIban, 88, {reasons::accountLearned, {iban}});
    TANDEM_TRY(const auto byName,
               learnedParty(u"settlements.bank_lines:party_of_name"_s, "name", name));
    if (byName)
        add(*byName, 78, {reasons::nameLearned, {name}});
    if (!name.isEmpty()) {
        TANDEM_TRY(const auto alike, crm::duplicatesOf(m_books, {.name = name}));
        for (const crm::Duplicate& duplicate : alike)
            add(duplicate.party, duplicate.reason == crm::DuplicateReason::SameName ? 75 : 65,
                {reasons::nameAlike, {name, duplicate.name}});
    }
    m_likely.insert(key, parties);
    return parties;
}

Result<std::vector<LineSuggestions>> suggest(Reader& books, std::span<const BankLine> lines,
                                             SmallDifference small)
{
    TANDEM_TRY(Suggester suggester, Suggester::of(books, small));
    std::vector<LineSuggestions> all;
    for (const BankLine& line : lines) {
        TANDEM_TRY(auto suggestions, suggester.forLine(line));
        all.push_back({.line = line, .suggestions = std::move(suggestions)});
    }
    return all;
}

} // namespace tandem::settlements
