#pragma once

#include <QJsonObject>
#include <QWidget>

#include <vector>

/// The fields of a form, found by their names and read and filled alike, whatever they are: for
/// drafts, for what was changed, and for conflicts.
namespace tandem::gui {

/// A field that is more than Qt's own: it says itself what stands in it.
class KeptField {
public:
    virtual ~KeptField() = default;
    virtual QJsonValue keptValue() const = 0;
    virtual void takeKept(const QJsonValue& value) = 0;
};

struct FormField {
    QString name; ///< The widget's, or its class and number where it has none.
    QWidget* widget;
};

/// All fields below `form` that somebody fills in, but never a password.
std::vector<FormField> fieldsOf(const QWidget* form);

/// What stands in a field.
QJsonValue valueOf(const QWidget* field);
/// Fills a field with what stood in it. A choice that is not there yet is made when it comes.
void putValue(QWidget* field, const QJsonValue& value);

/// What stands in all fields, by name.
QJsonObject valuesOf(const QWidget* form);
/// Fills those fields that are named.
void putValues(const QWidget* form, const QJsonObject& values);

/// The field of a draft's member: "dueOn" is the widget dueOnEdit, ...Combo, ...Lookup, ...Spin,
/// ...Check or ...List; nullptr if there is none.
QWidget* fieldNamed(const QWidget* form, const QString& member);

/// What a field is called on screen: its label's words, without mnemonic.
QString titleOfField(const QWidget* form, const QWidget* field);

/// A value in words, for people.
QString shownValue(const QJsonValue& value);

} // namespace tandem::gui
