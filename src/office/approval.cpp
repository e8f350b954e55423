#include "office/approval.h"

#include "office/actions.h"
#include "office/notices.h"
#include "office/user_errors.h"

namespace tandem {

using namespace Qt::StringLiterals;

namespace {

using SignatureId = Id<struct SignatureTag>;

QString nameOf(ApprovalState state)
{
    switch (state) {
    case ApprovalState::Requested:
        return u"requested"_s;
    case ApprovalState::Approved:
        return u"approved"_s;
    case ApprovalState::Declined:
        return u"declined"_s;
    }
    return {};
}

ApprovalState stateNamed(const QString& name)
{
    if (name == u"approved"_s)
        return ApprovalState::Approved;
    return name == u"declined"_s ? ApprovalState::Declined : ApprovalState::Requested;
}

Approval approvalOf(const Row& row)
{
    return {.id = row.id<ApprovalId>("id"),
            .subject = {.table = row.text("subject_table"),
                        .id = row.integer("subject_id"),
                        .version = row.integer("subject_version")},
            .maker = row.id<UserId>("maker_id"),
            .reason = row.text("reason"),
            .requestedAt = row.instant("requested_at_ms"),
            .state = stateNamed(row.text("state")),
            .checker = row.idOrUnset<UserId>("checker_id"),
            .remark = row.textOrEmpty("remark"),
            .version = row.integer("version")};
}

/// What a notice says of a request.
QString bodyOf(const Approval& approval)
{
    return approval.reason.isEmpty() ? approval.subject.table : approval.reason;
}

Result<std::int64_t> countOf(Reader& books, const ApprovalSubject& subject, ApprovalState state)
{
    TANDEM_TRY(const auto count,
               books.first<std::int64_t>(u"office.approval:count_of"_s,
                                         {{"subject_table", subject.table},
                                          {"subject_id", subject.id},
                                          {"subject_version", subject.version},
                                          {"state", nameOf(state)}},
                                         [](const Row& row) { return row.integer("count"); }));
    return count.value_or(0);
}

/// The newest request for this version, open or decided.
Result<std::optional<Approval>> newestOf(Reader& books, const ApprovalSubject& subject)
{
    return books.first<Approval>(u"office.approval:newest_of"_s,
                                 {{"subject_table", subject.table},
                                  {"subject_id", subject.id},
                                  {"subject_version", subject.version}},
                                 &approvalOf);
}

Result<ApprovalId> insertRequest(UnitOfWork& work, const ApprovalSubject& subject, UserId maker,
                                 const QString& reason)
{
    TANDEM_TRY(const auto id, work.newId<ApprovalId>());
    TANDEM_CHECK(work.execute(u"office.approval:insert"_s, {{"id", id},
                                                            {"subject_table", subject.table},
                                                            {"subject_id", subject.id},
                                                            {"subject_version", subject.version},
                                                            {"maker_id", maker},
                                                            {"reason", reason},
                                                            {"requested_at_ms", work.now()}}));
    return id;
}

Result<> saveDecision(UnitOfWork& work, const Approval& request, ApprovalState decision,
                      const QString& remark)
{
    if (request.maker == work.session().user)
        return fail(errors::ownApproval);
    return work.save(u"office.approval:decide"_s, {{"id", request.id},
                                                   {"version", request.version},
                                                   {"state", nameOf(decision)},
                                                   {"checker_id", work.session().user},
                                                   {"remark", remark},
                                                   {"now_ms", work.now()}});
}

} // namespace

Result<ApprovalId> openApproval(UnitOfWork& work, const ApprovalSubject& subject,
                                const QString& reason)
{
    TANDEM_TRY(const std::int64_t open, countOf(work, subject, ApprovalState::Requested));
    if (open > 0)
        return fail(errors::approvalPending);
    return insertRequest(work, subject, work.session().user, reason);
}

Result<ApprovalId> requestApproval(UnitOfWork& work, const ApprovalSubject& subject,
                                   const QString& reason)
{
    TANDEM_TRY(const auto id, openApproval(work, subject, reason));
    TANDEM_TRY(const Approval asked, approval(work, id));
    TANDEM_CHECK(notifyAllWith(work, Permission::Approve,
                               {.kind = notices::approvalRequested,
                                .body = bodyOf(asked),
                                .subject = {u"approval"_s, id.value()}}));
    return id;
}

Result<ApprovalId> requestApproval(UnitOfWork& work, const ApprovalSubject& subject,
                                   const QString& reason, std::span<const UserId> deciders)
{
    TANDEM_TRY(const auto id, openApproval(work, subject, reason));
    TANDEM_TRY(const Approval asked, approval(work, id));
    for (const UserId decider : deciders)
        TANDEM_CHECK(notify(work, decider,
                            {.kind = notices::approvalRequested,
                             .body = bodyOf(asked),
                             .subject = {u"approval"_s, id.value()}}));
    return id;
}

Result<> withdrawApproval(UnitOfWork& work, const ApprovalSubject& subject)
{
    TANDEM_CHECK(
        work.execute(u"office.approval:withdraw"_s, {{"subject_table", subject.table},
                                                     {"subject_id", subject.id},
                                                     {"subject_version", subject.version}}));
    return {};
}

Result<> signApproval(UnitOfWork& work, const ApprovalSubject& subject, UserId maker,
                      ApprovalState decision)
{
    require(decision != ApprovalState::Requested, "a decision is yes or no");
    if (maker == work.session().user)
        return fail(errors::ownApproval);
    TANDEM_TRY(auto newest, newestOf(work, subject));
    if (newest && newest->state != ApprovalState::Requested) {
        if (newest->state != decision)
            return fail(errors::approvalDecided);
        return {};
    }
    if (!newest) {
        TANDEM_TRY(const auto id, insertRequest(work, subject, maker, {}));
        TANDEM_TRY(newest, approval(work, id));
    }
    return saveDecision(work, *newest, decision, {});
}

Result<Approval> approval(Reader& books, ApprovalId id)
{
    TANDEM_TRY(const auto found,
               books.first<Approval>(u"office.approval:load"_s, {{"id", id}}, &approvalOf));
    if (!found)
        return fail(errors::approvalUnknown);
    return *found;
}

Result<bool> isApproved(Reader& books, const ApprovalSubject& subject)
{
    TANDEM_TRY(const std::int64_t approved, countOf(books, subject, ApprovalState::Approved));
    TANDEM_TRY(const std::int64_t declined, countOf(books, subject, ApprovalState::Declined));
    return approved > 0 && declined == 0;
}

Result<std::vector<Approval>> openApprovals(Reader& books, ApprovalId after, int rowsMax)
{
    return books.rows<Approval>(u"office.approval:open"_s,
                                {{"after_id", after}, {"rows_max", rowsMax}}, &approvalOf);
}

Result<> addSignature(UnitOfWork& work, ApprovalId id, const QString& remark)
{
    TANDEM_TRY(const Approval found, approval(work, id));
    if (found.state != ApprovalState::Requested)
        return fail(errors::approvalDecided);
    const UserId self = work.session().user;
    if (found.maker == self)
        return fail(errors::ownApproval);
    TANDEM_TRY(const auto before, signaturesUnder(work, id));
    if (std::ranges::find(before, self, &ApprovalSignature::user) != before.end())
        return fail(errors::approvalSigned);
    TANDEM_TRY(const auto row, work.newId<SignatureId>());
    TANDEM_CHECK(work.execute(u"office.approval:insert_signature"_s, {{"id", row},
                                                                      {"approval_id", id},
                                                                      {"user_id", self},
                                                                      {"remark", remark},
                                                                      {"now_ms", work.now()}}));
    return {};
}

Result<std::vector<ApprovalSignature>> signaturesUnder(Reader& books, ApprovalId id)
{
    return books.rows<ApprovalSignature>(
        u"office.approval:signatures"_s, {{"approval_id", id}}, [](const Row& row) {
            return ApprovalSignature{.user = row.id<UserId>("user_id"),
                                     .remark = row.text("remark"),
                                     .signedAt = row.instant("signed_at_ms")};
        });
}

Result<> decideApproval(UnitOfWork& work, ApprovalId id, ApprovalState decision,
                        const QString& remark)
{
    require(decision != ApprovalState::Requested, "a decision is yes or no");
    TANDEM_TRY(const Approval found, approval(work, id));
    if (found.state != ApprovalState::Requested)
        return fail(errors::approvalDecided);
    return saveDecision(work, found, decision, remark);
}

Result<> decideApproval(Office& office, ApprovalId id, ApprovalState decision,
                        const QString& remark)
{
    return office.change(actions::decideApproval, [&](UnitOfWork& work) -> Result<> {
        TANDEM_CHECK(decideApproval(work, id, decision, remark));
        TANDEM_TRY(const Approval found, approval(work, id));
        TANDEM_CHECK(
            notify(work, found.maker,
                   {.kind = decision == ApprovalState::Approved ? notices::approvalGiven
                                                                : notices::approvalDeclined,
                    .body = bodyOf(found),
                    .subject = {found.subject.table, found.subject.id}}));
        return {};
    });
}

} // namespace tandem
