#pragma once

#include "gui/kit/form_dialog.h"
#include "gui/kit/lookup_edit.h"

class QLineEdit;

namespace tandem::gui {

class AmountEdit;
class DateEdit;

/// A new opportunity: with whom, what, and how much may come of it.
class OpportunityDialog final : public FormDialog {
    Q_OBJECT

public:
    /// With `party` filled in, unless it is empty.
    OpportunityDialog(Desk& desk, const LookupHit& party, QWidget* parent);

protected:
    Result<std::int64_t> save() override;

private:
    LookupEdit* m_party;
    QLineEdit* m_title;
    AmountEdit* m_expected;
    DateEdit* m_closesOn;
};

} // namespace tandem::gui
