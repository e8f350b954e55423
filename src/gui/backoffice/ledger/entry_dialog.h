#pragma once

#include "gui/kit/form_dialog.h" // first: moc of Qt 6.4 fails at <compare> without it

#include "backoffice/ledger/account.h"
#include "backoffice/ledger/entry_template.h"

#include <memory>

class QComboBox;
class QGridLayout;
class QLineEdit;

namespace Ui {
class EntryDialog;
}

namespace tandem::gui {

class AmountEdit;
class DateEdit;
class EntryGrid;
class TextLabel;

/// Writes an entry of several lines. The last line balances by itself; Ctrl+Enter posts, Ctrl+S
/// keeps it as a draft that others see, Ctrl+R repeats the entry posted last, and a template is
/// used by typing its name as the description. While it cannot be posted the dialog stays open and
/// says why; where a rule wants a second person it offers to ask one.
class EntryDialog final : public FormDialog {
    Q_OBJECT

public:
    EntryDialog(Desk& desk, const std::vector<ledger::Account>& accounts,
                QWidget* parent = nullptr);
    /// A draft as it was read, to go on with.
    EntryDialog(Desk& desk, const std::vector<ledger::Account>& accounts,
                const ledger::EntryDraft& draft, QWidget* parent = nullptr);
    ~EntryDialog() override;

    EntryGrid& grid() { return *m_grid; }
    /// Begins with what a template says; an amount to split is asked for first.
    void useTemplate(const QString& name);
    /// Begins with what the user typed for the entry posted last, for the day that is shown.
    void repeatLast();
    /// Saves what stands in the fields as a draft, and closes.
    void keepDraft();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    Result<std::int64_t> save() override;
    bool savesBeside() const override;
    void saveBeside(const Answered& answered) override;
    bool changesRecord() const override { return m_draft.id.isSet(); }
    void fillAnew(const std::function<void()>& filled) override;
    std::optional<WayOut> wayOutOf(const Error& error) override;

private:
    void build();
    void readNames();
    void buildTerms();
    void addTerm(const QString& label, QWidget* field, int column);
    void buildDeeds();
    void tieFields();
    void buildTemplates();
    void fillTemplateMenu(QMenu* menu);
    void readTerms();
    Result<> takeTerms();
    void show(const ledger::EntryDraft& draft);
    Result<QString> rateTyped() const;
    Currency currencyChosen() const;
    Result<ledger::EntryDraft> typedDraft() const;
    Result<QString> ask();
    void takeKept(const Result<std::int64_t>& id);
    void runBeside(const QString& title, std::function<Result<std::int64_t>(Office&)> work,
                   const Answered& answered);
    void showTemplate();
    void rememberLast();
    void saveTemplate();
    void showSums();

    std::unique_ptr<Ui::EntryDialog> m_ui;
    DateEdit* m_date;
    EntryGrid* m_grid;
    QGridLayout* m_terms = nullptr;
    QComboBox* m_currency;
    QLineEdit* m_rate;
    QComboBox* m_prices;
    AmountEdit* m_amount; ///< What the template in use splits.
    std::vector<ledger::Account> m_accounts;
    const bool m_hasJobs;
    ledger::EntryDraft m_draft;                     ///< Without a key: not kept as a draft.
    std::vector<ledger::EntryTemplate> m_templates; ///< Without lines.
    ledger::EntryTemplate m_used;                   ///< Whose shares follow the amount.
};

} // namespace tandem::gui
