#include "frontoffice/crm/actions.h"
#include "frontoffice/crm/opportunity.h"
#include "office/list_errors.h"
#include "workflows/bulk_edits.h"

/// What can be changed on many opportunities at once.
namespace tandem::workflows {

using namespace Qt::StringLiterals;
using crm::Opportunity;

namespace {

/// A field of an opportunity as plain text.
struct Field {
    Result<QString> (*read)(Reader& books, const Opportunity& one);
    Result<QString> (*wanted)(Reader& books, const QString& value);
    Result<> (*write)(Reader& books, crm::OpportunityDraft& draft, const QString& value);
};

Failure unfit(const QString& value, const QString& fits)
{
    return fail(errors::bulkValueUnfit, {value, fits}).at(u"value"_s);
}

Result<QString> stageOf(Reader& books, const Opportunity& one)
{
    TANDEM_TRY(const auto stages, crm::stages(books));
    const auto found = std::ranges::find(stages, one.stage, &crm::Stage::id);
    return found == stages.end() ? QString() : found->name;
}

Result<QString> wantedStage(Reader& books, const QString& value)
{
    TANDEM_TRY(const auto stages, crm::stages(books));
    QStringList names;
    for (const crm::Stage& stage : stages) {
        if (stage.name.compare(value.trimmed(), Qt::CaseInsensitive) == 0)
            return stage.name;
        names += stage.name;
    }
    return unfit(value, names.join(u", "_s));
}

Result<> writeStage(Reader&, crm::OpportunityDraft& draft, const QString& value)
{
    draft.stage = value;
    return {};
}

Result<QString> ownerOf(Reader& books, const Opportunity& one)
{
    TANDEM_TRY(const auto owners, crm::owners(books));
    const auto found = std::ranges::find(owners, one.owner, &crm::Owner::user);
    return found == owners.end() ? QString() : found->name;
}

/// By the user's name, or none.
Result<QString> wantedOwner(Reader& books, const QString& value)
{
    const QString name = value.trimmed();
    if (name.isEmpty() || name.compare(u"none"_s, Qt::CaseInsensitive) == 0)
        return QString();
    TANDEM_TRY(const auto owners, crm::owners(books));
    QStringList names;
    for (const crm::Owner& one : owners) {
        if (one.name.compare(name, Qt::CaseInsensitive) == 0
            || one.fullName.compare(name, Qt::CaseInsensitive) == 0)
            return one.name;
        names += one.name;
    }
    return unfit(value, names.join(u", "_s) + u", none"_s);
}

Result<> writeOwner(Reader& books, crm::OpportunityDraft& draft, const QString& value)
{
    TANDEM_TRY(const auto owners, crm::owners(books));
    const auto found = std::ranges::find(owners, value, &crm::Owner::name);
    draft.owner = found == owners.end() ? UserId() : found->user;
    return {};
}

Result<QString> closingOf(Reader&, const Opportunity& one)
{
    return one.closesOn.isValid() ? one.closesOn.toString(Qt::ISODate) : QString();
}

Result<QString> wantedClosing(Reader&, const QString& value)
{
    const QDate day = QDate::fromString(value.trimmed(), Qt::ISODate);
    return day.isValid() ? Result<QString>(day.toString(Qt::ISODate))
                         : Result<QString>(unfit(value, u"2026-03-31"_s));
}

Result<> writeClosing(Reader&, crm::OpportunityDraft& draft, const QString& value)
{
    draft.closesOn = QDate::fromString(value, Qt::ISODate);
    return {};
}

/// An opportunity as a draft that changes nothing.
crm::OpportunityDraft draftOf(const Opportunity& one)
{
    return {.party = one.party,
            .title = one.title,
            .expected = one.expected,
            .closesOn = one.closesOn,
            .owner = one.owner};
}

BulkEdit opportunityEdit(const char* name, const char* title, const char* hint, Field field)
{
    return {.name = name,
            .title = title,
            .hint = hint,
            .view = crm::actions::opportunities,
            .action = crm::actions::changeOpportunity,
            .preview = [field](Reader& books, std::int64_t record,
                               const BulkWish& wish) -> Result<BulkChange> {
                TANDEM_TRY(const auto one, crm::opportunity(books, crm::OpportunityId(record)));
                TANDEM_TRY(const QString before, field.read(books, one));
                BulkChange change{.record = record,
                                  .name = one.title,
                                  .before = before,
                                  .after = {},
                                  .version = one.version};
                const auto after = field.wanted(books, wish.value);
                if (after)
                    change.after = *after;
                else
                    change.error = after.error();
                return change;
            },
            .apply = [field](UnitOfWork& work, const BulkChange& change) -> Result<> {
                const crm::OpportunityId id(change.record);
                TANDEM_TRY(const auto one, crm::opportunity(work, id));
                auto draft = draftOf(one);
                TANDEM_CHECK(field.write(work, draft, change.after));
                return crm::changeOpportunity(work, id, change.version, draft);
            }};
}

} // namespace

std::vector<BulkEdit> opportunityEdits()
{
    return {opportunityEdit("stage", QT_TRANSLATE_NOOP("Bulk", "Stage"),
                            QT_TRANSLATE_NOOP("Bulk", "the name of a stage"),
                            {&stageOf, &wantedStage, &writeStage}),
            opportunityEdit("owner", QT_TRANSLATE_NOOP("Bulk", "Owner"),
                            QT_TRANSLATE_NOOP("Bulk", "a user's name, or none"),
                            {&ownerOf, &wantedOwner, &writeOwner}),
            opportunityEdit("closes_on", QT_TRANSLATE_NOOP("Bulk", "Decided by"),
                            QT_TRANSLATE_NOOP("Bulk", "a day, such as 2026-03-31"),
                            {&closingOf, &wantedClosing, &writeClosing})};
}

} // namespace tandem::workflows
