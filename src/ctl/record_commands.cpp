#include "ctl/commands.h"
#include "ctl/errors.h"
#include "ctl/people.h"
#include "office/actions.h"
#include "office/attachments.h"
#include "office/deed_words.h"
#include "office/field_words.h"
#include "office/notes.h"
#include "office/record_changes.h"
#include "office/timeline.h"
#include "reports/record_kinds.h"

#include <QMimeDatabase>

namespace tandem::ctl {

using namespace Qt::StringLiterals;

namespace {

constexpr int pageRows = 500;

/// A record as it is named on the command line: its kind and its id.
struct RecordNamed {
    RecordKind kind;
    Subject subject;
};

Result<RecordNamed> recordNamed(const Context& context)
{
    if (context.arguments().size() < 2)
        return fail(errors::argumentMissing, {u"the kind of a record and its id"_s});
    const QString word = context.arguments().front();
    auto kind = reports::recordKindOf(word);
    if (!kind) {
        QStringList known;
        for (const RecordKind& one : reports::recordKinds())
            known += QString::fromLatin1(one.table);
        return fail(errors::wordUnknown, {word, known.join(u", "_s)}).at(u"kind"_s);
    }
    bool isNumber = false;
    const std::int64_t id = context.arguments()[1].toLongLong(&isNumber);
    if (!isNumber || id < 1)
        return fail(errors::numberUnreadable, {context.arguments()[1]});
    return RecordNamed{std::move(*kind), {word, id}};
}

/// What follows the kind and the id; `missing` says what it would be.
Result<QString> thirdArgument(const Context& context, const QString& missing)
{
    if (context.arguments().size() < 3)
        return fail(errors::argumentMissing, {missing});
    return context.arguments()[2];
}

Result<AttachmentId> attachmentNamed(const Context& context)
{
    TANDEM_TRY(const QString written, thirdArgument(context, u"the id of a file"_s));
    bool isNumber = false;
    const std::int64_t id = written.toLongLong(&isNumber);
    if (!isNumber || id < 1)
        return fail(errors::numberUnreadable, {written});
    return AttachmentId(id);
}

Result<ExitCode> addNoteTo(Context& context)
{
    TANDEM_TRY(const RecordNamed record, recordNamed(context));
    TANDEM_TRY(Office* const office, context.office());
    const QString body = context.arguments().mid(2).join(u' ');
    TANDEM_TRY(const Receipt receipt,
               office->create(noteOn(record.kind),
                              context.request(context.arguments().join(u'\n').toUtf8()),
                              [&](UnitOfWork& work) -> Result<Receipt> {
                                  TANDEM_CHECK(labelOfRecord(work, record.kind, record.subject.id));
                                  TANDEM_TRY(const auto id, addNote(work, record.subject, body));
                                  return Receipt{id.value(), {}};
                              }));
    Listing list = context.list({{"id", Column::Align::Right}});
    list.add({receipt.id});
    return ExitCode::Done;
}

Result<ExitCode> listNotes(Context& context)
{
    TANDEM_TRY(const RecordNamed record, recordNamed(context));
    TANDEM_TRY(Office* const office, context.office());
    Listing list = context.list({{"id", Column::Align::Right}, {"at"}, {"by"}, {"note"}});
    NoteId before;
    for (std::size_t count = pageRows; count == pageRows;) {
        TANDEM_CHECK(office->read(record.kind.view, [&](Reader& books) -> Result<> {
            TANDEM_TRY(const QTimeZone zone, companyZone(books));
            TANDEM_TRY(const auto page, notesOf(books, record.subject, before, pageRows));
            for (const Note& one : page)
                list.add(
                    {one.id.value(), momentText(one.writtenAt, zone), one.writtenBy, one.body});
            count = page.size();
            if (!page.empty())
                before = page.back().id;
            return {};
        }));
    }
    return ExitCode::Done;
}

Result<ExitCode> attachFile(Context& context)
{
    TANDEM_TRY(const RecordNamed record, recordNamed(context));
    TANDEM_TRY(const QString path, thirdArgument(context, u"a file"_s));
    TANDEM_TRY(const QByteArray content, context.readInput(path));
    const QString name = context.value("name", path.section(u'/', -1));
    const QString type = QMimeDatabase().mimeTypeForFileNameAndData(name, content).name();
    TANDEM_TRY(Office* const office, context.office());
    TANDEM_TRY(const Receipt receipt,
               office->create(attachTo(record.kind), context.request(name.toUtf8() + content),
                              [&](UnitOfWork& work) -> Result<Receipt> {
                                  TANDEM_CHECK(labelOfRecord(work, record.kind, record.subject.id));
                                  TANDEM_TRY(const auto id,
                                             attach(work, record.subject, name, type, content));
                                  return Receipt{id.value(), {}};
                              }));
    Listing list = context.list({{"id", Column::Align::Right}});
    list.add({receipt.id});
    return ExitCode::Done;
}

Result<ExitCode> listAttachments(Context& context)
{
    TANDEM_TRY(const RecordNamed record, recordNamed(context));
    TANDEM_TRY(Office* const office, context.office());
    Listing list = context.list({{"id", Column::Align::Right},
                                 {"name"},
                                 {"kind"},
                                 {"bytes", Column::Align::Right},
                                 {"at"},
                                 {"by"}});
    TANDEM_CHECK(office->read(record.kind.view, [&](Reader& books) -> Result<> {
        TANDEM_TRY(const QTimeZone zone, companyZone(books));
        TANDEM_TRY(const auto files, attachments(books, record.subject, attachmentsMax));
        for (const Attachment& one : files)
            list.add({one.id.value(), one.name, one.mediaType, one.sizeBytes,
                      momentText(one.addedAt, zone), one.addedBy});
        return {};
    }));
    return ExitCode::Done;
}

Result<ExitCode> saveAttachment(Context& context)
{
    TANDEM_TRY(const RecordNamed record, recordNamed(context));
    TANDEM_TRY(const AttachmentId id, attachmentNamed(context));
    if (context.arguments().size() < 4)
        return fail(errors::argumentMissing, {u"the file to write"_s});
    TANDEM_TRY(Office* const office, context.office());
    TANDEM_TRY(const QByteArray content, office->read(record.kind.view, [&](Reader& books) {
        return contentOf(books, record.subject, id);
    }));
    TANDEM_CHECK(context.writeOutput(context.arguments()[3], content));
    return ExitCode::Done;
}

Result<ExitCode> takeAttachmentOff(Context& context)
{
    TANDEM_TRY(const RecordNamed record, recordNamed(context));
    TANDEM_TRY(const AttachmentId id, attachmentNamed(context));
    TANDEM_TRY(Office* const office, context.office());
    TANDEM_CHECK(office->change(removeAttachmentFrom(record.kind), [&](UnitOfWork& work) {
        return removeAttachment(work, record.subject, id);
    }));
    return ExitCode::Done;
}

QString wordsOf(const TimelineEvent& event)
{
    switch (event.kind) {
    case TimelineEvent::Kind::Note:
        return u"Note: "_s + event.text;
    case TimelineEvent::Kind::File:
        return u"File attached: "_s + event.text;
    case TimelineEvent::Kind::Change:
        break;
    }
    const char* const words = deedWords(event.text);
    return words ? QString::fromLatin1(words) : event.text;
}

Result<ExitCode> showHistory(Context& context)
{
    TANDEM_TRY(const RecordNamed record, recordNamed(context));
    TANDEM_TRY(Office* const office, context.office());
    Listing list = context.list({{"at"}, {"by"}, {"what"}, {"part"}, {"stood in for"}});
    std::optional<TimelinePlace> place;
    for (std::size_t count = pageRows; count == pageRows;) {
        TANDEM_CHECK(office->read(record.kind.view, [&](Reader& books) -> Result<> {
            TANDEM_TRY(const QTimeZone zone, companyZone(books));
            TANDEM_TRY(const auto page,
                       timeline(books, record.kind, record.subject.id, place, pageRows));
            for (const TimelineEvent& one : page)
                list.add(
                    {momentText(one.at, zone), one.by, wordsOf(one), one.part, one.coveredFor});
            count = page.size();
            if (!page.empty())
                place = TimelinePlace::of(page.back());
            return {};
        }));
    }
    return ExitCode::Done;
}

Result<ExitCode> showChanges(Context& context)
{
    constexpr int changesMax = 1'000;
    TANDEM_TRY(const RecordNamed record, recordNamed(context));
    TANDEM_TRY(Office* const office, context.office());
    Listing list = context.list(
        {{"at"}, {"by"}, {"what"}, {"part"}, {"field"}, {"before"}, {"after"}, {"stood in for"}});
    return office->read(actions::verifyBooks, [&](Reader& books) -> Result<ExitCode> {
        TANDEM_TRY(const QTimeZone zone, companyZone(books));
        TANDEM_TRY(const auto changes,
                   changesOfRecord(books, record.kind, record.subject.id, changesMax));
        for (const RowChange& one : changes) {
            const char* const words = deedWords(one.action);
            const QString what = words ? QString::fromLatin1(words) : one.action;
            for (const FieldChange& field : one.fields) {
                const char* const name = fieldWords(field.column);
                list.add({momentText(one.at, zone), one.by, what, one.part,
                          name ? QString::fromLatin1(name) : field.column, field.before,
                          field.after, one.coveredFor});
            }
        }
        return ExitCode::Done;
    });
}

} // namespace

std::vector<Command> recordCommands()
{
    return {
        {"note", "add", "KIND ID TEXT", "write a note on a record", {}, Books::Open, &addNoteTo},
        {"note",
         "list",
         "KIND ID",
         "list the notes on a record, the latest first",
         {},
         Books::Open,
         &listNotes},
        {"attachment",
         "add",
         "KIND ID FILE",
         "attach a file to a record",
         {{"name", "NAME", "what it is called; the file's own name if not given"}},
         Books::Open,
         &attachFile},
        {"attachment",
         "list",
         "KIND ID",
         "list the files of a record",
         {},
         Books::Open,
         &listAttachments},
        {"attachment",
         "save",
         "KIND ID ATTACHMENT FILE",
         "write an attached file to disk",
         {},
         Books::Open,
         &saveAttachment},
        {"attachment",
         "remove",
         "KIND ID ATTACHMENT",
         "take a file off a record",
         {},
         Books::Open,
         &takeAttachmentOff},
        {"record",
         "history",
         "KIND ID",
         "what happened to a record, the latest first",
         {},
         Books::Open,
         &showHistory},
        {"record",
         "changes",
         "KIND ID",
         "each field of a record that was changed: before and after, by whom, the latest first",
         {},
         Books::Open,
         &showChanges},
    };
}

} // namespace tandem::ctl
