#pragma once

#include "backoffice/ledger/approval_rule.h"

#include <QCoreApplication>

namespace tandem::gui {

/// What the window says of the parts of an approval rule.
class ApprovalRuleWords {
    Q_DECLARE_TR_FUNCTIONS(ApprovalRuleWords)

public:
    static QString of(ledger::RuledSubject subject)
    {
        return subject == ledger::RuledSubject::Entry ? tr("Entries") : tr("Payments");
    }

    static QString of(ledger::RuledKind kind)
    {
        switch (kind) {
        case ledger::RuledKind::Manual:
            return tr("Typed by hand");
        case ledger::RuledKind::Reversal:
            return tr("Reversals");
        case ledger::RuledKind::In:
            return tr("Coming in");
        case ledger::RuledKind::Out:
            return tr("Going out");
        case ledger::RuledKind::Any:
            break;
        }
        return tr("All");
    }
};

} // namespace tandem::gui
