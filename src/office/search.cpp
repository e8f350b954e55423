#include "office/search.h"

#include "data/check_codes.h"

namespace tandem {

using namespace Qt::StringLiterals;

namespace {

using SearchEntryId = Id<struct SearchEntryTag>;
constexpr int candidatesMax = 200;
constexpr int queryWordsMax = 8;
constexpr int partLettersMin = 3;   // an index of trigrams answers no less
constexpr int wordLettersMax = 500; // PostgreSQL's index takes words of 2,046 bytes
constexpr std::array entryColumns{"id",    "subject_table", "subject_id",
                                  "title", "words",         "check_codes"};

struct Entry {
    std::int64_t id;
    Subject subject;
    QString title;
    QString words; ///< Each once, in the order of the alphabet, with one space between.

    CheckCodes codes() const
    {
        return CheckCodes().add(id).add(subject.table).add(subject.id).add(title).add(words);
    }
};

QString wordsOf(const QString& title, const QString& text)
{
    QStringList words = searchWords(title + u' ' + text);
    words.removeDuplicates();
    words.sort();
    return words.join(u' ');
}

/// What the index holds of a record.
struct WordsKept {
    std::int64_t id;
    QString words;
};

Result<std::optional<WordsKept>> wordsKept(Reader& books, const Subject& subject)
{
    return books.first<WordsKept>(u"office.search:of"_s,
                                  {{"subject_table", subject.table}, {"subject_id", subject.id}},
                                  [](const Row& row) {
                                      return WordsKept{row.integer("id"), row.text("words")};
                                  });
}

Result<> dropWords(UnitOfWork& work, const WordsKept& kept)
{
    TANDEM_CHECK(
        work.send(u"office.search:drop_words"_s, {{"id", kept.id}, {"words", kept.words}}));
    return work.send(u"office.search:drop_parts"_s, {{"id", kept.id}, {"words", kept.words}});
}

/// How well a title answers: words of the query at its beginning, then anywhere in it.
int rankOf(const QString& title, const QStringList& words)
{
    const QStringList inTitle = searchWords(title);
    if (inTitle.isEmpty())
        return 3;
    if (inTitle.front() == words.front())
        return 0;
    if (inTitle.front().startsWith(words.front()))
        return 1;
    const auto begins = [&](const QString& word) { return word.startsWith(words.front()); };
    return std::ranges::any_of(inTitle, begins) ? 2 : 3;
}

Hit hitOf(const Row& row)
{
    return {{row.text("subject_table"), row.integer("subject_id")}, row.text("title")};
}

/// The better answers first, the others by title.
void rank(std::vector<Hit>& hits, const QStringList& words)
{
    std::ranges::stable_sort(hits, [&](const Hit& a, const Hit& b) {
        const int rankA = rankOf(a.title, words);
        const int rankB = rankOf(b.title, words);
        return std::tie(rankA, a.title, a.subject.id) < std::tie(rankB, b.title, b.subject.id);
    });
}

/// Adds to `hits` what has the words within its words, where all are long enough to ask for.
Result<> addParts(Reader& books, const QStringList& words, std::vector<Hit>& hits)
{
    for (const QString& word : words)
        if (word.toUcs4().size() < partLettersMin)
            return {};
    const QString longest = *std::ranges::max_element(words, {}, &QString::size);
    TANDEM_TRY(auto parts, books.rows<Hit>(u"office.search:match_parts"_s,
                                           {{"match", books.partsMatch(words)},
                                            {"longest", longest},
                                            {"rows_max", candidatesMax}},
                                           &hitOf));
    const auto isKnown = [&](const Hit& part) {
        return std::ranges::any_of(hits, [&](const Hit& hit) {
            return hit.subject.table == part.subject.table && hit.subject.id == part.subject.id;
        });
    };
    std::erase_if(parts, isKnown);
    rank(parts, words);
    hits.insert(hits.end(), parts.begin(), parts.end());
    return {};
}

} // namespace

QStringList searchWords(const QString& text)
{
    QStringList words;
    QString word;
    // Compatibility forms first: "ﬁ" is found by "fi", "Å" by "a"; "ß" folds to "ss".
    for (const QChar c : text.normalized(QString::NormalizationForm_KD).toCaseFolded() + u' ') {
        if (c.isMark())
            continue;
        if (c.isLetterOrNumber() || c.isSurrogate()) {
            // A longer word counts by its beginning; a pair of surrogates is not torn.
            if (word.size() < wordLettersMax
                || (c.isLowSurrogate() && word.back().isHighSurrogate()))
                word += c;
        } else if (!word.isEmpty()) {
            words += word;
            word.clear();
        }
    }
    return words;
}

Result<> indexForSearch(UnitOfWork& work, const Subject& subject, const QString& title,
                        const QString& text)
{
    TANDEM_TRY(const auto known, wordsKept(work, subject));
    Entry entry{0, subject, title, wordsOf(title, text)};
    if (known) {
        entry.id = known->id;
        TANDEM_CHECK(dropWords(work, *known));
    } else {
        TANDEM_TRY(const auto id, work.newId<SearchEntryId>());
        entry.id = id.value();
    }
    TANDEM_CHECK(work.send(known ? u"office.search:change"_s : u"office.search:insert"_s,
                           {{"id", entry.id},
                            {"subject_table", subject.table},
                            {"subject_id", subject.id},
                            {"title", title},
                            {"words", entry.words},
                            {"check_codes", entry.codes().sealed()}}));
    TANDEM_CHECK(
        work.send(u"office.search:add_words"_s, {{"id", entry.id}, {"words", entry.words}}));
    return work.send(u"office.search:add_parts"_s, {{"id", entry.id}, {"words", entry.words}});
}

Result<> removeFromSearch(UnitOfWork& work, const Subject& subject)
{
    TANDEM_TRY(const auto known, wordsKept(work, subject));
    if (!known)
        return {};
    TANDEM_CHECK(dropWords(work, *known));
    return work.send(u"office.search:remove"_s, {{"id", known->id}});
}

Result<std::vector<Hit>> search(Reader& books, const QString& query, int rowsMax)
{
    const QStringList words = searchWords(query).mid(0, queryWordsMax);
    if (words.isEmpty())
        return std::vector<Hit>();
    TANDEM_TRY(auto hits, books.rows<Hit>(u"office.search:match"_s,
                                          {{"match", books.prefixMatch(words)},
                                           {"patterns", prefixPatterns(words)},
                                           {"rows_max", candidatesMax}},
                                          &hitOf));
    rank(hits, words);
    if (hits.size() < static_cast<std::size_t>(rowsMax))
        TANDEM_CHECK(addParts(books, words, hits));
    if (hits.size() > static_cast<std::size_t>(rowsMax))
        hits.resize(static_cast<std::size_t>(rowsMax));
    return hits;
}

Result<> proveSearch(Reader& books, const Findings& found)
{
    TANDEM_CHECK(books.each(u"office.search:index_flaws"_s, {}, [&](const Row& row) {
        found({row.text("table_name"), row.integer("id"), row.text("column_name"),
               u"The full-text index was altered."_s});
    }));
    return books.each(u"office.search:all"_s, {}, [&](const Row& row) {
        const Entry entry{row.integer("id"),
                          {row.text("subject_table"), row.integer("subject_id")},
                          row.text("title"),
                          row.text("words")};
        if (const auto altered = entry.codes().alteredIn(row.bytes("check_codes")))
            found({u"search_entry"_s, entry.id, QString::fromLatin1(entryColumns[*altered]),
                   u"This column of the search index was altered."_s});
    });
}

} // namespace tandem
