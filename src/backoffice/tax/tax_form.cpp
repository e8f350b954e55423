#include "backoffice/tax/tax_form.h"

#include "backoffice/tax/errors.h"
#include "base/check.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace tandem::tax {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype columnCount = 10;

const QString& folder()
{
    static const QString path = u":/tax_returns"_s;
    return path;
}

/// "*" is all, "S K" are those, "!S K" all but those; "-" is for boxes that choose nothing.
BoxChoice choiceOf(const QString& cell)
{
    if (cell == u"*"_s || cell == u"-"_s)
        return {};
    const bool isOthers = cell.startsWith(u'!');
    return {.of = isOthers ? BoxChoice::Of::Others : BoxChoice::Of::Listed,
            .values = cell.sliced(isOthers ? 1 : 0).split(u' ', Qt::SkipEmptyParts)};
}

BoxMeasure measureOf(const QString& cell)
{
    if (cell == u"net"_s)
        return BoxMeasure::Net;
    if (cell == u"tax"_s)
        return BoxMeasure::Tax;
    if (cell == u"deductible"_s)
        return BoxMeasure::Deductible;
    require(cell == u"sum"_s, "a box of a return has a known measure");
    return BoxMeasure::Sum;
}

BoxRounding roundingOf(const QString& cell)
{
    if (cell == u"whole"_s)
        return BoxRounding::Whole;
    if (cell == u"whole_down"_s)
        return BoxRounding::WholeDown;
    require(cell == u"cent"_s, "a box of a return has a known rounding");
    return BoxRounding::Minor;
}

std::optional<Assessment> assessmentOf(const QString& cell)
{
    if (cell == u"self"_s)
        return Assessment::Self;
    if (cell == u"ordinary"_s)
        return Assessment::Ordinary;
    return std::nullopt;
}

TaxBox boxOf(const QString& line)
{
    const QStringList cells = line.split(u'\t');
    require(cells.size() == columnCount, "a box of a return has ten cells");
    const BoxChoice sum = choiceOf(cells[6]);
    return {.code = cells[0],
            .name = cells[8],
            .nameDe = cells[9],
            .measure = measureOf(cells[1]),
            .direction = taxDirectionNamed(cells[2]),
            .assessment = assessmentOf(cells[3]),
            .categories = choiceOf(cells[4]),
            .rates = choiceOf(cells[5]),
            .sum = sum.values,
            .rounding = roundingOf(cells[7])};
}

Money rounded(const Money& amount, BoxRounding rounding)
{
    if (rounding == BoxRounding::Minor)
        return amount;
    const Currency& currency = amount.currency();
    const Rounding mode =
        rounding == BoxRounding::Whole ? Rounding::HalfAwayFromZero : Rounding::Down;
    return Money::fromDecimal(amount.toDecimal().rescaled(0, mode), currency, mode);
}

const Money& measured(const MovementSum& movement, BoxMeasure measure)
{
    if (measure == BoxMeasure::Net)
        return movement.net;
    return measure == BoxMeasure::Tax ? movement.tax : movement.deductible;
}

/// The place of a box that a sum names, and whether it is taken off.
struct Term {
    std::size_t place;
    bool isTakenOff;
};

Term termOf(const TaxForm& form, const QString& named)
{
    const bool isTakenOff = named.startsWith(u'-');
    const QString code = isTakenOff ? named.sliced(1) : named;
    const auto box = std::ranges::find(form.boxes, code, &TaxBox::code);
    require(box != form.boxes.end(), "a sum of a return names boxes of its form");
    return {static_cast<std::size_t>(box - form.boxes.begin()), isTakenOff};
}

} // namespace

std::optional<QString> TaxForm::nameOfBox(const QString& code, QLocale::Language language) const
{
    const auto box = std::ranges::find(boxes, code, &TaxBox::code);
    if (box == boxes.end())
        return std::nullopt;
    return language == QLocale::German ? box->nameDe : box->name;
}

bool BoxChoice::holds(const QString& value) const
{
    return of == Of::All || values.contains(value) == (of == Of::Listed);
}

QStringList taxFormNames()
{
    QStringList names;
    for (const QString& file : QDir(folder()).entryList({u"*.tsv"_s}, QDir::Files, QDir::Name))
        names += file.chopped(4);
    return names;
}

Result<TaxForm> taxForm(const QString& name)
{
    if (!taxFormNames().contains(name))
        return fail(errors::formUnknown, {name, taxFormNames().join(u", "_s)}).at(u"form"_s);
    QFile file(folder() + u'/' + name + u".tsv"_s);
    require(file.open(QIODevice::ReadOnly), "the form of a return can be read");
    TaxForm form{.name = name, .boxes = {}};
    for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        if (!line.startsWith(u'#') && !line.startsWith(u"box\t"_s))
            form.boxes.push_back(boxOf(line));
    }
    require(!form.boxes.empty(), "the form of a return has boxes");
    return form;
}

QString taxFormFor(const QString& country)
{
    const QString own = country.toLower();
    return taxFormNames().contains(own) ? own : u"general"_s;
}

bool takesUp(const TaxForm& form, const TaxBox& box, const MovementSum& movement)
{
    if (box.measure == BoxMeasure::Sum)
        return std::ranges::any_of(box.sum, [&](const QString& named) {
            return takesUp(form, form.boxes[termOf(form, named).place], movement);
        });
    return (!box.direction || *box.direction == movement.direction)
           && (!box.assessment || *box.assessment == movement.assessment)
           && box.categories.holds(nameOf(movement.category))
           && box.rates.holds(movement.rate.toPercent().toString());
}

std::vector<Money> boxAmounts(const TaxForm& form, std::span<const MovementSum> movements,
                              const Currency& currency)
{
    std::vector<Money> amounts;
    amounts.reserve(form.boxes.size());
    for (const TaxBox& box : form.boxes) {
        Money amount = Money::zero(currency);
        for (const QString& named : box.sum) {
            const Term term = termOf(form, named);
            require(term.place < amounts.size(), "a sum of a return comes after its boxes");
            amount += term.isTakenOff ? -amounts[term.place] : amounts[term.place];
        }
        if (box.measure != BoxMeasure::Sum) {
            for (const MovementSum& movement : movements)
                if (takesUp(form, box, movement))
                    amount += measured(movement, box.measure);
        }
        amounts.push_back(rounded(amount, box.rounding));
    }
    return amounts;
}

Money taxOwed(std::span<const MovementSum> movements, const Currency& currency)
{
    Money owed = Money::zero(currency);
    for (const MovementSum& one : movements) {
        if (one.direction == TaxDirection::Output)
            owed += one.tax;
        else
            owed -= one.deductible;
    }
    return owed;
}

MovementSum asSum(const TaxMovement& movement)
{
    return {.direction = movement.direction,
            .assessment = movement.assessment,
            .category = movement.category,
            .rate = movement.rate,
            .net = movement.net,
            .tax = movement.tax,
            .deductible = movement.deductible};
}

} // namespace tandem::tax
