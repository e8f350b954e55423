#pragma once

#include "gui/kit/form_dialog.h" // first: moc of Qt 6.4 fails at <compare> without it

#include "backoffice/currencies/revaluation.h"

namespace tandem::gui {

class DateEdit;
class RowTable;
class TextLabel;

/// Shows what the open items and balances in foreign currency are worth at the rates of a day, and
/// books the differences.
class RevalueDialog final : public FormDialog {
    Q_OBJECT

public:
    RevalueDialog(Desk& desk, QWidget* parent);

    const RowTable& preview() const { return *m_preview; }

protected:
    Result<std::int64_t> save() override;

private:
    void build();
    void showPreview();
    void show(const exchange::RevaluationPlan& plan);

    DateEdit* m_on;
    RowTable* m_preview;
    TextLabel* m_summary;
    int m_asked = 0; ///< Counts previews asked for: only the last one is shown.
};

} // namespace tandem::gui
