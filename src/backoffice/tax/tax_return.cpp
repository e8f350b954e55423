#include "backoffice/tax/tax_return.h"

#include "backoffice/tax/errors.h"
#include "backoffice/tax/tax_movement_row.h"
#include "base/check.h"
#include "office/company.h"

namespace tandem::tax {

using namespace Qt::StringLiterals;

namespace {

constexpr int monthsPerQuarter = 3;
const QDate& beforeAllDays()
{
    static const QDate day(1, 1, 1);
    return day;
}

TaxReturn readReturn(const Row& row, const Currency& currency)
{
    return {.id = row.id<TaxReturnId>("id"),
            .form = row.text("form"),
            .period = {.startsOn = row.date("starts_on"), .endsOn = row.date("ends_on")},
            .state =
                row.text("state") == u"filed"_s ? TaxReturnState::Filed : TaxReturnState::Undone,
            .payable = row.money("payable_minor", currency),
            .filedAt = row.instant("filed_at_ms"),
            .filedBy = row.id<UserId>("filed_by"),
            .reference = row.text("reference"),
            .lockBefore = row.dateOrInvalid("lock_before"),
            .undoneReason = row.textOrEmpty("undone_reason")};
}

Result<std::vector<BoxValue>> boxesOf(Reader& books, TaxReturnId id, const Currency& currency)
{
    return books.rows<BoxValue>(
        u"tax.returns:boxes"_s, {{"tax_return_id", id}}, [&](const Row& row) {
            return BoxValue{.code = row.text("box"),
                            .name = row.text("name"),
                            .amount = row.money("amount_minor", currency),
                            .correction = row.money("correction_minor", currency)};
        });
}

/// Sums of movements, those of periods filed before apart.
struct Sums {
    std::vector<MovementSum> all;
    std::vector<MovementSum> corrections;
};

MovementSum readSum(const Row& row, const Currency& currency)
{
    const auto direction = taxDirectionNamed(row.text("direction"));
    const bool isSelf = row.flag("is_self_assessed");
    const auto category = taxCategoryNamed(row.text("category"));
    require(direction && category, "a movement has a known direction and category");
    return {.direction = *direction,
            .assessment = isSelf ? Assessment::Self : Assessment::Ordinary,
            .category = *category,
            .rate = Rate::ofMillionths(row.integer("rate_micro")),
            .net = row.money("net_minor", currency),
            .tax = row.money("tax_minor", currency),
            .deductible = row.money("deductible_minor", currency)};
}

Result<QDate> filedThrough(Reader& books)
{
    TANDEM_TRY(const auto last, books.first<QDate>(u"tax.returns:last"_s, {}, [](const Row& row) {
        return row.date("ends_on");
    }));
    return last.value_or(beforeAllDays());
}

/// Up to this day, what was dated into periods filed before is taken up by the return of `period`.
Result<QDate> lateThrough(Reader& books, const TaxPeriod& period)
{
    TANDEM_TRY(const QDate through, filedThrough(books));
    return std::min(through, std::max(period.startsOn.addDays(-1), beforeAllDays()));
}

Result<Sums> sumsToFile(Reader& books, const TaxPeriod& period, const Currency& currency)
{
    TANDEM_TRY(const QDate through, lateThrough(books, period));
    Sums sums;
    TANDEM_CHECK(books.each(
        u"tax.movements:sums_to_file"_s,
        {{"starts_on", period.startsOn}, {"ends_on", period.endsOn}, {"late_through", through}},
        [&](const Row& row) {
            MovementSum sum = readSum(row, currency);
            if (row.flag("is_correction"))
                sums.corrections.push_back(sum);
            sums.all.push_back(std::move(sum));
        }));
    return sums;
}

Result<TaxReturn> openReturn(Reader& books, const TaxPeriod& period, const TaxForm& form,
                             const Currency& currency)
{
    TANDEM_TRY(const Sums sums, sumsToFile(books, period, currency));
    const auto amounts = boxAmounts(form, sums.all, currency);
    const auto corrections = boxAmounts(form, sums.corrections, currency);
    TaxReturn open{.form = form.name, .period = period, .payable = amounts.back()};
    for (std::size_t i = 0; i < form.boxes.size(); ++i)
        open.boxes.push_back({.code = form.boxes[i].code,
                              .name = form.boxes[i].name,
                              .amount = amounts[i],
                              .correction = corrections[i]});
    return open;
}

} // namespace

QString nameOf(TaxReturnState state)
{
    if (state == TaxReturnState::Open)
        return u"open"_s;
    return state == TaxReturnState::Filed ? u"filed"_s : u"undone"_s;
}

TaxPeriod taxMonthOf(QDate day)
{
    const QDate startsOn(day.year(), day.month(), 1);
    return {startsOn, startsOn.addMonths(1).addDays(-1)};
}

TaxPeriod taxQuarterOf(QDate day)
{
    const int month = (day.month() - 1) / monthsPerQuarter * monthsPerQuarter + 1;
    const QDate startsOn(day.year(), month, 1);
    return {startsOn, startsOn.addMonths(monthsPerQuarter).addDays(-1)};
}

Result<TaxReturn> taxReturn(Reader& books, const TaxPeriod& period, const QString& form)
{
    if (!period.startsOn.isValid() || !period.endsOn.isValid() || period.endsOn < period.startsOn)
        return fail(errors::periodWrong,
                    {period.startsOn.toString(Qt::ISODate), period.endsOn.toString(Qt::ISODate)})
            .at(u"period"_s);
    TANDEM_TRY(const Company owner, company(books));
    const auto before = books.first<TaxReturn>(
        u"tax.returns:of_period"_s, {{"starts_on", period.startsOn}, {"ends_on", period.endsOn}},
        [&](const Row& row) { return readReturn(row, owner.currency); });
    TANDEM_TRY(std::optional<TaxReturn> filed, before);
    if (filed) {
        TANDEM_TRY(filed->boxes, boxesOf(books, filed->id, owner.currency));
        return *filed;
    }
    TANDEM_TRY(const TaxForm boxes, taxForm(form.isEmpty() ? taxFormFor(owner.country) : form));
    return openReturn(books, period, boxes, owner.currency);
}

Result<TaxReturn> taxReturnById(Reader& books, TaxReturnId id)
{
    TANDEM_TRY(const Company owner, company(books));
    TANDEM_TRY(std::optional<TaxReturn> found,
               books.first<TaxReturn>(u"tax.returns:by_id"_s, {{"id", id}}, [&](const Row& row) {
                   return readReturn(row, owner.currency);
               }));
    if (!found)
        return fail(errors::returnNotFound, {QString::number(id.value())}).at(u"return"_s);
    TANDEM_TRY(found->boxes, boxesOf(books, id, owner.currency));
    return *found;
}

Result<std::vector<TaxReturn>> taxReturns(Reader& books, int rowsMax)
{
    TANDEM_TRY(const Company owner, company(books));
    return books.rows<TaxReturn>(u"tax.returns:all"_s, {{"rows_max", rowsMax}},
                                 [&](const Row& row) { return readReturn(row, owner.currency); });
}

Result<TaxPeriod> nextTaxPeriod(Reader& books)
{
    TANDEM_TRY(const auto last,
               books.first<TaxPeriod>(u"tax.returns:last"_s, {}, [](const Row& row) {
                   return TaxPeriod{row.date("starts_on"), row.date("ends_on")};
               }));
    if (!last)
        return taxMonthOf(books.today().addMonths(-1));
    const QDate startsOn = last->endsOn.addDays(1);
    return *last == taxQuarterOf(last->startsOn) ? taxQuarterOf(startsOn) : taxMonthOf(startsOn);
}

Result<std::vector<TaxMovement>> movementsOfBox(Reader& books, const TaxReturn& of,
                                                const QString& box, int rowsMax)
{
    TANDEM_TRY(const Company owner, company(books));
    TANDEM_TRY(const TaxForm form, taxForm(of.form));
    const auto wanted = std::ranges::find(form.boxes, box, &TaxBox::code);
    if (!box.isEmpty() && wanted == form.boxes.end())
        return fail(errors::boxUnknown, {box, of.form}).at(u"box"_s);
    std::vector<TaxMovement> all;
    const auto keep = [&](const Row& row) {
        const TaxMovement movement = readMovement(row, owner.currency);
        if (all.size() < static_cast<std::size_t>(rowsMax)
            && (box.isEmpty() || takesUp(form, *wanted, asSum(movement))))
            all.push_back(movement);
    };
    if (of.id.isSet()) {
        TANDEM_CHECK(books.each(u"tax.movements:filed"_s, {{"tax_return_id", of.id}}, keep));
        return all;
    }
    TANDEM_TRY(const QDate through, lateThrough(books, of.period));
    TANDEM_CHECK(books.each(u"tax.movements:to_file"_s,
                            {{"starts_on", of.period.startsOn},
                             {"ends_on", of.period.endsOn},
                             {"late_through", through}},
                            keep));
    return all;
}

} // namespace tandem::tax
