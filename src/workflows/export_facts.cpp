#include "workflows/export_facts.h"

#include "backoffice/ledger/account_queries.h"
#include "backoffice/ledger/journal.h"
#include "frontoffice/crm/party_queries.h"

namespace tandem::workflows {

using namespace Qt::StringLiterals;

namespace {

constexpr int partiesPerPage = 1'000;

bool isOfResult(ledger::AccountType type)
{
    return type == ledger::AccountType::Income || type == ledger::AccountType::Expense;
}

} // namespace

Result<ExportFacts> ExportFacts::load(Reader& books)
{
    ExportFacts facts;
    TANDEM_TRY(facts.company, tandem::company(books));
    TANDEM_TRY(const auto accounts, ledger::accounts(books));
    for (const ledger::Account& account : accounts)
        facts.accounts.insert(account.id.value(), account);
    TANDEM_TRY(const auto journals, ledger::journals(books));
    for (const ledger::Journal& journal : journals)
        facts.journals.insert(journal.code, journal.name);
    crm::PartyPageKey after;
    while (true) {
        TANDEM_TRY(const auto page,
                   crm::partyPage(books, crm::PartyRole::All, after, partiesPerPage));
        for (const crm::PartyRow& row : page)
            facts.parties.insert(
                row.id.value(),
                {row.code.isEmpty() ? QString::number(row.id.value()) : row.code, row.name});
        if (page.size() < std::size_t(partiesPerPage))
            return facts;
        after = {page.back().sortName, page.back().id};
    }
}

const ledger::Account& ExportFacts::accountOf(const ledger::Line& line) const
{
    return *accounts.constFind(std::get<AccountId>(line.account).value());
}

Result<std::vector<ledger::Standing>> openingStandings(Reader& books, const ExportFacts& facts,
                                                       QDate on)
{
    TANDEM_TRY(const auto all, ledger::standingsBefore(books, on));
    const Currency& base = facts.company.currency;
    Money result = Money::zero(base);
    std::vector<ledger::Standing> opening;
    for (const ledger::Standing& standing : all) {
        if (isOfResult(facts.accounts.constFind(standing.account.value())->type)) {
            result += standing.base;
            continue;
        }
        const bool isSame = !opening.empty() && opening.back().account == standing.account
                            && opening.back().party == standing.party;
        if (isSame)
            opening.back().base += standing.base;
        else
            opening.push_back({standing.account, standing.party, standing.base, standing.base});
    }
    if (!result.isZero()) {
        TANDEM_TRY(const AccountId retained,
                   ledger::accountOf(books, ledger::AccountRole::RetainedEarnings));
        opening.push_back({retained, {}, result, result});
    }
    std::erase_if(opening, [](const ledger::Standing& standing) { return standing.base.isZero(); });
    return opening;
}

bool isClosing(const ledger::StoredEntry& entry)
{
    return entry.journal == ledger::closingJournal;
}

QString wordsOf(const ledger::StoredEntry& entry, const ExportFacts& facts)
{
    const QString words = entry.head.text.section(u'\n', 0, 0).trimmed();
    if (!words.isEmpty())
        return words;
    return entry.head.reference.isEmpty() ? facts.journals.value(entry.journal, entry.journal)
                                          : entry.head.reference;
}

} // namespace tandem::workflows
