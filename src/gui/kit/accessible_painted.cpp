#include "gui/kit/accessible_painted.h"

#include <QAccessibleWidget>

namespace tandem::gui {

namespace {

/// Speaks for a widget that is an AccessiblePainted.
class PaintedInterface final : public QAccessibleWidget {
public:
    PaintedInterface(QWidget* widget, const AccessiblePainted& painted)
        : QAccessibleWidget(widget, painted.accessibleRole())
        , m_painted(painted)
    {
    }

    QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Value)
            return m_painted.accessibleCurrent();
        if (kind != QAccessible::Description)
            return QAccessibleWidget::text(kind);
        QStringList parts{widget()->accessibleDescription(), m_painted.accessibleData()};
        parts.removeAll(QString());
        return parts.join(QStringLiteral(". "));
    }

private:
    const AccessiblePainted& m_painted;
};

QAccessibleInterface* madeFor(const QString&, QObject* object)
{
    const auto* const painted = dynamic_cast<AccessiblePainted*>(object);
    auto* const widget = qobject_cast<QWidget*>(object);
    return painted && widget ? new PaintedInterface(widget, *painted) : nullptr;
}

} // namespace

void installAccessiblePainted()
{
    QAccessible::installFactory(madeFor);
}

} // namespace tandem::gui
