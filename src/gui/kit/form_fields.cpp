#include "gui/kit/form_fields.h"

#include "gui/kit/amount_edit.h"
#include "gui/kit/date_edit.h"
#include "gui/kit/lookup_edit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QJsonArray>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QSpinBox>

namespace tandem::gui {

using namespace Qt::StringLiterals;

namespace {

bool isField(const QWidget* widget)
{
    if (const auto* const line = qobject_cast<const QLineEdit*>(widget))
        return line->echoMode() == QLineEdit::Normal;
    return dynamic_cast<const KeptField*>(widget) || qobject_cast<const QPlainTextEdit*>(widget)
           || qobject_cast<const QComboBox*>(widget) || qobject_cast<const QCheckBox*>(widget)
           || qobject_cast<const QRadioButton*>(widget) || qobject_cast<const QSpinBox*>(widget)
           || qobject_cast<const QDateTimeEdit*>(widget)
           || qobject_cast<const QListWidget*>(widget);
}

/// Whether it belongs to another field: the line of a spin box, the editor of a cell.
bool isPartOfField(const QWidget* widget, const QWidget* form)
{
    for (const QWidget* above = widget->parentWidget(); above && above != form;
         above = above->parentWidget())
        if (isField(above) || above->isWindow())
            return true;
    return false;
}

QJsonArray checkedOf(const QListWidget* list)
{
    QJsonArray checked;
    for (int row = 0; row < list->count(); ++row)
        if (list->item(row)->checkState() == Qt::Checked)
            checked += list->item(row)->text();
    return checked;
}

void choose(QComboBox* combo, const QString& text)
{
    if (const int row = combo->findText(text); row >= 0)
        combo->setCurrentIndex(row);
    else if (combo->isEditable())
        combo->setEditText(text);
    else if (!text.isEmpty())
        QObject::connect(
            combo->model(), &QAbstractItemModel::rowsInserted, combo,
            [combo, text] {
                if (const int found = combo->findText(text); found >= 0)
                    combo->setCurrentIndex(found);
            },
            Qt::QueuedConnection);
}

QJsonValue valueOfLine(const QLineEdit* line)
{
    if (const auto* const lookup = qobject_cast<const LookupEdit*>(line);
        lookup && lookup->record() != 0)
        return QJsonObject{{u"id"_s, QString::number(lookup->record())},
                           {u"code"_s, lookup->hit().code},
                           {u"text"_s, lookup->hit().text}};
    if (const auto* const date = qobject_cast<const DateEdit*>(line))
        if (const auto day = date->value())
            return day->toString(Qt::ISODate);
    return line->text();
}

void putLine(QLineEdit* line, const QJsonValue& value)
{
    auto* const lookup = qobject_cast<LookupEdit*>(line);
    if (lookup && value.isObject())
        return lookup->setHit({.id = value[u"id"_s].toString().toLongLong(),
                               .code = value[u"code"_s].toString(),
                               .text = value[u"text"_s].toString()});
    const QString text = value.toString();
    if (auto* const date = qobject_cast<DateEdit*>(line))
        if (const QDate day = QDate::fromString(text, Qt::ISODate); day.isValid() || text.isEmpty())
            return date->setValue(day);
    line->setText(text);
    if (auto* const amount = qobject_cast<AmountEdit*>(line))
        amount->settle();
}

} // namespace

std::vector<FormField> fieldsOf(const QWidget* form)
{
    std::vector<FormField> all;
    std::map<QString, int> unnamed;
    for (auto* const widget : form->findChildren<QWidget*>()) {
        if (!isField(widget) || isPartOfField(widget, form))
            continue;
        QString name = widget->objectName();
        if (name.isEmpty() || name.startsWith(u"qt_"_s)) {
            const QString kind = QString::fromLatin1(widget->metaObject()->className());
            name = u"%1#%2"_s.arg(kind).arg(++unnamed[kind]);
        }
        all.push_back({name, widget});
    }
    return all;
}

QJsonValue valueOf(const QWidget* field)
{
    if (const auto* const kept = dynamic_cast<const KeptField*>(field))
        return kept->keptValue();
    if (const auto* const line = qobject_cast<const QLineEdit*>(field))
        return valueOfLine(line);
    if (const auto* const text = qobject_cast<const QPlainTextEdit*>(field))
        return text->toPlainText();
    if (const auto* const combo = qobject_cast<const QComboBox*>(field))
        return combo->currentText();
    if (const auto* const button = qobject_cast<const QAbstractButton*>(field))
        return button->isChecked();
    if (const auto* const spin = qobject_cast<const QSpinBox*>(field))
        return spin->value();
    if (const auto* const moment = qobject_cast<const QDateTimeEdit*>(field))
        return moment->dateTime().toString(Qt::ISODate);
    if (const auto* const list = qobject_cast<const QListWidget*>(field))
        return checkedOf(list);
    return {};
}

void putValue(QWidget* field, const QJsonValue& value)
{
    if (auto* const kept = dynamic_cast<KeptField*>(field))
        kept->takeKept(value);
    else if (auto* const line = qobject_cast<QLineEdit*>(field))
        putLine(line, value);
    else if (auto* const text = qobject_cast<QPlainTextEdit*>(field))
        text->setPlainText(value.toString());
    else if (auto* const combo = qobject_cast<QComboBox*>(field))
        choose(combo, value.toString());
    else if (auto* const button = qobject_cast<QAbstractButton*>(field))
        button->setChecked(value.toBool());
    else if (auto* const spin = qobject_cast<QSpinBox*>(field))
        spin->setValue(value.toInt());
    else if (auto* const moment = qobject_cast<QDateTimeEdit*>(field))
        moment->setDateTime(QDateTime::fromString(value.toString(), Qt::ISODate));
    else if (auto* const list = qobject_cast<QListWidget*>(field))
        for (int row = 0; row < list->count(); ++row)
            if (list->item(row)->flags() & Qt::ItemIsUserCheckable)
                list->item(row)->setCheckState(value.toArray().contains(list->item(row)->text())
                                                   ? Qt::Checked
                                                   : Qt::Unchecked);
}

QJsonObject valuesOf(const QWidget* form)
{
    QJsonObject values;
    for (const FormField& one : fieldsOf(form))
        values[one.name] = valueOf(one.widget);
    return values;
}

void putValues(const QWidget* form, const QJsonObject& values)
{
    for (const FormField& one : fieldsOf(form))
        if (const auto found = values.find(one.name); found != values.end())
            putValue(one.widget, *found);
}

QWidget* fieldNamed(const QWidget* form, const QString& member)
{
    if (member.isEmpty())
        return nullptr;
    for (const char* const end : {"Edit", "Lookup", "Combo", "Spin", "Check", "List", ""})
        if (auto* const found = form->findChild<QWidget*>(member + QLatin1StringView(end)))
            return found;
    return nullptr;
}

QString titleOfField(const QWidget* form, const QWidget* field)
{
    for (const auto* const label : form->findChildren<QLabel*>())
        if (label->buddy() == field)
            return label->text().remove(u'&');
    if (const auto* const button = qobject_cast<const QAbstractButton*>(field))
        return button->text().remove(u'&');
    return field->accessibleName().isEmpty() ? field->objectName() : field->accessibleName();
}

QString shownValue(const QJsonValue& value)
{
    if (value.isBool())
        return value.toBool() ? QObject::tr("yes") : QObject::tr("no");
    if (value.isObject())
        return value[value.toObject().contains(u"shown"_s) ? u"shown"_s : u"text"_s].toString();
    if (value.isArray()) {
        QStringList all;
        for (const QJsonValue& one : value.toArray())
            all += shownValue(one);
        return all.join(u"\n"_s);
    }
    return value.toVariant().toString();
}

} // namespace tandem::gui
