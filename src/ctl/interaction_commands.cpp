#include "ctl/commands.h"
#include "ctl/errors.h"
#include "ctl/people.h"
#include "frontoffice/crm/actions.h"
#include "frontoffice/crm/interaction.h"

namespace tandem::ctl {

using namespace Qt::StringLiterals;

namespace {

constexpr int pageRows = 500;

Result<crm::InteractionDraft> draftOf(const Context& context, Reader& books)
{
    if (context.arguments().isEmpty())
        return fail(errors::argumentMissing, {u"the code or id of a party"_s});
    const QString word = context.value("kind", u"note"_s);
    const auto kind = crm::interactionKindNamed(word);
    if (!kind)
        return fail(errors::wordUnknown, {word, u"call, mail, meeting, note"_s}).at(u"kind"_s);
    TANDEM_TRY(const PartyId party, partyCalled(books, context.arguments().front()));
    crm::InteractionDraft draft{.party = party,
                                .kind = *kind,
                                .happenedAt = books.now(),
                                .subject = context.arguments().mid(1).join(u' '),
                                .content = context.value("content")};
    if (context.has("at")) {
        TANDEM_TRY(const QTimeZone zone, companyZone(books));
        TANDEM_TRY(draft.happenedAt, momentOf(context.value("at"), zone));
    }
    return draft;
}

Result<ExitCode> add(Context& context)
{
    TANDEM_TRY(Office* const office, context.office());
    const QByteArray body = context.arguments().join(u'\n').toUtf8();
    TANDEM_TRY(const Receipt receipt,
               office->create(crm::actions::recordInteraction, context.request(body),
                              [&](UnitOfWork& work) -> Result<Receipt> {
                                  TANDEM_TRY(const auto draft, draftOf(context, work));
                                  TANDEM_TRY(const auto id, crm::recordInteraction(work, draft));
                                  return Receipt{id.value(), {}};
                              }));
    Listing list = context.list({{"id", Column::Align::Right}});
    list.add({receipt.id});
    return ExitCode::Done;
}

Result<ExitCode> list(Context& context)
{
    TANDEM_TRY(Office* const office, context.office());
    if (context.arguments().isEmpty())
        return fail(errors::argumentMissing, {u"the code or id of a party"_s});
    Listing list =
        context.list({{"id", Column::Align::Right}, {"at"}, {"kind"}, {"subject"}, {"content"}});
    crm::InteractionPageKey before;
    for (std::size_t count = pageRows; count == pageRows;) {
        TANDEM_CHECK(office->read(crm::actions::interactions, [&](Reader& books) -> Result<> {
            TANDEM_TRY(const PartyId party, partyCalled(books, context.arguments().front()));
            TANDEM_TRY(const QTimeZone zone, companyZone(books));
            TANDEM_TRY(const auto page, crm::interactionsOf(books, party, before, pageRows));
            for (const crm::Interaction& one : page)
                list.add({one.id.value(), momentText(one.happenedAt, zone), crm::wordOf(one.kind),
                          one.subject, one.content});
            count = page.size();
            if (!page.empty())
                before = {page.back().happenedAt, page.back().id};
            return {};
        }));
    }
    return ExitCode::Done;
}

} // namespace

std::vector<Command> interactionCommands()
{
    return {{"interaction",
             "add",
             "PARTY SUBJECT",
             "record what happened between us and a party",
             {{"kind", "KIND", "call, mail, meeting or note (if not given)"},
              {"at", "MOMENT", "when: \"2025-03-31 14:00\"; now if not given"},
              {"content", "TEXT", "what was said"}},
             Books::Open,
             &add},
            {"interaction",
             "list",
             "PARTY",
             "list what happened with a party, the latest first",
             {},
             Books::Open,
             &list}};
}

} // namespace tandem::ctl
