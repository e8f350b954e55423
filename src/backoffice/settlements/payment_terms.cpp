#include "backoffice/settlements/payment_terms.h"

#include "base/check.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace tandem::settlements {

using namespace Qt::StringLiterals;

namespace {

template <class T>
struct Named {
    T value;
    QLatin1StringView name;
};

constexpr std::array dueFromNames{Named<DueFrom>{DueFrom::Document, "document"_L1},
                                  Named<DueFrom>{DueFrom::MonthEnd, "month_end"_L1},
                                  Named<DueFrom>{DueFrom::MonthDay, "month_day"_L1}};

constexpr std::array discountTaxNames{Named<DiscountTax>{DiscountTax::Corrected, "corrected"_L1},
                                      Named<DiscountTax>{DiscountTax::Kept, "kept"_L1},
                                      Named<DiscountTax>{DiscountTax::Invoiced, "invoiced"_L1}};

template <class Names, class T>
QString nameIn(const Names& names, T value)
{
    const auto found = std::ranges::find(names, value, &Names::value_type::value);
    require(found != names.end(), "every choice of payment terms has a name");
    return found->name;
}

template <class T, std::size_t size>
std::optional<T> valueIn(const std::array<Named<T>, size>& names, const QString& name)
{
    const auto found = std::ranges::find(names, name, &Named<T>::name);
    return found == names.end() ? std::optional<T>() : found->value;
}

QDate monthEnd(QDate day)
{
    return {day.year(), day.month(), day.daysInMonth()};
}

PaymentTerms netDays(const QString& code, const QString& name, int days)
{
    return {.code = code, .name = name, .instalments = {{.due = {.days = days}}}};
}

} // namespace

QDate dueDay(const DueRule& rule, QDate documentDay)
{
    switch (rule.from) {
    case DueFrom::MonthEnd:
        return monthEnd(documentDay).addDays(rule.days);
    case DueFrom::MonthDay: {
        const QDate month =
            QDate(documentDay.year(), documentDay.month(), 1).addMonths(rule.months);
        return month.addDays(std::clamp(rule.days, 1, month.daysInMonth()) - 1);
    }
    case DueFrom::Document:
        break;
    }
    return documentDay.addDays(rule.days);
}

QDate lastDueDay(const PaymentTerms& terms, QDate documentDay)
{
    QDate last = documentDay;
    for (const Instalment& one : terms.instalments)
        last = std::max(last, dueDay(one.due, documentDay));
    return last;
}

std::vector<DueShare> dueShares(const PaymentTerms& terms, QDate documentDay, const Money& amount)
{
    require(!terms.instalments.empty(), "terms of payment have an instalment");
    std::vector<std::int64_t> weights;
    for (const Instalment& one : terms.instalments)
        weights.push_back(one.weight);
    const auto parts = amount.allocate(weights);
    std::vector<DueShare> shares;
    for (std::size_t place = 0; place < parts.size(); ++place)
        if (!parts[place].isZero())
            shares.push_back({dueDay(terms.instalments[place].due, documentDay), parts[place]});
    return shares;
}

QString textOf(const DueRule& rule)
{
    const QString days = QString::number(rule.days);
    switch (rule.from) {
    case DueFrom::MonthEnd:
        return rule.days == 0 ? u"eom"_s : u"eom+%1"_s.arg(days);
    case DueFrom::MonthDay:
        return rule.months == 1 ? u"%1th"_s.arg(days) : u"%1th+%2"_s.arg(days).arg(rule.months);
    case DueFrom::Document:
        break;
    }
    return days;
}

std::optional<DueRule> dueRuleOf(const QString& text)
{
    static const QRegularExpression form(
        u"^(?:(\\d{1,4})|eom(?:\\+(\\d{1,4}))?|(\\d{1,2})th(?:\\+(\\d{1,3}))?)$"_s);
    const auto match = form.match(text.trimmed().toLower());
    if (!match.hasMatch())
        return {};
    if (!match.captured(1).isEmpty())
        return DueRule{.days = match.captured(1).toInt()};
    if (match.captured(3).isEmpty())
        return DueRule{.from = DueFrom::MonthEnd, .days = match.captured(2).toInt()};
    const QString months = match.captured(4);
    return DueRule{.from = DueFrom::MonthDay,
                   .days = match.captured(3).toInt(),
                   .months = months.isEmpty() ? 1 : months.toInt()};
}

QString textOf(std::span<const Instalment> instalments)
{
    if (instalments.size() == 1)
        return textOf(instalments.front().due);
    QStringList all;
    for (const Instalment& one : instalments)
        all += u"%1:%2"_s.arg(QString::number(one.weight), textOf(one.due));
    return all.join(u' ');
}

std::optional<std::vector<Instalment>> instalmentsOf(const QString& text)
{
    static const QRegularExpression gap(u"[\\s,;]+"_s);
    std::vector<Instalment> all;
    for (const QString& word : text.split(gap, Qt::SkipEmptyParts)) {
        const qsizetype colon = word.indexOf(u':');
        bool isNumber = true;
        const std::int64_t weight = colon < 0 ? 1 : word.left(colon).toLongLong(&isNumber);
        const auto due = dueRuleOf(word.mid(colon + 1));
        if (!isNumber || !due)
            return {};
        all.push_back({weight, *due});
    }
    return all;
}

QString nameOf(DueFrom from)
{
    return nameIn(dueFromNames, from);
}

std::optional<DueFrom> dueFromNamed(const QString& name)
{
    return valueIn(dueFromNames, name);
}

QString nameOf(DiscountTax policy)
{
    return nameIn(discountTaxNames, policy);
}

std::optional<DiscountTax> discountTaxNamed(const QString& name)
{
    return valueIn(discountTaxNames, name);
}

std::vector<PaymentTerms> usualTerms(const QString& country)
{
    const bool isGerman = QStringList{u"DE"_s, u"AT"_s, u"CH"_s, u"LI"_s}.contains(country);
    const auto said = [&](const char16_t* german, const char16_t* english) {
        return QString::fromUtf16(isGerman ? german : english);
    };
    PaymentTerms early = netDays(
        u"2/10N30"_s,
        said(u"2 % Skonto bei Zahlung in 10 Tagen, 30 Tage netto", u"2 % 10 days, 30 days net"),
        30);
    early.discount = Rate::ofMillionths(20'000);
    early.discountDays = 10;
    PaymentTerms month =
        netDays(u"EOM30"_s, said(u"30 Tage nach Monatsende", u"End of month + 30 days"), 30);
    month.instalments.front().due.from = DueFrom::MonthEnd;
    PaymentTerms thirds = netDays(u"3X30"_s,
                                  said(u"In drei Raten nach 30, 60 und 90 Tagen",
                                       u"In three instalments after 30, 60 and 90 days"),
                                  30);
    thirds.instalments.push_back({.due = {.days = 60}});
    thirds.instalments.push_back({.due = {.days = 90}});
    return {netDays(u"NOW"_s, said(u"Sofort zahlbar ohne Abzug", u"Due on receipt"), 0),
            netDays(u"N14"_s, said(u"14 Tage netto", u"14 days net"), 14),
            netDays(u"N30"_s, said(u"30 Tage netto", u"30 days net"), 30),
            early,
            month,
            thirds};
}

} // namespace tandem::settlements
