#include "gui/kit/icon.h"
#include "gui/kit/style_parts.h"

#include <QAbstractSpinBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

namespace tandem::gui {

namespace {

constexpr int separatorHeight = 9;
constexpr int menuRowHeight = 30;
constexpr int headHeight = 30;

int controlHeight(const QWidget* widget)
{
    if (hasVariant(widget, "touch"))
        return scaled(metrics::controlTouchHeight);
    return scaled(hasVariant(widget, "compact") ? metrics::controlCompactHeight
                                                : metrics::controlHeight);
}

QSize buttonSize(const QStyleOptionButton& button, const QWidget* widget)
{
    const int height = controlHeight(widget);
    if (button.text.isEmpty())
        return {height, height};
    const QFontMetrics font(fontOf(TextRole::BodyStrong));
    const int iconWidth = button.icon.isNull() ? 0 : button.iconSize.width() + 6;
    const int menuWidth = button.features & QStyleOptionButton::HasMenu ? 18 : 0;
    const int margins = hasVariant(widget, "compact") ? 18 : 26;
    return {font.size(Qt::TextShowMnemonic, button.text).width() + iconWidth + menuWidth + margins,
            height};
}

int layoutMargin(const QWidget* widget)
{
    return widget && widget->isWindow() ? metrics::spaceLarge : metrics::spaceMedium;
}

} // namespace

int TandemStyle::pixelMetric(PixelMetric metric, const QStyleOption* option,
                             const QWidget* widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
    case PM_HeaderMarkSize:
        return 12;
    case PM_ScrollBarSliderMin:
        return 32;
    case PM_DefaultFrameWidth:
        return qobject_cast<const QLineEdit*>(widget) ? 2 : 1;
    case PM_ComboBoxFrameWidth:
    case PM_SpinBoxFrameWidth:
    case PM_MenuBarItemSpacing:
        return 2;
    case PM_ButtonMargin:
        return 20;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarBaseOverlap:
        return 0;
    case PM_LineEditIconSize:
        return scaled(fieldIconRoom);
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_TreeViewIndentation:
    case PM_TabBarTabVSpace:
        return scaled(16);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
    case PM_HeaderMargin:
        return metrics::spaceSmall;
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin:
        return layoutMargin(widget);
    case PM_ToolBarIconSize:
        return scaled(18);
    case PM_ToolBarItemSpacing:
    case PM_MenuVMargin:
    case PM_FocusFrameHMargin:
        return metrics::spaceTiny;
    case PM_SplitterWidth:
    case PM_MenuBarHMargin:
        return 6;
    case PM_MenuPanelWidth:
        return 1;
    case PM_TabBarTabHSpace:
        return 28;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int TandemStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                           QStyleHintReturn* answer) const
{
    switch (hint) {
    case SH_UnderlineShortcut:
        return m_showsShortcuts;
    case SH_Table_GridLineColor:
        return static_cast<int>(m_theme.color(ColorToken::Border).rgb());
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ScrollBar_Transient:
    case SH_ScrollBar_LeftClickAbsolutePosition:
    case SH_ItemView_ActivateItemOnSingleClick:
    case SH_ComboBox_Popup:
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    case SH_ToolTip_WakeUpDelay:
        return 400;
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    case SH_FormLayoutLabelAlignment:
        return static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter);
    case SH_FormLayoutFieldGrowthPolicy:
        return QFormLayout::AllNonFixedFieldsGrow;
    case SH_Header_ArrowAlignment:
        return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
    case SH_TabBar_Alignment:
        return Qt::AlignLeft;
    default:
        return QProxyStyle::styleHint(hint, option, widget, answer);
    }
}

QSize TandemStyle::sizeFromContents(ContentsType type, const QStyleOption* option,
                                    const QSize& contents, const QWidget* widget) const
{
    const QSize usual = QProxyStyle::sizeFromContents(type, option, contents, widget);
    const int height = controlHeight(widget);
    switch (type) {
    case CT_PushButton:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option))
            return buttonSize(*button, widget);
        return usual;
    case CT_LineEdit:
        if (widget && qobject_cast<const QAbstractSpinBox*>(widget->parentWidget()))
            return usual;
        return usual.expandedTo({0, height});
    case CT_ComboBox:
        return {usual.width() + 16, height};
    case CT_SpinBox:
        return {usual.width() + 16, height};
    case CT_ToolButton:
        return {qMax(usual.width(), height), height};
    case CT_HeaderSection:
        return usual.expandedTo({0, scaled(headHeight)});
    case CT_MenuItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
            item && item->menuItemType == QStyleOptionMenuItem::Separator)
            return {10, separatorHeight};
        return {contents.width() + 74, scaled(menuRowHeight)};
    case CT_MenuBarItem:
        return {contents.width() + 18, qMax(contents.height() + 10, 28)};
    case CT_ItemViewItem:
        return usual.expandedTo({0, scaled(metrics::rowDenseHeight)});
    default:
        return usual;
    }
}

QRect TandemStyle::subElementRect(SubElement element, const QStyleOption* option,
                                  const QWidget* widget) const
{
    if (element == SE_LineEditContents)
        return option->rect.adjusted(6, 0, -6, 0);
    if (element == SE_HeaderLabel)
        return option->rect.adjusted(8, 0, -8, 0);
    if (element == SE_CheckBoxClickRect || element == SE_RadioButtonClickRect)
        return option->rect; // what assistive technology is told is the target
    if (const auto* head = qstyleoption_cast<const QStyleOptionHeader*>(option);
        head && element == SE_HeaderArrow)
        return sortArrowRect(*head);
    return QProxyStyle::subElementRect(element, option, widget);
}

QRect TandemStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option,
                                  SubControl part, const QWidget* widget) const
{
    if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
        bar && control == CC_ScrollBar)
        return scrollBarRect(*bar, part);
    if (const auto* box = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
        box && control == CC_SpinBox)
        return spinBoxRect(*box, part);
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        return comboBoxTextRect(*option);
    return QProxyStyle::subControlRect(control, option, part, widget);
}

} // namespace tandem::gui
