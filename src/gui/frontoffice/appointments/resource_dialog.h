#pragma once

#include "gui/kit/short_dialog.h"

class QComboBox;
class QSpinBox;

namespace tandem::gui {

/// Makes a room, a person or a thing bookable.
class ResourceDialog final : public ShortDialog {
    Q_OBJECT

public:
    ResourceDialog(Desk& desk, QWidget* parent);

protected:
    Result<std::int64_t> save() override;

private:
    class QLineEdit* m_name;
    QComboBox* m_kind;
    QSpinBox* m_capacity;
    QSpinBox* m_before;
    QSpinBox* m_after;
};

} // namespace tandem::gui
