#include "backoffice/settlements/credit.h"

#include "backoffice/settlements/credit_errors.h"
#include "backoffice/settlements/dunning_errors.h"
#include "office/company.h"
#include "office/settings.h"

#include <array>

namespace tandem::settlements {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array checkNames{"off"_L1, "warn"_L1, "block"_L1};

QString checkSetting()
{
    return u"settlements.credit_check"_s;
}

QString limitSetting()
{
    return u"settlements.credit_limit_minor"_s;
}

Result<> checkLimit(Reader& books, const std::optional<Money>& limit)
{
    TANDEM_TRY(const Company whose, company(books));
    if (limit && (limit->currency() != whose.currency || limit->isNegative()))
        return fail(errors::creditLimitUnfit).at(u"limit"_s);
    return limit ? checkAmount(*limit) : Result<>();
}

QString keyOf(PartyId party)
{
    return u'#' + QString::number(party.value());
}

} // namespace

QString nameOf(CreditCheck check)
{
    return checkNames.at(static_cast<std::size_t>(check));
}

std::optional<CreditCheck> creditCheckNamed(const QString& name)
{
    for (const CreditCheck check : {CreditCheck::Off, CreditCheck::Warn, CreditCheck::Block})
        if (nameOf(check) == name)
            return check;
    return std::nullopt;
}

Result<CreditPolicy> creditPolicy(Reader& books)
{
    TANDEM_TRY(const Company whose, company(books));
    TANDEM_TRY(const auto check, companySetting(books, checkSetting()));
    TANDEM_TRY(const auto limit, companySetting(books, limitSetting()));
    CreditPolicy policy{.check =
                            creditCheckNamed(check.value_or(QString())).value_or(CreditCheck::Off)};
    if (limit && !limit->isEmpty())
        policy.defaultLimit = Money::ofMinor(limit->toLongLong(), whose.currency);
    return policy;
}

Result<> setCreditPolicy(UnitOfWork& work, const CreditPolicy& policy)
{
    TANDEM_CHECK(checkLimit(work, policy.defaultLimit));
    TANDEM_CHECK(setCompanySetting(work, checkSetting(), nameOf(policy.check)));
    return setCompanySetting(work, limitSetting(),
                             policy.defaultLimit ? QString::number(policy.defaultLimit->minor())
                                                 : QString());
}

CreditVerdict verdictOn(const CreditStanding& standing, const Money& more, CreditCheck check)
{
    if (standing.isHeld())
        return CreditVerdict::Held;
    if (check == CreditCheck::Off || !standing.exceedsWith(more))
        return CreditVerdict::Fine;
    return check == CreditCheck::Warn ? CreditVerdict::Warned : CreditVerdict::Beyond;
}

Result<CreditStanding> creditStanding(Reader& books, PartyId party)
{
    TANDEM_TRY(const Company whose, company(books));
    TANDEM_TRY(const CreditPolicy policy, creditPolicy(books));
    CreditStanding standing{.party = party,
                            .limit = policy.defaultLimit,
                            .receivables = Money::zero(whose.currency),
                            .ordered = Money::zero(whose.currency)};
    TANDEM_CHECK(
        books.each(u"settlements.credit:standing"_s, {{"party_id", party}}, [&](const Row& row) {
            standing.receivables = row.money("open_minor", whose.currency);
            standing.isOwnLimit = !row.isNull("limit_minor");
            if (standing.isOwnLimit)
                standing.limit = row.money("limit_minor", whose.currency);
            standing.holdReason = row.textOrEmpty("hold_reason");
        }));
    return standing;
}

Result<> setCreditLimit(UnitOfWork& work, PartyId party, const std::optional<Money>& limit)
{
    TANDEM_CHECK(checkLimit(work, limit));
    if (!limit) {
        TANDEM_CHECK(work.execute(u"settlements.credit:remove_limit"_s, {{"party_id", party}}));
        return {};
    }
    TANDEM_TRY(const int changed, work.execute(u"settlements.credit:change_limit"_s,
                                               {{"party_id", party}, {"limit_minor", *limit}}));
    if (changed > 0)
        return {};
    TANDEM_TRY(const auto id, work.newId<Id<struct CreditLimitTag>>());
    TANDEM_CHECK(work.execute(u"settlements.credit:insert_limit"_s,
                              {{"id", id}, {"party_id", party}, {"limit_minor", *limit}}));
    return {};
}

Result<> holdCredit(UnitOfWork& work, PartyId party, const QString& reason)
{
    if (reason.trimmed().isEmpty())
        return fail(errors::creditReasonMissing).at(u"reason"_s);
    TANDEM_TRY(const CreditStanding standing, creditStanding(work, party));
    if (standing.isHeld())
        return fail(errors::heldAlready, {keyOf(party)});
    TANDEM_TRY(const auto id, work.newId<Id<struct CreditHoldTag>>());
    TANDEM_CHECK(
        work.execute(u"settlements.credit:insert_hold"_s, {{"id", id},
                                                           {"party_id", party},
                                                           {"reason", reason.trimmed()},
                                                           {"held_on", work.today()},
                                                           {"user_id", work.session().user}}));
    return {};
}

Result<> releaseCredit(UnitOfWork& work, PartyId party)
{
    TANDEM_TRY(const int released,
               work.execute(u"settlements.credit:release"_s,
                            {{"party_id", party}, {"released_on", work.today()}}));
    if (released == 0)
        return fail(errors::notHeld, {keyOf(party)});
    return {};
}

Result<std::vector<PartyId>> customersWithCredit(Reader& books, int rowsMax)
{
    return books.rows<PartyId>(u"settlements.credit:customers"_s, {{"rows_max", rowsMax}},
                               [](const Row& row) { return row.id<PartyId>("party_id"); });
}

Result<> recordOverride(UnitOfWork& work, const CreditOverride& override)
{
    if (override.reason.trimmed().isEmpty())
        return fail(errors::creditReasonMissing).at(u"reason"_s);
    TANDEM_TRY(const auto id, work.newId<Id<struct CreditOverrideTag>>());
    TANDEM_CHECK(work.execute(u"settlements.credit:insert_override"_s,
                              {{"id", id},
                               {"party_id", override.party},
                               {"order_id", override.order},
                               {"deed", override.deed},
                               {"exposure_minor", override.exposure},
                               {"limit_minor", override.limit},
                               {"reason", override.reason.trimmed()},
                               {"user_id", work.session().user},
                               {"overridden_on", work.today()}}));
    return {};
}

} // namespace tandem::settlements
