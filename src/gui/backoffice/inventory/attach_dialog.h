#pragma once

#include "gui/kit/short_dialog.h" // first: moc of Qt 6.4 fails at <compare> without it

#include "gui/kit/attached_file.h"

namespace tandem::gui {

class LookupEdit;

/// Asks to which bill or entry of the journal a file belongs, and attaches it there.
class AttachDialog final : public ShortDialog {
    Q_OBJECT

public:
    AttachDialog(Desk& desk, FileToAttach file, QWidget* parent);

protected:
    Result<std::int64_t> save() override;

private:
    FileToAttach m_file;
    LookupEdit* m_bill;
    LookupEdit* m_entry;
};

} // namespace tandem::gui
