#include "formats/ledger_journal_writer.h"

#include "formats/book_errors.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tandem::formats {
namespace {

/// One line, single blanks, no comment sign: what a journal can hold in a name or a description.
QString plain(const QString& text)
{
    QString result = text;
    for (QChar& c : result) {
        if (c == u';')
            c = u',';
        else if (c.isSpace() || c.category() == QChar::Other_Control)
            c = u' ';
    }
    return result.simplified();
}

bool needsQuotes(const QString& code)
{
    return !std::ranges::all_of(
        code, [](QChar c) { return c.isLetter() || c.category() == QChar::Symbol_Currency; });
}

Result<QString> commodityName(const QString& code)
{
    if (code.contains(u'"') || code.contains(u'\n') || code != code.trimmed())
        return fail(errors::bookNotWritable,
                    {code, u"a commodity may hold no quotes, line breaks or outer blanks"_s});
    return needsQuotes(code) && !code.isEmpty() ? u'"' + code + u'"' : code;
}

Result<QString> accountName(const ForeignAccount& account)
{
    QStringList parts;
    for (const QString& part : account.path)
        parts.append(plain(part).replace(u':', u'-'));
    const QString name = parts.join(u':');
    static constexpr QStringView reserved = u"([<*!;";
    if (name.isEmpty() || parts.contains(QString()))
        return fail(errors::bookNotWritable, {account.path.join(u':'), u"its name is empty"_s});
    static const QStringList commands{u"assert"_s, u"check"_s, u"expr"_s};
    const bool isCommand = commands.contains(name.section(u' ', 0, 0));
    if (reserved.contains(name.front()) || isCommand)
        return fail(errors::bookNotWritable,
                    {name, u"its name begins with what journals reserve for other things"_s});
    return name;
}

Result<QString> amountText(const ForeignBook& book, const ForeignValue& value)
{
    TANDEM_TRY(const QString commodity, commodityName(book.commodities.at(value.commodity).code));
    const QString number = value.amount.toString();
    return commodity.isEmpty() ? number : number + u' ' + commodity;
}

/// Comments, each line behind its own semicolon.
QString commentText(const QString& text, const QString& indent)
{
    QString result;
    for (const QString& line : text.split(u'\n', Qt::SkipEmptyParts)) {
        QString shown = plain(line);
        // Dates in brackets, "date:" and "::" would speak to the programs that read this.
        shown.replace(u'[', u'(').replace(u']', u')').replace(u"::"_s, u": :"_s);
        shown.replace(u"date:"_s, u"date :"_s).replace(u"date2:"_s, u"date2 :"_s);
        if (!shown.isEmpty())
            result += indent + u"; "_s + shown + u'\n';
    }
    return result;
}

} // namespace

Result<QByteArray> ledgerJournalHead(const ForeignBook& book)
{
    QString text;
    if (!book.title.isEmpty())
        text += u"; "_s + plain(book.title) + u"\n\n"_s;
    for (const ForeignCommodity& commodity : book.commodities) {
        TANDEM_TRY(const QString name, commodityName(commodity.code));
        if (!name.isEmpty())
            text += u"commodity "_s + name + u'\n';
    }
    for (const ForeignAccount& account : book.accounts) {
        TANDEM_TRY(const QString name, accountName(account));
        text += u"account "_s + name + u'\n';
    }
    return text.toUtf8();
}

Result<QByteArray> ledgerJournalEntry(const ForeignBook& book, const ForeignEntry& entry)
{
    const QString code = plain(entry.code).replace(u'(', u'[').replace(u')', u']');
    QString description = plain(entry.description);
    // Without a mark of its own, a description that begins with one would lose it.
    const bool looksMarked = description.startsWith(u'*') || description.startsWith(u'!');
    const bool looksCoded = code.isEmpty() && description.startsWith(u'(');
    QString text = u'\n' + entry.postedOn.toString(Qt::ISODate);
    if (entry.secondaryOn.isValid())
        text += u'=' + entry.secondaryOn.toString(Qt::ISODate);
    text += looksMarked || looksCoded ? u" *"_s : QString();
    if (!code.isEmpty() || looksCoded || looksMarked)
        text += u" ("_s + code + u')';
    text += (u' ' + description).trimmed().isEmpty() ? u"\n"_s : u' ' + description + u'\n';
    text += commentText(entry.note, u"    "_s);
    for (const ForeignLine& line : entry.lines) {
        TANDEM_TRY(const QString account, accountName(book.accounts.at(line.account)));
        TANDEM_TRY(const QString amount, amountText(book, {line.commodity, line.amount}));
        text += u"    "_s + account + u"  "_s + amount;
        if (line.value) {
            ForeignValue whole = *line.value;
            if (whole.amount.isNegative())
                whole.amount = -whole.amount;
            TANDEM_TRY(const QString price, amountText(book, whole));
            text += u" @@ "_s + price;
        }
        text += u'\n' + commentText(line.memo, u"        "_s);
    }
    return text.toUtf8();
}

Result<QByteArray> writeLedgerJournal(const ForeignBook& book)
{
    TANDEM_TRY(QByteArray journal, ledgerJournalHead(book));
    for (const ForeignEntry& entry : book.entries) {
        TANDEM_TRY(const QByteArray text, ledgerJournalEntry(book, entry));
        journal += text;
    }
    return journal;
}

} // namespace tandem::formats
