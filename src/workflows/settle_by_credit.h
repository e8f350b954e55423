#pragma once

#include "backoffice/settlements/open_item_queries.h"
#include "office/unit_of_work.h"

/// What credit notes do with what is owed by the documents that they take back.
namespace tandem::workflows {

/// Whether a credit note is set against what is open of its document at once.
enum class CreditUse {
    Settles, ///< As far as the document is open; what is more stands as a credit.
    Stands,
};

/// A document that made open items, as these name it.
struct ItemSource {
    settlements::Side side;
    QString source;
    std::int64_t id;
};

/// What is open of a document, one item an instalment.
Result<std::vector<settlements::OpenItem>> openOf(Reader& books, const ItemSource& document);

/// Sets a credit note against what is open of the document that it takes back, the last instalment
/// first; of an early discount, the part that was offered on it goes with it. Nothing happens where
/// one of them is not open. Errors: those of settlements::settle and
/// ledger::post.
Result<> settleByCredit(UnitOfWork& work, const ItemSource& note, const ItemSource& document,
                        QDate on);

} // namespace tandem::workflows
