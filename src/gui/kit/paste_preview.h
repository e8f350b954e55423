#pragma once

#include <QDialog>

#include <functional>

class QTableWidget;

namespace tandem::gui {

class TextLabel;

/// A pasted block before it is taken: each cell that cannot be read is marked, with the reason, and
/// can be mended on the spot. It is taken whole or not at all.
class PastePreview final : public QDialog {
    Q_OBJECT

public:
    /// What is wrong with a cell of the block; empty if nothing is.
    using Problem = std::function<QString(int column, const QString& text)>;

    PastePreview(const QStringList& heads, const QString& block, Problem problem,
                 QWidget* parent = nullptr);

    /// The block as it stands in the preview.
    QString block() const;
    int problemCount() const { return m_problemCount; }
    QTableWidget& table() { return *m_table; }

private:
    void check();

    Problem m_problem;
    QTableWidget* m_table;
    TextLabel* m_words;
    class QPushButton* m_take;
    int m_problemCount = 0;
    bool m_isChecking = false;
};

/// Whether nothing is wrong with any cell of a block.
bool isReadable(const QString& block, const PastePreview::Problem& problem);

/// The cells of a block of lines and tabs, without the line that ends it.
std::vector<QStringList> cellsOf(const QString& block);

} // namespace tandem::gui
