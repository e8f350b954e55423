#include "gui/kit/style.h"

#include "gui/kit/style_parts.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QRadioButton>
#include <QScrollBar>
#include <QTabBar>

namespace tandem::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr const char* variantProperty = "variant";
constexpr int leastTarget = 24;

template <typename... Kinds>
bool isOneOf(const QWidget* widget)
{
    return (... || (qobject_cast<const Kinds*>(widget) != nullptr));
}

} // namespace

TandemStyle::TandemStyle() : QProxyStyle(u"fusion"_s)
{
    setObjectName(u"tandem"_s);
}

void TandemStyle::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    if (isOneOf<QAbstractButton, QComboBox, QLineEdit, QAbstractSpinBox, QScrollBar, QHeaderView,
                QTabBar>(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (isOneOf<QCheckBox, QRadioButton>(widget)) // for hands that do not point exactly
        widget->setMinimumHeight(std::max(widget->minimumHeight(), leastTarget));
}

void TandemStyle::polish(QApplication* application)
{
    QProxyStyle::polish(application);
    application->installEventFilter(this);
}

void TandemStyle::unpolish(QApplication* application)
{
    application->removeEventFilter(this);
    QProxyStyle::unpolish(application);
}

bool TandemStyle::eventFilter(QObject* watched, QEvent* event)
{
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::KeyRelease;
    if (isKey && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Alt)
        showShortcuts(event->type() == QEvent::KeyPress);
    if (event->type() == QEvent::ApplicationDeactivate)
        showShortcuts(false);
    return QProxyStyle::eventFilter(watched, event);
}

void TandemStyle::showShortcuts(bool areShown)
{
    if (m_showsShortcuts == areShown)
        return;
    m_showsShortcuts = areShown;
    for (QWidget* widget : QApplication::allWidgets())
        if (widget->isVisible())
            widget->update();
}

void TandemStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option,
                                QPainter* painter, const QWidget* widget) const
{
    const Drawing drawing{*option, *painter, widget};
    if (!drawButton(element, drawing) && !drawField(element, drawing) && !drawMenu(element, drawing)
        && !drawView(element, drawing) && !drawFrame(element, drawing))
        QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void TandemStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                              const QWidget* widget) const
{
    if (const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option);
        item && element == CE_ItemViewItem) {
        // Selection is a soft band, so selected text keeps its colour.
        QStyleOptionViewItem soft(*item);
        soft.palette.setColor(QPalette::HighlightedText, m_theme.color(ColorToken::Text));
        QProxyStyle::drawControl(element, &soft, painter, widget);
        return;
    }
    const Drawing drawing{*option, *painter, widget};
    if (!drawButton(element, drawing) && !drawField(element, drawing) && !drawMenu(element, drawing)
        && !drawView(element, drawing) && !drawFrame(element, drawing))
        QProxyStyle::drawControl(element, option, painter, widget);
}

void TandemStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                                     QPainter* painter, const QWidget* widget) const
{
    const Drawing drawing{*option, *painter, widget};
    if (!drawField(control, drawing) && !drawFrame(control, drawing))
        QProxyStyle::drawComplexControl(control, option, painter, widget);
}

int Drawing::shortcutFlags() const
{
    const QStyle* style = widget ? widget->style() : QApplication::style();
    const bool areShown = style->styleHint(QStyle::SH_UnderlineShortcut, &option, widget);
    return areShown ? Qt::TextShowMnemonic : Qt::TextHideMnemonic;
}

void setVariant(QWidget* widget, const char* variant)
{
    widget->setProperty(variantProperty, QByteArray(variant));
    tellOfStyle(widget);
}

void tellOfStyle(QWidget* widget)
{
    QEvent change(QEvent::StyleChange);
    QCoreApplication::sendEvent(widget, &change);
}

bool hasVariant(const QWidget* widget, QByteArrayView variant)
{
    if (!widget)
        return false;
    const QByteArray variants = widget->property(variantProperty).toByteArray();
    return !variants.isEmpty() && variants.split(' ').contains(variant);
}

} // namespace tandem::gui
