#include "office/outbox.h"

namespace tandem {

using namespace Qt::StringLiterals;

namespace {

using ConsumerId = Id<struct OutboxConsumerTag>;

struct Consumer {
    ConsumerId id;
    std::int64_t lastId = 0;
};

Result<Consumer> consumerNamed(Reader& books, const QString& name)
{
    TANDEM_TRY(
        const auto found,
        books.first<Consumer>(u"office.outbox:consumer"_s, {{"name", name}}, [](const Row& row) {
            return Consumer{row.id<ConsumerId>("id"), row.integer("last_id")};
        }));
    return found.value_or(Consumer{});
}

} // namespace

Result<> tell(UnitOfWork& work, const QString& key, const QString& kind, const QString& payload)
{
    TANDEM_TRY(const auto known,
               work.first<std::int64_t>(u"office.outbox:id_of_key"_s, {{"key", key}},
                                        [](const Row& row) { return row.integer("id"); }));
    if (known)
        return {};
    TANDEM_TRY(const auto id, work.newId<MessageId>());
    TANDEM_CHECK(work.execute(u"office.outbox:insert"_s, {{"id", id},
                                                          {"key", key},
                                                          {"kind", kind},
                                                          {"payload", payload},
                                                          {"created_at_ms", work.now()}}));
    return {};
}

Result<std::vector<Message>> untold(Reader& books, const QString& consumer, const QString& kind,
                                    int rowsMax)
{
    // Keys ascend in the order of the commits, because one change happens at a time.
    TANDEM_TRY(const Consumer known, consumerNamed(books, consumer));
    return books.rows<Message>(u"office.outbox:after"_s,
                               {{"kind", kind}, {"after_id", known.lastId}, {"rows_max", rowsMax}},
                               [](const Row& row) {
                                   return Message{.id = row.id<MessageId>("id"),
                                                  .key = row.text("key"),
                                                  .kind = row.text("kind"),
                                                  .payload = row.text("payload"),
                                                  .createdAt = row.instant("created_at_ms")};
                               });
}

Result<> markTold(UnitOfWork& work, const QString& consumer, MessageId last)
{
    TANDEM_TRY(const Consumer known, consumerNamed(work, consumer));
    if (known.id.isSet()) {
        TANDEM_CHECK(
            work.execute(u"office.outbox:advance"_s, {{"id", known.id}, {"last_id", last}}));
        return {};
    }
    TANDEM_TRY(const auto id, work.newId<ConsumerId>());
    TANDEM_CHECK(work.execute(u"office.outbox:insert_consumer"_s,
                              {{"id", id}, {"name", consumer}, {"last_id", last}}));
    return {};
}

} // namespace tandem
