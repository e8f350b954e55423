#pragma once

#include <QPointer>
#include <QWidget>

#include <vector>

namespace tandem::gui {

/// What is wrong with the fields of a form, each in words below its field: a screen reader reads
/// them with it. The words go when the field is changed.
class FieldErrors final : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    void add(QWidget* field, const QString& text);
    void clear();
    /// What is said of a field; empty if nothing is.
    QString of(const QWidget* field) const;

private:
    struct Said {
        QPointer<QWidget> field;
        QPointer<class TextLabel> label;
        QString description; ///< The field's own, from before.
        QByteArray variant;  ///< Likewise.
    };

    void take(Said& said);
    void takeOf(const QWidget* field);

    std::vector<Said> m_all;
};

} // namespace tandem::gui
