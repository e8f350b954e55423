#include "office/list_filter.h"

#include "office/errors.h"

namespace tandem {

using namespace Qt::StringLiterals;

namespace {

/// The words of a line; quotation marks keep what is between them together.
QStringList wordsIn(const QString& text)
{
    QStringList words;
    QString word;
    bool isQuoted = false;
    for (const QChar c : text) {
        if (c == u'"') {
            isQuoted = !isQuoted;
        } else if (c.isSpace() && !isQuoted) {
            if (!word.isEmpty())
                words += std::exchange(word, {});
        } else {
            word += c;
        }
    }
    if (!word.isEmpty())
        words += word;
    return words;
}

/// A word taken apart: "amount>=500".
struct Term {
    QString column;
    QString sign; ///< Empty: the word is looked for anywhere.
    QString value;
    bool isNegated = false;
};

Term termOf(QString word)
{
    Term term;
    if (word.size() > 1 && word.startsWith(u'-')) {
        term.isNegated = true;
        word.remove(0, 1);
    }
    qsizetype at = 0;
    while (at < word.size() && (word[at].isLetterOrNumber() || word[at] == u'_'))
        ++at;
    qsizetype end = at;
    while (end < word.size() && end < at + 2 && u":=<>"_s.contains(word[end]))
        ++end;
    if (at == 0 || end == at || end == word.size()) {
        term.value = word;
        return term;
    }
    term.column = word.left(at);
    term.sign = word.mid(at, end - at);
    term.value = word.mid(end);
    return term;
}

Result<const ListColumn*> columnCalled(const QString& name, const ListSpec& spec)
{
    if (const ListColumn* exact = spec.column(name.toLower()))
        return exact;
    for (const ListColumn& column : spec.columns)
        if (QString::fromLatin1(column.key).startsWith(name, Qt::CaseInsensitive))
            return &column;
    return fail(errors::filterColumnUnknown, {name}).at(u"filter"_s);
}

/// The first and the last day that a word stands for.
std::optional<std::pair<QDate, QDate>> daysOf(const QString& text, QDate today)
{
    const auto one = [](QDate day) { return std::optional(std::pair(day, day)); };
    if (text == u"today"_s)
        return one(today);
    if (text == u"yesterday"_s)
        return one(today.addDays(-1));
    if (text == u"tomorrow"_s)
        return one(today.addDays(1));
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (isNumber && (text.startsWith(u'+') || text.startsWith(u'-')))
        return one(today.addDays(number));
    if (isNumber && text.size() == 4)
        return std::pair(QDate(number, 1, 1), QDate(number, 12, 31));
    if (const QDate month = QDate::fromString(text, u"yyyy-MM"_s); month.isValid())
        return std::pair(month, month.addMonths(1).addDays(-1));
    if (const QDate day = QDate::fromString(text, Qt::ISODate); day.isValid())
        return one(day);
    return {};
}

ListComparison comparisonOf(const QString& sign)
{
    if (sign == u"<"_s)
        return ListComparison::Less;
    if (sign == u">"_s)
        return ListComparison::Greater;
    if (sign == u"<="_s || sign == u"=<"_s)
        return ListComparison::LessOrEqual;
    if (sign == u">="_s || sign == u"=>"_s)
        return ListComparison::GreaterOrEqual;
    return ListComparison::Equal;
}

Failure unreadable(const Term& term)
{
    return fail(errors::filterValueUnreadable, {term.value, term.column}).at(u"filter"_s);
}

/// A day, or both ends of a month or year; a comparison takes the end that is meant.
Result<> addDays(std::vector<ListCondition>& conditions, ListCondition condition, const Term& term,
                 QDate today)
{
    const auto days = daysOf(term.value, today);
    if (!days)
        return unreadable(term);
    const auto [first, last] = *days;
    using enum ListComparison;
    const bool isFromLast = condition.comparison == Greater || condition.comparison == LessOrEqual;
    if (condition.comparison != Equal || first == last || condition.isNegated) {
        condition.value = (isFromLast ? last : first).toString(Qt::ISODate);
        conditions.push_back(condition);
        return {};
    }
    condition.comparison = GreaterOrEqual;
    condition.value = first.toString(Qt::ISODate);
    conditions.push_back(condition);
    condition.comparison = LessOrEqual;
    condition.value = last.toString(Qt::ISODate);
    conditions.push_back(condition);
    return {};
}

Result<std::int64_t> numberOf(const Term& term, ListKind kind, const FilterSetting& setting)
{
    const auto value = parseNumber(term.value, setting.format);
    if (!value)
        return unreadable(term);
    if (kind == ListKind::Money) {
        const auto money = Money::exactFrom(*value, setting.currency);
        if (!money)
            return unreadable(term);
        return money->minor();
    }
    const Decimal scaled = value->rescaled(
        kind == ListKind::Quantity || kind == ListKind::Price ? 6 : 0, Rounding::HalfAwayFromZero);
    bool isNumber = false;
    const std::int64_t number = scaled.toString().remove(u'.').toLongLong(&isNumber);
    if (!isNumber)
        return unreadable(term);
    return number;
}

} // namespace

Result<std::vector<ListCondition>> parseFilter(const QString& text, const ListSpec& spec,
                                               const FilterSetting& setting)
{
    std::vector<ListCondition> conditions;
    for (const QString& word : wordsIn(text)) {
        const Term term = termOf(word);
        if (term.sign.isEmpty()) {
            conditions.push_back({.column = {}, .value = term.value, .isNegated = term.isNegated});
            continue;
        }
        TANDEM_TRY(const ListColumn* const column, columnCalled(term.column, spec));
        ListCondition condition{.column = QString::fromLatin1(column->key),
                                .comparison = comparisonOf(term.sign),
                                .value = term.value,
                                .isNegated = term.isNegated};
        const bool isText = column->kind == ListKind::Text || column->kind == ListKind::State;
        if (isText) {
            if (term.sign == u":"_s)
                condition.comparison = ListComparison::Contains;
            conditions.push_back(condition);
        } else if (column->kind == ListKind::Date) {
            TANDEM_CHECK(addDays(conditions, condition, term, setting.today));
        } else {
            TANDEM_TRY(condition.value, numberOf(term, column->kind, setting));
            conditions.push_back(condition);
        }
    }
    if (conditions.size() > listConditionsMax)
        return fail(errors::filterTooLong, {QString::number(listConditionsMax)}).at(u"filter"_s);
    return conditions;
}

} // namespace tandem
