#pragma once

#include "gui/kit/desk.h"

#include <QJsonObject>

class QTimer;

namespace tandem::gui {

/// Keeps what somebody types into a form until it is saved: every two seconds, when a field is
/// left, and when another window gets the keyboard. Brings it back when the form is opened again
/// after the program ended otherwise.
class FormDraft final : public QObject {
    Q_OBJECT

public:
    /// Begins with what stands in the fields of `form` now. `name` tells the form and its record.
    FormDraft(Desk& desk, QWidget* form, QString name, QString requestKey);

    /// Puts what was kept into the fields; when that was, or nothing if there is none.
    std::optional<QDateTime> restore();
    /// The key of the request that was kept with it; that of now if nothing was.
    const QString& requestKey() const { return m_requestKey; }

    /// As the fields were at the beginning.
    const QJsonObject& base() const { return m_base; }
    /// From now on changes are told from these values.
    void setBase(const QJsonObject& values) { m_base = values; }
    bool isDirty() const { return !changed().isEmpty(); }

    /// Puts the fields back as they were at the beginning, and forgets what was kept.
    void discard();
    /// Forgets what was kept, for good: the form was saved or given up.
    void end();

signals:
    void dirtyChanged(bool isDirty);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QJsonObject changed() const;
    void keep();

    Desk& m_desk;
    QWidget* m_form;
    QString m_name;
    QString m_requestKey;
    QJsonObject m_base;
    QJsonObject m_kept;
    QTimer* m_timer;
    bool m_isDirty = false;
    bool m_isEnded = false;
    bool m_isWarned = false;
};

} // namespace tandem::gui
