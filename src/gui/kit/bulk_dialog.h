#pragma once

#include "gui/kit/desk.h"
#include "office/bulk_edit.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPushButton;
class QTimer;

namespace tandem::gui {

class RowTable;
class TextLabel;

/// Changes many records alike: what and how, a preview of every record with its old and its new
/// value, and one button that changes all of them or none.
class BulkDialog final : public QDialog {
    Q_OBJECT

public:
    /// `records` are those of the selected rows.
    BulkDialog(Desk& desk, std::vector<BulkEdit> edits, std::vector<std::int64_t> records,
               QWidget* parent);
    ~BulkDialog() override;

    bool isReady() const { return !m_isReading; }
    RowTable& preview() { return *m_preview; }

signals:
    /// They were changed; the changes can be taken back.
    void changed(const tandem::BulkEdit& edit, const std::vector<tandem::BulkChange>& made);

private:
    void chooseEdit();
    void readPreview();
    void show(std::vector<BulkChange> changes);
    void apply();
    BulkWish wish() const;
    const BulkEdit& edit() const;

    Desk& m_desk;
    std::vector<BulkEdit> m_edits;
    std::vector<std::int64_t> m_records;
    std::vector<BulkChange> m_changes;
    QComboBox* m_field;
    QLineEdit* m_value;
    QComboBox* m_choice;
    QComboBox* m_rounding;
    class QLabel* m_roundingLabel;
    TextLabel* m_hint;
    TextLabel* m_problem;
    RowTable* m_preview;
    QPushButton* m_apply;
    QTimer* m_readSoon;
    std::unique_ptr<BackgroundReader> m_writer; ///< Many records are changed on its thread.
    int m_generation = 0;
    bool m_isReading = false;
};

/// Takes changes back; the words of what came of it. On the thread of a BackgroundReader of its
/// own, which lives until `answered`.
void undoBulk(Desk& desk, QObject* receiver, const BulkEdit& edit,
              const std::vector<BulkChange>& made,
              std::function<void(const Result<std::vector<BulkChange>>&)> answered);

} // namespace tandem::gui
