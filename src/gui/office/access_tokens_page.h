#pragma once

#include "gui/kit/page.h"
#include "office/access_token.h"

class QPushButton;

namespace tandem::gui {

class RowTable;

/// What scripts sign in with: one's own tokens, or those of all for who manages the users.
class AccessTokensPage final : public Page {
    Q_OBJECT

public:
    explicit AccessTokensPage(Desk& desk, QWidget* parent = nullptr);

    void reload() override;
    void focusFirst() override;

    RowTable& table() { return *m_table; }

private:
    void show(std::vector<AccessToken> tokens);
    void showCurrent();
    Result<> make();
    Result<> revoke();
    const AccessToken* current() const;

    std::vector<AccessToken> m_shown;
    RowTable* m_table;
    QPushButton* m_make;
    QPushButton* m_revoke;
};

} // namespace tandem::gui
