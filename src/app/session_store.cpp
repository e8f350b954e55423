#include "app/session_store.h"

#include <QJsonDocument>
#include <QSettings>

namespace tandem::app {

using namespace Qt::StringLiterals;

namespace {

QString keyOf(const QString& keptUnder)
{
    return keptUnder + u"/windows"_s;
}

} // namespace

QJsonArray keptWindows(const QString& keptUnder)
{
    return QJsonDocument::fromJson(QSettings().value(keyOf(keptUnder)).toByteArray()).array();
}

void keepWindows(const QString& keptUnder, const QJsonArray& windows)
{
    QSettings kept;
    const QByteArray text = QJsonDocument(windows).toJson(QJsonDocument::Compact);
    if (kept.value(keyOf(keptUnder)).toByteArray() != text)
        kept.setValue(keyOf(keptUnder), text);
}

} // namespace tandem::app
