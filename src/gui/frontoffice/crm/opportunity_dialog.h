#pragma once

#include "gui/kit/form_dialog.h" // first: moc of Qt 6.4 fails at <compare> without it

#include "frontoffice/crm/opportunity.h"
#include "gui/kit/lookup_edit.h"

class QComboBox;
class QLineEdit;

namespace tandem::gui {

class AmountEdit;
class DateEdit;

/// An opportunity as its form shows it: all read at one moment.
struct OpportunitySeen {
    crm::Opportunity opportunity;
    QString party;
};

/// Error: crm::errors::opportunityNotFound.
Result<OpportunitySeen> opportunitySeen(Reader& books, crm::OpportunityId id);

/// A new opportunity, or one that is changed: with whom, what, how much may come of it, and who
/// looks after it.
class OpportunityDialog final : public FormDialog {
    Q_OBJECT

public:
    /// With `party` filled in, unless it is empty.
    OpportunityDialog(Desk& desk, const LookupHit& party, QWidget* parent);
    /// The opportunity as it was read.
    OpportunityDialog(Desk& desk, const OpportunitySeen& seen, QWidget* parent);

protected:
    std::vector<Error> problems() override;
    Result<std::int64_t> save() override;
    bool changesRecord() const override { return m_id.isSet(); }
    void fillAnew(const std::function<void()>& filled) override;

private:
    OpportunityDialog(Desk& desk, crm::OpportunityId id, const Action& action,
                      const Currency& currency, QWidget* parent);

    void show(const OpportunitySeen& seen);
    void readChoices();
    Result<crm::OpportunityDraft> draft() const;
    Result<std::int64_t> create(const crm::OpportunityDraft& draft);

    crm::OpportunityId m_id; ///< Unset: a new one.
    std::int64_t m_version = 0;
    crm::StageId m_stage;
    UserId m_ownerId;
    LookupEdit* m_party;
    QLineEdit* m_title;
    AmountEdit* m_expected;
    DateEdit* m_closesOn;
    QComboBox* m_stages;
    QComboBox* m_owner;
};

} // namespace tandem::gui
