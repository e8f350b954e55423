#pragma once

#include "gui/kit/page.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace tandem::gui {

class AccountChoiceTable;
class DateEdit;
class ImportResultTable;
class MessageBar;
class TextLabel;

/// Takes over what other programs kept: books, charts, opening balances, customers, items. A file
/// is read and written as one job that can be stopped: all of it, or nothing.
class ImportPage final : public Page {
    Q_OBJECT

public:
    ImportPage(Desk& desk, QWidget* parent = nullptr);

    void reload() override {}
    void focusFirst() override;
    /// Whether a file is being taken over.
    bool isImporting() const { return m_job != 0; }
    MessageBar& bar() { return *m_bar; }

private:
    void fillKinds();
    void chooseFile();
    void propose();
    void forgetAccounts();
    void begin();
    void showHint();
    void showState();

    QComboBox* m_kind;
    TextLabel* m_hint;
    QLineEdit* m_file;
    QPushButton* m_choose;
    QCheckBox* m_isTrial;
    QPushButton* m_propose;
    QPushButton* m_begin;
    QLabel* m_onLabel;
    DateEdit* m_on; ///< Of opening balances.
    AccountChoiceTable* m_accounts;
    ImportResultTable* m_result;
    QProgressBar* m_progress;
    MessageBar* m_bar;
    int m_job = 0; ///< Of the job board; 0: none.
};

} // namespace tandem::gui
