#pragma once

#include "gui/kit/date_input.h"
#include "gui/kit/locality.h"

#include <QLineEdit>

namespace tandem::gui {

/// A field for a day. Single keys move it while nothing is being typed (date_input.h); what is
/// typed is read when the field is left, or on Enter, and shown as a day. Alt+Down opens a month.
class DateEdit final : public QLineEdit {
    Q_OBJECT

public:
    DateEdit(const Clock& clock, const Locality& locality, QWidget* parent = nullptr);

    /// The day; or why what stands there is none. Errors: dayMissing, dayUnreadable.
    Result<QDate> value() const;
    /// Not valid: empties the field.
    void setValue(QDate day);

signals:
    /// Another day is shown than before.
    void valueChanged(QDate day);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    DayContext context() const;
    void display(QDate day);
    void settle();
    bool moveBy(const QString& key);
    void openMonth();

    const Clock& m_clock;
    const Locality& m_locality;
    QDate m_day;          ///< What is shown while nothing is being typed.
    QDate m_dayBeforeKey; ///< Before the last + or -, which may turn out to begin an offset.
    bool m_isTyping = false;
};

} // namespace tandem::gui
