#include "app/language.h"
#include "gui/language/catalogue.h"
#include "gui/language/window_walk.h"

#include <QAbstractButton>
#include <QLabel>
#include <QMenuBar>
#include <QTabBar>
#include <QTranslator>

#include <gtest/gtest.h>

namespace tandem::test {
namespace {

using namespace Qt::StringLiterals;

/// Hears what the window asks translators for, and keeps what the catalogue cannot say.
class Listener : public QTranslator {
public:
    explicit Listener(const QString& catalogue)
    {
        require(m_catalogue.load(catalogue), "the catalogue is in the program");
    }

    const QSet<QString>& missed() const { return m_missed; }
    bool isEmpty() const override { return false; }

    QString translate(const char* context, const char* source, const char* comment,
                      int count) const override
    {
        const bool isOfQt = context[0] == 'Q' && qstrcmp(context, "QObject") != 0
                            && qstrcmp(context, "QMainWindow") != 0;
        if (!isOfQt && source && *source
            && m_catalogue.translate(context, source, comment, count).isEmpty())
            m_missed += QString::fromUtf8(context) + u": "_s + QString::fromUtf8(source);
        return {};
    }

private:
    QTranslator m_catalogue;
    mutable QSet<QString> m_missed;
};

/// Every text with a mnemonic that one can press in what is shown.
QStringList pressable(const QWidget& shown)
{
    QStringList texts;
    for (const auto* const button : shown.findChildren<QAbstractButton*>())
        if (button->isVisible())
            texts += button->text();
    for (const auto* const label : shown.findChildren<QLabel*>())
        if (label->isVisible() && label->buddy())
            texts += label->text();
    for (const auto* const tabs : shown.findChildren<QTabBar*>())
        for (int tab = 0; tabs->isVisible() && tab < tabs->count(); ++tab)
            texts += tabs->tabText(tab);
    for (const auto* const bar : shown.findChildren<QMenuBar*>())
        for (const auto* const action : bar->actions())
            texts += action->text();
    return texts;
}

void expectEachOnce(const QString& where, const QStringList& texts)
{
    QHash<QChar, QString> taken;
    for (const QString& text : texts) {
        const auto letter = mnemonicOf(text);
        if (!letter)
            continue;
        EXPECT_FALSE(taken.contains(*letter))
            << qPrintable(where) << ": " << qPrintable(taken.value(*letter)) << " and "
            << qPrintable(text);
        taken.insert(*letter, text);
    }
}

void expectEachMnemonicOnce(const WindowBooks& at)
{
    walk(at,
         [](const QString& name, const QWidget& shown) { expectEachOnce(name, pressable(shown)); });
    for (const auto* const top : at.window->menuBar()->actions()) {
        QStringList texts;
        for (const auto* const action : top->menu()->actions())
            texts += action->text();
        expectEachOnce(top->text(), texts);
    }
}

TEST(EnglishWindow, HasEachMnemonicOnce)
{
    WindowBooks at;

    expectEachMnemonicOnce(at);
}

// From here on this program speaks German.

TEST(GermanWindow, HasEachMnemonicOnce)
{
    app::speak(u"de"_s);
    WindowBooks at({}, QLocale());

    expectEachMnemonicOnce(at);
}

TEST(GermanWindow, SaysEverythingInGerman)
{
    app::speak(u"de"_s);
    Listener listener(u":/i18n/tandem_de.qm"_s);
    QCoreApplication::installTranslator(&listener);
    WindowBooks at({}, QLocale());

    int seen = 0;
    walk(at, [&](const QString&, const QWidget&) { ++seen; });

    QCoreApplication::removeTranslator(&listener);
    EXPECT_GT(seen, 30);
    EXPECT_EQ(QStringList(listener.missed().values()).join(u'\n').toStdString(), "");
}

TEST(GermanWindow, WritesDaysAndAmountsAsInGermany)
{
    app::speak(u"de"_s);
    const gui::Locality locality = gui::localityOf(QLocale(), eur, QTimeZone::utc());

    EXPECT_EQ(gui::dayText(QDate(2025, 3, 4), locality), u"04.03.2025"_s);
    EXPECT_EQ(gui::amountText(Money::ofMinor(-1'234'50, eur), locality), u"\u22121.234,50"_s);
    EXPECT_EQ(locality.locale.firstDayOfWeek(), Qt::Monday);
}

} // namespace
} // namespace tandem::test
