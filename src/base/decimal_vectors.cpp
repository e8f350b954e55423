#include "base/decimal_vectors.h"

#include "base/decimal_notation.h"
#include "base/decimal_operations.h"
#include "base/money_errors.h"
#include "base/text_number.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tandem {
namespace {

/// What the directives of the file have said so far.
struct Context {
    int precision = 9;
    QString roundingName = u"half_up"_s;
};

/// "addx001 add '5.75' '3.3' -> 9.05 Rounded"
struct Case {
    QString id;
    QString operation;
    QStringList operands;
    QString expected;
    QStringList conditions;

    QString text() const
    {
        return u"%1 %2 %3 -> %4"_s.arg(id, operation, operands.join(u' '), expected);
    }
};

std::optional<Rounding> roundingNamed(const QString& name)
{
    static const std::map<QString, Rounding> names{{u"half_up"_s, Rounding::HalfAwayFromZero},
                                                   {u"half_even"_s, Rounding::HalfEven},
                                                   {u"half_down"_s, Rounding::HalfDown},
                                                   {u"up"_s, Rounding::Up},
                                                   {u"down"_s, Rounding::Down},
                                                   {u"ceiling"_s, Rounding::Ceiling},
                                                   {u"floor"_s, Rounding::Floor}};
    const auto found = names.find(name);
    return found == names.end() ? std::nullopt : std::optional(found->second);
}

/// Words; between quotes of either kind they may hold anything; "--" begins a comment.
QStringList words(QStringView line)
{
    QStringList found;
    qsizetype at = 0;
    while (at < line.size() && !line.mid(at).startsWith(u"--")) {
        const QChar first = line[at];
        if (first.isSpace()) {
            ++at;
        } else if (first == u'\'' || first == u'"') {
            const qsizetype end = line.indexOf(first, at + 1);
            const qsizetype stop = end < 0 ? line.size() : end;
            found += line.mid(at + 1, stop - at - 1).toString();
            at = stop + 1;
        } else {
            const auto* end =
                std::find_if(line.begin() + at, line.end(), [](QChar c) { return c.isSpace(); });
            found += line.mid(at, end - line.begin() - at).toString();
            at = end - line.begin();
        }
    }
    return found;
}

std::optional<Case> caseOf(const QStringList& words)
{
    const qsizetype arrow = words.indexOf(u"->"_s);
    if (arrow < 3 || arrow + 1 >= words.size())
        return std::nullopt;
    return Case{.id = words[0],
                .operation = words[1].toLower(),
                .operands = words.mid(2, arrow - 2),
                .expected = words[arrow + 1],
                .conditions = words.mid(arrow + 2)};
}

/// The exponent range of the suite's context, which ends where a fixed-point number has no end.
bool isAtExponentLimit(const Case& vector)
{
    return std::ranges::any_of(vector.conditions, [](const QString& condition) {
        return condition == u"Clamped" || condition == u"Subnormal" || condition == u"Underflow"
               || condition == u"Overflow";
    });
}

/// Some refusals of the suite are refusals here too: text that is no number, and a zero divisor.
std::optional<bool> refusedAlike(const Case& vector)
{
    if (vector.conditions.contains(u"Conversion_syntax"_s))
        return !Decimal::parse(vector.operands.front());
    const bool isByZero = vector.conditions.contains(u"Division_by_zero"_s)
                          || vector.conditions.contains(u"Division_undefined"_s);
    if (vector.operation != u"divide" || vector.operands.size() != 2 || !isByZero)
        return std::nullopt;
    const auto a = readNotation(vector.operands[0]);
    const auto b = readNotation(vector.operands[1]);
    if (!a.value || !b.value)
        return std::nullopt;
    const auto quotient = checkedQuotient(*a.value, *b.value, 0, Rounding::HalfEven);
    return !quotient && quotient.error().code == &errors::dividedByZero;
}

/// Why the case lies outside; empty if it does not.
QString outside(const Case& vector, const Context& context, const NamedOperation* operation)
{
    if (operation == nullptr || operation->operands != vector.operands.size())
        return u"operation %1"_s.arg(vector.operation);
    if (!roundingNamed(context.roundingName))
        return u"rounding %1"_s.arg(context.roundingName);
    for (const QString& text : vector.operands + QStringList{vector.expected}) {
        if (const auto number = readNotation(text); !number.value)
            return number.outside;
    }
    if (readNotation(vector.expected).isNegativeZero)
        return u"negative zero as a result"_s;
    if (vector.operation == u"issigned" && readNotation(vector.operands[0]).isNegativeZero)
        return u"negative zero asked for its sign"_s;
    if (isAtExponentLimit(vector))
        return u"exponent limits (clamped, subnormal, underflow)"_s;
    if (vector.operation == u"toeng" && vector.expected.contains(u'E'))
        return u"engineering notation"_s;
    return {};
}

void runCase(const Case& vector, const Context& context, VectorTally& tally)
{
    if (const auto isRefused = refusedAlike(vector)) {
        *isRefused ? tally.pass() : tally.fail(vector.text() + u", but it was not refused"_s);
        return;
    }
    const NamedOperation* operation = operationNamed(vector.operation);
    if (const QString reason = outside(vector, context, operation); !reason.isEmpty()) {
        tally.skip(reason);
        return;
    }
    QList<Decimal> operands;
    for (const QString& text : vector.operands)
        operands += *readNotation(text).value;
    const Decimal expected = *readNotation(vector.expected).value;
    const auto result =
        operation->run(operands, context.precision, *roundingNamed(context.roundingName));
    // Trailing zeros count: the suite says how many a result has.
    if (result && *result == expected && result->scale() == expected.scale())
        tally.pass();
    else
        tally.fail(vector.text() + u", but "_s
                   + (result ? result->toString() : result.error().text()));
}

} // namespace

VectorTally runDecimalVectors(const QString& text)
{
    VectorTally tally;
    Context context;
    for (const QString& line : text.split(u'\n')) {
        const QStringList parts = words(line);
        if (parts.size() >= 2 && parts[0].toLower() == u"precision:")
            context.precision = static_cast<int>(parseInt64(parts[1]).value_or(0));
        else if (parts.size() >= 2 && parts[0].toLower() == u"rounding:")
            context.roundingName = parts[1].toLower();
        else if (const auto vector = caseOf(parts))
            runCase(*vector, context, tally);
    }
    return tally;
}

} // namespace tandem
