#include "backoffice/settlements/matching.h"

#include <algorithm>

namespace tandem::settlements {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype numbersMax = 24;
constexpr qsizetype numberSizeMin = 4;
constexpr qsizetype wordsJoinedMax = 3;
constexpr std::size_t amountsMax = 24;
constexpr int stepsMax = 20'000;

bool isOfNumber(QChar c)
{
    return c.isLetterOrNumber() || c == u'-' || c == u'/' || c == u'.' || c == u'_';
}

QStringList wordsOf(const QString& text)
{
    QStringList words;
    QString word;
    for (const QChar c : text + u' ') {
        if (isOfNumber(c)) {
            word += c.toUpper();
            continue;
        }
        while (word.endsWith(u'.') || word.endsWith(u'-'))
            word.chop(1);
        if (!word.isEmpty())
            words += std::exchange(word, {});
    }
    return words;
}

bool mayBeNumber(const QString& word)
{
    return word.size() >= numberSizeMin
           && std::any_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
}

/// Depth first, with each amount before without it, so that earlier ones are preferred.
class SubsetSearch {
public:
    SubsetSearch(std::span<const Money> amounts, const Money& target)
        : m_amounts(amounts.first(std::min(amounts.size(), amountsMax)))
        , m_target(target)
    {
    }

    std::vector<std::size_t> found()
    {
        return search(0, Money::zero(m_target.currency())) ? m_taken : std::vector<std::size_t>();
    }

private:
    bool search(std::size_t place, const Money& sum)
    {
        if (sum == m_target && m_taken.size() >= 2)
            return true;
        if (place == m_amounts.size() || ++m_steps > stepsMax)
            return false;
        m_taken.push_back(place);
        if (search(place + 1, sum + m_amounts[place]))
            return true;
        m_taken.pop_back();
        return search(place + 1, sum);
    }

    std::span<const Money> m_amounts;
    Money m_target;
    std::vector<std::size_t> m_taken;
    int m_steps = 0;
};

} // namespace

QStringList possibleNumbers(const QString& text)
{
    const QStringList words = wordsOf(text);
    QStringList numbers;
    const auto add = [&](const QString& number) {
        if (mayBeNumber(number) && numbers.size() < numbersMax && !numbers.contains(number))
            numbers += number;
    };
    for (const QString& word : words)
        add(word);
    for (qsizetype count = 2; count <= wordsJoinedMax; ++count)
        for (qsizetype from = 0; from + count <= words.size(); ++from)
            add(words.mid(from, count).join(u'-'));
    return numbers;
}

std::vector<std::size_t> placesAddingUpTo(std::span<const Money> amounts, const Money& target)
{
    return SubsetSearch(amounts, target).found();
}

bool SmallDifference::allows(const Money& missing, const Money& of) const
{
    return missing.minor() > 0 && missing.minor() <= amount_minor
           && missing <= of.times(share, Rounding::Down);
}

} // namespace tandem::settlements
