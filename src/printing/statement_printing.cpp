#include "printing/statement_printing.h"

#include "printing/letterhead.h"

#include <algorithm>
#include <array>

namespace tandem::printing {

using namespace Qt::StringLiterals;
using documents::DocumentLanguage;
using reports::PartyStatement;

namespace {

struct KindWords {
    const char* kind;
    const char16_t* english;
    const char16_t* german;
};

constexpr std::array kinds{
    KindWords{"invoice", u"Invoice", u"Rechnung"},
    KindWords{"credit_note", u"Credit note", u"Gutschrift"},
    KindWords{"bill", u"Bill", u"Eingangsrechnung"},
    KindWords{"payment", u"Payment", u"Zahlung"},
    KindWords{"dunning_notice", u"Reminder charges", u"Mahngeb\u00fchren und Zinsen"},
    KindWords{"set_off", u"Set-off", u"Aufrechnung"},
    KindWords{"small_difference", u"Small difference", u"Kleinbetrag"},
    KindWords{"bad_debt", u"Written off", u"Ausbuchung"},
    KindWords{"cancellation", u"Cancellation", u"Storno"},
    KindWords{"undo", u"Undone", u"R\u00fccknahme"},
};

struct Words {
    QString title;
    QStringList movementHeads;
    QStringList openHeads;
    QString opening;
    QString closing;
    QString period;
    QString discount;
    QString other;
    std::array<QString, reports::ageBucketCount> ages;
};

const Words& wordsFor(DocumentLanguage language)
{
    static const Words english{
        u"Statement of account"_s,
        {u"Date"_s, u"Document"_s, u""_s, u"Due"_s, u"Amount"_s, u"Balance"_s},
        {u"Document"_s, u"Date"_s, u"Due"_s, u"Days late"_s, u"Open"_s},
        u"Opening balance"_s,
        u"Balance on %1"_s,
        u"Period"_s,
        u"Discounts and charges"_s,
        u"Opening item"_s,
        {u"Not due"_s, u"1-30 days late"_s, u"31-60 days late"_s, u"61-90 days late"_s,
         u"More than 90 days late"_s}};
    static const Words german{
        u"Kontoauszug"_s,
        {u"Datum"_s, u"Beleg"_s, u""_s, u"F\u00e4llig am"_s, u"Betrag"_s, u"Saldo"_s},
        {u"Beleg"_s, u"Datum"_s, u"F\u00e4llig am"_s, u"Tage \u00fcberf\u00e4llig"_s, u"Offen"_s},
        u"Anfangssaldo"_s,
        u"Saldo am %1"_s,
        u"Zeitraum"_s,
        u"Skonti und Spesen"_s,
        u"Er\u00f6ffnungsposten"_s,
        {u"Nicht f\u00e4llig"_s, u"1-30 Tage \u00fcberf\u00e4llig"_s,
         u"31-60 Tage \u00fcberf\u00e4llig"_s, u"61-90 Tage \u00fcberf\u00e4llig"_s,
         u"Mehr als 90 Tage \u00fcberf\u00e4llig"_s}};
    return language == DocumentLanguage::German ? german : english;
}

void addMovements(documents::LetterDocument& letter, const PartyStatement& statement, QDate from)
{
    const documents::DocumentWords& words = documents::wordsIn(letter.language);
    const Words& own = wordsFor(letter.language);
    const auto amount = [&](const Money& money) { return formatAmount(money, words.numbers); };
    letter.heads = own.movementHeads;
    letter.widths = {16, 20, 20, 16, 14, 14};
    letter.numberColumns = {4, 5};
    letter.rows.push_back({words.day(from), {}, own.opening, {}, {}, amount(statement.opening)});
    for (const reports::PartyStatementLine& line : statement.lines)
        letter.rows.push_back({words.day(line.on), line.number,
                               lineWords(line.kind, letter.language),
                               line.dueOn.isValid() ? words.day(line.dueOn) : QString(),
                               amount(line.amount), amount(line.balance)});
}

void addOpenItems(documents::LetterDocument& letter, const PartyStatement& statement, QDate to)
{
    const documents::DocumentWords& words = documents::wordsIn(letter.language);
    letter.heads = wordsFor(letter.language).openHeads;
    letter.widths = {30, 20, 20, 14, 16};
    letter.numberColumns = {3, 4};
    for (const reports::AgedItem& item : statement.open)
        letter.rows.push_back({item.number, words.day(item.issuedOn), words.day(item.dueOn),
                               QString::number(std::max<qint64>(0, item.dueOn.daysTo(to))),
                               formatAmount(item.open, words.numbers)});
}

} // namespace

QString lineWords(const QString& kind, DocumentLanguage language)
{
    const auto found = std::ranges::find_if(
        kinds, [&](const KindWords& one) { return kind == QLatin1StringView(one.kind); });
    if (found != kinds.end())
        return QString::fromUtf16(language == DocumentLanguage::German ? found->german
                                                                       : found->english);
    return kind == u"opening"_s ? wordsFor(language).other : wordsFor(language).discount;
}

Result<documents::LetterDocument> letterOf(Reader& books, PartyId party,
                                           const PartyStatement& statement, QDate from, QDate to,
                                           StatementOf what)
{
    TANDEM_TRY(auto letter, letterTo(books, party));
    const documents::DocumentWords& words = documents::wordsIn(letter.language);
    const Words& own = wordsFor(letter.language);
    letter.title = own.title;
    letter.on = to;
    letter.facts = {{words.date, words.day(to)}};
    if (what == StatementOf::Movements) {
        letter.facts.emplace_back(own.period, words.day(from) + u" \u2013 "_s + words.day(to));
        addMovements(letter, statement, from);
    } else {
        addOpenItems(letter, statement, to);
    }
    for (std::size_t age = 0; age < statement.buckets.size(); ++age)
        if (!statement.buckets[age].isZero())
            letter.sums.emplace_back(own.ages[age],
                                     formatAmount(statement.buckets[age], words.numbers));
    letter.sums.emplace_back(own.closing.arg(words.day(to)) + u' ' + statement.currency,
                             formatAmount(statement.closing, words.numbers));
    return letter;
}

} // namespace tandem::printing
