#include "formats/bank_csv_cells.h"
#include "formats/bank_csv_columns.h"
#include "formats/bank_csv_names.h"
#include "formats/bank_errors.h"

namespace tandem::formats {
namespace {

/// What the cells of a column are, read as amounts.
struct AmountProfile {
    DecimalMark mark = DecimalMark::None;
    qsizetype filledCount = 0;
    qsizetype amountCount = 0;
    bool hasMinus = false;
    bool hasPlus = false;
    bool hasUnsigned = false;
    bool hasDecimals = false;
    bool isIdentifier = false; ///< Account numbers and the like: leading zeros, many digits.
};

QChar charOf(DecimalMark mark)
{
    return mark == DecimalMark::Comma ? u',' : u'.';
}

/// Three digits after the only mark of every cell: the mark groups thousands.
DecimalMark groupedBy(const QStringList& cells)
{
    const bool hasPoint =
        std::ranges::any_of(cells, [](const QString& cell) { return cell.contains(u'.'); });
    return hasPoint ? DecimalMark::Comma : DecimalMark::Point;
}

AmountProfile profileOf(const QStringList& cells)
{
    AmountProfile profile;
    profile.mark = decimalMarkOf(cells);
    const DecimalMark mark =
        profile.mark == DecimalMark::Ambiguous ? groupedBy(cells) : profile.mark;
    bool isLong = true;
    for (const QString& cell : cells) {
        if (cell.isEmpty())
            continue;
        ++profile.filledCount;
        auto amount = bankAmount(cell, charOf(mark));
        if (!amount && mark == DecimalMark::Mixed) // settleMark() will say so
            amount = bankAmount(cell, u',');
        if (!amount)
            continue;
        ++profile.amountCount;
        const bool isMinus = amount->sign == AmountSign::Minus || amount->sign == AmountSign::Debit;
        profile.hasMinus = profile.hasMinus || isMinus;
        profile.hasUnsigned = profile.hasUnsigned || amount->sign == AmountSign::None;
        profile.hasPlus = profile.hasPlus || (!isMinus && amount->sign != AmountSign::None);
        profile.hasDecimals = profile.hasDecimals || amount->amount.scale() > 0;
        const bool hasLeadingZero = cell.size() > 1 && cell[0] == u'0' && cell[1].isDigit();
        profile.isIdentifier = profile.isIdentifier || hasLeadingZero;
        isLong = isLong && cell.size() >= 7;
    }
    profile.isIdentifier = profile.isIdentifier || (isLong && !profile.hasDecimals);
    return profile;
}

/// Looks for the amounts of one table.
class AmountFinder {
public:
    AmountFinder(const BankColumns& columns, const std::function<bool(int)>& isDate)
        : m_columns(columns)
    {
        for (int i = 0; i < columns.count(); ++i) {
            m_profiles.push_back(profileOf(columns.cells(i)));
            const AmountProfile& profile = m_profiles.back();
            m_isCandidate.push_back(!isDate(i) && !profile.isIdentifier && profile.amountCount > 0
                                    && profile.amountCount * 10 >= profile.filledCount * 9);
        }
        const int balance = columns.named(bank_names::balance(), [&](int i) { return is(i); });
        if (balance >= 0)
            m_isCandidate[std::size_t(balance)] = false;
    }

    Result<AmountColumns> run()
    {
        const int amount =
            m_columns.named(bank_names::amount(), [&](int i) { return is(i) && isFull(i); });
        const int in = m_columns.named(bank_names::in(), [&](int i) { return is(i); });
        const int out = m_columns.named(bank_names::out(), [&](int i) { return is(i) && i != in; });
        if (amount >= 0)
            takeSingle(amount);
        else if (in >= 0 && out >= 0)
            takeInOut(in, out);
        else if (!takeComplementaryPair())
            takeSingle(likeliestSingle());
        if (m_found.amount < 0 && m_found.in < 0)
            return fail(errors::bankCsvNoAmounts);
        TANDEM_CHECK(settleMark());
        return m_found;
    }

private:
    bool is(int column) const { return m_isCandidate[std::size_t(column)]; }
    const AmountProfile& profile(int column) const { return m_profiles[std::size_t(column)]; }
    qsizetype rowCount() const { return m_columns.cells(0).size(); }
    bool isFull(int column) const { return profile(column).amountCount * 10 >= rowCount() * 9; }

    void takeInOut(int in, int out)
    {
        m_found.rule = AmountRule::InOut;
        m_found.in = in;
        m_found.out = out;
    }

    /// Two columns of which each row fills just one. More goes out than comes in, as a rule.
    bool takeComplementaryPair()
    {
        for (int a = 0; a < m_columns.count(); ++a) {
            for (int b = a + 1; b < m_columns.count(); ++b) {
                if (!is(a) || !is(b) || !areComplementary(a, b))
                    continue;
                const bool isFirstFuller = profile(a).filledCount > profile(b).filledCount;
                takeInOut(isFirstFuller ? b : a, isFirstFuller ? a : b);
                m_found.isDirectionGuessed = true;
                return true;
            }
        }
        return false;
    }

    bool areComplementary(int a, int b) const
    {
        for (qsizetype row = 0; row < rowCount(); ++row) {
            if (m_columns.cells(a)[row].isEmpty() == m_columns.cells(b)[row].isEmpty())
                return false;
        }
        return true;
    }

    /// Of the columns that every row fills, the first with signs, else decimals, else any.
    int likeliestSingle() const
    {
        const auto firstWith = [&](auto&& isLikely) {
            for (int i = 0; i < m_columns.count(); ++i) {
                if (is(i) && isFull(i) && isLikely(profile(i)))
                    return i;
            }
            return -1;
        };
        const int withSigns =
            firstWith([](const AmountProfile& p) { return p.hasMinus || p.hasPlus; });
        if (withSigns >= 0)
            return withSigns;
        const int withDecimals = firstWith([](const AmountProfile& p) { return p.hasDecimals; });
        return withDecimals >= 0 ? withDecimals
                                 : firstWith([](const AmountProfile&) { return true; });
    }

    void takeSingle(int column)
    {
        m_found.amount = column;
        if (column < 0 || profile(column).hasMinus)
            return;
        for (int i = 0; i < m_columns.count() && m_found.flag < 0; ++i) {
            if (i != column && isFlag(i))
                m_found.flag = i;
        }
        const bool isFlagFull =
            m_found.flag >= 0 && m_columns.filledCount(m_found.flag) == rowCount();
        const bool isMarked =
            m_found.flag >= 0 || (profile(column).hasPlus && profile(column).hasUnsigned);
        if (isFlagFull)
            m_found.rule = AmountRule::Flag;
        else if (isMarked)
            m_found.rule = AmountRule::Card;
        else
            m_found.isAllPositive = !profile(column).hasPlus;
    }

    bool isFlag(int column) const
    {
        const QStringList& cells = m_columns.cells(column);
        return m_columns.isFilled(column) && std::ranges::all_of(cells, [](const QString& cell) {
                   return cell.isEmpty() || creditOrDebit(cell) != AmountSign::None;
               });
    }

    Result<> settleMark()
    {
        QStringList cells;
        for (const int column : {m_found.amount, m_found.in, m_found.out})
            cells += column < 0 ? QStringList() : m_columns.cells(column);
        DecimalMark mark = decimalMarkOf(cells);
        if (mark == DecimalMark::Mixed)
            return fail(errors::bankCsvMarksMixed,
                        {u'#' + QString::number(std::max(m_found.amount, m_found.in) + 1)});
        m_found.isGroupingGuessed = mark == DecimalMark::Ambiguous;
        if (m_found.isGroupingGuessed)
            mark = groupedBy(cells);
        m_found.decimalMark = charOf(mark);
        return {};
    }

    const BankColumns& m_columns;
    std::vector<AmountProfile> m_profiles;
    std::vector<bool> m_isCandidate;
    AmountColumns m_found;
};

} // namespace

Result<AmountColumns> findAmountColumns(const BankColumns& columns,
                                        const std::function<bool(int)>& isDate)
{
    return AmountFinder(columns, isDate).run();
}

} // namespace tandem::formats
