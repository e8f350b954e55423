#include "gui/kit/style.h"
#include "gui/kit/theme.h"

#include <QApplication>

#include <gtest/gtest.h>

int main(int argc, char** argv)
{
    ::testing::InitGoogleTest(&argc, argv);
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QApplication::setStyle(new tandem::gui::TandemStyle);
    tandem::gui::addApplicationFonts();
    tandem::gui::applyTheme(tandem::gui::ThemeChoice::Light, 100);
    return RUN_ALL_TESTS();
}
