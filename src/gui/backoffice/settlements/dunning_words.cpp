#include "gui/backoffice/settlements/dunning_words.h"

#include <QCoreApplication>

namespace tandem::gui {

using namespace Qt::StringLiterals;
using settlements::NotDunned;

namespace {

QString words(const char* text)
{
    return QCoreApplication::translate("Dunning", text);
}

QString heldText(const settlements::ItemNotDunned& item, const Locality& locality)
{
    const bool isItem = item.why == NotDunned::ItemHeld;
    const QString text = words(isItem ? QT_TRANSLATE_NOOP("Dunning", "On hold: %1")
                                      : QT_TRANSLATE_NOOP("Dunning", "Customer on hold: %1"))
                             .arg(item.reason);
    if (!item.until.isValid())
        return text;
    return words(QT_TRANSLATE_NOOP("Dunning", "%1 (through %2)"))
        .arg(text, dayText(item.until, locality));
}

} // namespace

RowCell outcomeCell(const settlements::ItemNotDunned& item, const Locality& locality)
{
    switch (item.why) {
    case NotDunned::PartyHeld:
    case NotDunned::ItemHeld:
        return {.text = heldText(item, locality), .tone = Tone::Warn};
    case NotDunned::TooEarly:
        return {.text = words(QT_TRANSLATE_NOOP("Dunning", "Not before %1"))
                            .arg(dayText(item.until, locality)),
                .tone = Tone::Neutral};
    case NotDunned::LastLevel:
        return {.text = words(QT_TRANSLATE_NOOP("Dunning", "Last level reached")),
                .tone = Tone::Bad};
    case NotDunned::CoveredByCredits:
        return {.text = words(QT_TRANSLATE_NOOP("Dunning", "Covered by credits")),
                .tone = Tone::Ok};
    case NotDunned::Skipped:
        break;
    }
    return {.text = words(QT_TRANSLATE_NOOP("Dunning", "Skipped")), .tone = Tone::Neutral};
}

RowCell noticeStateCell(const settlements::DunningNotice& notice)
{
    if (notice.takenBackOn.isValid())
        return {.text = words(QT_TRANSLATE_NOOP("Dunning", "Taken back")), .tone = Tone::Neutral};
    return {.text = words(QT_TRANSLATE_NOOP("Dunning", "Sent")), .tone = Tone::Ok};
}

} // namespace tandem::gui
