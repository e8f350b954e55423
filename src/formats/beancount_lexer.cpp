#include "formats/beancount_lexer.h"

#include "formats/book_errors.h"
#include "formats/book_maker.h"

#include <QDate>

namespace tandem::formats::beancount {

using namespace Qt::StringLiterals;

namespace {

constexpr int depthMax = 32;
constexpr int quotientScale = 12;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isOfCurrency(QChar c)
{
    return (c >= u'A' && c <= u'Z') || isDigit(c) || u"'._-"_s.contains(c);
}

} // namespace

void LineReader::skipBlanks()
{
    while (!m_rest.isEmpty() && (m_rest.front() == u' ' || m_rest.front() == u'\t'))
        m_rest = m_rest.mid(1);
}

bool LineReader::isAtEnd()
{
    skipBlanks();
    return m_rest.isEmpty() || m_rest.front() == u';';
}

bool LineReader::startsWith(QStringView text)
{
    skipBlanks();
    return m_rest.startsWith(text);
}

bool LineReader::take(QStringView text)
{
    if (!startsWith(text))
        return false;
    m_rest = m_rest.mid(text.size());
    return true;
}

QString LineReader::word()
{
    skipBlanks();
    qsizetype end = 0;
    while (end < m_rest.size() && m_rest[end] != u' ' && m_rest[end] != u'\t')
        ++end;
    const QString word = m_rest.first(end).toString();
    m_rest = m_rest.mid(end);
    return word;
}

bool LineReader::isAtAccount()
{
    skipBlanks();
    qsizetype end = 0;
    while (end < m_rest.size() && m_rest[end] != u' ' && m_rest[end] != u'\t')
        ++end;
    return end > 0 && (m_rest.front().isUpper() || m_rest.front().unicode() > 0x7F)
           && m_rest.first(end).contains(u':');
}

bool LineReader::isAtCurrency()
{
    skipBlanks();
    return !m_rest.isEmpty()
           && ((m_rest.front() >= u'A' && m_rest.front() <= u'Z') || m_rest.front() == u'/');
}

QString LineReader::account()
{
    return word();
}

QString LineReader::currency()
{
    skipBlanks();
    qsizetype end = m_rest.startsWith(u'/') ? 1 : 0;
    while (end < m_rest.size() && isOfCurrency(m_rest[end]))
        ++end;
    const QString code = m_rest.first(end).toString();
    m_rest = m_rest.mid(end);
    return code;
}

Result<QString> LineReader::quoted()
{
    if (!take(u"\""))
        return refuse(u"a text in quotation marks is missing"_s);
    QString text;
    while (!m_rest.isEmpty() && m_rest.front() != u'"') {
        if (m_rest.front() == u'\\' && m_rest.size() > 1)
            m_rest = m_rest.mid(1);
        text += m_rest.front();
        m_rest = m_rest.mid(1);
    }
    if (m_rest.isEmpty())
        return refuse(u"a quotation mark is never closed"_s);
    m_rest = m_rest.mid(1);
    return text;
}

Result<std::optional<Decimal>> LineReader::number()
{
    skipBlanks();
    if (m_rest.isEmpty() || !(isDigit(m_rest.front()) || u"+-(."_s.contains(m_rest.front())))
        return std::optional<Decimal>();
    TANDEM_TRY(const Decimal value, sum(0));
    if (!canBeSummed(value))
        return fail(errors::journalAmountTooLong,
                    {QString::number(m_line), m_whole.trimmed().toString()});
    return std::optional(value);
}

Result<Decimal> LineReader::sum(int depth)
{
    TANDEM_TRY(Decimal value, product(depth));
    while (true) {
        const bool isMinus = startsWith(u"-");
        if (!isMinus && !startsWith(u"+"))
            return value;
        m_rest = m_rest.mid(1);
        TANDEM_TRY(const Decimal other, product(depth));
        TANDEM_TRY(value, checkedSum(value, isMinus ? -other : other,
                                     std::max(value.scale(), other.scale()), Rounding::HalfEven));
    }
}

Result<Decimal> LineReader::product(int depth)
{
    TANDEM_TRY(Decimal value, factor(depth));
    while (true) {
        const bool isQuotient = startsWith(u"/");
        if (!isQuotient && !startsWith(u"*"))
            return value;
        m_rest = m_rest.mid(1);
        TANDEM_TRY(const Decimal other, factor(depth));
        if (isQuotient) {
            TANDEM_TRY(value, checkedQuotient(value, other, quotientScale, Rounding::HalfEven));
            value = value.trimmed();
        } else {
            const int scale = value.scale() + other.scale();
            if (scale > Decimal::scaleMax)
                return fail(errors::journalAmountTooLong,
                            {QString::number(m_line), m_whole.toString()});
            TANDEM_TRY(value, checkedProduct(value, other, scale, Rounding::HalfEven));
        }
    }
}

Result<Decimal> LineReader::factor(int depth)
{
    if (depth > depthMax)
        return refuse(u"its calculation is nested too deeply"_s);
    if (take(u"-")) {
        TANDEM_TRY(const Decimal value, factor(depth + 1));
        return -value;
    }
    if (take(u"+"))
        return factor(depth + 1);
    if (take(u"(")) {
        TANDEM_TRY(const Decimal value, sum(depth + 1));
        if (!take(u")"))
            return refuse(u"a parenthesis is never closed"_s);
        return value;
    }
    QString digits;
    while (!m_rest.isEmpty()
           && (isDigit(m_rest.front()) || m_rest.front() == u'.' || m_rest.front() == u',')) {
        if (m_rest.front() != u',')
            digits += m_rest.front();
        m_rest = m_rest.mid(1);
    }
    auto value = Decimal::parse(digits);
    if (!value)
        return fail(digits.size() > Decimal::scaleMax ? errors::journalAmountTooLong
                                                      : errors::journalBadAmount,
                    {QString::number(m_line), m_whole.trimmed().toString()});
    return value;
}

QDate LineReader::date()
{
    skipBlanks();
    if (m_rest.size() < 8 || !isDigit(m_rest.front()))
        return {};
    const qsizetype end = std::ranges::find(m_rest, u' ') - m_rest.begin();
    const QString text = m_rest.first(end).toString().replace(u'/', u'-');
    const QStringList parts = text.split(u'-');
    if (parts.size() != 3 || parts[0].size() != 4)
        return {};
    m_rest = m_rest.mid(end);
    return {parts[0].toInt(), parts[1].toInt(), parts[2].toInt()};
}

Failure LineReader::refuse(const QString& why) const
{
    return fail(errors::journalBadLine,
                {QString::number(m_line), m_whole.trimmed().toString(), why});
}

} // namespace tandem::formats::beancount
