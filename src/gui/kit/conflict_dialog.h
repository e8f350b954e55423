#pragma once

#include <QDialog>
#include <QJsonValue>

#include <vector>

class QGridLayout;
class QRadioButton;

namespace tandem::gui {

/// A field that somebody else changed while it was open here, or that was changed here.
struct FieldConflict {
    QString name;
    QString title;
    QJsonValue base; ///< As it was when the form was opened.
    QJsonValue mine;
    QJsonValue theirs; ///< As it stands in the books now.

    bool isMineChanged() const { return mine != base; }
};

/// Both versions of a record that was changed elsewhere meanwhile, field by field, to choose from.
class ConflictDialog final : public QDialog {
    Q_OBJECT

public:
    explicit ConflictDialog(std::vector<FieldConflict> fields, QWidget* parent = nullptr);

    /// The fields with the value that was chosen for each.
    QJsonObject chosen() const;

private:
    enum class Side { Mine, Theirs };

    void addRow(QGridLayout* grid, int row, const FieldConflict& field);
    void chooseAll(Side side);

    std::vector<FieldConflict> m_fields;
    std::vector<QRadioButton*> m_mine;
    std::vector<QRadioButton*> m_theirs;
};

} // namespace tandem::gui
