#pragma once

#include "gui/kit/page.h"

class QStackedWidget;
class QTabBar;

namespace tandem::gui {

/// Several pages of one subject behind tabs; Ctrl+PgUp and Ctrl+PgDown go round them.
class TabbedPage final : public Page {
    Q_OBJECT

public:
    explicit TabbedPage(Desk& desk, QWidget* parent = nullptr);

    /// Adds a page, which this one owns from then on.
    void addTab(const QString& title, Page* page);
    Page* currentTab() const;

    void reload() override;
    void focusFirst() override;
    bool showFilter(const QString& list, const QString& filter) override;
    /// Goes to the first tab, whose record it is.
    void showRecord(std::int64_t record) override;
    QAction* newAction() override;
    QJsonObject keptState() const override;
    void restoreState(const QJsonObject& kept) override;

private:
    QTabBar* m_bar;
    QStackedWidget* m_stack;
};

} // namespace tandem::gui
