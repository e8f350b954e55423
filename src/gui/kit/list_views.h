#pragma once

#include "gui/kit/desk.h"
#include "office/list_view.h"

#include <QObject>

class QMenu;
class QToolButton;

namespace tandem::gui {

/// The button with the views of a list: to choose one, keep one, share it, begin with it.
class ListViews final : public QObject {
    Q_OBJECT

public:
    /// `now` tells how the list is arranged at this moment.
    ListViews(Desk& desk, const ListSpec& spec, std::function<ListArrangement()> now,
              QWidget* page);

    QToolButton* button() const { return m_button; }
    /// Reads the views again; the first time, the default one is chosen.
    void reload();
    /// Keeps how the list is arranged under a name.
    void save(const QString& name);
    const std::vector<ListView>& views() const { return m_views; }

signals:
    void chosen(const tandem::ListArrangement& arrangement);

private:
    void take(std::vector<ListView> views);
    void choose(const ListView& view);
    void fillMenu();
    void addViews(QMenu& menu, const QString& title, bool areMine);
    void addDeeds(QMenu& menu, const ListView& view);
    void askForName();
    void share(const ListView& view, ListViewAudience audience);
    void remove(const ListView& view);
    void setDefault(ListViewId view);
    void showName();
    void report(const Result<>& done);
    const ListView* current() const;

    Desk& m_desk;
    const ListSpec& m_spec;
    std::function<ListArrangement()> m_now;
    QWidget* m_page;
    QToolButton* m_button;
    std::vector<ListView> m_views;
    ListViewId m_current{};
    bool m_hasBegun = false;
};

} // namespace tandem::gui
