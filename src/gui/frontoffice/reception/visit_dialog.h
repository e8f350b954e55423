#pragma once

#include "frontoffice/reception/visit.h"
#include "gui/frontoffice/reception/visitor_finder.h"
#include "gui/kit/desk.h"

#include <QDialog>

#include <memory>

namespace Ui {
class VisitDialog;
}

namespace tandem::gui {

/// Somebody who can be visited.
struct Host {
    PartyId party;
    QString name;
    QString jobTitle;
};

/// Lets somebody in who was not expected, or announces somebody for later.
class VisitDialog final : public QDialog {
    Q_OBJECT

public:
    enum class Kind { WalkIn, Announce };

    VisitDialog(Desk& desk, Kind kind, const std::vector<Host>& hosts, QWidget* parent = nullptr);
    ~VisitDialog() override;

    /// Somebody we know comes.
    void setVisitor(const KnownVisitor& visitor);

signals:
    /// Saved; the receipt's number is the badge of a walk-in.
    void saved(const tandem::Receipt& receipt, const QString& visitor);

private:
    void attempt();
    void refuse(const Error& error);
    reception::VisitDraft draft() const;

    Desk& m_desk;
    Kind m_kind;
    std::unique_ptr<Ui::VisitDialog> m_ui;
    KnownVisitor m_known;
    QString m_requestKey; ///< One for all attempts of this dialog.
};

} // namespace tandem::gui
