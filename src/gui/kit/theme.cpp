#include "gui/kit/theme.h"

#include "base/check.h"
#include "gui/kit/desktop_scheme.h"
#include "gui/kit/style.h"

#include <QApplication>
#include <QFontDatabase>
#include <QPixmapCache>
#include <QWidget>

#include <cmath>

namespace tandem::gui {

using namespace Qt::StringLiterals;

namespace {

TandemStyle* styleOfApplication()
{
    if (!qobject_cast<QApplication*>(QCoreApplication::instance()))
        return nullptr;
    return qobject_cast<TandemStyle*>(QApplication::style());
}

enum class IsDark { No, Yes };

/// The colours in the order of ColorToken.
Theme themeOf(IsDark isDark, const std::array<QRgb, colorTokenCount>& values)
{
    Theme theme;
    theme.isDark = isDark == IsDark::Yes;
    std::ranges::transform(values, theme.colors.begin(), [](QRgb value) { return QColor(value); });
    return theme;
}

Theme chosenTheme(ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::Light:
        return Theme::light();
    case ThemeChoice::Dark:
        return Theme::dark();
    case ThemeChoice::HighContrast:
        return Theme::highContrast();
    case ThemeChoice::System:
        break;
    }
    return desktopScheme() == DesktopScheme::Dark ? Theme::dark() : Theme::light();
}

QColor toolTipBase(const Theme& theme)
{
    return theme.isDark ? blended(theme.color(ColorToken::Surface), Qt::white, 8)
                        : QColor(0x1F2530);
}

qreal luminance(const QColor& color)
{
    const auto linear = [](qreal share) {
        return share <= 0.03928 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF())
           + 0.0722 * linear(color.blueF());
}

} // namespace

Theme Theme::light()
{
    return themeOf(IsDark::No,
                   {
                       0xF4F5F7, 0xFBFBFC, 0xFFFFFF, 0xF6F7F9, 0xEEF0F4,           // grounds
                       0xE1E4EA, 0x7E889B,                                         // lines, edges
                       0x171C26, 0x525C6B, 0x626D7D,                               // text
                       0x3450C8, 0x2A42AC, 0xFFFFFF, 0xE8ECFB, 0x2F49BD,           // accent
                       0x0A6E4A, 0xE1F4EB, 0x8A5200, 0xFCF0DA,                     // ok, warn
                       0xB3242B, 0xFCE9EA, 0x0A5F96, 0xE3F1FA,                     // bad, info
                       0x3D5BD9, 0x14A08A, 0xC68112, 0xC94F7C, 0x7B61D6, 0x8A94A6, // charts
                   });
}

Theme Theme::dark()
{
    return themeOf(IsDark::Yes,
                   {
                       0x12151A, 0x161A20, 0x1B2027, 0x171B21, 0x262C36,           // grounds
                       0x2A313C, 0x6F7A8B,                                         // lines, edges
                       0xE7EAF0, 0xA6AFBD, 0x8F99A8,                               // text
                       0x4A68E0, 0x3F5CD0, 0xFFFFFF, 0x232D52, 0x9DB0FF,           // accent
                       0x5FD0A0, 0x15342A, 0xF0B658, 0x3A2C12,                     // ok, warn
                       0xFF8A8E, 0x43201F, 0x72BEF0, 0x14303F,                     // bad, info
                       0x6F8BFF, 0x3CC4AC, 0xF0B658, 0xE77BA3, 0xA48CF2, 0x8791A0, // charts
                   });
}

Theme Theme::highContrast()
{
    return themeOf(IsDark::Yes,
                   {
                       0x000000, 0x000000, 0x000000, 0x000000, 0x2E2E2E,           // grounds
                       0x9A9A9A, 0xFFFFFF,                                         // lines, edges
                       0xFFFFFF, 0xEDEDED, 0xDADADA,                               // text
                       0xFFD60A, 0xFFE666, 0x000000, 0x3D3400, 0xFFE14D,           // accent
                       0x7CF5B5, 0x00301C, 0xFFC857, 0x332400,                     // ok, warn
                       0xFFB0B0, 0x3A0000, 0x9ADBFF, 0x00263A,                     // bad, info
                       0x7FB2FF, 0x4FE0C0, 0xFFC857, 0xFF9AC6, 0xC8B3FF, 0xD6D6D6, // charts
                   });
}

QPalette Theme::palette() const
{
    QPalette palette;
    const auto set = [&](QPalette::ColorRole role, ColorToken token) {
        palette.setColor(role, color(token));
    };
    set(QPalette::Window, ColorToken::Canvas);
    set(QPalette::WindowText, ColorToken::Text);
    set(QPalette::Base, ColorToken::Surface);
    set(QPalette::AlternateBase, ColorToken::Sunken);
    set(QPalette::Text, ColorToken::Text);
    set(QPalette::PlaceholderText, ColorToken::Subtle);
    set(QPalette::Button, ColorToken::Surface);
    set(QPalette::ButtonText, ColorToken::Text);
    set(QPalette::BrightText, ColorToken::Bad);
    set(QPalette::Highlight, ColorToken::Accent);
    set(QPalette::HighlightedText, ColorToken::OnAccent);
    set(QPalette::Link, ColorToken::AccentText);
    set(QPalette::LinkVisited, ColorToken::AccentText);
    set(QPalette::Light, ColorToken::Surface);
    set(QPalette::Midlight, ColorToken::Hover);
    set(QPalette::Mid, ColorToken::Border);
    set(QPalette::Dark, ColorToken::BorderStrong);
    palette.setColor(QPalette::Shadow, isDark ? QColor(Qt::black) : QColor(0x9AA3B2));
    palette.setColor(QPalette::ToolTipBase, toolTipBase(*this));
    palette.setColor(QPalette::ToolTipText, QColor(0xF3F5F8));
    const QColor faded = blended(color(ColorToken::Text), color(ColorToken::Surface), 60);
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, faded);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, color(ColorToken::Hover));
    return palette;
}

const Theme& currentTheme()
{
    static const Theme light = Theme::light();
    const TandemStyle* style = styleOfApplication();
    return style ? style->theme() : light;
}

QColor color(ColorToken token)
{
    return currentTheme().color(token);
}

QFont fontOf(TextRole role)
{
    QFont font(u"Tandem Sans"_s);
    const auto set = [&](int pixels, QFont::Weight weight, qreal spacing = 0) {
        font.setPointSizeF(pixels * 0.75 * textPercent() / 100);
        font.setWeight(weight);
        font.setLetterSpacing(QFont::AbsoluteSpacing, spacing);
    };
    switch (role) {
    case TextRole::Caption:
        set(11, QFont::Normal);
        break;
    case TextRole::Overline:
        set(11, QFont::DemiBold);
        break;
    case TextRole::Body:
        set(13, QFont::Normal);
        break;
    case TextRole::BodyStrong:
        set(13, QFont::DemiBold);
        break;
    case TextRole::Title:
        set(15, QFont::DemiBold);
        break;
    case TextRole::PageTitle:
        set(20, QFont::DemiBold, -0.3);
        break;
    case TextRole::Figure:
        set(24, QFont::DemiBold, -0.5);
        break;
    }
    return font;
}

int scaled(int length)
{
    return qRound(length * textPercent() / 100.0);
}

ThemeChoice themeChoice()
{
    const TandemStyle* style = styleOfApplication();
    return style ? style->themeChoice() : ThemeChoice::System;
}

int textPercent()
{
    const TandemStyle* style = styleOfApplication();
    return style ? style->textPercent() : 100;
}

void applyTheme(ThemeChoice choice, int percent)
{
    TandemStyle* style = styleOfApplication();
    require(style != nullptr, "the application has a TandemStyle");
    require(percent >= textPercentMin && percent <= textPercentMax,
            "the text size is 90 to 150 percent");

    style->setThemeChoice(choice);
    style->setTheme(chosenTheme(choice));
    style->setTextPercent(percent);
    QPixmapCache::clear();
    QApplication::setFont(fontOf(TextRole::Body));
    QApplication::setPalette(style->theme().palette());
    const QWidgetList widgets = QApplication::allWidgets();
    for (QWidget* widget : widgets)
        tellOfStyle(widget);
}

void addApplicationFonts()
{
    for (const auto& weight : {u"Regular"_s, u"Medium"_s, u"SemiBold"_s, u"Bold"_s})
        require(QFontDatabase::addApplicationFont(u":/fonts/TandemSans-%1.otf"_s.arg(weight)) >= 0,
                "the program carries its fonts");
}

QColor blended(const QColor& from, const QColor& to, int sharePercent)
{
    const auto mixed = [&](int one, int other) {
        return qRound(one + (other - one) * sharePercent / 100.0);
    };
    return {mixed(from.red(), to.red()), mixed(from.green(), to.green()),
            mixed(from.blue(), to.blue())};
}

int contrastHundredths(const QColor& one, const QColor& other)
{
    const auto [dark, light] = std::minmax({luminance(one), luminance(other)});
    return static_cast<int>(100 * (light + 0.05) / (dark + 0.05));
}

} // namespace tandem::gui
