#pragma once

#include "gui/kit/style.h"
#include "gui/kit/theme.h"

#include <QApplication>
#include <QTest>

/// Pictures of what users see, in the folder that TANDEM_TEST_PICTURES names, for whoever wants to
/// look at it; in the dark with TANDEM_TEST_THEME=dark. Without the folder the plain style is
/// quicker.
namespace tandem::test {

/// To be asked before the window is made.
inline bool takesPictures()
{
    static const bool isDressed = [] {
        if (qEnvironmentVariableIsEmpty("TANDEM_TEST_PICTURES"))
            return false;
        gui::addApplicationFonts();
        QApplication::setStyle(new gui::TandemStyle);
        gui::applyTheme(qEnvironmentVariable("TANDEM_TEST_THEME") == u"dark"
                            ? gui::ThemeChoice::Dark
                            : gui::ThemeChoice::Light,
                        100);
        return true;
    }();
    return isDressed;
}

inline void keepPicture(QWidget* widget, const QString& name)
{
    if (!takesPictures() || !widget)
        return;
    QTest::qWait(100);
    widget->grab().save(qEnvironmentVariable("TANDEM_TEST_PICTURES") + u'/' + name
                        + QStringLiteral(".png"));
}

} // namespace tandem::test
