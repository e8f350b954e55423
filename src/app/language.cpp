#include "app/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace tandem::app {

using namespace Qt::StringLiterals;

namespace {

/// The desktop's habits where it speaks that language, else those of its largest country.
QLocale localeOf(const QString& code)
{
    const QLocale desktop = QLocale::system();
    if (code.isEmpty())
        return desktop;
    const QLocale::Language wanted = QLocale(code).language();
    if (desktop.language() == wanted)
        return desktop;
    return wanted == QLocale::English ? QLocale(wanted, QLocale::UnitedKingdom) : QLocale(code);
}

const QString catalogueName = u"catalogue"_s;

void forgetCatalogues()
{
    QObject* const application = QCoreApplication::instance();
    for (auto* const one : application->findChildren<QTranslator*>(catalogueName))
        delete one; // which takes it out
}

/// Adds a catalogue, where there is one for the locale.
void install(const QLocale& locale, const QString& name, const QString& folder)
{
    auto* const translator = new QTranslator(QCoreApplication::instance());
    translator->setObjectName(catalogueName);
    if (translator->load(locale, name, u"_"_s, folder))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

} // namespace

void speak(const QString& code)
{
    const QLocale locale = localeOf(code);
    QLocale::setDefault(locale);
    forgetCatalogues();
    const QString own = u":/i18n"_s;
    install(QLocale(QLocale::English), u"tandem"_s, own); // its plurals, where nothing else is
    if (locale.language() == QLocale::English)
        return;
    install(locale, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(locale, u"tandem"_s, own);
}

} // namespace tandem::app
