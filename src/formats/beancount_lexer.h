#pragma once

#include "base/decimal.h"
#include "base/result.h"

#include <QString>
#include <QtGlobal>

#include <optional>

/// The words of a beancount journal: what is taken off the front of one line.
namespace tandem::formats::beancount {

/// A line as it is read: what is left of it, and where it stands.
class LineReader {
public:
    LineReader(QStringView text, qint64 line) : m_rest(text), m_whole(text), m_line(line) {}

    void skipBlanks();
    /// Whether nothing but blanks or a comment is left.
    bool isAtEnd();
    bool startsWith(QStringView text);
    /// Takes `text` off if it is next.
    bool take(QStringView text);
    /// The next word, up to a blank.
    QString word();
    /// Whether an account, a currency or a quoted text is next.
    bool isAtAccount();
    bool isAtCurrency();
    bool isAtQuote() { return startsWith(u"\""); }
    QString account();
    QString currency();
    /// A text in quotation marks, which may escape some. Errors: journalBadLine.
    Result<QString> quoted();
    /// A number or a calculation with + - * / and parentheses; nothing where there is none.
    /// Errors: journalBadAmount, journalAmountTooLong.
    Result<std::optional<Decimal>> number();
    QDate date();

    qint64 line() const { return m_line; }
    /// Refuses the line, saying why.
    Failure refuse(const QString& why) const;

private:
    Result<Decimal> sum(int depth);
    Result<Decimal> product(int depth);
    Result<Decimal> factor(int depth);

    QStringView m_rest;
    QStringView m_whole;
    qint64 m_line;
};

} // namespace tandem::formats::beancount
