#pragma once

#include "gui/kit/form_dialog.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace tandem::gui {

/// Records a call, a mail, a meeting or a note, as of now.
class InteractionDialog final : public FormDialog {
    Q_OBJECT

public:
    InteractionDialog(Desk& desk, PartyId party, const QString& name, QWidget* parent);

protected:
    Result<std::int64_t> save() override;

private:
    PartyId m_party;
    QComboBox* m_kind;
    QLineEdit* m_subject;
    QPlainTextEdit* m_content;
};

} // namespace tandem::gui
