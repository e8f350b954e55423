#include "printing/dunning_printing.h"

#include "backoffice/settlements/dunning_level.h"
#include "printing/letterhead.h"

#include <algorithm>

namespace tandem::printing {

using namespace Qt::StringLiterals;
using documents::DocumentLanguage;
using settlements::DunningNotice;
using settlements::DunningText;

namespace {

/// The words of reminders that are not those of a level.
struct Words {
    QString reminder;
    QStringList heads;
    QString claimed;
    QString earlier;
    QString fee;
    QString interest;
    QString payUntil;
    QString pay;     ///< "Please pay %1 by %2 ... %3": the amount, the day, the number.
    QString credits; ///< "%1 of credits are deducted."
    QString days;    ///< "%1 at %2 days": the interest of an item.
};

const Words& wordsFor(DocumentLanguage language)
{
    static const Words english{
        u"Reminder"_s,
        {u"Document"_s, u"Date"_s, u"Due"_s, u"Days late"_s, u"Level"_s, u"Open"_s},
        u"Overdue"_s,
        u"Charges of earlier reminders"_s,
        u"Fee"_s,
        u"Interest on late payment"_s,
        u"Pay by"_s,
        u"Please pay %1 by %2 and state %3."_s,
        u"Your credits of %1 are deducted."_s,
        u"Interest on %1: %2 days, %3."_s};
    static const Words german{
        u"Mahnung"_s,
        {u"Beleg"_s, u"Datum"_s, u"F\u00e4llig am"_s, u"Tage"_s, u"Stufe"_s, u"Offen"_s},
        u"\u00dcberf\u00e4llig"_s,
        u"Geb\u00fchren und Zinsen fr\u00fcherer Mahnungen"_s,
        u"Mahngeb\u00fchr"_s,
        u"Verzugszinsen"_s,
        u"Zahlbar bis"_s,
        u"Bitte zahlen Sie %1 bis zum %2 und geben Sie dabei %3 an."_s,
        u"Ihre Guthaben von %1 sind abgezogen."_s,
        u"Zinsen auf %1: %2 Tage, %3."_s};
    return language == DocumentLanguage::German ? german : english;
}

QString codeOf(DocumentLanguage language)
{
    return language == DocumentLanguage::German ? u"de"_s : u"en"_s;
}

/// What the notice's level says in a language, or else in the first that it has.
Result<DunningText> textOf(Reader& books, int level, DocumentLanguage language)
{
    TANDEM_TRY(const auto levels, settlements::dunningLevels(books));
    const auto found = std::ranges::find(levels, level, &settlements::DunningLevel::level);
    if (found == levels.end() || found->texts.empty())
        return DunningText{codeOf(language), wordsFor(language).reminder, {}};
    const auto text = std::ranges::find(found->texts, codeOf(language), &DunningText::language);
    return text == found->texts.end() ? found->texts.front() : *text;
}

void addRows(documents::LetterDocument& letter, const DunningNotice& notice)
{
    const documents::DocumentWords& words = documents::wordsIn(letter.language);
    letter.heads = wordsFor(letter.language).heads;
    letter.widths = {26, 18, 18, 12, 8, 18};
    letter.numberColumns = {3, 4, 5};
    for (const settlements::NoticedItem& item : notice.items)
        letter.rows.push_back({item.number, words.day(item.issuedOn), words.day(item.dueOn),
                               QString::number(item.daysLate), QString::number(item.level),
                               formatAmount(item.open, words.numbers)});
}

void addSums(documents::LetterDocument& letter, const DunningNotice& notice)
{
    const documents::DocumentWords& words = documents::wordsIn(letter.language);
    const Words& own = wordsFor(letter.language);
    const auto amount = [&](const Money& money) { return formatAmount(money, words.numbers); };
    const QString currency = QString::fromLatin1(notice.claimed.currency().code());
    letter.sums = {{own.claimed, amount(notice.claimed)}};
    for (const auto& [label, money] : {std::pair(own.earlier, notice.earlier),
                                       {own.fee, notice.fee},
                                       {own.interest, notice.interest}})
        if (!money.isZero())
            letter.sums.emplace_back(label, amount(money));
    letter.sums.emplace_back(words.total + u' ' + currency, amount(notice.total()));
    if (!notice.credits.isZero())
        letter.closing += own.credits.arg(currency + u' ' + amount(notice.credits));
    for (const settlements::NoticedItem& item : notice.items)
        if (!item.interest.isZero())
            letter.closing += own.days.arg(item.number, QString::number(item.interestDays),
                                           amount(item.interest));
    letter.closing += own.pay.arg(currency + u' ' + amount(notice.total()),
                                  words.day(notice.payUntil), notice.number);
}

} // namespace

Result<documents::LetterDocument> letterOf(Reader& books, const DunningNotice& notice)
{
    TANDEM_TRY(auto letter, letterTo(books, notice.party));
    TANDEM_TRY(const DunningText text, textOf(books, notice.level, letter.language));
    const documents::DocumentWords& words = documents::wordsIn(letter.language);
    letter.title = text.title + u' ' + notice.number;
    letter.opening = text.body;
    letter.on = notice.noticedOn;
    letter.facts = {{words.number, notice.number},
                    {words.date, words.day(notice.noticedOn)},
                    {wordsFor(letter.language).payUntil, words.day(notice.payUntil)}};
    addRows(letter, notice);
    addSums(letter, notice);
    return letter;
}

} // namespace tandem::printing
