#include "gui/kit/week_view_speech.h"

#include "gui/kit/week_view.h"

#include <QAccessible>
#include <QAccessibleWidget>

namespace tandem::gui {

using namespace Qt::StringLiterals;

namespace {

class WeekSpeech;

/// One entry, read out.
class EntrySpeech final : public QAccessibleInterface {
public:
    EntrySpeech(const WeekSpeech& list, int entry) : m_list(list), m_entry(entry) {}

    bool isValid() const override;
    QObject* object() const override { return nullptr; }
    QWindow* window() const override;
    QAccessibleInterface* parent() const override;
    QAccessibleInterface* child(int) const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QString text(QAccessible::Text what) const override;
    void setText(QAccessible::Text, const QString&) override {}
    QRect rect() const override;
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QAccessible::State state() const override;
    int entry() const { return m_entry; }

private:
    const WeekSpeech& m_list;
    int m_entry;
};

/// The calendar as a list of its entries.
class WeekSpeech final : public QAccessibleWidget {
public:
    explicit WeekSpeech(QWidget* widget) : QAccessibleWidget(widget, QAccessible::List) {}
    ~WeekSpeech() override
    {
        for (const QAccessible::Id id : std::as_const(m_items))
            QAccessible::deleteAccessibleInterface(id);
    }

    WeekView* view() const { return static_cast<WeekView*>(widget()); }
    int childCount() const override { return static_cast<int>(view()->entries().size()); }
    QAccessibleInterface* child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        while (m_items.size() <= index)
            m_items.append(QAccessible::registerAccessibleInterface(
                new EntrySpeech(*this, static_cast<int>(m_items.size()))));
        return QAccessible::accessibleInterface(m_items.at(index));
    }
    QAccessibleInterface* childAt(int x, int y) const override
    {
        for (int index = 0; index < childCount(); ++index)
            if (QAccessibleInterface* const one = child(index); one->rect().contains(x, y))
                return one;
        return nullptr;
    }
    int indexOfChild(const QAccessibleInterface* child) const override
    {
        const auto* const one = dynamic_cast<const EntrySpeech*>(child);
        return one ? one->entry() : -1;
    }
    QAccessibleInterface* focusChild() const override { return child(view()->current()); }

private:
    mutable QList<QAccessible::Id> m_items;
};

bool EntrySpeech::isValid() const
{
    return m_list.isValid() && m_entry < m_list.childCount();
}

QWindow* EntrySpeech::window() const
{
    return m_list.window();
}

QAccessibleInterface* EntrySpeech::parent() const
{
    return QAccessible::queryAccessibleInterface(m_list.view());
}

QString EntrySpeech::text(QAccessible::Text what) const
{
    return what == QAccessible::Name && isValid() ? m_list.view()->spokenText(m_entry) : QString();
}

QRect EntrySpeech::rect() const
{
    if (!isValid())
        return {};
    const QRect place = m_list.view()->placeOf(m_entry);
    return {m_list.view()->viewport()->mapToGlobal(place.topLeft()), place.size()};
}

QAccessible::State EntrySpeech::state() const
{
    QAccessible::State state;
    state.focusable = true;
    state.selectable = true;
    if (!isValid())
        state.invalid = true;
    else if (m_list.view()->current() == m_entry)
        state.selected = state.focused = true;
    return state;
}

QAccessibleInterface* weekSpeech(const QString& className, QObject* object)
{
    if (className != QLatin1StringView(WeekView::staticMetaObject.className()))
        return nullptr;
    return new WeekSpeech(static_cast<QWidget*>(object));
}

} // namespace

void installWeekViewSpeech()
{
    QAccessible::installFactory(&weekSpeech); // Once only: Qt leaves out what is there.
}

void speakWeekViewFocus(WeekView& view, int entry)
{
    QAccessibleEvent event(&view, QAccessible::Focus);
    event.setChild(entry);
    QAccessible::updateAccessibility(&event);
}

} // namespace tandem::gui
