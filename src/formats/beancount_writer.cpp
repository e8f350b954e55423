#include "formats/beancount_writer.h"

#include <QSet>

namespace tandem::formats {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype commodityMax = 24;

QString rootOf(AccountTypeHint type)
{
    switch (type) {
    case AccountTypeHint::Liability:
        return u"Liabilities"_s;
    case AccountTypeHint::Equity:
        return u"Equity"_s;
    case AccountTypeHint::Income:
        return u"Income"_s;
    case AccountTypeHint::Expense:
        return u"Expenses"_s;
    case AccountTypeHint::Unknown:
    case AccountTypeHint::Asset:
        break;
    }
    return u"Assets"_s;
}

/// Letters, digits and dashes; the first one a digit or a capital letter.
QString componentOf(const QString& text)
{
    QString component;
    for (const QChar c : text)
        if (c.isLetterOrNumber())
            component += c;
        else if (!component.isEmpty() && !component.endsWith(u'-'))
            component += u'-';
    while (component.endsWith(u'-'))
        component.chop(1);
    if (component.isEmpty())
        return u"X"_s;
    component[0] = component[0].toUpper();
    return component[0].isUpper() || component[0].isDigit() ? component : u'X' + component;
}

QString commodityOf(const QString& code)
{
    QString fit;
    for (const QChar c : code.toUpper())
        if ((c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9'))
            fit += c;
    if (fit.isEmpty() || !fit.front().isLetter())
        fit.prepend(u'X');
    return fit.left(commodityMax - 4);
}

/// `wanted`, or what makes it unlike all before it.
QString unique(const QString& wanted, QSet<QString>& taken)
{
    QString name = wanted;
    for (int i = 2; taken.contains(name); ++i)
        name = wanted + (wanted.contains(u':') ? u"-%1"_s : u"%1"_s).arg(i);
    taken.insert(name);
    return name;
}

QString quoted(QString text)
{
    return u'"' + text.simplified().replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s) + u'"';
}

} // namespace

BeancountWriter::BeancountWriter(const ForeignBook& book, QDate openedOn)
    : m_book(book)
    , m_openedOn(openedOn)
{
    QSet<QString> taken;
    for (const ForeignAccount& account : book.accounts) {
        const QString words = account.code.isEmpty() || account.code == account.name()
                                  ? account.name()
                                  : account.code + u'-' + account.name();
        m_accounts += unique(rootOf(account.type) + u':' + componentOf(words), taken);
    }
    for (const ForeignCommodity& commodity : book.commodities)
        m_commodities += unique(commodityOf(commodity.code), taken);
}

QByteArray BeancountWriter::head() const
{
    QString text;
    if (!m_book.title.isEmpty())
        text += u"option \"title\" %1\n"_s.arg(quoted(m_book.title));
    if (!m_commodities.isEmpty())
        text += u"option \"operating_currency\" \"%1\"\n"_s.arg(m_commodities.front());
    text += u'\n';
    const QString day = m_openedOn.toString(Qt::ISODate);
    for (qsizetype i = 0; i < m_commodities.size(); ++i)
        text += u"%1 commodity %2\n  name: %3\n"_s.arg(
            day, m_commodities[i], quoted(m_book.commodities[std::size_t(i)].code));
    for (qsizetype i = 0; i < m_accounts.size(); ++i) {
        const ForeignAccount& account = m_book.accounts[std::size_t(i)];
        text += u"%1 open %2\n"_s.arg(day, m_accounts[i]);
        if (!account.code.isEmpty())
            text += u"  code: %1\n  name: %2\n"_s.arg(quoted(account.code), quoted(account.name()));
    }
    return text.toUtf8();
}

QByteArray BeancountWriter::entry(const ForeignEntry& entry) const
{
    QString text =
        u"\n%1 * %2\n"_s.arg(entry.postedOn.toString(Qt::ISODate), quoted(entry.description));
    if (!entry.code.isEmpty())
        text += u"  reference: %1\n"_s.arg(quoted(entry.code));
    for (const ForeignLine& line : entry.lines) {
        text += u"  %1  %2 %3"_s.arg(m_accounts[qsizetype(line.account)], line.amount.toString(),
                                     m_commodities[qsizetype(line.commodity)]);
        if (line.value)
            text += u" @@ %1 %2"_s.arg(line.value->amount.abs().toString(),
                                       m_commodities[qsizetype(line.value->commodity)]);
        text += u'\n';
        if (!line.memo.isEmpty())
            text += u"    memo: %1\n"_s.arg(quoted(line.memo));
    }
    return text.toUtf8();
}

} // namespace tandem::formats
