#pragma once

#include "gui/kit/desk.h"

#include <QDialog>

class QDialogButtonBox;
class QLabel;

namespace tandem::gui {

/// A dialog that makes or changes a record. It stays open, with the reason in words and the field
/// at fault marked, until it could save. Ctrl+Enter saves, Esc closes.
///
/// Fields are found by name: the draft's field `dueOn` is `dueOnEdit` (or ...Combo, ...Lookup).
class FormDialog : public QDialog {
    Q_OBJECT

public:
    FormDialog(Desk& desk, QWidget* parent);

signals:
    /// It was saved; the record, if it is a new one.
    void saved(std::int64_t record);

protected:
    /// Saves what stands in the fields; the record's id, or 0.
    virtual Result<std::int64_t> save() = 0;

    /// Ties the form's parts; `action` says who may press the button that saves, and names it
    /// unless `deed` does.
    void tie(QDialogButtonBox* buttons, QLabel* errorLabel, const Action& action,
             const QString& deed = {});
    void attempt();
    void showError(const Error& error);
    void showProblem(const QString& text);

    Desk& desk() { return m_desk; }
    Office& office() { return m_desk.office; }
    const Locality& locality() const { return m_desk.locality; }
    /// The request of this dialog: its key stays the same until it succeeded. `body` is everything
    /// that is asked for.
    Request request(const QStringList& body) const;

private:
    void markField(const QString& field);

    Desk& m_desk;
    QString m_key;
    QLabel* m_errorLabel = nullptr;
    QWidget* m_marked = nullptr;
};

/// The dialog's label for a problem or a hint: hidden while it is empty, never markup.
void showText(QLabel* label, const QString& text);

} // namespace tandem::gui
