#pragma once

#include "gui/kit/desk.h"

#include <QJsonObject>
#include <QWidget>

class QAbstractButton;
class QAction;

namespace tandem::gui {

/// A screen. It shows what it read, sends what the user wants, and knows no SQL and no rules.
class Page : public QWidget {
    Q_OBJECT

public:
    /// Reloads when one of `topics` was changed, here or elsewhere: at once while it is shown,
    /// else when it is shown next.
    Page(Desk& desk, const std::vector<Topic>& topics, QWidget* parent = nullptr);

    virtual void reload() = 0;
    /// Where typing begins when the page is opened, and what Ctrl+F goes to.
    virtual void focusFirst() {}
    /// Shows the record; pages that have none do nothing.
    virtual void showRecord(std::int64_t) {}
    /// Puts a filter into the list of that name; whether the page has it.
    virtual bool showFilter(const QString&, const QString&) { return false; }
    /// What the primary button of the page head makes ("New order"); none without it.
    virtual QAction* newAction() { return nullptr; }
    /// How it was left (filter, order, tab), for when its window is opened again; that of the pages
    /// within it unless a page says more.
    virtual QJsonObject keptState() const;
    virtual void restoreState(const QJsonObject& kept);

signals:
    /// The words beside the page's title changed.
    void noteChanged(const QString& note);

protected:
    Desk& desk() { return m_desk; }
    Office& office() { return m_desk.office; }
    const Locality& locality() const { return m_desk.locality; }

    /// Gives `button` the label of `action`, enables it by permission, and runs `run` on click. The
    /// palette offers it under the same label.
    void bind(QAbstractButton* button, const Action& action, std::function<Result<>()> run);

    /// Reads in the background; a failure is shown, an answer handed on.
    template <class Query, class Answered>
    void readLater(const View& view, Query query, Answered answered)
    {
        m_desk.background.read(view, this, std::move(query),
                               [this, answered = std::move(answered)](auto result) mutable {
                                   if (result)
                                       answered(*std::move(result));
                                   else
                                       m_desk.show(this, result.error());
                               });
    }

    void showEvent(QShowEvent* event) override;

private:
    void meet(const std::set<QString>& changed);

    Desk& m_desk;
    std::set<QString> m_topics;
    bool m_isStale = true;
};

} // namespace tandem::gui
