#pragma once

#include "office/finding.h"
#include "office/subject.h"

#include <functional>

namespace tandem {

/// Something that was found by typing.
struct Hit {
    Subject subject;
    QString title;
};

/// Makes a record findable, or findable by other words: `title` is shown, and found by its words
/// and those of `text`.
Result<> indexForSearch(UnitOfWork& work, const Subject& subject, const QString& title,
                        const QString& text);

/// Takes a record out of the index.
Result<> removeFromSearch(UnitOfWork& work, const Subject& subject);

/// Records that have, for each word of `query`, a word that begins with it; the best first. Where
/// those are too few, records follow that have each word, of three letters or more, within a word.
/// Only a bounded number is ranked, so that a broad query stays quick. docs/data.md, "Search".
Result<std::vector<Hit>> search(Reader& books, const QString& query, int rowsMax);

/// The words of a text as the index holds them: letters and digits in small letters without marks.
QStringList searchWords(const QString& text);

/// How records of one kind are found that the index does not hold: by their numbers and words.
struct RecordFinder {
    View view; ///< Who may not see it is not told of them.
    std::function<Result<std::vector<Hit>>(Reader& books, const QString& words, int rowsMax)> find;
};

/// Compares every row of the index with its codes.
Result<> proveSearch(Reader& books, const Findings& found);

} // namespace tandem
