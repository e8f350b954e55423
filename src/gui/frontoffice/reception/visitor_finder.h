#pragma once

#include "frontoffice/reception/visit.h"
#include "gui/kit/locality.h"

#include <QWidget>

class QLineEdit;
class QListWidget;

namespace tandem::gui {

/// Somebody we know, who is not expected.
struct KnownVisitor {
    PartyId party;
    QString name;
};

/// Where a visitor is looked for: one big field that finds, from three letters, who is on the
/// board and whom else we know. Down goes to what was found, Enter takes it, Esc empties.
class VisitorFinder final : public QWidget {
    Q_OBJECT

public:
    static constexpr int lettersLeast = 3;

    explicit VisitorFinder(const Locality& locality, QWidget* parent = nullptr);

    /// Among whom is looked at once.
    void setVisits(std::vector<reception::Visit> visits);
    /// Adds whom the search found for `text`; left out if something else stands there by now.
    void addKnown(const QString& text, const std::vector<KnownVisitor>& known);
    void clear();
    QLineEdit& field() { return *m_field; }
    QListWidget& hits() { return *m_hits; }

signals:
    /// Enough was typed to search for.
    void searched(const QString& text);
    void visitChosen(tandem::reception::VisitId id);
    void knownChosen(const tandem::gui::KnownVisitor& visitor);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void find();
    void take();
    void fitHits();

    const Locality& m_locality;
    std::vector<reception::Visit> m_visits;
    QLineEdit* m_field;
    QListWidget* m_hits;
};

/// Whether each word of `text` begins a word of what is known of the visit, or is its badge.
bool matches(const reception::Visit& visit, const QString& text);

} // namespace tandem::gui
