#pragma once

#include "gui/kit/desk.h" // first: moc of Qt 6.4 fails at <compare> without it

#include "backoffice/settlements/bank_take_back.h"

#include <QDialog>

class QPushButton;

namespace tandem::gui {

class RowTable;
class TextLabel;

/// The files of the bank that were imported; one that was a mistake is taken back here, as a job,
/// as long as none of its lines is explained.
class ImportedFilesDialog final : public QDialog {
    Q_OBJECT

public:
    ImportedFilesDialog(Desk& desk, QWidget* parent);

    RowTable& table() { return *m_table; }

private:
    /// A file, and the account it is of.
    struct File {
        settlements::ImportTaken taken;
        QString account;
    };

    static Result<std::vector<File>> read(Reader& books);
    void build();
    void reload();
    void show(const std::vector<File>& files);
    void takeBack();
    void tell(const settlements::ImportTakenBack& taken);
    void say(const QString& problem);

    Desk& m_desk;
    RowTable* m_table;
    TextLabel* m_none;
    TextLabel* m_error;
    QPushButton* m_go = nullptr;
};

} // namespace tandem::gui
