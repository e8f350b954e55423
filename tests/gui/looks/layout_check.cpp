#include "gui/looks/layout_check.h"

#include "gui/kit/cell.h"
#include "gui/kit/theme.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QHeaderView>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>
#include <QToolButton>

namespace tandem::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int slack = 1; ///< A pixel of rounding is no defect.
constexpr int headMargins = 16;
constexpr int fieldMargins = 12;

QString nameOf(const QWidget& widget)
{
    QStringList names;
    for (const QWidget* one = &widget; one && names.size() < 4; one = one->parentWidget()) {
        const QString name =
            one->objectName().isEmpty() ? one->accessibleName() : one->objectName();
        names.prepend(QString::fromLatin1(one->metaObject()->className())
                      + (name.isEmpty() ? QString() : u" '%1'"_s.arg(name)));
    }
    return names.join(u" > "_s).remove(u"tandem::gui::"_s);
}

QString cut(const QWidget& widget, const QString& text, int has, int needs)
{
    return u"cut: \"%1\" has %2 of %3 pixels (%4)"_s.arg(text.left(60))
        .arg(has)
        .arg(needs)
        .arg(nameOf(widget));
}

void checkLabel(const QLabel& label, QStringList& defects)
{
    const bool mayBeCut = label.sizePolicy().horizontalPolicy() == QSizePolicy::Ignored;
    if (label.text().isEmpty() || mayBeCut)
        return;
    if (label.wordWrap()) {
        const int needs = label.heightForWidth(label.width());
        if (needs > label.height() + slack)
            defects += cut(label, label.text(), label.height(), needs);
        return;
    }
    const QSize needs = label.fontMetrics().size(Qt::TextShowMnemonic, label.text());
    const QSize has = label.contentsRect().size();
    if (needs.width() > has.width() + slack)
        defects += cut(label, label.text(), has.width(), needs.width());
    else if (needs.height() > has.height() + slack)
        defects += cut(label, label.text(), has.height(), needs.height());
}

void checkButton(const QAbstractButton& button, QStringList& defects)
{
    const auto* const tool = qobject_cast<const QToolButton*>(&button);
    const bool isIcon = tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly;
    if (button.text().isEmpty() || isIcon)
        return;
    const QSize needs =
        button.minimumSizeHint().isValid() ? button.minimumSizeHint() : button.sizeHint();
    if (button.width() + slack < needs.width())
        defects += cut(button, button.text(), button.width(), needs.width());
    else if (button.height() + slack < needs.height())
        defects += cut(button, button.text(), button.height(), needs.height());
}

void checkField(const QLineEdit& field, QStringList& defects)
{
    if (field.text().isEmpty() || qobject_cast<QAbstractSpinBox*>(field.parentWidget()))
        return;
    int icons = 0;
    for (const QWidget* const child : field.findChildren<QWidget*>())
        icons += child->isVisible() ? child->width() : 0;
    const int has = field.width() - icons - fieldMargins;
    const int needs = field.fontMetrics().horizontalAdvance(field.displayText());
    if (needs > has + slack)
        defects += cut(field, field.displayText(), has, needs);
}

void checkHeads(const QHeaderView& heads, QStringList& defects)
{
    if (heads.orientation() == Qt::Vertical || !heads.model())
        return;
    const QFontMetrics font(gui::fontOf(gui::TextRole::Overline));
    for (int section = 0; section < heads.count(); ++section) {
        const QString text = heads.model()->headerData(section, Qt::Horizontal).toString();
        const int needs = font.horizontalAdvance(text) + headMargins;
        if (!heads.isSectionHidden(section) && needs > heads.sectionSize(section) + slack)
            defects += cut(heads, text, heads.sectionSize(section), needs);
    }
}

/// Words may be cut, with an ellipsis; an amount or a state may not.
void checkCells(const QTableView& table, QStringList& defects)
{
    const int rows = table.model() ? table.model()->rowCount() : 0;
    for (int row = table.rowAt(0); row >= 0 && row < rows; ++row) {
        if (table.rowViewportPosition(row) > table.viewport()->height())
            return;
        for (int column = 0; column < table.model()->columnCount(); ++column) {
            const QModelIndex cell = table.model()->index(row, column);
            const bool isWhole =
                cell.data(gui::SignRole).isValid() || cell.data(gui::ToneRole).isValid();
            if (!isWhole || table.isColumnHidden(column) || cell.data().toString().isEmpty())
                continue;
            const int needs = table.sizeHintForIndex(cell).width();
            if (needs > table.columnWidth(column) + slack)
                defects += cut(table, cell.data().toString(), table.columnWidth(column), needs);
        }
    }
}

bool holds(const QLayout* layout, const QWidget* widget)
{
    for (int i = 0; layout && i < layout->count(); ++i) {
        QLayoutItem* const item = layout->itemAt(i);
        if (item->widget() == widget || holds(item->layout(), widget))
            return true;
    }
    return false;
}

/// The visible widgets that a layout placed in `parent`; what lies over a page is not among them.
QList<const QWidget*> laidOut(const QWidget& parent)
{
    QList<const QWidget*> all;
    for (const QObject* const child : parent.children()) {
        const auto* const widget = qobject_cast<const QWidget*>(child);
        if (widget && widget->isVisible() && !widget->isWindow() && holds(parent.layout(), widget))
            all += widget;
    }
    return all;
}

void checkPlaces(const QWidget& parent, QStringList& defects)
{
    const QList<const QWidget*> children = laidOut(parent);
    const QRect room = parent.rect().adjusted(-slack, -slack, slack, slack);
    for (qsizetype i = 0; i < children.size(); ++i) {
        if (!room.contains(children[i]->geometry()))
            defects += u"outside: "_s + nameOf(*children[i]);
        for (qsizetype j = i + 1; j < children.size(); ++j) {
            const QRect both = children[i]->geometry() & children[j]->geometry();
            if (both.width() > slack && both.height() > slack)
                defects += u"over one another: %1 and %2"_s.arg(nameOf(*children[i]),
                                                                nameOf(*children[j]));
        }
    }
}

void checkScrolling(const QScrollArea& area, QStringList& defects)
{
    if (!area.widget())
        return;
    const QSize beyond = area.widget()->size() - area.viewport()->size();
    const bool isWide = beyond.width() > slack && !area.horizontalScrollBar()->isVisible();
    const bool isHigh = beyond.height() > slack && !area.verticalScrollBar()->isVisible();
    if (isWide || isHigh)
        defects += u"out of reach: %1 by %2 pixels of %3"_s.arg(beyond.width())
                       .arg(beyond.height())
                       .arg(nameOf(area));
}

} // namespace

QStringList defectsOf(const QWidget& shown)
{
    QStringList defects;
    checkPlaces(shown, defects);
    for (const auto* const widget : shown.findChildren<QWidget*>()) {
        if (!widget->isVisible())
            continue;
        checkPlaces(*widget, defects);
        if (const auto* const label = qobject_cast<const QLabel*>(widget))
            checkLabel(*label, defects);
        else if (const auto* const button = qobject_cast<const QAbstractButton*>(widget))
            checkButton(*button, defects);
        else if (const auto* const field = qobject_cast<const QLineEdit*>(widget))
            checkField(*field, defects);
        else if (const auto* const heads = qobject_cast<const QHeaderView*>(widget))
            checkHeads(*heads, defects);
        else if (const auto* const table = qobject_cast<const QTableView*>(widget))
            checkCells(*table, defects);
        else if (const auto* const area = qobject_cast<const QScrollArea*>(widget))
            checkScrolling(*area, defects);
    }
    return defects;
}

} // namespace tandem::test
