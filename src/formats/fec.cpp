#include "formats/fec.h"

#include <QStringList>

namespace tandem::formats {

using namespace Qt::StringLiterals;

namespace {

constexpr int amountDigits = 2;
constexpr qsizetype sirenDigits = 9;

QChar markOf(FecSeparator separator)
{
    return separator == FecSeparator::Tab ? u'\t' : u'|';
}

QString cleaned(QString text)
{
    for (QChar& c : text)
        if (c == u'|' || c.category() == QChar::Other_Control)
            c = u' ';
    return text.simplified();
}

QString dayOf(QDate date)
{
    return date.isValid() ? date.toString(u"yyyyMMdd"_s) : QString();
}

QString amountOf(const Decimal& amount)
{
    const Decimal shown =
        amount.scale() < amountDigits ? amount + Decimal::ofScaled(0, amountDigits) : amount;
    return shown.toString().replace(u'.', u',');
}

QByteArray rowOf(const QStringList& cells, FecSeparator separator)
{
    return cells.join(markOf(separator)).toUtf8() + "\r\n";
}

/// Luhn's sum: each second digit from the right counts twice.
bool hasCheckDigit(const QString& digits)
{
    int sum = 0;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        int digit = digits[digits.size() - 1 - i].digitValue();
        if (i % 2 == 1)
            digit = digit * 2 > 9 ? digit * 2 - 9 : digit * 2;
        sum += digit;
    }
    return sum % 10 == 0;
}

} // namespace

QByteArray fecHead(FecSeparator separator)
{
    return rowOf({u"JournalCode"_s, u"JournalLib"_s, u"EcritureNum"_s, u"EcritureDate"_s,
                  u"CompteNum"_s, u"CompteLib"_s, u"CompAuxNum"_s, u"CompAuxLib"_s, u"PieceRef"_s,
                  u"PieceDate"_s, u"EcritureLib"_s, u"Debit"_s, u"Credit"_s, u"EcritureLet"_s,
                  u"DateLet"_s, u"ValidDate"_s, u"Montantdevise"_s, u"Idevise"_s},
                 separator);
}

QByteArray fecRow(const FecLine& line, FecSeparator separator)
{
    const QString nothing = amountOf(Decimal());
    const QString amount = amountOf(line.amount.abs());
    return rowOf(
        {cleaned(line.journalCode), cleaned(line.journalName), cleaned(line.entryNumber),
         dayOf(line.entryOn), cleaned(line.account), cleaned(line.accountName),
         cleaned(line.auxiliary), cleaned(line.auxiliaryName), cleaned(line.piece),
         dayOf(line.pieceOn), cleaned(line.text), line.amount.isNegative() ? nothing : amount,
         line.amount.isNegative() ? amount : nothing, cleaned(line.letter), dayOf(line.letteredOn),
         dayOf(line.validatedOn), line.foreignAmount ? amountOf(*line.foreignAmount) : QString(),
         cleaned(line.foreignCurrency)},
        separator);
}

QString sirenOf(const QString& text)
{
    QString digits;
    for (const QChar c : text)
        if (c >= u'0' && c <= u'9')
            digits += c;
    if (text.startsWith(u"FR"_s, Qt::CaseInsensitive) && digits.size() == sirenDigits + 2)
        digits = digits.last(sirenDigits);
    const bool isOne = digits.size() == sirenDigits && hasCheckDigit(digits);
    return isOne ? digits : QString();
}

QString fecFileName(const QString& siren, QDate yearEndsOn)
{
    return siren + u"FEC"_s + dayOf(yearEndsOn) + u".txt"_s;
}

} // namespace tandem::formats
