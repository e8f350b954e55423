#pragma once

#include "gui/kit/desk.h"
#include "office/search.h"

#include <QDialog>

class QLineEdit;
class QListWidget;

namespace tandem::gui {

/// Something the palette offers.
struct PaletteEntry {
    QString text;
    QString where; ///< The page or menu it is of, or what kind of record it is.
    QString icon;
    QString keys{}; ///< Its shortcut, as text.
    bool isEnabled = true;
    std::function<void()> run;
};

/// Ctrl+K: every page and action, and every record by its words, from one line of typing.
class Palette final : public QDialog {
    Q_OBJECT

public:
    /// What a record that was found offers; nothing if this user cannot open it.
    using RecordOffer = std::function<std::optional<PaletteEntry>(const Hit& hit)>;

    Palette(Desk& desk, std::vector<RecordFinder> finders, RecordOffer offer, QWidget* parent);

    /// Shows the palette over its parent, with what can be done now.
    void openWith(std::vector<PaletteEntry> entries);

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void offer();
    void offerRecords(const QString& words);
    void offerFound(const View& view, std::function<Result<std::vector<Hit>>(Reader& books)> find);
    void addEntry(const PaletteEntry& entry);
    void runCurrent();

    Desk& m_desk;
    std::vector<RecordFinder> m_finders;
    RecordOffer m_offer;
    std::vector<PaletteEntry> m_entries;
    std::vector<PaletteEntry> m_shown;
    QLineEdit* m_line;
    QListWidget* m_list;
    int m_generation = 0;
};

} // namespace tandem::gui
