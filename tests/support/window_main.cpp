#include "app/application.h"
#include "gui/kit/style.h"
#include "gui/kit/theme.h"

#include <QSettings>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace {

/// Fails the test in which an event held the window up for longer than the watchdog allows.
class StallListener final : public testing::EmptyTestEventListener {
public:
    explicit StallListener(tandem::app::Watchdog& watchdog) : m_watchdog(watchdog) {}

    void OnTestStart(const testing::TestInfo&) override { m_before = m_watchdog.stalls().size(); }
    void OnTestEnd(const testing::TestInfo&) override
    {
        const auto stalls = m_watchdog.stalls();
        for (std::size_t i = m_before; i < stalls.size(); ++i)
            ADD_FAILURE() << "the window stood still for " << stalls[i].cpuMs
                          << " ms of processor time: " << qPrintable(stalls[i].where);
    }

private:
    tandem::app::Watchdog& m_watchdog;
    std::size_t m_before = 0;
};

} // namespace

/// Tests of windows: settings of their own, and a watchdog over every event. It allows three times
/// what a user would, for machines of tests are slow and full; sanitizers set the factor higher.
int main(int argc, char** argv)
{
    ::testing::InitGoogleTest(&argc, argv);
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    if (!qEnvironmentVariableIsSet("TANDEM_WATCHDOG_FACTOR"))
        qputenv("TANDEM_WATCHDOG_FACTOR", "3");
    const QTemporaryDir settings;
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
    tandem::app::Application application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("Tandem tests"));
    QApplication::setStyle(new tandem::gui::TandemStyle);
    tandem::gui::addApplicationFonts();
    tandem::gui::applyTheme(tandem::gui::ThemeChoice::Light, 100);
    testing::UnitTest::GetInstance()->listeners().Append(new StallListener(application.watch()));
    return RUN_ALL_TESTS();
}
