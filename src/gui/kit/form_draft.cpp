#include "gui/kit/form_draft.h"

#include "gui/kit/form_fields.h"

#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QTimer>

namespace tandem::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int keepEveryMs = 2'000;
const QLatin1StringView keyName("request key");
constexpr auto chosenProperty = "chosenByUser";

} // namespace

FormDraft::FormDraft(Desk& desk, QWidget* form, QString name, QString requestKey)
    : QObject(form)
    , m_desk(desk)
    , m_form(form)
    , m_name(std::move(name))
    , m_requestKey(std::move(requestKey))
    , m_base(valuesOf(form))
    , m_timer(new QTimer(this))
{
    // A list that is filled later chooses by itself; only a user's choice is a change.
    for (auto* const combo : form->findChildren<QComboBox*>())
        connect(combo, &QComboBox::activated, combo,
                [combo] { combo->setProperty(chosenProperty, true); });
    connect(m_timer, &QTimer::timeout, this, &FormDraft::keep);
    // Later: the focus also leaves fields that are just being destroyed.
    connect(qApp, &QApplication::focusChanged, this, &FormDraft::keep, Qt::QueuedConnection);
    form->installEventFilter(this);
    m_timer->start(keepEveryMs);
}

QJsonObject FormDraft::changed() const
{
    QJsonObject values;
    for (const FormField& one : fieldsOf(m_form)) {
        const auto* const combo = qobject_cast<const QComboBox*>(one.widget);
        if (combo && !combo->isEditable() && !combo->property(chosenProperty).toBool())
            continue;
        if (const QJsonValue value = valueOf(one.widget); value != m_base[one.name])
            values[one.name] = value;
    }
    return values;
}

std::optional<QDateTime> FormDraft::restore()
{
    const auto kept = m_desk.drafts.of(m_name);
    if (!kept)
        return std::nullopt;
    m_kept = kept->fields;
    QJsonObject values = kept->fields;
    if (const QString key = values.take(keyName).toString(); !key.isEmpty())
        m_requestKey = key;
    for (const FormField& one : fieldsOf(m_form))
        if (values.contains(one.name) && qobject_cast<QComboBox*>(one.widget))
            one.widget->setProperty(chosenProperty, true);
    putValues(m_form, values);
    return kept->at;
}

void FormDraft::keep()
{
    if (m_isEnded)
        return;
    QJsonObject values = changed();
    if (const bool isDirty = !values.isEmpty(); isDirty != m_isDirty) {
        m_isDirty = isDirty;
        emit dirtyChanged(isDirty);
    }
    if (!values.isEmpty())
        values[keyName] = m_requestKey;
    if (values == m_kept)
        return;
    m_kept = values;
    if (values.isEmpty())
        return m_desk.drafts.drop(m_name);
    const auto done = m_desk.drafts.keep(m_name, {QDateTime::currentDateTimeUtc(), values});
    if (!done && !std::exchange(m_isWarned, true))
        m_desk.tell(textOf(done.error()));
}

void FormDraft::discard()
{
    putValues(m_form, m_base);
    m_kept = {};
    m_desk.drafts.drop(m_name);
    keep();
}

void FormDraft::end()
{
    m_isEnded = true;
    m_timer->stop();
    m_desk.drafts.drop(m_name);
}

bool FormDraft::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::WindowDeactivate)
        QTimer::singleShot(0, this, &FormDraft::keep);
    return QObject::eventFilter(watched, event);
}

} // namespace tandem::gui
