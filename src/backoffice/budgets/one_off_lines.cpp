#include "backoffice/budgets/one_off_lines.h"

#include "backoffice/budgets/errors.h"

#include <QRegularExpression>

#include <optional>

namespace tandem::budgets {

using namespace Qt::StringLiterals;

namespace {

/// A cell without the quotation marks that a file put around it.
QString plain(const QString& cell)
{
    QString text = cell.trimmed();
    if (text.size() >= 2 && text.startsWith(u'"') && text.endsWith(u'"'))
        text = text.sliced(1, text.size() - 2).replace(u"\"\""_s, u"\""_s);
    return text;
}

Result<OneOff> oneOffOf(const QString& line, qsizetype number, const Currency& currency)
{
    static const QRegularExpression form(u"^([^,;\t]*)[,;\t]([^,;\t]*)[,;\t](.*)$"_s);
    const auto match = form.match(line);
    const QDate day = QDate::fromString(plain(match.captured(1)), Qt::ISODate);
    const auto digits = Decimal::parse(plain(match.captured(2)));
    const QString text = plain(match.captured(3));
    std::optional<Money> amount;
    if (digits)
        if (const auto exact = Money::exactFrom(*digits, currency))
            amount = *exact;
    if (!match.hasMatch() || !day.isValid() || !amount || text.isEmpty())
        return fail(errors::oneOffUnreadable, {QString::number(number), line.trimmed()})
            .at(u"oneOffs"_s);
    return OneOff{day, *amount, text};
}

} // namespace

Result<std::vector<OneOff>> oneOffsOf(const QString& lines, const Currency& currency)
{
    std::vector<OneOff> all;
    qsizetype number = 0;
    QString text = lines;
    text.remove(QChar(0xFEFF)).remove(u'\r');
    for (const QString& line : text.split(u'\n')) {
        ++number;
        const bool isHead = number == 1 && line.trimmed().startsWith(u"day"_s);
        if (line.trimmed().isEmpty() || isHead)
            continue;
        TANDEM_TRY(auto one, oneOffOf(line, number, currency));
        all.push_back(std::move(one));
    }
    return all;
}

QString linesOf(const std::vector<OneOff>& oneOffs)
{
    QStringList lines;
    for (const OneOff& one : oneOffs)
        lines += u"%1, %2, %3"_s.arg(one.dueOn.toString(Qt::ISODate),
                                     one.amount.toDecimal().toString(), one.text);
    return lines.join(u'\n');
}

} // namespace tandem::budgets
