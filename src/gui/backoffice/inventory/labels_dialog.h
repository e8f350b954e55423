#pragma once

#include "gui/kit/short_dialog.h"

class QSpinBox;

namespace tandem::gui {

/// Labels with bar codes for items, as a PDF of sheets.
class LabelsDialog final : public ShortDialog {
    Q_OBJECT

public:
    LabelsDialog(Desk& desk, std::vector<ItemId> items, QWidget* parent);

protected:
    Result<std::int64_t> save() override;

private:
    std::vector<ItemId> m_items;
    QSpinBox* m_copies;
    QSpinBox* m_firstPlace;
};

} // namespace tandem::gui
