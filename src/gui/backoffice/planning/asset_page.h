#pragma once

#include "gui/backoffice/planning/plan_page.h" // first: moc of Qt 6.4 fails at <compare> without it

#include "backoffice/assets/asset.h"

namespace tandem::gui {

/// An asset: what it is worth, how it will be depreciated, and what happened to it.
class AssetPage final : public PlanPage {
    Q_OBJECT

public:
    explicit AssetPage(Desk& desk, QWidget* parent = nullptr);

    void reload() override;

private:
    void show(assets::Asset shown);
    void showStory();
    Result<> undo();

    /// A button that opens a form for the asset.
    template <class Dialog>
    void addForm(const Action& action);

    std::optional<assets::Asset> m_shown;
    std::vector<QPushButton*> m_forms;
    QPushButton* m_usage = nullptr;
};

} // namespace tandem::gui
