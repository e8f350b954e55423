#pragma once

#include "gui/kit/form_dialog.h"

#include <memory>

class QTimer;

namespace Ui {
class PartyDialog;
}

namespace tandem::crm {
struct Party;
struct PartyDraft;
struct PartyProblem;
} // namespace tandem::crm

namespace tandem::workflows {
struct PartyTerms;
}

namespace tandem::gui {

/// A new party, or another one's details. While it is typed, parties that may be the same are
/// named, so that nobody is entered twice.
///
/// The first address, phone, mail, account and VAT number stand in the form, further ones in rows
/// below it.
class PartyDialog final : public FormDialog {
    Q_OBJECT

public:
    /// A new one.
    PartyDialog(Desk& desk, QWidget* parent);
    PartyDialog(Desk& desk, const crm::Party& party, QWidget* parent);
    ~PartyDialog() override;

protected:
    Result<std::int64_t> save() override;
    std::vector<Error> problems() override;
    bool changesRecord() const override;
    void fillAnew(const std::function<void()>& filled) override;

private:
    void begin();
    void fill();
    void buildTerms();
    workflows::PartyTerms terms() const;
    QString countryNow() const;
    crm::PartyDraft draft() const;
    QString fieldOf(const crm::PartyProblem& problem, const crm::PartyDraft& draft) const;
    void lookForDuplicates();
    QStringList bodyOf(const crm::PartyDraft& draft) const;

    std::unique_ptr<Ui::PartyDialog> m_ui;
    std::unique_ptr<crm::Party> m_party; ///< As it was; a new one has no id.
    class PartyPartsEdit* m_parts;
    class TermsCombo* m_customerTerms = nullptr;
    TermsCombo* m_supplierTerms = nullptr;
    std::unique_ptr<workflows::PartyTerms> m_terms; ///< As they were, once they are read.
    QString m_homeCountry;                          ///< The company's own.
    QTimer* m_pause;
    int m_generation = 0;
};

} // namespace tandem::gui
