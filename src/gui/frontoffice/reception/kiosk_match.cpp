#include "gui/frontoffice/reception/kiosk_match.h"

#include "frontoffice/reception/visit_code.h"
#include "office/search.h"

#include <QRegularExpression>

namespace tandem::gui {

using namespace Qt::StringLiterals;
using reception::Visit;
using reception::VisitState;

namespace {

/// Whether each word that was typed begins a word of the name, and one of them is long enough.
bool namesOne(const QString& name, const QString& typed)
{
    const QStringList words = searchWords(typed);
    const QStringList known = searchWords(name);
    const bool isEnough = std::ranges::any_of(
        words, [](const QString& word) { return word.size() >= kioskLettersLeast; });
    return isEnough && std::ranges::all_of(words, [&](const QString& word) {
               return std::ranges::any_of(known,
                                          [&](const QString& one) { return one.startsWith(word); });
           });
}

/// The one of `all` that holds, or nullptr.
template <class One, class Holds>
const One* onlyOne(std::span<const One> all, Holds holds)
{
    const One* found = nullptr;
    for (const One& one : all) {
        if (!holds(one))
            continue;
        if (found)
            return nullptr;
        found = &one;
    }
    return found;
}

QString digitsOf(QString text)
{
    return text.remove(QRegularExpression(u"[\\s-]"_s));
}

} // namespace

const Visit* kioskVisit(std::span<const Visit> visits, const QString& typed)
{
    const QString code = digitsOf(typed);
    return onlyOne(visits, [&](const Visit& one) {
        return one.state == VisitState::Expected
               && (reception::codeOf(one) == code || namesOne(one.visitorName, typed));
    });
}

const Visit* kioskLeaver(std::span<const Visit> visits, const QString& typed)
{
    const QStringList words = searchWords(typed);
    return onlyOne(visits, [&](const Visit& one) {
        return one.state == VisitState::Here && !words.isEmpty()
               && (searchWords(one.badge) == words || searchWords(one.visitorName) == words);
    });
}

const Host* kioskHost(std::span<const Host> hosts, const QString& typed)
{
    return onlyOne(hosts, [&](const Host& one) { return namesOne(one.name, typed); });
}

QString kioskName(const QString& name, const QString& typed)
{
    const QStringList words = searchWords(typed);
    const QStringList known = searchWords(name);
    const bool isByName = std::ranges::any_of(words, [&](const QString& word) {
        return word.size() >= kioskLettersLeast && known.contains(word);
    });
    const bool isByCode = !words.isEmpty() && std::ranges::all_of(typed, [](QChar sign) {
        return sign.isDigit() || sign.isSpace() || sign == u'-';
    });
    return isByName || isByCode ? name : typed.simplified() + u'…';
}

} // namespace tandem::gui
