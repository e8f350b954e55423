#include "formats/bank_csv_columns.h"

#include "formats/bank_csv_cells.h"

#include <array>

namespace tandem::formats {
namespace {

constexpr std::array<QStringView, 24> currencies{
    u"EUR", u"USD", u"GBP", u"CHF", u"CZK", u"PLN", u"HUF", u"SEK", u"NOK", u"DKK", u"ISK", u"RON",
    u"BGN", u"TRY", u"CAD", u"AUD", u"NZD", u"JPY", u"CNY", u"INR", u"ZAR", u"UAH", u"LTL", u"MXN"};

} // namespace

BankColumns::BankColumns(const CsvTable& table, int booked, QStringView dateFormat,
                         QStringList names)
    : m_names(std::move(names))
{
    qsizetype width = 0;
    for (const CsvRow& row : table.rows)
        width = std::max(width, row.fields.size());
    m_areNamed = !m_names.isEmpty();
    while (m_names.size() < width)
        m_names += QString();
    m_cells.resize(std::size_t(width));
    for (const CsvRow& row : table.rows) {
        if (!bankDate(row.fields.value(booked), dateFormat).isValid())
            continue;
        for (qsizetype i = 0; i < width; ++i)
            m_cells[std::size_t(i)] += row.fields.value(i).trimmed();
    }
}

qsizetype BankColumns::filledCount(int column) const
{
    return std::ranges::count_if(cells(column),
                                 [](const QString& cell) { return !cell.isEmpty(); });
}

bool BankColumns::isCurrencyCodes(int column) const
{
    return isFilled(column) && std::ranges::all_of(cells(column), [](const QString& cell) {
               return cell.isEmpty() || std::ranges::find(currencies, cell) != currencies.end();
           });
}

bool BankColumns::isWords(int column) const
{
    const auto hasLetters = [](const QString& cell) {
        return std::ranges::count_if(cell, [](QChar c) { return c.isLetter(); }) >= 3;
    };
    return isFilled(column)
           && std::ranges::count_if(cells(column), hasLetters) * 2 > filledCount(column)
           && !isCurrencyCodes(column);
}

QString BankColumns::currencyInName(int column) const
{
    const QString& name = m_names[column];
    for (const QStringView currency : currencies) {
        const qsizetype at = name.indexOf(currency);
        const bool isAlone = at > 0 && !name[at - 1].isLetter()
                             && (at + 3 == name.size() || !name[at + 3].isLetter());
        if (isAlone)
            return currency.toString();
    }
    return {};
}

int BankColumns::named(const WantedColumn& wanted, const std::function<bool(int)>& isEligible) const
{
    QStringList eligible = m_names;
    for (int i = 0; i < eligible.size(); ++i) {
        if (!isEligible(i))
            eligible[i].clear();
    }
    const MappedColumns found = recogniseColumns(eligible, std::span(&wanted, 1));
    return found.has(wanted.name) ? found.indexes.at(wanted.name) : -1;
}

} // namespace tandem::formats
