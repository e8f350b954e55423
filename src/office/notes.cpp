#include "office/notes.h"

#include "office/record_errors.h"
#include "office/user_errors.h"

namespace tandem {

using namespace Qt::StringLiterals;

namespace {

using ErasureId = Id<struct ImageErasureTag>;

Note noteOf(const Row& row)
{
    return {.id = row.id<NoteId>("id"),
            .body = row.text("body"),
            .writtenAt = row.instant("written_at_ms"),
            .writtenBy = row.text("user_name"),
            .version = row.integer("version")};
}

} // namespace

Result<NoteId> addNote(UnitOfWork& work, const Subject& subject, const QString& body)
{
    if (body.trimmed().isEmpty())
        return fail(errors::noteEmpty).at(u"body"_s);
    TANDEM_TRY(const auto id, work.newId<NoteId>());
    TANDEM_CHECK(work.execute(u"office.notes:insert"_s, {{"id", id},
                                                         {"subject_table", subject.table},
                                                         {"subject_id", subject.id},
                                                         {"body", body.trimmed()},
                                                         {"written_at_ms", work.now()},
                                                         {"written_by_id", work.session().user}}));
    return id;
}

Result<> changeNote(UnitOfWork& work, NoteId id, std::int64_t version, const QString& body)
{
    if (body.trimmed().isEmpty())
        return fail(errors::noteEmpty).at(u"body"_s);
    return work.save(u"office.notes:change"_s,
                     {{"id", id}, {"version", version}, {"body", body.trimmed()}});
}

Result<std::vector<Note>> notesOf(Reader& books, const Subject& subject, NoteId before, int rowsMax)
{
    return books.rows<Note>(
        u"office.notes:of"_s,
        {{"subject_table", subject.table},
         {"subject_id", subject.id},
         {"before_id", before.isSet() ? before.value() : std::numeric_limits<std::int64_t>::max()},
         {"rows_max", rowsMax}},
        &noteOf);
}

Result<> eraseImages(UnitOfWork& work, const Subject& subject, const QString& reason)
{
    if (reason.trimmed().isEmpty())
        return fail(errors::reasonMissing).at(u"reason"_s);
    TANDEM_CHECK(work.execute(u"office.notes:erase_images"_s,
                              {{"subject_table", subject.table}, {"subject_id", subject.id}}));
    TANDEM_TRY(const auto id, work.newId<ErasureId>());
    TANDEM_CHECK(work.execute(u"office.notes:insert_erasure"_s, {{"id", id},
                                                                 {"subject_table", subject.table},
                                                                 {"subject_id", subject.id},
                                                                 {"reason", reason.trimmed()},
                                                                 {"erased_at_ms", work.now()}}));
    return {};
}

} // namespace tandem
