#pragma once

#include "gui/kit/form_dialog.h" // first: moc of Qt 6.4 fails at <compare> without it

#include "frontoffice/reception/visit.h"
#include "gui/frontoffice/reception/visitor_finder.h"

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

/// Lets somebody in who was not expected, announces somebody for later, or changes a visit that is
/// not over.
class VisitDialog final : public FormDialog {
    Q_OBJECT

public:
    enum class Kind { WalkIn, Announce, Change };

    VisitDialog(Desk& desk, Kind kind, const std::vector<Host>& hosts, QWidget* parent = nullptr);
    ~VisitDialog() override;

    /// Somebody we know comes.
    void setVisitor(const KnownVisitor& visitor);
    /// The visit that is changed, as it was read.
    void setVisit(const reception::Visit& visit);

signals:
    /// Let in or announced; the receipt's number is the badge of a walk-in.
    void received(const tandem::Receipt& receipt, const QString& visitor);

protected:
    Result<std::int64_t> save() override;
    bool changesRecord() const override { return m_visit.has_value(); }
    void fillAnew(const std::function<void()>& filled) override;

private:
    reception::VisitDraft draft() const;
    void showWhen(const QDateTime& when);
    Result<std::int64_t> saveChange();

    Kind m_kind;
    std::unique_ptr<Ui::VisitDialog> m_ui;
    KnownVisitor m_known;
    std::optional<reception::Visit> m_visit; ///< That is changed.
};

} // namespace tandem::gui
