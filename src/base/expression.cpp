#include "base/expression.h"

#include "base/money_errors.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tandem {
namespace {

/// A value on its way, and whether it was written as a bare percentage ("19%").
struct Operand {
    Decimal value;
    bool isPercent = false;
};

Result<Decimal> product(const Decimal& a, const Decimal& b)
{
    const int scale = std::min(a.scale() + b.scale(), Decimal::scaleMax);
    return checkedProduct(a, b, scale, Rounding::HalfEven);
}

Result<Decimal> quotient(const Decimal& a, const Decimal& b)
{
    TANDEM_TRY(const Decimal exact, checkedQuotient(a, b, Decimal::scaleMax, Rounding::HalfEven));
    return exact.trimmed();
}

/// Reads by recursive descent: sum = product {+- product}, product = factor {*/ factor}.
class Evaluator {
public:
    Evaluator(QStringView formula, const NumberFormat& format)
        : m_formula(formula)
        , m_format(format)
    {
    }

    Result<Decimal> run()
    {
        if (m_formula.size() > formulaLengthMax)
            return refused(formulaLengthMax, u"it is too long"_s);
        accept(u"=");
        TANDEM_TRY(const Operand result, sum(0));
        skipSpaces();
        if (m_position < m_formula.size())
            return refused(m_position, u"'%1' was not expected"_s.arg(m_formula[m_position]));
        return result.value;
    }

private:
    Result<Operand> sum(int depth)
    {
        TANDEM_TRY(Operand left, term(depth));
        while (const char16_t sign = accept(u"+-\u2212")) {
            const qsizetype at = m_position - 1;
            TANDEM_TRY(Operand right, term(depth));
            if (right.isPercent) {
                TANDEM_TRY(right.value, placed(at, product(left.value, right.value)));
            }
            const Decimal added = sign == u'+' ? right.value : -right.value;
            const int scale = std::max(left.value.scale(), added.scale());
            TANDEM_TRY(left.value,
                       placed(at, checkedSum(left.value, added, scale, Rounding::HalfEven)));
            left.isPercent = false;
        }
        return left;
    }

    Result<Operand> term(int depth)
    {
        TANDEM_TRY(Operand left, factor(depth));
        while (const char16_t sign = accept(u"*/\u00d7\u00f7")) {
            const qsizetype at = m_position - 1;
            TANDEM_TRY(const Operand right, factor(depth));
            const bool isProduct = sign == u'*' || sign == u'\u00d7';
            TANDEM_TRY(left.value, placed(at, isProduct ? product(left.value, right.value)
                                                        : quotient(left.value, right.value)));
            left.isPercent = false;
        }
        return left;
    }

    Result<Operand> factor(int depth)
    {
        if (depth > formulaDepthMax)
            return refused(m_position, u"it is nested too deeply"_s);
        if (const char16_t sign = accept(u"+-\u2212")) {
            TANDEM_TRY(Operand signedValue, factor(depth + 1));
            if (sign != u'+')
                signedValue.value = -signedValue.value;
            return signedValue;
        }
        TANDEM_TRY(Operand read, primary(depth));
        if (accept(u"%") == 0)
            return read;
        const Decimal hundred = Decimal::ofInteger(100);
        TANDEM_TRY(read.value, placed(m_position - 1, quotient(read.value, hundred)));
        read.isPercent = true;
        return read;
    }

    Result<Operand> primary(int depth)
    {
        if (accept(u"(") == 0)
            return number();
        TANDEM_TRY(Operand inner, sum(depth + 1));
        if (accept(u")") == 0)
            return refused(m_position, u"a closing parenthesis is missing"_s);
        inner.isPercent = false;
        return inner;
    }

    Result<Operand> number()
    {
        skipSpaces();
        const qsizetype start = m_position;
        while (m_position < m_formula.size() && isPartOfNumber(m_position))
            ++m_position;
        if (m_position == start)
            return refused(start, u"a number is missing"_s);
        const QStringView text = m_formula.mid(start, m_position - start);
        TANDEM_TRY(const Decimal value, placed(start, parseNumber(text, m_format)));
        return Operand{value};
    }

    bool isDigit(qsizetype at) const
    {
        return at >= 0 && at < m_formula.size() && m_formula[at] >= u'0' && m_formula[at] <= u'9';
    }

    /// A digit, the decimal mark, or a group mark with a digit on either side.
    bool isPartOfNumber(qsizetype at) const
    {
        const QChar character = m_formula[at];
        if (isDigit(at) || character == QChar(m_format.decimalMark))
            return true;
        return isGroupMark(character, m_format) && isDigit(at - 1) && isDigit(at + 1);
    }

    void skipSpaces()
    {
        while (m_position < m_formula.size() && m_formula[m_position].isSpace())
            ++m_position;
    }

    /// Takes the next character if it is one of these; else returns 0 and stays.
    char16_t accept(std::u16string_view wanted)
    {
        skipSpaces();
        if (m_position == m_formula.size())
            return 0;
        const char16_t next = m_formula[m_position].unicode();
        if (wanted.find(next) == std::u16string_view::npos)
            return 0;
        ++m_position;
        return next;
    }

    Failure refused(qsizetype position, const QString& reason) const
    {
        return fail(errors::badFormula, {QString::number(position + 1), reason});
    }

    /// The same result, its error with the position in the formula.
    Result<Decimal> placed(qsizetype position, const Result<Decimal>& result) const
    {
        if (result)
            return result;
        return refused(position, result.error().text().chopped(1)); // its full stop
    }

    QStringView m_formula;
    const NumberFormat& m_format;
    qsizetype m_position = 0;
};

} // namespace

Result<Decimal> evaluate(QStringView formula, const NumberFormat& format)
{
    return Evaluator(formula, format).run();
}

} // namespace tandem
