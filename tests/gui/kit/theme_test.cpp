#include "gui/kit/theme.h"

#include "base/check.h"
#include "gui/kit/desktop_scheme.h"
#include "gui/kit/text_label.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QPushButton>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace tandem::gui::test {
namespace {

using namespace Qt::StringLiterals;

struct NamedTheme {
    const char* name;
    Theme theme;
    int textContrastMin;
};

std::vector<NamedTheme> themes()
{
    return {{"light", Theme::light(), 450},
            {"dark", Theme::dark(), 450},
            {"high contrast", Theme::highContrast(), 700}};
}

constexpr std::array grounds{ColorToken::Canvas, ColorToken::Sidebar, ColorToken::Surface,
                             ColorToken::Sunken, ColorToken::Hover};

void expectContrast(const NamedTheme& at, ColorToken one, ColorToken other, int hundredthsMin)
{
    EXPECT_GE(contrastHundredths(at.theme.color(one), at.theme.color(other)), hundredthsMin)
        << at.name << ": " << static_cast<int>(one) << " on " << static_cast<int>(other);
}

TEST(Theme, KnowsTheContrastOfBlackAndWhite)
{
    EXPECT_EQ(contrastHundredths(Qt::black, Qt::white), 2100);
    EXPECT_EQ(contrastHundredths(Qt::white, Qt::black), 2100);
    EXPECT_EQ(contrastHundredths(Qt::red, Qt::red), 100);
}

TEST(Theme, SetsEveryToken)
{
    for (const NamedTheme& at : themes())
        for (const QColor& color : at.theme.colors)
            EXPECT_TRUE(color.isValid()) << at.name;
}

TEST(Theme, TextCanBeReadOnEveryGround)
{
    for (const NamedTheme& at : themes())
        for (const auto text :
             {ColorToken::Text, ColorToken::Muted, ColorToken::Subtle, ColorToken::AccentText,
              ColorToken::Ok, ColorToken::Warn, ColorToken::Bad, ColorToken::Info})
            for (const ColorToken ground : grounds)
                expectContrast(at, text, ground, at.textContrastMin);
}

TEST(Theme, TextCanBeReadOnColouredGrounds)
{
    for (const NamedTheme& at : themes()) {
        const int least = at.textContrastMin;
        expectContrast(at, ColorToken::OnAccent, ColorToken::Accent, least);
        expectContrast(at, ColorToken::OnAccent, ColorToken::AccentHover, least);
        expectContrast(at, ColorToken::Ok, ColorToken::OkSoft, least);
        expectContrast(at, ColorToken::Warn, ColorToken::WarnSoft, least);
        expectContrast(at, ColorToken::Bad, ColorToken::BadSoft, least);
        expectContrast(at, ColorToken::Info, ColorToken::InfoSoft, least);
        for (const auto ground : {ColorToken::OkSoft, ColorToken::WarnSoft, ColorToken::BadSoft,
                                  ColorToken::InfoSoft, ColorToken::AccentSoft})
            expectContrast(at, ColorToken::Text, ground, least);
        for (const auto text : {ColorToken::Muted, ColorToken::AccentText, ColorToken::Bad})
            expectContrast(at, text, ColorToken::AccentSoft, least); // in a selected row
    }
}

TEST(Theme, EdgesAndChartsCanBeSeen)
{
    for (const NamedTheme& at : themes()) {
        for (const ColorToken ground : grounds)
            expectContrast(at, ColorToken::BorderStrong, ground, 300);
        for (const auto ground : {ColorToken::Canvas, ColorToken::Sidebar, ColorToken::Surface})
            expectContrast(at, ColorToken::Accent, ground, 300); // the focus ring
        for (auto chart = static_cast<int>(ColorToken::Chart1);
             chart <= static_cast<int>(ColorToken::Chart6); ++chart)
            expectContrast(at, static_cast<ColorToken>(chart), ColorToken::Surface, 300);
    }
}

TEST(Theme, TextInTheApplicationsFontIsTandemSans)
{
    EXPECT_EQ(QFontInfo(fontOf(TextRole::Body)).family(), u"Tandem Sans"_s);
    const QFontMetrics font(fontOf(TextRole::Body));
    EXPECT_EQ(font.horizontalAdvance(u"111.11"_s), font.horizontalAdvance(u"888.88"_s));
}

TEST(Theme, FollowsLiveInWhatIsOnScreen)
{
    QWidget window;
    auto* label = new TextLabel(u"Alder Clinic"_s, TextRole::Title, ColorToken::Muted, &window);
    auto* button = new QPushButton(u"Save"_s, &window);
    button->resize(80, 32);
    window.show();
    const QColor buttonBefore = button->grab().toImage().pixelColor(40, 4);
    const int heightBefore = label->sizeHint().height();

    applyTheme(ThemeChoice::Dark, 150);

    EXPECT_TRUE(currentTheme().isDark);
    EXPECT_EQ(label->palette().color(QPalette::WindowText), Theme::dark().color(ColorToken::Muted));
    EXPECT_GT(label->sizeHint().height(), heightBefore);
    EXPECT_EQ(label->font().pointSizeF(), fontOf(TextRole::Title).pointSizeF());
    EXPECT_EQ(buttonBefore, Theme::light().color(ColorToken::Surface));
    EXPECT_EQ(button->grab().toImage().pixelColor(40, 4), Theme::dark().color(ColorToken::Surface));
    EXPECT_EQ(button->sizeHint().height(), 48);

    applyTheme(ThemeChoice::HighContrast, 100);
    EXPECT_EQ(label->palette().color(QPalette::WindowText),
              Theme::highContrast().color(ColorToken::Muted));

    applyTheme(ThemeChoice::Light, 100);
    EXPECT_EQ(label->palette().color(QPalette::WindowText),
              Theme::light().color(ColorToken::Muted));
    EXPECT_EQ(label->sizeHint().height(), heightBefore);
}

TEST(Theme, RefusesATextSizeThatNobodyCanRead)
{
    EXPECT_THROW(applyTheme(ThemeChoice::Light, 20), BrokenInvariant);
    EXPECT_THROW(applyTheme(ThemeChoice::Light, 400), BrokenInvariant);
}

TEST(DesktopScheme, IsLightWhereThereIsNoBus)
{
    const QByteArray address = qgetenv("DBUS_SESSION_BUS_ADDRESS");
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    qputenv("XDG_RUNTIME_DIR", "/nonexistent");

    EXPECT_EQ(desktopScheme(), DesktopScheme::Light);

    if (!address.isEmpty())
        qputenv("DBUS_SESSION_BUS_ADDRESS", address);
}

// A socket that takes the call and never answers.
TEST(DesktopScheme, WaitsNoLongerThanATenthOfASecondForABusThatHangs)
{
    QTemporaryDir folder;
    const QByteArray path = folder.filePath(u"bus"_s).toUtf8();
    const int listening = ::socket(AF_UNIX, SOCK_STREAM, 0);
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    ASSERT_LT(path.size(), static_cast<qsizetype>(sizeof address.sun_path));
    std::copy(path.begin(), path.end(), address.sun_path);
    ASSERT_EQ(::bind(listening, reinterpret_cast<sockaddr*>(&address), sizeof address), 0);
    ASSERT_EQ(::listen(listening, 1), 0);
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=" + path);
    QElapsedTimer watch;
    watch.start();

    EXPECT_EQ(desktopScheme(), DesktopScheme::Light);

    EXPECT_LT(watch.elapsed(), 250);
    EXPECT_GE(watch.elapsed(), 90);
    ::close(listening);
}

} // namespace
} // namespace tandem::gui::test
