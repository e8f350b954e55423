#pragma once

#include "backoffice/tax/tax_movement.h"
#include "base/result.h"

#include <QLocale>
#include <QStringList>

namespace tandem::tax {

/// What a box of a return adds up.
enum class BoxMeasure { Net, Tax, Deductible, Sum };

/// How the form wants an amount: to the minor unit, in whole units, or whole with the rest left
/// out.
enum class BoxRounding { Minor, Whole, WholeDown };

/// A choice among values: all of them, those listed, or all but those.
struct BoxChoice {
    enum class Of { All, Listed, Others };

    Of of = Of::All;
    QStringList values{};

    bool holds(const QString& value) const;
};

/// A box of a return.
struct TaxBox {
    QString code; ///< As the form numbers it: "81".
    QString name;
    QString nameDe;
    BoxMeasure measure = BoxMeasure::Net;
    std::optional<TaxDirection> direction{}; ///< Both if not set.
    std::optional<Assessment> assessment{};
    BoxChoice categories{};
    BoxChoice rates{}; ///< In percent.
    QStringList sum{}; ///< Of BoxMeasure::Sum: codes of boxes before it, "-" where taken off.
    BoxRounding rounding = BoxRounding::Minor;
};

/// The return of a country: boxes in the order of its form.
struct TaxForm {
    QString name; ///< "de"
    std::vector<TaxBox> boxes;

    /// What a box is called in German or else in English; unset where there is no such box.
    std::optional<QString> nameOfBox(const QString& code, QLocale::Language language) const;
    /// The box that says what is to be paid: the last one.
    const TaxBox& payable() const { return boxes.back(); }
};

/// What movements come to that no box tells apart.
struct MovementSum {
    TaxDirection direction;
    Assessment assessment;
    TaxCategory category;
    Rate rate;
    Money net;
    Money tax;
    Money deductible;
};

/// The forms there are: "de", "fr", "gb", "general".
QStringList taxFormNames();

/// Errors: formUnknown.
Result<TaxForm> taxForm(const QString& name);

/// The form of a country: its own, else the general one.
QString taxFormFor(const QString& country);

/// Whether a box takes up movements like this one; a sum takes up what its boxes do.
bool takesUp(const TaxForm& form, const TaxBox& box, const MovementSum& movement);

/// The boxes of a form, rounded as it demands, in its order. Sums add what their boxes show.
std::vector<Money> boxAmounts(const TaxForm& form, std::span<const MovementSum> movements,
                              const Currency& currency);

/// What is owed to the cent: output tax less input tax.
Money taxOwed(std::span<const MovementSum> movements, const Currency& currency);

/// A movement as forms look at it.
MovementSum asSum(const TaxMovement& movement);

} // namespace tandem::tax
