#pragma once

#include "base/id.h"
#include "base/money.h"

#include <QDate>
#include <QString>

#include <optional>
#include <span>
#include <vector>

/// When what a document asks for is due, and what an early payer may keep: types and pure rules.
namespace tandem::settlements {

using PaymentTermsId = Id<struct PaymentTermsTag>;

/// Where the way to a due day begins.
enum class DueFrom {
    Document, ///< So many days after the day of the document.
    MonthEnd, ///< So many days after the end of the document's month.
    MonthDay, ///< A day of the month that comes so many months after the document's.
};

/// How a due day comes from the day of a document.
struct DueRule {
    DueFrom from = DueFrom::Document;
    int days = 0;   ///< Of MonthDay: the day, or the month's last one where it is shorter.
    int months = 0; ///< Of MonthDay alone.

    friend bool operator==(const DueRule&, const DueRule&) = default;
};

/// A share of the amount, in proportion to the weights of all, and when it is due.
struct Instalment {
    std::int64_t weight = 1;
    DueRule due{};

    friend bool operator==(const Instalment&, const Instalment&) = default;
};

struct PaymentTerms {
    PaymentTermsId id{};
    QString code{}; ///< What is typed: "2/10N30". Fixed.
    QString name{}; ///< What invoices say: "2 % 10 days, 30 days net".
    Rate discount = Rate::ofMillionths(0);
    int discountDays = 0;  ///< From the day of the document to the last day of the discount.
    bool isClosed = false; ///< No longer offered; who has them keeps them.
    std::vector<Instalment> instalments{}; ///< One or more.
    std::int64_t version = 1;

    bool hasDiscount() const { return discount.millionths() > 0; }
};

/// What is due on one day.
struct DueShare {
    QDate dueOn;
    Money amount;
};

/// What becomes of the tax when an early payer keeps a discount. A company chooses one.
enum class DiscountTax {
    Corrected, ///< The discount is of the gross; the tax on it falls away when it is taken.
    Kept,      ///< The discount is of the net; the tax of the invoice stays.
    Invoiced,  ///< The invoice has its tax on the discounted net, whether it is taken or not.
};

QDate dueDay(const DueRule& rule, QDate documentDay);

/// The last day on which something is due.
QDate lastDueDay(const PaymentTerms& terms, QDate documentDay);

/// What is due when; the amounts add up to `amount`. Shares of nothing are left out. By largest
/// remainder, the earlier instalment first.
std::vector<DueShare> dueShares(const PaymentTerms& terms, QDate documentDay, const Money& amount);

/// A rule as it is typed: "30", "eom", "eom+30", "15th", "15th+2" (of the second month after).
QString textOf(const DueRule& rule);
std::optional<DueRule> dueRuleOf(const QString& text);

/// Instalments as they are typed: one rule, or shares with rules: "1:0 1:30 1:60".
QString textOf(std::span<const Instalment> instalments);
std::optional<std::vector<Instalment>> instalmentsOf(const QString& text);

/// Stable names, as in the books.
QString nameOf(DueFrom from);
std::optional<DueFrom> dueFromNamed(const QString& name);
QString nameOf(DiscountTax policy);
std::optional<DiscountTax> discountTaxNamed(const QString& name);

/// What companies of a country usually agree on, in its language.
std::vector<PaymentTerms> usualTerms(const QString& country);

} // namespace tandem::settlements
