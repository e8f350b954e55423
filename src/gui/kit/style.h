#pragma once

#include "gui/kit/theme.h"

#include <QProxyStyle>

namespace tandem::gui {

/// Fusion drawn with Tandem's tokens; no style sheets. Widgets take a variant by the dynamic
/// property "variant", which forms can set: QPushButton "primary", "ghost", "danger"; QLineEdit
/// "search", "error"; QFrame "card"; any control "compact" or "touch". Several stand side by side:
/// "primary compact". The letters of shortcuts are underlined while Alt is held.
class TandemStyle final : public QProxyStyle {
    Q_OBJECT

public:
    TandemStyle();

    const Theme& theme() const { return m_theme; }
    void setTheme(const Theme& theme) { m_theme = theme; }
    /// What the user chose; the theme is what came of it.
    ThemeChoice themeChoice() const { return m_themeChoice; }
    void setThemeChoice(ThemeChoice choice) { m_themeChoice = choice; }
    int textPercent() const { return m_textPercent; }
    void setTextPercent(int percent) { m_textPercent = percent; }
    /// See privacy.h.
    bool isPublicView() const { return m_isPublicView; }
    void setPublicView(bool isPublic) { m_isPublicView = isPublic; }
    bool isRevealing() const { return m_isRevealing; }
    void setRevealing(bool isRevealing) { m_isRevealing = isRevealing; }

    void polish(QWidget* widget) override;
    void polish(QApplication* application) override;
    void unpolish(QApplication* application) override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                            QPainter* painter, const QWidget* widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption* option,
                    const QWidget* widget) const override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* answer) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                           const QWidget* widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption* option,
                         const QWidget* widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                         const QWidget* widget) const override;
    using QProxyStyle::polish;
    using QProxyStyle::unpolish;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showShortcuts(bool areShown);

    Theme m_theme = Theme::light();
    ThemeChoice m_themeChoice = ThemeChoice::System;
    int m_textPercent = 100;
    bool m_showsShortcuts = false;
    bool m_isPublicView = false;
    bool m_isRevealing = false;
};

/// Gives a widget its variants; see TandemStyle.
void setVariant(QWidget* widget, const char* variant);

/// Tells a widget that the style now draws and measures it in another way.
void tellOfStyle(QWidget* widget);

/// Whether `variant` is among those of the widget. A null widget has none.
bool hasVariant(const QWidget* widget, QByteArrayView variant);

} // namespace tandem::gui
