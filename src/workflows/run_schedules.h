#pragma once

#include "backoffice/schedules/open_day.h"
#include "office/office.h"

namespace tandem::workflows {

/// What a run posts.
enum class DueKind { Entry, Invoice, Bill, Reversal, DeferralPart, LoanInstalment };

QString nameOf(DueKind kind);

/// Something that is to be posted: an occurrence of a schedule, the reversal of an accrual, a part
/// of a deferral, an instalment of a loan.
struct DuePosting {
    DueKind kind;
    std::int64_t record; ///< The schedule, deferral or loan.
    std::int64_t part;   ///< Of a reversal the occurrence, of a deferral its part, of a loan the
                         ///< number of the instalment; else 0.
    QString number;
    QString name;
    QDate dueOn;   ///< Names it for good.
    QDate postsOn; ///< By the weekend rule, and by the policy for days that are locked.
    std::optional<Money> amount;    ///< Unset of an invoice: its order says.
    std::optional<Error> refusal{}; ///< Why it cannot be posted.
};

/// What became of it.
struct PostedDue {
    DuePosting due;
    QString made{};               ///< The number of the entry or document; empty if refused.
    std::optional<Error> error{}; ///< Why it was refused.
};

/// What a run up to a day would post, by day; at most a thousand.
Result<std::vector<DuePosting>> duePostings(Reader& books, QDate through,
                                            schedules::LatePolicy policy);

/// Posts one of them, each in a change of its own. Errors: those of the services; of invoices and
/// bills also permissionDenied, for who may not write them.
Result<QString> postDue(Office& office, const DuePosting& due, schedules::LatePolicy policy);

/// Posts what is due up to a day, each once. What is refused stops what follows of the same
/// schedule, deferral or loan, and nothing else. Errors: those of duePostings.
Result<std::vector<PostedDue>> runSchedules(Office& office, QDate through,
                                            schedules::LatePolicy policy);

} // namespace tandem::workflows
