#pragma once

#include "backoffice/budgets/budget.h"
#include "office/unit_of_work.h"

namespace tandem::budgets {

/// What is left of a budget on an account in some days, and what is asked for.
struct Coverage {
    Money budget;
    Money used;      ///< Posted.
    Money committed; ///< Ordered and not billed, without what is asked for.
    Money asked;

    Money left() const { return budget - used - committed; }
    bool isExceeded() const { return asked > left(); }
};

enum class Verdict { Pass, Warn, Refuse };

/// What a policy says to a coverage. Nothing asked for passes whatever is left.
Verdict verdictOf(ControlPolicy policy, const Coverage& coverage);

/// The days over which what is left is counted for an order of a day.
struct ControlDays {
    QDate from;
    QDate to;
};
ControlDays controlDays(const Budget& budget, QDate on);

/// That an order went out although it asked for more than was left.
struct Overrun {
    BudgetId budget;
    QString budgetName;
    std::int64_t purchaseOrder = 0;
    AccountId account;
    QString accountCode;
    ControlDays days;
    Coverage coverage;
};

/// Records it; the words of budget and account are not kept.
Result<> recordOverrun(UnitOfWork& work, const Overrun& overrun);

/// What was recorded of a purchase order, by its key.
Result<std::vector<Overrun>> overrunsOf(Reader& books, std::int64_t purchaseOrder);

} // namespace tandem::budgets
