#include "frontoffice/crm/duplicates.h"

#include "frontoffice/crm/email.h"
#include "frontoffice/crm/iban.h"
#include "frontoffice/crm/name_match.h"
#include "frontoffice/crm/phone.h"
#include "frontoffice/crm/tax_id.h"
#include "office/company.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace tandem::crm {

using namespace Qt::StringLiterals;

namespace {

constexpr int candidatesMax = 200; ///< Of one key.
constexpr int duplicatesMax = 20;

/// Collects candidates; each party keeps its strongest reason.
class Candidates {
public:
    Candidates(Reader& books, const PartyDraft& draft) : m_books(books), m_draft(draft) {}

    Result<> addByKey(const QString& statement, const QString& key, DuplicateReason reason)
    {
        if (key.isEmpty())
            return {};
        return m_books.each(statement, {{"key", key}, {"rows_max", candidatesMax}},
                            [&](const Row& row) { add(row, reason); });
    }

    std::vector<Duplicate> best() const
    {
        std::vector<Duplicate> all;
        for (const auto& [id, duplicate] : m_found)
            all.push_back(duplicate);
        std::sort(all.begin(), all.end(), [](const Duplicate& a, const Duplicate& b) {
            return std::tuple(a.reason, -a.similarityPercent, a.party)
                   < std::tuple(b.reason, -b.similarityPercent, b.party);
        });
        if (all.size() > duplicatesMax)
            all.erase(all.begin() + duplicatesMax, all.end());
        return all;
    }

private:
    void add(const Row& row, DuplicateReason reason)
    {
        const auto id = row.id<PartyId>("id");
        const QString code = row.textOrEmpty("code");
        const QString name = row.text("name");
        const int similarity = nameSimilarityPercent(name, m_draft.name);
        if (reason == DuplicateReason::SimilarName && similarity < similarNamesPercent)
            return;
        const auto [found, isNew] =
            m_found.try_emplace(id, Duplicate{id, code, name, reason, similarity});
        if (!isNew)
            found->second.reason = std::min(found->second.reason, reason);
    }

    Reader& m_books;
    const PartyDraft& m_draft;
    std::map<PartyId, Duplicate> m_found;
};

Result<> addByChannels(Candidates& candidates, const PartyDraft& draft, const QString& country)
{
    for (const Channel& channel : draft.channels) {
        if (channel.kind == ChannelKind::Web)
            continue; // companies of a group share one
        const bool isMail = channel.kind == ChannelKind::Mail;
        const auto key =
            isMail ? mailKey(channel.value.trimmed()) : phoneKey(channel.value, country);
        if (key)
            TANDEM_CHECK(candidates.addByKey(u"crm.duplicates:by_channel"_s, *key,
                                             isMail ? DuplicateReason::SameMail
                                                    : DuplicateReason::SamePhone));
    }
    return {};
}

Result<> addByNumbers(Candidates& candidates, const PartyDraft& draft, const QString& country)
{
    for (const TaxId& taxId : draft.taxIds) {
        const QString& of = taxId.country.isEmpty() ? country : taxId.country;
        const auto number = taxId.kind == TaxIdKind::Vat ? checkedVatNumber(of, taxId.number)
                                                         : checkedOtherTaxNumber(of, taxId.number);
        if (number)
            TANDEM_CHECK(candidates.addByKey(u"crm.duplicates:by_tax_id"_s, *number,
                                             DuplicateReason::SameTaxId));
    }
    for (const BankAccount& account : draft.bankAccounts)
        if (const auto iban = checkedIban(account.iban))
            TANDEM_CHECK(candidates.addByKey(u"crm.duplicates:by_iban"_s, *iban,
                                             DuplicateReason::SameAccount));
    return {};
}

} // namespace

Result<std::vector<Duplicate>> duplicatesOf(Reader& books, const PartyDraft& draft)
{
    TANDEM_TRY(const Company home, company(books));
    const QString country = draft.addresses.empty() || draft.addresses.front().country.isEmpty()
                                ? home.country
                                : draft.addresses.front().country;
    Candidates candidates(books, draft);
    TANDEM_CHECK(addByNumbers(candidates, draft, country));
    TANDEM_CHECK(addByChannels(candidates, draft, country));
    const NameKeys keys = nameKeys(draft.name);
    const auto similar = DuplicateReason::SimilarName;
    TANDEM_CHECK(
        candidates.addByKey(u"crm.duplicates:by_exact"_s, keys.exact, DuplicateReason::SameName));
    TANDEM_CHECK(candidates.addByKey(u"crm.duplicates:by_beginnings"_s, keys.beginnings, similar));
    TANDEM_CHECK(candidates.addByKey(u"crm.duplicates:by_endings"_s, keys.endings, similar));
    TANDEM_CHECK(candidates.addByKey(u"crm.duplicates:by_skeleton"_s, keys.skeleton, similar));
    return candidates.best();
}

} // namespace tandem::crm
