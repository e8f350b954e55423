#pragma once

#include <QString>

/// When two names may mean the same party. Pure; ../duplicates.h uses it on the books.
namespace tandem::crm {

/// `name` in lower case, without accents, marks and double blanks: what lists are ordered by.
/// "Müller & Söhne  GmbH" is "muller sohne gmbh".
QString foldedName(const QString& name);

/// What parties with similar names share at least one of. Each is empty if it would say nothing.
///
/// They are made of the words of the name without legal forms ("GmbH", "Ltd") and connecting
/// words, in alphabetical order, so that neither counts. One wrong letter spoils at most the
/// first two or the last two keys of the four.
struct NameKeys {
    QString exact;      ///< The words themselves: "muller sohne".
    QString beginnings; ///< The first four letters of the two longest words: "mull sohn".
    QString endings;    ///< The last four letters of them: "ller ohne".
    QString skeleton;   ///< The words without vowels and doubled letters: "mlr shn".
};

NameKeys nameKeys(const QString& name);

/// How much two names have in common, in percent: the shared pairs of letters of their words,
/// without legal forms. Equal names have 100. Source: Dice's coefficient over bigrams.
int nameSimilarityPercent(const QString& a, const QString& b);

/// From here on two names are shown as possible duplicates.
inline constexpr int similarNamesPercent = 75;

} // namespace tandem::crm
