#include "frontoffice/crm/name_match.h"

#include <QStringList>

#include <algorithm>
#include <vector>

namespace tandem::crm {

using namespace Qt::StringLiterals;

namespace {

struct Letter {
    char16_t letter;
    QLatin1StringView plain;
};

/// Letters that Unicode does not decompose into a plain one and a mark.
constexpr std::array ligatures{
    Letter{u'ß', "ss"_L1}, Letter{u'æ', "ae"_L1}, Letter{u'œ', "oe"_L1},
    Letter{u'ø', "o"_L1},  Letter{u'đ', "d"_L1},  Letter{u'ð', "d"_L1},
    Letter{u'þ', "th"_L1}, Letter{u'ł', "l"_L1},  Letter{u'ı', "i"_L1},
};

/// Words that say what a company is in law, or only connect, and not which company it is.
const QStringList& emptyWords()
{
    static const QStringList words{
        u"ab"_s,   u"ag"_s,   u"and"_s, u"as"_s,  u"bv"_s,  u"co"_s, u"company"_s, u"corp"_s,
        u"de"_s,   u"der"_s,  u"die"_s, u"e"_s,   u"et"_s,  u"eg"_s, u"ek"_s,      u"ev"_s,
        u"gbr"_s,  u"gmbh"_s, u"inc"_s, u"kg"_s,  u"la"_s,  u"le"_s, u"limited"_s, u"llc"_s,
        u"llp"_s,  u"ltd"_s,  u"nv"_s,  u"oe"_s,  u"ohg"_s, u"oy"_s, u"plc"_s,     u"sa"_s,
        u"sarl"_s, u"sas"_s,  u"spa"_s, u"srl"_s, u"the"_s, u"ug"_s, u"und"_s,     u"y"_s,
    };
    return words;
}

QStringList tellingWords(const QString& name)
{
    const QStringList all = foldedName(name).split(u' ', Qt::SkipEmptyParts);
    QStringList telling;
    std::copy_if(all.begin(), all.end(), std::back_inserter(telling),
                 [](const QString& word) { return !emptyWords().contains(word); });
    if (telling.isEmpty())
        telling = all; // a company called "Co & Co" has no other name
    telling.sort();
    return telling;
}

QString skeletonOf(const QString& word)
{
    QString kept;
    for (const QChar letter : word)
        if (!u"aeiouy"_s.contains(letter) && !kept.endsWith(letter))
            kept += letter;
    return kept;
}

std::vector<QString> letterPairs(const QString& name)
{
    std::vector<QString> pairs;
    for (const QString& word : tellingWords(name)) {
        const QString padded = u' ' + word + u' ';
        for (qsizetype at = 0; at + 1 < padded.size(); ++at)
            pairs.push_back(padded.mid(at, 2));
    }
    std::sort(pairs.begin(), pairs.end());
    return pairs;
}

} // namespace

QString foldedName(const QString& name)
{
    QString folded;
    for (const QChar letter : name.toLower().normalized(QString::NormalizationForm_KD)) {
        const auto ligature =
            std::find_if(ligatures.begin(), ligatures.end(), [letter](const Letter& known) {
                return known.letter == letter.unicode();
            });
        if (ligature != ligatures.end())
            folded += ligature->plain;
        else if (letter.isLetterOrNumber() || letter.isSurrogate())
            folded += letter;
        else if (!letter.isMark() && letter != u'.' && letter != u'\'' && letter != u'’')
            folded += u' ';
    }
    return folded.simplified();
}

NameKeys nameKeys(const QString& name)
{
    const QStringList words = tellingWords(name);
    QStringList longest = words;
    std::stable_sort(longest.begin(), longest.end(),
                     [](const QString& a, const QString& b) { return a.size() > b.size(); });
    longest = longest.mid(0, 2);

    QStringList beginnings;
    QStringList endings;
    for (const QString& word : longest) {
        beginnings += word.left(4);
        endings += word.right(4);
    }
    beginnings.sort();
    endings.sort();
    QStringList skeletons;
    for (const QString& word : words)
        skeletons += skeletonOf(word);
    skeletons.removeAll(QString());
    return {.exact = words.join(u' '),
            .beginnings = beginnings.join(u' '),
            .endings = endings.join(u' '),
            .skeleton = skeletons.join(u' ')};
}

int nameSimilarityPercent(const QString& a, const QString& b)
{
    const std::vector<QString> pairsOfA = letterPairs(a);
    const std::vector<QString> pairsOfB = letterPairs(b);
    if (pairsOfA.empty() || pairsOfB.empty())
        return a == b ? 100 : 0;
    std::vector<QString> shared;
    std::set_intersection(pairsOfA.begin(), pairsOfA.end(), pairsOfB.begin(), pairsOfB.end(),
                          std::back_inserter(shared));
    return static_cast<int>(200 * shared.size() / (pairsOfA.size() + pairsOfB.size()));
}

} // namespace tandem::crm
