#pragma once

#include "gui/kit/desk.h"

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QPushButton;

namespace tandem::gui {

class FieldErrors;
class FormDraft;
class MessageBar;

/// A dialog that makes or changes a record. It stays open, with all that is wrong in words beside
/// the fields, until it could save. Ctrl+Enter saves, Esc closes.
///
/// Fields are found by name: the draft's field `dueOn` is `dueOnEdit` (or ...Combo, ...Lookup).
/// What is typed is kept until it is saved or given up, and comes back after a crash. Where
/// somebody else changed the record meanwhile, both versions are shown to choose from.
class FormDialog : public QDialog {
    Q_OBJECT

public:
    FormDialog(Desk& desk, QWidget* parent);
    ~FormDialog() override;

    /// What is said beside a field, by the draft's name; empty if nothing is.
    QString errorOf(const QString& field) const;
    /// Something differs from what the form began with.
    bool isDirty() const;

public slots:
    void done(int outcome) override;

signals:
    /// It was saved; the record, if it is a new one.
    void saved(std::int64_t record);

protected:
    /// Saves what stands in the fields; the record's id, or 0.
    virtual Result<std::int64_t> save() = 0;
    /// What became of saving: the record's id, or 0.
    using Answered = std::function<void(const Result<std::int64_t>&)>;
    /// Whether what stands in the fields is so much that it is saved beside the window, by
    /// saveBeside; nobody types meanwhile.
    virtual bool savesBeside() const { return false; }
    virtual void saveBeside(const Answered& /*answered*/) {}
    /// Nobody types or closes the form until `work`, which is given what to call, has answered.
    void wait(const std::function<void(Answered)>& work, const Answered& answered);
    /// All that is wrong with the fields before they are saved. Days and amounts that cannot be
    /// read are found without it.
    virtual std::vector<Error> problems() { return {}; }
    /// Whether this form changes a record that others may change, too: fillAnew then reads it
    /// again.
    virtual bool changesRecord() const { return false; }
    /// What else can be done where saving was refused, such as asking a second person.
    struct WayOut {
        QString deed;                         ///< The words on its button.
        std::function<Result<QString>()> run; ///< What to tell when it is done.
    };
    /// The way out of an error; without one the error is all that is shown.
    virtual std::optional<WayOut> wayOutOf(const Error& /*error*/) { return {}; }
    /// Reads the record anew and fills the form with it, later; then says so.
    virtual void fillAnew(const std::function<void()>& filled) { filled(); }

    /// Ties the form's parts; `action` says who may press the button that saves, and names it
    /// unless `deed` does.
    void tie(QDialogButtonBox* buttons, QLabel* errorLabel, const Action& action,
             const QString& deed = {});
    /// The record that this form changes: drafts of different ones are kept apart.
    void setRecord(std::int64_t record) { m_record = record; }
    void attempt();
    /// Shows both versions of a record that was changed meanwhile; then `again` saves what was
    /// chosen.
    void meetConflict(const std::function<void()>& again);
    void showErrors(const std::vector<Error>& errors);
    void showError(const Error& error) { showErrors({error}); }
    void showProblem(const QString& text);

    void showEvent(QShowEvent* event) override;

    Desk& desk() { return m_desk; }
    Office& office() { return m_desk.office; }
    const Locality& locality() const { return m_desk.locality; }
    /// The request of this dialog: its key stays the same until it succeeded. `body` is everything
    /// that is asked for.
    Request request(const QStringList& body) const;

private:
    std::vector<Error> unreadableFields() const;
    void beginDraft();
    void takeOpenCell();
    void showWayOut(const Error& error);
    void chooseFrom(const QJsonObject& base, const QJsonObject& mine,
                    const std::function<void()>& again);
    void take(const Result<std::int64_t>& record);

    Desk& m_desk;
    QString m_key;
    std::int64_t m_record = 0;
    bool m_isSaving = false;
    QLabel* m_errorLabel = nullptr;
    FieldErrors* m_errors;
    FormDraft* m_draft = nullptr;
    MessageBar* m_bar = nullptr;
    QPushButton* m_wayOut = nullptr; ///< Beside the buttons, while there is one.
    QDialogButtonBox* m_buttons = nullptr;
};

/// Adds the error of `result`, if it has one, as that of a field.
template <class T>
void collect(std::vector<Error>& errors, const Result<T>& result, const QString& field = {})
{
    if (result)
        return;
    errors.push_back(result.error());
    if (!field.isEmpty())
        errors.back().field = field;
}

/// The dialog's label for a problem or a hint: hidden while it is empty, never markup.
void showText(QLabel* label, const QString& text);

} // namespace tandem::gui
