#include "workflows/import_accounts.h"

#include "backoffice/ledger/account_queries.h"
#include "backoffice/ledger/account_service.h"

#include <set>

namespace tandem::workflows {

using namespace Qt::StringLiterals;

namespace {

using formats::AccountControlHint;
using formats::AccountTypeHint;
using ledger::AccountType;
using ledger::AccountUse;
using ledger::ControlKind;

ControlKind controlOf(AccountControlHint hint)
{
    switch (hint) {
    case AccountControlHint::Bank:
        return ControlKind::Bank;
    case AccountControlHint::Cash:
        return ControlKind::Cash;
    case AccountControlHint::Tax:
        return ControlKind::Tax;
    case AccountControlHint::Inventory:
        return ControlKind::Inventory;
    case AccountControlHint::None:
    case AccountControlHint::Receivable:
    case AccountControlHint::Payable:
        return ControlKind::None;
    }
    return ControlKind::None;
}

/// Makes accounts on their way from the top of the tree.
class AccountImport {
public:
    AccountImport(UnitOfWork& work, const formats::ForeignBook& book, const AccountChoices& choices)
        : m_work(work)
        , m_book(book)
        , m_choices(choices)
    {
        for (std::size_t i = 0; i < book.accounts.size(); ++i) {
            m_byPath.emplace(book.accounts[i].path, i);
            if (!book.accounts[i].code.isEmpty())
                ++m_codeUses[book.accounts[i].code];
        }
        for (const formats::ForeignEntry& entry : book.entries)
            for (const formats::ForeignLine& line : entry.lines) {
                m_withLines.insert(line.account);
                if (!line.party)
                    m_withoutParty.insert(line.account);
            }
    }

    /// The account of a path, made if it is not there.
    Result<AccountId> of(const QStringList& path)
    {
        const auto known = m_made.find(path);
        if (known != m_made.end())
            return known->second.id;
        ledger::Account above;
        if (path.size() > 1) {
            const QStringList abovePath = path.first(path.size() - 1);
            TANDEM_CHECK(of(abovePath));
            above = m_made.at(abovePath);
        }
        if (const auto choice = m_choices.constFind(path.join(u':')); choice != m_choices.cend())
            return chosen(path, *choice);
        QString code = codeOf(path);
        TANDEM_TRY(auto account, ledger::accountByCode(m_work, code));
        if (account && !fits(*account, path)) {
            code = path.join(u':');
            TANDEM_TRY(account, ledger::accountByCode(m_work, code));
        }
        if (!account) {
            TANDEM_TRY(account, make(path, code, above));
        }
        m_made.emplace(path, *account);
        return account->id;
    }

    std::vector<ledger::Account> takeAdded() { return std::move(m_added); }

private:
    /// The account that the user chose, made if it is not there.
    Result<AccountId> chosen(const QStringList& path, const AccountChoice& choice)
    {
        TANDEM_TRY(auto account, ledger::accountByCode(m_work, choice.code));
        if (!account) {
            TANDEM_TRY(const AccountId id,
                       ledger::createAccount(
                           m_work, {.code = choice.code,
                                    .name = choice.name.isEmpty() ? choice.code : choice.name,
                                    .type = choice.type,
                                    .control = controlFor(path)}));
            TANDEM_TRY(account, asOptional(ledger::accountById(m_work, id)));
            m_added.push_back(*account);
        }
        m_made.emplace(path, *account);
        return account->id;
    }

    static Result<std::optional<ledger::Account>> asOptional(Result<ledger::Account> account)
    {
        TANDEM_TRY(auto found, std::move(account));
        return std::optional(std::move(found));
    }

    /// What the account sums up. Receivables and payables need the party of each line.
    ControlKind controlFor(const QStringList& path) const
    {
        const auto* account = foreign(path);
        if (!account)
            return ControlKind::None;
        const auto index = m_byPath.at(path);
        const bool tellsParties = m_withLines.contains(index) && !m_withoutParty.contains(index);
        if (tellsParties && account->control == AccountControlHint::Receivable)
            return ControlKind::Receivable;
        if (tellsParties && account->control == AccountControlHint::Payable)
            return ControlKind::Payable;
        return controlOf(account->control);
    }

    const formats::ForeignAccount* foreign(const QStringList& path) const
    {
        const auto found = m_byPath.find(path);
        return found == m_byPath.end() ? nullptr : &m_book.accounts[found->second];
    }

    /// Whether an account that is there already may stand for that of the book: another chart may
    /// give its number to something else.
    bool fits(const ledger::Account& known, const QStringList& path) const
    {
        const auto* account = foreign(path);
        const auto hint = account ? accountTypeOf(account->type) : std::nullopt;
        const bool isOfItsType = !hint || *hint == known.type;
        const bool takesIts = known.use == AccountUse::Lines || !hasLines(path);
        const bool tellsParties = ledger::wantsParty(controlFor(path));
        return isOfItsType && takesIts
               && (!ledger::wantsParty(known.control)
                   || (tellsParties && known.control == controlFor(path)));
    }

    bool hasLines(const QStringList& path) const
    {
        const auto found = m_byPath.find(path);
        return found != m_byPath.end() && m_withLines.contains(found->second);
    }

    /// A code that the book uses for several accounts tells them apart no better than none.
    QString codeOf(const QStringList& path) const
    {
        const auto* account = foreign(path);
        const bool hasOwn =
            account && !account->code.isEmpty() && m_codeUses.at(account->code) == 1;
        return hasOwn ? account->code : path.join(u':');
    }

    Result<std::optional<ledger::Account>> make(const QStringList& path, const QString& code,
                                                const ledger::Account& above)
    {
        const auto* account = foreign(path);
        const auto hint = account ? accountTypeOf(account->type) : std::nullopt;
        const AccountType type = hint.value_or(above.type);
        const bool isHeading = !hasLines(path) && (!account || account->isPlaceholder);
        const bool fitsBelow = above.id.isSet() && above.type == type;
        const QString& name = path.back();
        TANDEM_TRY(const AccountId id,
                   ledger::createAccount(
                       m_work, {.code = code,
                                .name = name.trimmed().isEmpty() ? code : name,
                                .parent = fitsBelow ? above.id : AccountId(),
                                .type = type,
                                .control = controlFor(path),
                                .use = isHeading ? AccountUse::Heading : AccountUse::Lines}));
        TANDEM_TRY(auto made, ledger::accountById(m_work, id));
        m_added.push_back(made);
        return std::optional(std::move(made));
    }

    UnitOfWork& m_work;
    const formats::ForeignBook& m_book;
    const AccountChoices& m_choices;
    std::map<QStringList, std::size_t> m_byPath;
    std::map<QString, int> m_codeUses;
    std::set<std::size_t> m_withLines;
    std::set<std::size_t> m_withoutParty; ///< Some of their lines name none.
    std::map<QStringList, ledger::Account> m_made;
    std::vector<ledger::Account> m_added;
};

} // namespace

std::optional<AccountType> accountTypeOf(AccountTypeHint hint)
{
    switch (hint) {
    case AccountTypeHint::Unknown:
        return std::nullopt;
    case AccountTypeHint::Asset:
        return AccountType::Asset;
    case AccountTypeHint::Liability:
        return AccountType::Liability;
    case AccountTypeHint::Equity:
        return AccountType::Equity;
    case AccountTypeHint::Income:
        return AccountType::Income;
    case AccountTypeHint::Expense:
        return AccountType::Expense;
    }
    return std::nullopt;
}

Result<ImportedAccounts> importAccounts(UnitOfWork& work, const formats::ForeignBook& book,
                                        const AccountChoices& choices)
{
    ImportedAccounts imported;
    AccountImport import(work, book, choices);
    for (const formats::ForeignAccount& account : book.accounts) {
        TANDEM_TRY(const AccountId id, import.of(account.path));
        imported.ids.push_back(id);
    }
    imported.added = import.takeAdded();
    return imported;
}

} // namespace tandem::workflows
