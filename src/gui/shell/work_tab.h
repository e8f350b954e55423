#pragma once

#include "gui/kit/page_spec.h"

#include <QStackedWidget>

class QScrollArea;

namespace tandem::gui {

/// Where somebody is: a page, and a record there, or 0.
struct Place {
    QString page;
    std::int64_t record = 0;
    friend bool operator==(const Place&, const Place&) = default;
};

/// One tab of a window: its pages, made when they are first gone to and kept, and the way back.
/// A page that needs more room than there is scrolls; it never makes the window larger.
class WorkTab final : public QStackedWidget {
    Q_OBJECT

public:
    /// `desk` and `pages`, those that the user may see, outlive the tab.
    WorkTab(Desk& desk, const std::vector<PageSpec>& pages, QWidget* parent = nullptr);
    ~WorkTab() override;

    /// Goes to a place; whether there is such a page.
    bool go(const Place& place);
    void goBack();
    void goForward();
    const Place& place() const { return m_place; }
    /// The page in sight; none before the first go().
    Page* page() const;
    QString pageTitle() const;
    /// The words beside the title: how many rows, or which record.
    QString note() const { return m_note; }

    /// The place, and how its page was left; what restore() takes.
    QJsonObject kept() const;
    void restore(const QJsonObject& kept);

signals:
    void placeChanged();
    void noteChanged();

private:
    QScrollArea* framed(Page* page);
    void showPlace(const Place& place);
    void keepInSight(QWidget* focused);
    const PageSpec* specOf(const QString& page) const;

    Desk& m_desk;
    const std::vector<PageSpec>& m_pages;
    std::map<QString, QScrollArea*> m_made;
    Place m_place;
    QString m_note;
    std::vector<Place> m_back;
    std::vector<Place> m_forward;
};

} // namespace tandem::gui
