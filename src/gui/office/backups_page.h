#pragma once

#include "gui/kit/page.h"
#include "gui/office/office_tools.h"

class QPushButton;

namespace tandem::gui {

class ListPage;
class MessageBar;

/// Copies of the books: making one, and when the books were last signed for one.
class BackupsPage final : public Page {
    Q_OBJECT

public:
    BackupsPage(Desk& desk, OfficeTools tools, QWidget* parent = nullptr);
    ~BackupsPage() override;

    void reload() override;
    void focusFirst() override;
    /// Copies the books into `file`, beside the window.
    void makeBackup(const QString& file);
    MessageBar& bar() { return *m_bar; }

private:
    OfficeTools m_tools;
    ListPage* m_list;
    MessageBar* m_bar;
    QPushButton* m_make;
    std::unique_ptr<BackgroundReader> m_reader; ///< Made when first needed.
};

} // namespace tandem::gui
