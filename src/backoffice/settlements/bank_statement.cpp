#include "backoffice/settlements/bank_statement.h"

#include <QCryptographicHash>

#include <algorithm>

namespace tandem::settlements {

using namespace Qt::StringLiterals;

QString BankLine::words() const
{
    return QStringList{counterpartyName, remittance, endToEndId, bankReference}.join(u' ');
}

std::optional<Decimal> gapOf(const BankStatementDraft& statement)
{
    if (!statement.opening || !statement.closing || !isInOneCurrency(statement))
        return {};
    Decimal sum = statement.opening->amount;
    for (const BankLineDraft& line : statement.lines)
        if (line.state == BankLineState::Booked)
            sum = sum + line.amount;
    const Decimal gap = statement.closing->amount - sum;
    return gap.isZero() ? std::nullopt : std::optional(gap);
}

bool isInOneCurrency(const BankStatementDraft& statement)
{
    if (!statement.opening || !statement.closing)
        return true;
    const QString& currency = statement.opening->currency;
    return statement.closing->currency == currency
           && std::all_of(
               statement.lines.begin(), statement.lines.end(), [&](const BankLineDraft& line) {
                   return line.state != BankLineState::Booked || line.currency == currency;
               });
}

QByteArray fingerprintOf(const BankLineDraft& line)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const QString amount = line.amount.trimmed().toString();
    const QString state = line.state == BankLineState::Booked ? u"booked"_s : u"pending"_s;
    for (const QString& field :
         {line.bookedOn.toString(Qt::ISODate), line.valueOn.toString(Qt::ISODate), amount,
          line.currency, state, line.isReversal ? u"reversal"_s : QString(), line.counterpartyName,
          line.counterpartyIban, line.endToEndId, line.bankReference, line.remittance,
          line.transactionCode}) {
        const QByteArray bytes = field.toUtf8();
        hash.addData(QByteArray::number(bytes.size()) + ':' + bytes);
    }
    return hash.result();
}

} // namespace tandem::settlements
