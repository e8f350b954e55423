#include "backoffice/ledger/ledger_writer.h"

#include "backoffice/ledger/account_merge.h"
#include "backoffice/ledger/account_queries.h"
#include "backoffice/ledger/actions.h"
#include "backoffice/ledger/commodity.h"
#include "backoffice/ledger/entry_queries.h"
#include "backoffice/ledger/errors.h"
#include "backoffice/ledger/lock_exception.h"
#include "base/check.h"

namespace tandem::ledger {

using namespace Qt::StringLiterals;

namespace {

constexpr int saltBytes = 16;
constexpr std::int64_t lineIdsPerEntry = 10'000;
constexpr std::int64_t wordsPortion = 64; ///< As the view entry_words has it.

std::string_view viewOf(const QByteArray& bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

} // namespace

Result<PostedEntry> LedgerWriter::post(const Entry& entry)
{
    TANDEM_CHECK(begin());
    m_takesClosed = takesClosed(entry.head());
    TANDEM_CHECK(resolve(entry));
    TANDEM_TRY(const auto before, answered(entry));
    if (before)
        return *before;
    TANDEM_CHECK(checkRequired(entry));
    TANDEM_CHECK(checkSource(entry.head()));
    TANDEM_CHECK(checkApproval(entry));
    TANDEM_TRY(const Journal* const journal, journalFor(entry.head()));
    TANDEM_CHECK(checkDay(entry.head().postedOn, *journal));
    TANDEM_CHECK(insertLines(entry));
    TANDEM_TRY(m_last, insertHeader(entry, *journal));
    for (std::size_t i = 0; i < entry.lines().size(); ++i)
        m_sums.add(entry.head().postedOn, m_targets[i].account->id,
                   m_last.id.value() * lineIdsPerEntry + static_cast<std::int64_t>(i) + 1,
                   entry.lines()[i]);
    m_work.touch(actions::entriesTopic);
    return m_last;
}

Result<> LedgerWriter::write()
{
    TANDEM_CHECK(m_sums.write(m_work));
    const std::int64_t portionBefore = m_before.value() / wordsPortion;
    if (m_last.id.value() / wordsPortion == portionBefore)
        return {};
    return m_work.send(u"ledger.entries:add_words"_s,
                       {{"first_id", portionBefore * wordsPortion + 1}, {"last_id", m_last.id}});
}

Result<> LedgerWriter::begin()
{
    if (m_hasBegun)
        return {};
    TANDEM_TRY(const auto head,
               m_work.first<PostedEntry>(u"ledger.entries:head"_s, {}, [](const Row& row) {
                   return PostedEntry{row.id<EntryId>("id"), row.bytes("hash")};
               }));
    m_last = head.value_or(PostedEntry{EntryId(), QByteArray(32, '\0')});
    m_before = m_last.id;
    TANDEM_TRY(m_locks, lockDates(m_work));
    TANDEM_TRY(m_rules, approvalRules(m_work));
    m_hasBegun = true;
    return {};
}

Result<> LedgerWriter::checkSource(const Entry::Head& head)
{
    if (head.sourceId == 0 || head.source == u"manual"_s)
        return {};
    TANDEM_TRY(const EntryId before, entryOf(m_work, head.source, head.sourceId));
    if (before.isSet())
        return fail(errors::sourcePosted, {head.source, QString::number(head.sourceId)});
    return {};
}

Result<> LedgerWriter::resolve(const Entry& entry)
{
    m_targets.clear();
    for (const Line& line : entry.lines()) {
        TANDEM_TRY(const Target target, targetOf(line));
        m_targets.push_back(target);
    }
    return {};
}

Failure LedgerWriter::refuseClosed(const Account& account)
{
    const auto into = mergedInto(m_work, account.id);
    if (!into)
        return Failure(into.error());
    if (!into->isSet())
        return fail(errors::accountClosed, {account.code});
    const auto target = accountById(*into);
    return target ? fail(errors::accountMerged, {account.code, (*target)->code})
                  : Failure(target.error());
}

Result<LedgerWriter::Target> LedgerWriter::targetOf(const Line& line)
{
    TANDEM_TRY(const AccountId id, accountOf(line.account));
    TANDEM_TRY(const Account* const account, accountById(id));
    TANDEM_TRY(const KnownCommodity* const commodity, commodityOf(line.amount.currency()));
    if (account->isClosed && !m_takesClosed)
        return refuseClosed(*account);
    if (account->use == AccountUse::Heading)
        return fail(errors::accountIsHeading, {account->code});
    if (!account->currency.isEmpty() && account->currency != commodity->code)
        return fail(errors::accountWantsCurrency,
                    {account->code, account->currency, commodity->code});
    if (wantsParty(account->control) && !line.party.isSet())
        return fail(errors::partyMissing, {account->code});
    TANDEM_CHECK(checkDimension(line.dimension));
    return Target{account, &commodity->code};
}

Result<AccountId> LedgerWriter::accountOf(const AccountReference& reference)
{
    if (const auto* id = std::get_if<AccountId>(&reference))
        return *id;
    const AccountRole role = std::get<AccountRole>(reference);
    const auto known = m_roles.find(role);
    if (known != m_roles.end())
        return known->second;
    TANDEM_TRY(const AccountId id, ledger::accountOf(m_work, role));
    m_roles.emplace(role, id);
    return id;
}

Result<const Account*> LedgerWriter::accountById(AccountId id)
{
    const auto known = m_accounts.find(id.value());
    if (known != m_accounts.end())
        return &known->second;
    TANDEM_TRY(Account account, ledger::accountById(m_work, id));
    return &m_accounts.emplace(id.value(), std::move(account)).first->second;
}

Result<const LedgerWriter::KnownCommodity*> LedgerWriter::commodityOf(const Currency& currency)
{
    for (const auto& known : m_commodities)
        if (known->currency == currency)
            return known.get();
    const auto utf8 = currency.code();
    const QString code = QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
    TANDEM_TRY(const Commodity found, commodity(m_work, code));
    if (found.currency != currency)
        return fail(errors::commodityDigits, {code, QString::number(found.currency.digits()),
                                              QString::number(currency.digits())});
    m_commodities.push_back(
        std::make_unique<KnownCommodity>(KnownCommodity{currency, code, code.toUtf8()}));
    return m_commodities.back().get();
}

Result<const Journal*> LedgerWriter::journalFor(const Entry::Head& head)
{
    const QString code = head.journal.isEmpty() ? journalCodeOf(head.source) : head.journal;
    const auto known = m_journals.find(code);
    if (known != m_journals.end())
        return &known->second;
    TANDEM_TRY(Journal found, journal(m_work, code));
    return &m_journals.emplace(code, std::move(found)).first->second;
}

Result<> LedgerWriter::checkDay(QDate postedOn, const Journal& journal)
{
    if (!m_period.id.isSet() || postedOn < m_period.startsOn || postedOn > m_period.endsOn) {
        TANDEM_TRY(const auto period, periodAt(m_work, postedOn));
        m_period = period.value_or(Period());
    }
    const QString day = postedOn.toString(Qt::ISODate);
    if (!m_period.id.isSet() || m_period.state == PeriodState::Closed)
        return fail(errors::noOpenPeriod, {day}).at(u"postedOn"_s);
    for (const LockDate& lock : m_locks)
        if (lock.lockedThrough >= postedOn)
            TANDEM_CHECK(checkLock(lock, postedOn, journal));
    m_day = day.toLatin1();
    return {};
}

Result<> LedgerWriter::checkLock(const LockDate& lock, QDate postedOn, const Journal& journal)
{
    const QString day = postedOn.toString(Qt::ISODate);
    const QString through = lock.lockedThrough.toString(Qt::ISODate);
    if (lock.kind == LockKind::Irreversible)
        return fail(errors::lockedForGood, {day, through}).at(u"postedOn"_s);
    const bool meetsTax = std::ranges::any_of(m_targets, [](const Target& target) {
        return target.account->control == ControlKind::Tax;
    });
    const QString kind = nameOf(lock.kind);
    const bool isMeant = lock.kind == LockKind::Books || kind == journal.lockKind
                         || (lock.kind == LockKind::Tax && meetsTax);
    if (!isMeant)
        return {};
    TANDEM_TRY(const bool mayPost, isExcepted());
    if (mayPost)
        return {};
    return fail(errors::dateLocked, {day, kind, through}).at(u"postedOn"_s);
}

Result<bool> LedgerWriter::isExcepted()
{
    if (!m_isExcepted) {
        TANDEM_TRY(m_isExcepted, hasLockException(m_work, m_work.session().user));
    }
    return *m_isExcepted;
}

Result<> LedgerWriter::insertLines(const Entry& entry)
{
    const std::int64_t entryId = m_last.id.value() + 1;
    const std::size_t count = entry.lines().size();
    m_lineFields.resize(count);
    m_memoHashes.assign(count, QByteArray());
    for (std::size_t i = 0; i < count; ++i) {
        const Line& line = entry.lines()[i];
        const auto number = static_cast<std::int64_t>(i) + 1;
        const std::int64_t id = entryId * lineIdsPerEntry + number;
        const AccountId account = m_targets[i].account->id;
        if (!line.memo.isEmpty()) {
            TANDEM_TRY(m_memoHashes[i], insertText(id, line.memo));
        }
        m_lineFields[i] = {id,
                           entryId,
                           number,
                           viewOf(m_day),
                           account.value(),
                           line.amount.currency().code(),
                           line.amount.minor(),
                           line.base.minor(),
                           Field::orNull(line.party.value()),
                           Field::orNull(line.dimension.value()),
                           Field::orNull(m_memoHashes[i])};
        const QByteArray codes = checkCodes(m_lineFields[i]);
        TANDEM_CHECK(m_work.send(u"ledger.entries:insert_line"_s,
                                 {{"id", id},
                                  {"entry_id", entryId},
                                  {"line_number", number},
                                  {"posted_on", entry.head().postedOn},
                                  {"account_id", account},
                                  {"currency", *m_targets[i].currency},
                                  {"amount_minor", line.amount},
                                  {"base_minor", line.base},
                                  Param::orNull("party_id", line.party),
                                  Param::orNull("dimension_value_id", line.dimension),
                                  Param::orNull("memo_hash", m_memoHashes[i]),
                                  {"check_codes", codes}}));
    }
    return {};
}

/// Keeps words under the id of their line, or of the entry, and returns what stands in the chain.
Result<QByteArray> LedgerWriter::insertText(std::int64_t id, const QString& text)
{
    const QByteArray salt = m_work.random().bytes(saltBytes);
    TANDEM_CHECK(
        m_work.send(u"ledger.entries:insert_text"_s, {{"id", id}, {"salt", salt}, {"text", text}}));
    return textHash(salt, text);
}

Result<PostedEntry> LedgerWriter::insertHeader(const Entry& entry, const Journal& journal)
{
    const Entry::Head& head = entry.head();
    const EntryId id(m_last.id.value() + 1);
    const Instant now = m_work.now();
    const UserId user = m_work.session().user;
    const auto lineCount = static_cast<std::int64_t>(entry.lines().size());
    const QByteArray source = head.source.toUtf8();
    const QByteArray reference = head.reference.toUtf8();
    const QByteArray key = head.key.toUtf8();
    QByteArray words;
    if (!head.text.isEmpty()) {
        TANDEM_TRY(words, insertText(id.value() * lineIdsPerEntry, head.text));
    }
    EntryFields fields{id.value(),
                       viewOf(m_day),
                       now.ms,
                       user.value(),
                       journal.id,
                       viewOf(source),
                       head.sourceId,
                       viewOf(reference),
                       key.isEmpty() ? Field() : Field(viewOf(key)),
                       Field::orNull(head.reverses.value()),
                       lineCount,
                       Field::orNull(words),
                       m_last.hash,
                       Field()};
    const QByteArray hash = chainLink(fields, m_lineFields);
    fields[entryHashColumn] = hash;
    const QByteArray codes = checkCodes(fields);
    TANDEM_CHECK(m_work.send(u"ledger.entries:insert"_s, {{"id", id},
                                                          {"posted_on", head.postedOn},
                                                          {"posted_at_ms", now},
                                                          {"user_id", user},
                                                          {"journal_id", journal.id},
                                                          {"source", head.source},
                                                          {"source_id", head.sourceId},
                                                          {"reference", head.reference},
                                                          Param::orNull("key", head.key),
                                                          Param::orNull("reverses", head.reverses),
                                                          {"line_count", lineCount},
                                                          Param::orNull("text_hash", words),
                                                          {"previous_hash", m_last.hash},
                                                          {"hash", hash},
                                                          {"check_codes", codes}}));
    return PostedEntry{id, hash};
}

} // namespace tandem::ledger
