#include "backoffice/schedules/actions.h"
#include "backoffice/schedules/schedule_service.h"
#include "ctl/commands.h"
#include "ctl/errors.h"
#include "ctl/trade_arguments.h"
#include "workflows/schedule_template.h"

namespace tandem::ctl {

using namespace Qt::StringLiterals;

namespace {

/// What the entry booked, with what the options say instead.
Result<schedules::ScheduleDraft> draftOf(const Context& context, Reader& books, EntryId entry)
{
    TANDEM_TRY(auto draft, workflows::scheduleLike(books, entry));
    draft.name = context.value("name", draft.name);
    if (context.has("from")) {
        TANDEM_TRY(draft.rhythm.startsOn, context.day("from", {}));
        draft.rhythm.dayOfMonth = 0;
    }
    TANDEM_TRY(draft.rhythm.until, context.day("until", QDate()));
    if (context.has("times")) {
        TANDEM_TRY(draft.rhythm.times, context.count("times", 1));
    }
    if (context.has("reverse"))
        draft.after = schedules::AfterMonth::IsReversed;
    return draft;
}

Result<ExitCode> repeat(Context& context)
{
    TANDEM_TRY(const QString number, argumentAt(context, 0, u"the entry's number"_s));
    bool isNumber = false;
    const EntryId entry(number.toLongLong(&isNumber));
    if (!isNumber)
        return fail(errors::numberUnreadable, {number});
    TANDEM_TRY(Office* const office, context.office());
    TANDEM_TRY(const auto made,
               office->change(schedules::actions::createSchedule,
                              [&](UnitOfWork& work) -> Result<schedules::Schedule> {
                                  TANDEM_TRY(const auto draft, draftOf(context, work, entry));
                                  return schedules::createSchedule(work, draft);
                              }));
    Listing listing = context.list({{"number"}, {"name"}, {"kind"}, {"next_due"}});
    const auto next = made.next();
    listing.add({made.number, made.what.name, nameOf(made.what.kind),
                 next ? next->postsOn.toString(Qt::ISODate) : QString()});
    return ExitCode::Done;
}

} // namespace

std::vector<Command> scheduleRepeatCommands()
{
    return {{"schedule",
             "repeat",
             "ENTRY",
             "let what an entry booked come again each month: its invoice, its bill or its lines",
             {{"name", "TEXT", "what it is for; the entry's text if not given"},
              {"from", "DAY", "from when on; a month after the entry if not given"},
              {"until", "DAY", "the last day it may be due"},
              {"times", "N", "how often in all"},
              {"reverse", nullptr, "reverse each entry on the first day of the month after it"}},
             Books::Open,
             &repeat}};
}

} // namespace tandem::ctl
