#include "base/typed_quantity.h"

#include "base/expression.h"
#include "base/money_errors.h"

#include <algorithm>
#include <array>

namespace tandem {

using namespace Qt::StringLiterals;

namespace {

constexpr int decimalsMax = 3;

/// Spellings of one unit, each between blanks, and how its quantities are kept.
struct Unit {
    const char* spellings;
    int decimals;
};

constexpr std::array units{
    Unit{" pcs pc piece pieces ea each unit units stk stck st\u00fcck ", 0},
    Unit{" box boxes karton kartons kiste kisten ", 0},
    Unit{" pack packs packet packets pkt packung packungen paket pakete ", 0},
    Unit{" bottle bottles flasche flaschen fl ", 0},
    Unit{" bag bags beutel sack s\u00e4cke ", 0},
    Unit{" can cans tin tins dose dosen ", 0},
    Unit{" set sets satz s\u00e4tze ", 0},
    Unit{" pair pairs paar ", 0},
    Unit{" dozen dz dutzend ", 0},
    Unit{" h hr hrs hour hours std stunde stunden ", 2},
    Unit{" d day days tag tage ", 2},
    Unit{" min minute minutes minuten ", 0},
};

const Unit* unitCalled(const QString& unit)
{
    const QString sought = u' ' + unit.simplified().toLower().remove(u'.') + u' ';
    const auto found = std::ranges::find_if(
        units, [&](const Unit& one) { return QString::fromUtf8(one.spellings).contains(sought); });
    return unit.simplified().isEmpty() || found == units.end() ? nullptr : &*found;
}

bool isSameUnit(const QString& one, const QString& other)
{
    const Unit* const known = unitCalled(one);
    return one.compare(other, Qt::CaseInsensitive) == 0 || (known && known == unitCalled(other));
}

} // namespace

int decimalsOf(const QString& unit)
{
    const Unit* const known = unitCalled(unit);
    return known ? known->decimals : decimalsMax;
}

Result<Quantity> quantityTyped(const QString& text, const QString& unit, const NumberFormat& format)
{
    const QString typed = text.simplified().replace(u'\u2212', u'-');
    qsizetype end = typed.size();
    while (end > 0 && (typed[end - 1].isLetter() || typed[end - 1] == u'.'))
        --end;
    while (end < typed.size() && !typed[end].isLetter())
        ++end; // a mark at the end belongs to the number
    const QString typedUnit = typed.mid(end);
    TANDEM_TRY(const Decimal value, evaluate(typed.left(end).trimmed(), format));
    if (unit.isEmpty())
        return Quantity::exactFrom(value);
    if (!typedUnit.isEmpty() && !isSameUnit(typedUnit, unit))
        return fail(errors::unitDiffers, {typed, typedUnit, unit});
    if (value.trimmed().scale() > decimalsOf(unit))
        return fail(errors::unitNotSplit,
                    {formatNumber(value, format), unit, QString::number(decimalsOf(unit))});
    return Quantity::exactFrom(value);
}

} // namespace tandem
