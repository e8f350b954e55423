#pragma once

#include "base/clock.h"
#include "base/random.h"
#include "data/database.h"
#include "office/action.h"

#include <map>
#include <memory>
#include <optional>
#include <set>
#include <typeindex>
#include <vector>

namespace tandem {

/// Who works here, and with which rights.
struct Session {
    UserId user;
    QString userName;
    Permissions permissions;
    UserId coveredUser{};             ///< Set if this user stands in for another one; cover.h.
    Permissions coveredPermissions{}; ///< What the cover adds, from and until:
    Instant coveredFrom{};
    Instant coveredUntil{}; ///< Not included.
};

/// A look at the books: all its queries see the same moment. Only Office makes one.
class Reader {
public:
    Reader(const Reader&) = delete;
    Reader& operator=(const Reader&) = delete;

    /// Runs a named query of resources/sql and hands each row to `read`, a function from
    /// const Row& to void or Result<>. Nothing is kept: fit for any number of rows.
    template <class Read>
    Result<> each(const QString& name, std::initializer_list<Param> params, Read read)
    {
        return m_database.each(name, params, std::move(read));
    }

    /// Runs a named query and reads each row with `read`, a function from const Row& to T.
    template <class T, class Read>
    Result<std::vector<T>> rows(const QString& name, std::initializer_list<Param> params, Read read)
    {
        std::vector<T> all;
        TANDEM_CHECK(
            m_database.each(name, params, [&](const Row& row) { all.push_back(read(row)); }));
        return all;
    }

    /// As rows, for a query that answers one row or none.
    template <class T, class Read>
    Result<std::optional<T>> first(const QString& name, std::initializer_list<Param> params,
                                   Read read)
    {
        std::optional<T> found;
        TANDEM_CHECK(m_database.each(name, params, [&](const Row& row) {
            if (!found)
                found.emplace(read(row));
        }));
        return found;
    }

    /// Runs SQL over a named query: `wanted` FROM its rows as `list`, then `tail`. Only list.h
    /// uses it, with the names of columns that a list declares; values are bound, never written.
    template <class Read>
    Result<> eachOfList(const QString& name, const QString& wanted, const QString& tail,
                        std::span<const Param> params, Read read)
    {
        return m_database.eachOf(QStringLiteral("SELECT %1\n  FROM (%2) AS list%3")
                                     .arg(wanted, m_database.catalog().text(name), tail),
                                 params, std::move(read));
    }

    /// A full-text query in the database's language; see prefixQuery.
    QString prefixMatch(const QStringList& words) const
    {
        return prefixQuery(words, m_database.dialect());
    }

    /// As prefixMatch, for words that stand within others; see partsQuery.
    QString partsMatch(const QStringList& words) const
    {
        return partsQuery(words, m_database.dialect());
    }

    /// As prefixMatch, for what holds `part` within its text; see withinQuery.
    QString withinMatch(const QString& part) const
    {
        return withinQuery(part, m_database.dialect());
    }

    /// SQL for eachOfList: a column is one of the numbers of a parameter; see isAmong.
    QString among(const QString& column, const QString& name) const
    {
        return isAmong(column, name, m_database.dialect());
    }

    Instant now() const { return m_clock.now(); }
    QDate today() const { return m_clock.today(); }
    const Session& session() const { return m_session; }

protected:
    friend class Office;
    Reader(Database& database, const Clock& clock, const Session& session)
        : m_database(database)
        , m_clock(clock)
        , m_session(session)
    {
    }

    Database& m_database;
    const Clock& m_clock;
    const Session& m_session;
};

/// What a module collects in the course of one change and writes once, before it is saved: sums
/// that many calls add to.
class Collected {
public:
    virtual ~Collected() = default;
    virtual Result<> write() = 0;
};

/// One change to the books: everything in it is saved, or nothing is.
///
/// Only Office makes one, after it checked the permission. A service that takes a UnitOfWork&
/// therefore cannot be reached by somebody who may not change things.
class UnitOfWork : public Reader {
public:
    /// A new key. Keys may have gaps; document numbers may not and come from numbering.h.
    template <class SomeId>
    Result<SomeId> newId()
    {
        TANDEM_TRY(const std::int64_t value, nextKey());
        return SomeId(value);
    }

    /// Runs a named statement of resources/sql and returns the number of rows it changed.
    Result<int> execute(const QString& name, std::initializer_list<Param> params)
    {
        return m_database.execute(name, params);
    }

    /// As execute, without waiting: a failure is reported by a later call, at the latest when the
    /// change is saved. For inserts of many rows.
    Result<> send(const QString& name, std::initializer_list<Param> params)
    {
        return m_database.send(name, params);
    }

    /// As execute, for a save that must meet exactly one row. Error: changedMeanwhile.
    Result<> save(const QString& name, std::initializer_list<Param> params);

    /// Says that rows of a chained table changed. Audited tables say so by themselves.
    void touch(Topic topic) { m_topics.insert(QString::fromLatin1(topic.table)); }

    Random& random() { return m_random; }

    /// Whether users of these books have login roles of their own; login_roles.h keeps them.
    bool hasLogins() const { return m_database.hasLogins(); }
    /// Whether this change is made by the login role of a user, not as the books' owner.
    bool isLogin() const { return m_database.isLogin(); }
    /// What the server keeps of the password of a login role.
    Result<QString> passwordVerifier(const QString& password)
    {
        return m_database.driver().passwordVerifier(password);
    }

    /// The one `T` of this change, a Collected made from UnitOfWork&; made when first asked for.
    template <class T>
    T& collected()
    {
        std::unique_ptr<Collected>& kept = m_collected[std::type_index(typeid(T))];
        if (!kept)
            kept = std::make_unique<T>(*this);
        return static_cast<T&>(*kept);
    }

private:
    friend class Office;
    UnitOfWork(Database& database, const Clock& clock, Random& random, const Session& session)
        : Reader(database, clock, session)
        , m_random(random)
    {
    }

    Result<std::int64_t> nextKey();
    Result<> writeCollected();

    Random& m_random;
    std::set<QString> m_topics;
    std::map<std::type_index, std::unique_ptr<Collected>> m_collected;
    std::int64_t m_nextKey = 0; ///< 0 until the first key of this change is taken.
};

} // namespace tandem
