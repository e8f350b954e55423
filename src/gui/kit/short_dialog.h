#pragma once

#include "gui/kit/form_dialog.h"

class QFormLayout;

namespace tandem::gui {

/// A FormDialog of a few fields, one below the other.
class ShortDialog : public FormDialog {
    Q_OBJECT

protected:
    ShortDialog(Desk& desk, const QString& title, QWidget* parent);

    /// Words above the fields that follow.
    void addNote(const QString& text);
    /// A field with its label; `name` is that of the draft, "amount", as errors name it.
    void addField(const QString& label, const QString& name, QWidget* field);
    /// The error's place and the buttons. The first field gets the keyboard.
    void finish(const Action& action, const QString& deed = {});

private:
    QFormLayout* m_form;
    QWidget* m_first = nullptr;
};

} // namespace tandem::gui
