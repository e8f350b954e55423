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
} // namespace tandem::crm

namespace tandem::gui {

/// A new party, or another one's details. While it is typed, parties that may be the same are
/// named, so that nobody is entered twice.
///
/// It shows the first address, phone, mail, account and VAT number; further ones stay as they are.
class PartyDialog final : public FormDialog {
    Q_OBJECT

public:
    /// A new one.
    PartyDialog(Desk& desk, QWidget* parent);
    PartyDialog(Desk& desk, const crm::Party& party, QWidget* parent);
    ~PartyDialog() override;

protected:
    Result<std::int64_t> save() override;

private:
    void begin();
    void fill();
    crm::PartyDraft draft() const;
    void lookForDuplicates();
    QStringList bodyOf(const crm::PartyDraft& draft) const;

    std::unique_ptr<Ui::PartyDialog> m_ui;
    std::unique_ptr<crm::Party> m_party; ///< As it was; a new one has no id.
    QTimer* m_pause;
    int m_generation = 0;
};

} // namespace tandem::gui
