#pragma once

#include "gui/kit/page.h"
#include "workflows/export_books.h"

class QComboBox;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace tandem::gui {

class DateEdit;
class MessageBar;
class TextLabel;

/// Lets books leave: for a tax office, an accountant, another program, or as a whole. A folder is
/// written as one job that can be stopped; what was stopped leaves no file.
class ExportPage final : public Page {
    Q_OBJECT

public:
    ExportPage(Desk& desk, QWidget* parent = nullptr);

    void reload() override {}
    void focusFirst() override;
    bool isExporting() const { return m_job != 0; }
    MessageBar& bar() { return *m_bar; }

private:
    void layOut();
    void begin();
    void showState();
    workflows::BookExport wanted() const;

    QComboBox* m_format;
    TextLabel* m_hint;
    DateEdit* m_from;
    DateEdit* m_to;
    QLineEdit* m_siren;
    QLineEdit* m_consultant;
    QLineEdit* m_client;
    QPushButton* m_begin;
    QProgressBar* m_progress;
    MessageBar* m_bar;
    int m_job = 0; ///< Of the job board; 0: none.
};

} // namespace tandem::gui
