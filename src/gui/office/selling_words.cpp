#include "gui/office/selling_words.h"

namespace tandem::gui {

QString SellingWords::of(PriceBasis basis)
{
    return basis == PriceBasis::Gross ? tr("With tax") : tr("Without tax");
}

QString SellingWords::of(sales::CashRounding rounding)
{
    return rounding == sales::CashRounding::Invoices ? tr("What coins and notes can pay")
                                                     : tr("To the cent");
}

QString SellingWords::of(settlements::CreditCheck check)
{
    switch (check) {
    case settlements::CreditCheck::Warn:
        return tr("It asks first");
    case settlements::CreditCheck::Block:
        return tr("It is refused");
    case settlements::CreditCheck::Off:
        break;
    }
    return tr("Nothing");
}

} // namespace tandem::gui
