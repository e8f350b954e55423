#pragma once

#include "gui/kit/short_dialog.h" // first: moc of Qt 6.4 fails at <compare> without it

#include "backoffice/settlements/dunning.h"

class QComboBox;
class QLineEdit;

namespace tandem::gui {

class DateEdit;

/// Puts an item, or all that its customer owes, on hold: nobody is reminded of it.
class HoldDialog final : public ShortDialog {
    Q_OBJECT

public:
    struct Subject {
        PartyId party;
        settlements::OpenItemId item;
        QString number;
    };

    HoldDialog(Desk& desk, const Subject& subject, QWidget* parent);

protected:
    Result<std::int64_t> save() override;

private:
    Subject m_subject;
    QComboBox* m_what;
    QLineEdit* m_reason;
    DateEdit* m_until;
};

} // namespace tandem::gui
