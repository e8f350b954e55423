#pragma once

#include "formats/book.h"
#include "formats/stated_amount.h"
#include "support/shared_data.h"

#include <QByteArray>
#include <QFile>
#include <QString>

#include <gtest/gtest.h>

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace tandem::formats::test {

using ::tandem::test::sharedPath;

inline QByteArray contentOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return file.readAll();
}

/// Balance by account and commodity, accounts with nothing left out.
using TrialBalance = std::map<std::pair<std::string, std::string>, Decimal>;

inline void add(Decimal& sum, const Decimal& amount)
{
    const auto total = exactSum(sum, amount);
    ASSERT_TRUE(total.has_value());
    sum = *total;
}

inline void dropZeros(TrialBalance& balances)
{
    std::erase_if(balances, [](const auto& one) { return one.second.isZero(); });
}

inline TrialBalance trialBalance(const ForeignBook& book)
{
    TrialBalance balances;
    for (const ForeignEntry& entry : book.entries) {
        for (const ForeignLine& line : entry.lines) {
            const auto account = book.accounts.at(line.account).path.join(u':').toStdString();
            const auto commodity = book.commodities.at(line.commodity).code.toStdString();
            add(balances[{account, commodity}], line.amount);
        }
    }
    dropZeros(balances);
    return balances;
}

inline std::string shown(const TrialBalance& balances)
{
    std::string text;
    for (const auto& [key, amount] : balances)
        text += key.first + " | " + key.second + " | " + amount.toString().toStdString() + '\n';
    return text;
}

/// The lines of a CSV file without quotes inside its fields, the header left out.
inline std::vector<QStringList> rowsOf(const QString& path, QChar separator = u',')
{
    std::vector<QStringList> rows;
    for (const QString& line : QString::fromUtf8(contentOf(path)).split(u'\n', Qt::SkipEmptyParts))
        rows.push_back(QString(line).remove(u'\r').split(separator));
    if (!rows.empty())
        rows.erase(rows.begin());
    return rows;
}

} // namespace tandem::formats::test
