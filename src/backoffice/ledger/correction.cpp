#include "backoffice/ledger/correction.h"

#include "backoffice/ledger/actions.h"
#include "backoffice/ledger/entry_queries.h"
#include "backoffice/ledger/errors.h"
#include "backoffice/tax/tax_movement_service.h"

namespace tandem::ledger {

using namespace Qt::StringLiterals;

Result<PostedEntry> reverse(UnitOfWork& work, EntryId id, QDate on)
{
    TANDEM_TRY(const StoredEntry original, entryById(work, id));
    TANDEM_TRY(const auto before,
               work.first<EntryId>(u"ledger.entries:reversal_of"_s, {{"reverses", id}},
                                   [](const Row& row) { return row.id<EntryId>("id"); }));
    const QString number = QString::number(id.value());
    if (before)
        return fail(errors::entryReversed, {number, QString::number(before->value())});
    TANDEM_TRY(const auto year,
               work.first<QString>(u"ledger.year_closings:closing_of_entry"_s, {{"entry_id", id}},
                                   [](const Row& row) { return row.text("name"); }));
    if (year)
        return fail(errors::closingStands, {number, *year});
    const QDate postedOn = on.isValid() ? on : work.today();
    if (postedOn < original.head.postedOn)
        return fail(errors::reversalTooEarly, {number, postedOn.toString(Qt::ISODate)}).at(u"on"_s);
    std::vector<Line> mirror = original.lines;
    for (Line& line : mirror) {
        line.amount = -line.amount;
        line.base = -line.base;
    }
    TANDEM_TRY(const auto posted,
               post(work, Entry::of({.postedOn = postedOn,
                                     .source = u"reversal"_s,
                                     .sourceId = id.value(),
                                     .text = u"Reversal of entry %1"_s.arg(number),
                                     .reference = original.head.reference,
                                     .journal = original.journal,
                                     .reverses = id},
                                    std::move(mirror))));
    TANDEM_CHECK(tax::reverseMovements(work, id, posted.id, postedOn));
    return posted;
}

Result<> eraseText(UnitOfWork& work, EntryId id)
{
    TANDEM_CHECK(entryById(work, id));
    TANDEM_CHECK(work.send(u"ledger.entries:drop_words"_s, {{"id", id}}));
    TANDEM_CHECK(work.execute(u"ledger.entries:erase_texts"_s, {{"id", id}}));
    TANDEM_CHECK(work.send(u"ledger.entries:add_words"_s, {{"first_id", id}, {"last_id", id}}));
    work.touch(actions::entriesTopic);
    return {};
}

} // namespace tandem::ledger
