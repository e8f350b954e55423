#include "workflows/agree_terms.h"

#include "backoffice/settlements/allocation_plan.h"
#include "backoffice/settlements/errors.h"
#include "backoffice/settlements/open_item_queries.h"
#include "backoffice/settlements/open_item_service.h"
#include "backoffice/settlements/payment_terms_service.h"
#include "base/allocation.h"
#include "office/company.h"

namespace tandem::workflows {

using namespace Qt::StringLiterals;
using settlements::DiscountTax;
using settlements::OpenItemDraft;

namespace {

/// The parts of a document that are due one after the other; their bases add up to its own.
std::vector<OpenItemDraft> instalmentsOf(const OpenItemDraft& document,
                                         const settlements::PaymentTerms& terms)
{
    std::vector<OpenItemDraft> items;
    Money before = Money::zero(document.amount.currency());
    const auto shares = dueShares(terms, document.issuedOn, document.amount);
    for (const settlements::DueShare& share : shares) {
        OpenItemDraft item = document;
        item.dueOn = share.dueOn;
        item.amount = share.amount;
        item.base = cumulativeShare(document.base,
                                    {.before = before.abs().minor(),
                                     .after = (before + share.amount).abs().minor(),
                                     .whole = document.amount.abs().minor()},
                                    Rounding::HalfAwayFromZero);
        item.instalment = shares.size() == 1 ? 0 : static_cast<int>(items.size()) + 1;
        before += share.amount;
        items.push_back(std::move(item));
    }
    return items;
}

} // namespace

Result<AgreedTerms> agreedTerms(Reader& books, const settlements::TermsQuestion& question,
                                const DatedDocument& document)
{
    if (!document.dueOn.isValid())
        return settlements::termsFor(books, question);
    if (!question.code.trimmed().isEmpty())
        return fail(settlements::errors::dueDayAndTerms, {question.code.trimmed()}).at(u"terms"_s);
    return AgreedTerms();
}

Result<Rate> taxDiscountOf(Reader& books, const AgreedTerms& terms)
{
    TANDEM_TRY(const DiscountTax policy, settlements::discountTax(books));
    return terms && policy == DiscountTax::Invoiced ? terms->discount : Rate::ofMillionths(0);
}

Result<> oweByTerms(UnitOfWork& work, const OpenItemDraft& document, const AgreedTerms& terms,
                    const Money& tax)
{
    if (!terms) {
        TANDEM_CHECK(settlements::openItem(work, document));
        return {};
    }
    TANDEM_CHECK(settlements::setDocumentTerms(work, document.source, document.sourceId, *terms));
    TANDEM_TRY(const DiscountTax policy, settlements::discountTax(work));
    for (OpenItemDraft& item : instalmentsOf(document, *terms)) {
        if (terms->hasDiscount())
            item.discount =
                settlements::DiscountTerms{.rate = terms->discount,
                                           .until = item.issuedOn.addDays(terms->discountDays),
                                           .tax = tax,
                                           .keepsTax = policy != DiscountTax::Corrected};
        TANDEM_CHECK(settlements::openItem(work, item));
    }
    return {};
}

Result<Money> discountOn(Reader& books, InvoiceId invoice, QDate paidOn)
{
    TANDEM_TRY(const Company owner, company(books));
    TANDEM_TRY(const auto items, settlements::itemsOfSource(books, settlements::Side::Receivable,
                                                            u"invoice"_s, invoice.value()));
    Money kept = Money::zero(items.empty() ? owner.currency : items.front().open.currency());
    for (const settlements::OpenItem& item : items)
        for (const settlements::Portion& one : settlements::discountPortions(item, paidOn))
            kept += one.amount;
    return kept;
}

} // namespace tandem::workflows
