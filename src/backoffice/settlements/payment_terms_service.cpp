#include "backoffice/settlements/payment_terms_service.h"

#include "backoffice/settlements/errors.h"
#include "backoffice/settlements/open_item_row.h"
#include "backoffice/settlements/payment_terms_queries.h"
#include "backoffice/settlements/payment_terms_settings.h"
#include "office/company.h"
#include "office/settings.h"

namespace tandem::settlements {

using namespace Qt::StringLiterals;

namespace {

constexpr int daysMax = 3650;
constexpr int monthsMax = 120;
constexpr std::int64_t weightMax = 1'000'000;
constexpr std::size_t instalmentsMax = 120;

Result<> checkInstalment(const QString& code, const Instalment& one)
{
    if (one.weight < 1 || one.weight > weightMax)
        return fail(errors::termsWeightWrong, {code, QString::number(weightMax)})
            .at(u"instalments"_s);
    const bool isMonthDay = one.due.from == DueFrom::MonthDay;
    const bool isDay = isMonthDay ? one.due.days >= 1 && one.due.days <= 31
                                  : one.due.days >= 0 && one.due.days <= daysMax;
    const bool isMonth =
        isMonthDay ? one.due.months >= 1 && one.due.months <= monthsMax : one.due.months == 0;
    if (!isDay || !isMonth)
        return fail(errors::termsDayWrong, {textOf(one.due)}).at(u"instalments"_s);
    return {};
}

Result<> check(const PaymentTerms& terms)
{
    if (terms.code.trimmed().isEmpty())
        return fail(errors::termsCodeMissing).at(u"code"_s);
    if (terms.name.trimmed().isEmpty())
        return fail(errors::termsNameMissing, {terms.code}).at(u"name"_s);
    if (terms.instalments.empty() || terms.instalments.size() > instalmentsMax)
        return fail(errors::termsWithoutInstalment, {terms.code, QString::number(instalmentsMax)})
            .at(u"instalments"_s);
    for (const Instalment& one : terms.instalments)
        TANDEM_CHECK(checkInstalment(terms.code, one));
    const std::int64_t discount = terms.discount.millionths();
    if (discount < 0 || discount >= Rate::whole || terms.discountDays < 0
        || terms.discountDays > daysMax || (discount == 0 && terms.discountDays > 0))
        return fail(errors::termsDiscountWrong, {terms.code}).at(u"discount"_s);
    if (terms.hasDiscount() && terms.instalments.size() > 1)
        return fail(errors::termsDiscountAndInstalments, {terms.code}).at(u"discount"_s);
    return {};
}

Result<> insertInstalments(UnitOfWork& work, PaymentTermsId terms,
                           const std::vector<Instalment>& instalments)
{
    int position = 0;
    for (const Instalment& one : instalments) {
        TANDEM_TRY(const auto id, work.newId<Id<struct InstalmentTag>>());
        TANDEM_CHECK(work.execute(u"settlements.payment_terms:insert_instalment"_s,
                                  {{"id", id},
                                   {"payment_terms_id", terms},
                                   {"position", ++position},
                                   {"weight", one.weight},
                                   {"due_from", nameOf(one.due.from)},
                                   {"due_days", one.due.days},
                                   {"due_months", one.due.months}}));
    }
    return {};
}

Result<bool> isTaken(Reader& books, const QString& code)
{
    TANDEM_TRY(const auto all, paymentTerms(books));
    return std::ranges::any_of(all, [&](const PaymentTerms& one) { return one.code == code; });
}

} // namespace

Result<PaymentTermsId> addPaymentTerms(UnitOfWork& work, const PaymentTerms& terms)
{
    TANDEM_CHECK(check(terms));
    const QString code = terms.code.trimmed();
    TANDEM_TRY(const bool taken, isTaken(work, code));
    if (taken)
        return fail(errors::termsTaken, {code}).at(u"code"_s);
    TANDEM_TRY(const auto id, work.newId<PaymentTermsId>());
    const QString name = terms.name.trimmed();
    TANDEM_CHECK(work.execute(u"settlements.payment_terms:insert"_s,
                              {{"id", id},
                               {"code", code},
                               {"name", name},
                               {"discount_micro", terms.discount.millionths()},
                               {"discount_days", terms.discountDays},
                               {"is_closed", terms.isClosed}}));
    TANDEM_CHECK(insertInstalments(work, id, terms.instalments));
    return id;
}

Result<> changePaymentTerms(UnitOfWork& work, const PaymentTerms& terms)
{
    TANDEM_TRY(const PaymentTerms before, paymentTerms(work, terms.code));
    TANDEM_CHECK(check(terms));
    const QString name = terms.name.trimmed();
    TANDEM_CHECK(work.save(u"settlements.payment_terms:update"_s,
                           {{"name", name},
                            {"discount_micro", terms.discount.millionths()},
                            {"discount_days", terms.discountDays},
                            {"is_closed", terms.isClosed},
                            {"id", before.id},
                            {"version", terms.version}}));
    if (terms.instalments == before.instalments)
        return {};
    TANDEM_CHECK(work.execute(u"settlements.payment_terms:delete_instalments"_s,
                              {{"payment_terms_id", before.id}}));
    return insertInstalments(work, before.id, terms.instalments);
}

Result<int> addUsualTerms(UnitOfWork& work)
{
    TANDEM_TRY(const Company owner, company(work));
    int added = 0;
    for (const PaymentTerms& one : usualTerms(owner.country)) {
        TANDEM_TRY(const bool taken, isTaken(work, one.code));
        if (taken)
            continue;
        TANDEM_CHECK(addPaymentTerms(work, one));
        ++added;
    }
    return added;
}

Result<> setPartyTerms(UnitOfWork& work, PartyId party, Side side, const QString& code)
{
    const QString sideText = sideName(side);
    if (code.trimmed().isEmpty()) {
        TANDEM_CHECK(work.execute(u"settlements.payment_terms:delete_party"_s,
                                  {{"party_id", party}, {"side", sideText}}));
        return {};
    }
    TANDEM_TRY(const auto before, termsOfParty(work, party, side));
    TANDEM_TRY(const PaymentTerms terms, paymentTerms(work, code));
    if (before && before->id == terms.id)
        return {};
    if (terms.isClosed)
        return fail(errors::termsClosed, {terms.code}).at(u"terms"_s);
    if (before) {
        TANDEM_CHECK(work.execute(
            u"settlements.payment_terms:update_party"_s,
            {{"party_id", party}, {"side", sideText}, {"payment_terms_id", terms.id}}));
        return {};
    }
    TANDEM_TRY(const auto id, work.newId<Id<struct PartyTermsTag>>());
    TANDEM_CHECK(work.execute(
        u"settlements.payment_terms:insert_party"_s,
        {{"id", id}, {"party_id", party}, {"side", sideText}, {"payment_terms_id", terms.id}}));
    return {};
}

Result<> setDefaultTerms(UnitOfWork& work, const QString& code)
{
    if (!code.trimmed().isEmpty())
        TANDEM_CHECK(offeredTerms(work, code));
    return setCompanySetting(work, defaultTermsSetting(), code.trimmed());
}

Result<> setDiscountTax(UnitOfWork& work, DiscountTax policy)
{
    return setCompanySetting(work, discountTaxSetting(), nameOf(policy));
}

Result<> setDocumentTerms(UnitOfWork& work, const QString& source, std::int64_t sourceId,
                          const PaymentTerms& terms)
{
    TANDEM_CHECK(dropDocumentTerms(work, source, sourceId));
    TANDEM_TRY(const auto id, work.newId<Id<struct DocumentTermsTag>>());
    return work.send(u"settlements.payment_terms:insert_document"_s,
                     {{"id", id},
                      {"source", source},
                      {"source_id", sourceId},
                      {"payment_terms_id", terms.id},
                      {"name", terms.name}});
}

Result<> dropDocumentTerms(UnitOfWork& work, const QString& source, std::int64_t sourceId)
{
    TANDEM_TRY(const auto before, documentTerms(work, source, sourceId));
    if (before)
        TANDEM_CHECK(work.execute(u"settlements.payment_terms:delete_document"_s,
                                  {{"source", source}, {"source_id", sourceId}}));
    return {};
}

} // namespace tandem::settlements
