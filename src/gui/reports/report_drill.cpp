#include "gui/reports/report_drill.h"

namespace tandem::gui {

using namespace Qt::StringLiterals;

QString textOf(const LedgerPart& part)
{
    QStringList numbers;
    for (const AccountId account : part.accounts)
        numbers += QString::number(account.value());
    return u"from:%1 to:%2 accounts:%3"_s.arg(part.days.from.toString(Qt::ISODate),
                                              part.days.to.toString(Qt::ISODate),
                                              numbers.join(u','));
}

std::optional<LedgerPart> ledgerPartOf(const QString& text)
{
    LedgerPart part;
    for (const QString& word : text.split(u' ', Qt::SkipEmptyParts)) {
        const QString key = word.section(u':', 0, 0);
        const QString value = word.section(u':', 1);
        if (key == "from"_L1)
            part.days.from = QDate::fromString(value, Qt::ISODate);
        else if (key == "to"_L1)
            part.days.to = QDate::fromString(value, Qt::ISODate);
        else if (key == "accounts"_L1)
            for (const QString& number : value.split(u',', Qt::SkipEmptyParts))
                part.accounts.emplace_back(number.toLongLong());
    }
    if (!part.days.from.isValid() || !part.days.to.isValid())
        return {};
    return part;
}

ReportTarget registerTarget(AccountId account, const reports::RegisterScope& scope)
{
    return {.page = u"ledger.accounts"_s,
            .list = u"ledger.register"_s,
            .filter = reports::textOf(reports::RegisterPlace{account, scope})};
}

ReportTarget targetOf(const reports::StatementTable& table, const reports::StatementRow& row,
                      const reports::StatementColumn& column)
{
    const auto scope = scopeOf(table, row, column);
    if (!scope)
        return {};
    if (row.account.isSet())
        return registerTarget(row.account, *scope);
    if (row.accounts.size() == 1)
        return registerTarget(row.accounts.front(), *scope);
    if (row.accounts.empty())
        return {};
    // What stood at a day has no beginning: the ledger shows its year, and what stood before.
    const QDate year(scope->to.year(), 1, 1);
    const QDate from = scope->from.isValid() ? scope->from : year;
    return {.page = u"reports.statements"_s,
            .list = u"general_ledger"_s,
            .filter = textOf(LedgerPart{{from, scope->to}, row.accounts})};
}

} // namespace tandem::gui
