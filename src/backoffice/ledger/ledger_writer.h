#pragma once

#include "backoffice/ledger/account.h"
#include "backoffice/ledger/account_sums.h"
#include "backoffice/ledger/approval_rule.h"
#include "backoffice/ledger/check_code.h"
#include "backoffice/ledger/journal.h"
#include "backoffice/ledger/period.h"
#include "backoffice/ledger/posting.h"

#include <unordered_map>

namespace tandem::ledger {

/// Posts the entries of one change. What they have in common (the head of the chain, accounts,
/// roles, commodities, periods) is read once; the sums of accounts are written once, at the end.
/// Only posting.h uses it.
class LedgerWriter final : public Collected {
public:
    explicit LedgerWriter(UnitOfWork& work) : m_work(work) {}

    Result<PostedEntry> post(const Entry& entry);

    /// Learns at once which keys of entries to come were posted before.
    Result<> lookUpKeys(const QStringList& keys);

    /// The sums of accounts, and the words for the index, before the change is saved.
    Result<> write() override;

private:
    /// What a line of the entry in hand meets.
    struct Target {
        const Account* account = nullptr;
        const QString* currency = nullptr; ///< Its code, as it is stored.
    };
    struct DimensionUse {
        DimensionId dimension;
        bool isClosed;
    };
    struct KnownCommodity {
        Currency currency;
        QString code;
        QByteArray utf8;
    };

    static bool takesClosed(const Entry::Head& head);
    Result<> begin();
    Result<std::optional<PostedEntry>> answered(const Entry& entry);
    Result<> checkSource(const Entry::Head& head);
    /// Four eyes: what a rule makes wait is posted from an approved draft alone.
    Result<> checkApproval(const Entry& entry);
    Result<bool> isReversalOfDocument(const Entry::Head& head);
    Result<> resolve(const Entry& entry);
    Result<Target> targetOf(const Line& line);
    /// That an account takes no more lines, and which one does in its place.
    Failure refuseClosed(const Account& account);
    Result<AccountId> accountOf(const AccountReference& reference);
    Result<const Account*> accountById(AccountId id);
    Result<const KnownCommodity*> commodityOf(const Currency& currency);
    Result<> checkDimension(DimensionValueId id);
    /// Lines of accounts that want a dimension carry a value of it. What closes a year or mirrors
    /// an entry says what stands, whatever was wanted then.
    Result<> checkRequired(const Entry& entry);
    Result<const Journal*> journalFor(const Entry::Head& head);
    Result<> checkDay(QDate postedOn, const Journal& journal);
    Result<> checkLock(const LockDate& lock, QDate postedOn, const Journal& journal);
    /// Whether the user may post behind lock dates just now.
    Result<bool> isExcepted();
    Result<> insertLines(const Entry& entry);
    Result<QByteArray> insertText(std::int64_t id, const QString& text);
    Result<PostedEntry> insertHeader(const Entry& entry, const Journal& journal);

    UnitOfWork& m_work;
    bool m_hasBegun = false;
    PostedEntry m_last; ///< The head of the chain.
    EntryId m_before;   ///< The head when the change began.
    std::vector<LockDate> m_locks;
    std::optional<bool> m_isExcepted; ///< Read when a lock is met first.
    std::vector<ApprovalRule> m_rules;
    Period m_period; ///< That of the entry before; most entries share it.
    std::unordered_map<std::int64_t, Account> m_accounts;
    std::map<AccountRole, AccountId> m_roles;
    std::vector<std::unique_ptr<KnownCommodity>> m_commodities;
    std::map<QString, Journal> m_journals;
    std::unordered_map<std::int64_t, DimensionUse> m_dimensions; ///< By value.
    bool m_takesClosed =
        false; ///< The entry in hand closes a year or merges accounts, or takes that back.
    QSet<QString> m_unusedKeys; ///< Known not to be in the books; the pen keeps it so.
    AccountSums m_sums;

    // Of the entry in hand; kept to spare allocations.
    std::vector<Target> m_targets;
    std::vector<LineFields> m_lineFields;
    std::vector<QByteArray> m_memoHashes;
    QByteArray m_day; ///< Its day, as ISO 8601 writes it.
};

} // namespace tandem::ledger
