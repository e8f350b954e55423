#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

#include <array>

class QWidget;

namespace tandem::gui {

/// The names of Tandem's colours. Widgets and pages speak of these, never of a colour itself.
enum class ColorToken {
    Canvas,
    Sidebar,
    Surface,
    Sunken,
    Hover,
    Border,
    BorderStrong,
    Text,
    Muted,
    Subtle,
    Accent,
    AccentHover,
    OnAccent,
    AccentSoft,
    AccentText,
    Ok,
    OkSoft,
    Warn,
    WarnSoft,
    Bad,
    BadSoft,
    Info,
    InfoSoft,
    Chart1,
    Chart2,
    Chart3,
    Chart4,
    Chart5,
    Chart6,
};
inline constexpr std::size_t colorTokenCount = 29;

/// The roles of text, each one size and weight.
enum class TextRole { Caption, Overline, Body, BodyStrong, Title, PageTitle, Figure };

/// What the user chose; System follows the desktop.
enum class ThemeChoice { System, Light, Dark, HighContrast };

/// Sizes at 96 dpi and 100 % text.
namespace metrics {
inline constexpr int spaceTiny = 4;
inline constexpr int spaceSmall = 8;
inline constexpr int spaceMedium = 12;
inline constexpr int spaceLarge = 16;
inline constexpr int pageMargin = 24;
inline constexpr int radiusSmall = 4;
inline constexpr int radiusControl = 6;
inline constexpr int radiusCard = 10;
inline constexpr int controlHeight = 32;
inline constexpr int controlCompactHeight = 26;
inline constexpr int controlTouchHeight = 56;
inline constexpr int rowDenseHeight = 26;
inline constexpr int rowRegularHeight = 34;
inline constexpr int rowComfortableHeight = 44;
inline constexpr int rowTouchHeight = 60;
inline constexpr int sidebarWidth = 232;
inline constexpr int railWidth = 64;
inline constexpr int railBelowWidth = 1280; ///< Narrower windows show the rail.
} // namespace metrics

/// One set of colours.
struct Theme {
    bool isDark = false;
    std::array<QColor, colorTokenCount> colors;

    QColor color(ColorToken token) const { return colors[static_cast<std::size_t>(token)]; }
    QPalette palette() const;

    static Theme light();
    static Theme dark();
    static Theme highContrast();
};

/// The theme that the application shows now; the light one before it has a TandemStyle.
const Theme& currentTheme();

/// The colour of the theme that is shown now.
QColor color(ColorToken token);

/// The font of a role, at the text size that the user chose.
QFont fontOf(TextRole role);

constexpr int textPercentMin = 90;
constexpr int textPercentMax = 150;

/// Makes `choice` and the text size (textPercentMin to textPercentMax) those of the running
/// application; everything on screen follows at once. Needs a QApplication with a TandemStyle.
void applyTheme(ThemeChoice choice, int percent);

/// What the user chose last, and the text size in percent; System and 100 before.
ThemeChoice themeChoice();
int textPercent();

/// A length of `metrics` at the text size that the user chose.
int scaled(int length);

/// The baked fonts, from the resources, for this process. Once, before the first window.
void addApplicationFonts();

/// `share` percent of the way from one colour to the other.
QColor blended(const QColor& from, const QColor& to, int sharePercent);

/// The contrast of two colours by WCAG 2.1, times 100: 450 is what text needs.
int contrastHundredths(const QColor& one, const QColor& other);

} // namespace tandem::gui
