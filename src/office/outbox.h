#pragma once

#include "office/unit_of_work.h"

namespace tandem {

using MessageId = Id<struct OutboxMessageTag>;

/// Something to be told to the world: a mail to send, a badge to print. Kept in the transaction of
/// the fact it tells, so that neither is without the other.
struct Message {
    MessageId id;
    QString key;     ///< Of the fact: the same fact is told once.
    QString kind;    ///< "reception.host_told"
    QString payload; ///< JSON, of the module that owns the kind.
    Instant createdAt{};
};

/// Puts a message into the outbox, unless one with this key is there already.
Result<> tell(UnitOfWork& work, const QString& key, const QString& kind, const QString& payload);

/// Messages of a kind that a consumer has not told yet, the oldest first.
Result<std::vector<Message>> untold(Reader& books, const QString& consumer, const QString& kind,
                                    int rowsMax);

/// Says that a consumer has told all messages up to `last`. A lower one than before is ignored.
Result<> markTold(UnitOfWork& work, const QString& consumer, MessageId last);

} // namespace tandem
