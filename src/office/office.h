#pragma once

#include "base/check.h"
#include "office/errors.h"
#include "office/unit_of_work.h"

#include <QObject>

#include <type_traits>
#include <utility>

namespace tandem {

/// What identifies a request that creates something, so that asking twice creates it once.
struct Request {
    QString key;         ///< Made by who asks, before asking: makeUuid. Empty: not protected.
    QByteArray bodyHash; ///< SHA-256 of everything that was asked for.
};

/// The answer to a request: what was made, and the number it bears, if any.
struct Receipt {
    std::int64_t id = 0;
    QString number{};
    friend bool operator==(const Receipt&, const Receipt&) = default;
};

/// The door to the books. Every change goes through change(): permission, transaction, audit
/// trail, commit, notice to the pages, in that order and nowhere else.
class Office : public QObject {
    Q_OBJECT

public:
    Office(Database& database, const Clock& clock, Random& random, Session session);

    const Session& session() const { return m_session; }
    bool allows(const Action& action) const { return has(action.permission); }
    bool allows(const View& view) const { return has(view.permission); }

    /// Runs `query`, a function from Reader& to a Result. It cannot write; the database refuses.
    template <class Query>
    auto read(const View& view, Query query) -> std::invoke_result_t<Query&, Reader&>
    {
        if (!allows(view))
            return fail(errors::permissionDenied, {nameOf(view.permission)});
        return guarded([&]() -> std::invoke_result_t<Query&, Reader&> {
            TANDEM_CHECK(m_database.driver().beginRead());
            Reader reader(m_database, m_clock, m_session);
            auto result = query(reader);
            m_database.driver().rollback();
            return result;
        });
    }

    /// Runs `work`, a function from UnitOfWork& to a Result, as one transaction.
    ///
    /// An error from `work`, or an exception out of it, rolls everything back and is returned.
    /// `work` must not wait for the user: everybody else waits for its end.
    template <class Work>
    auto change(const Action& action, Work work) -> std::invoke_result_t<Work&, UnitOfWork&>
    {
        if (!allows(action))
            return fail(errors::permissionDenied, {nameOf(action.permission)});
        std::set<QString> topics;
        auto result = guarded([&]() -> std::invoke_result_t<Work&, UnitOfWork&> {
            TANDEM_CHECK(m_database.driver().beginChange());
            UnitOfWork unit(m_database, m_clock, m_random, m_session);
            auto done = work(unit);
            if (done) {
                TANDEM_CHECK(unit.writeCollected());
                TANDEM_CHECK(writeAudit(action, unit));
                TANDEM_CHECK(m_database.driver().commit());
                topics = std::move(unit.m_topics);
            }
            return done;
        });
        // Only now, outside the guard: a page that stumbles over the news does not undo them.
        if (result && !topics.empty())
            emit changed(topics);
        return result;
    }

    /// As change, for work that creates something: the same request is answered with the first
    /// answer and not repeated. Errors: keyUsedForOther, and those of `work`.
    template <class Work>
    Result<Receipt> create(const Action& action, const Request& request, Work work)
    {
        return change(action, [&](UnitOfWork& unit) -> Result<Receipt> {
            TANDEM_TRY(const auto before, answered(unit, action, request));
            if (before)
                return *before;
            TANDEM_TRY(const Receipt receipt, work(unit));
            TANDEM_CHECK(remember(unit, action, request, receipt));
            return receipt;
        });
    }

signals:
    /// Sent once per committed change, after the commit: the tables that changed.
    void changed(const std::set<QString>& topics);

private:
    bool has(Permission permission) const;
    /// Whom this user stands in for when using `permission`; unset if the right is the user's own.
    UserId coveredFor(Permission permission) const;
    Result<> writeAudit(const Action& action, UnitOfWork& unit);
    Result<> writeAuditRows(UnitOfWork& unit, std::int64_t auditId,
                            std::span<const TouchedRow> touched, class ChainHash& chain);
    Result<> writeAuditRow(UnitOfWork& unit, std::int64_t auditId, const TouchedRow& row,
                           const QByteArray& image, class ChainHash& chain);
    Result<std::optional<Receipt>> answered(UnitOfWork& unit, const Action& action,
                                            const Request& request);
    Result<> remember(UnitOfWork& unit, const Action& action, const Request& request,
                      const Receipt& receipt);

    /// Runs `step`; afterwards no transaction is open, whatever happened in it.
    template <class Step>
    auto guarded(Step step) -> std::invoke_result_t<Step&>
    {
        if (m_isBusy)
            return fail(errors::brokenInvariant)
                .because(QStringLiteral("a change or a look happens inside another"));
        m_isBusy = true;
        try {
            auto result = step();
            if (!result)
                m_database.driver().rollback();
            m_isBusy = false;
            return result;
        } catch (const std::exception& exception) {
            m_database.driver().rollback();
            m_isBusy = false;
            return fail(errors::brokenInvariant).because(QString::fromUtf8(exception.what()));
        }
    }

    Database& m_database;
    const Clock& m_clock;
    Random& m_random;
    Session m_session;
    bool m_isBusy = false;
};

} // namespace tandem
