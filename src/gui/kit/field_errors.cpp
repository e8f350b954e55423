#include "gui/kit/field_errors.h"

#include "gui/kit/form_fields.h"
#include "gui/kit/style.h"
#include "gui/kit/text_label.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace tandem::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr auto boxName = "fieldWithError";

/// The room around a field that has its words below it; made where the field stands.
QBoxLayout* boxAround(QWidget* field)
{
    QWidget* const above = field->parentWidget();
    if (above->objectName() == QLatin1StringView(boxName))
        return qobject_cast<QBoxLayout*>(above->layout());
    if (!above->layout())
        return nullptr;
    auto* const box = new QWidget(above);
    box->setObjectName(QLatin1StringView(boxName));
    box->setSizePolicy(field->sizePolicy());
    delete above->layout()->replaceWidget(field, box);
    auto* const inside = new QVBoxLayout(box);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(2);
    inside->addWidget(field);
    box->show();
    field->show();
    return inside;
}

template <class Take>
void onChange(QWidget* field, QObject* context, Take take)
{
    if (const auto* const line = qobject_cast<QLineEdit*>(field))
        QObject::connect(line, &QLineEdit::textChanged, context, take);
    else if (const auto* const text = qobject_cast<QPlainTextEdit*>(field))
        QObject::connect(text, &QPlainTextEdit::textChanged, context, take);
    else if (const auto* const combo = qobject_cast<QComboBox*>(field))
        QObject::connect(combo, &QComboBox::currentTextChanged, context, take);
    else if (const auto* const spin = qobject_cast<QSpinBox*>(field))
        QObject::connect(spin, &QSpinBox::valueChanged, context, take);
    else if (const auto* const moment = qobject_cast<QDateTimeEdit*>(field))
        QObject::connect(moment, &QDateTimeEdit::dateTimeChanged, context, take);
    else if (const auto* const button = qobject_cast<QAbstractButton*>(field))
        QObject::connect(button, &QAbstractButton::toggled, context, take);
    else if (const auto* const list = qobject_cast<QListWidget*>(field))
        QObject::connect(list, &QListWidget::itemChanged, context, take);
}

} // namespace

void FieldErrors::add(QWidget* field, const QString& text)
{
    takeOf(field);
    const QByteArray variant = field->property("variant").toByteArray();
    setVariant(field, "error");
    auto* const label = new TextLabel(text, TextRole::Caption, ColorToken::Bad);
    label->setWordWrap(true);
    label->setObjectName(field->objectName() + u"Error"_s);
    // In a box of its own the field is not beside the label that names it any more.
    if (field->accessibleName().isEmpty())
        field->setAccessibleName(titleOfField(field->window(), field));
    if (QBoxLayout* const box = boxAround(field))
        box->addWidget(label);
    else
        label->setParent(field);
    label->show();
    m_all.push_back({field, label, field->accessibleDescription(), variant});
    field->setAccessibleDescription(text);
    onChange(field, label, [this, field] { takeOf(field); });
    QAccessibleEvent news(field, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&news);
}

void FieldErrors::take(Said& said)
{
    if (said.field) {
        setVariant(said.field, said.variant.constData());
        said.field->setAccessibleDescription(said.description);
    }
    if (said.label) {
        said.label->hide();
        said.label->deleteLater();
    }
}

void FieldErrors::takeOf(const QWidget* field)
{
    std::erase_if(m_all, [&](Said& one) {
        if (one.field != field)
            return false;
        take(one);
        return true;
    });
}

void FieldErrors::clear()
{
    for (Said& one : m_all)
        take(one);
    m_all.clear();
}

QString FieldErrors::of(const QWidget* field) const
{
    for (const Said& one : m_all)
        if (one.field == field && one.label)
            return one.label->text();
    return {};
}

} // namespace tandem::gui
