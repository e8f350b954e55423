#pragma once

#include "gui/frontoffice/sales/document_output.h"
#include "gui/kit/record_page.h"

#include <optional>

class QDialog;
class QPushButton;

namespace tandem::gui {

class DocumentView;
class TextLabel;

/// A document as the customer reads it, and the record that it is about.
struct SeenDocument {
    documents::SalesDocument document;
    std::int64_t origin = 0;    ///< The order or invoice; its page is DocumentSource::originPage.
    QString note{};             ///< What became of it: "Credited by SC-2025-00001".
    bool isDeedPossible = true; ///< What the page's deed does can still be done.
};

/// What can be done with a document on its page.
struct DocumentDeed {
    Action action;
    /// The form for it, about the document of that record and number.
    std::function<QDialog*(Desk& desk, std::int64_t record, const QString& number, QWidget* parent)>
        form;
};

/// Which documents a page shows.
struct DocumentSource {
    RecordKind kind;
    std::vector<Topic> topics;
    QString postedAs; ///< As entries name it: "delivery"; empty: nothing is posted for it.
    QString originPage;
    const char* originText; ///< On the button that opens it; marked for translation.
    std::function<Result<SeenDocument>(Reader& books, std::int64_t record)> read;
    /// The document as an electronic invoice; empty: it is none.
    std::function<Result<formats::EInvoice>(Reader& books, std::int64_t record)> electronic{};
    std::optional<DocumentDeed> deed{};
};

/// A delivery note, a credit note, a quote or a confirmation as it is printed, to be saved as PDF
/// or printed, and what hangs on it.
class DocumentPage final : public RecordPage {
    Q_OBJECT

public:
    DocumentPage(Desk& desk, DocumentSource source, QWidget* parent = nullptr);
    ~DocumentPage() override;

    void reload() override;
    void focusFirst() override;
    void showRecord(std::int64_t record) override;

    const std::optional<SeenDocument>& seen() const { return m_seen; }

protected:
    void showPosting() override;
    void print() override;

private:
    QWidget* buildSide();
    void show(const SeenDocument& seen);
    void saveElectronic();

    DocumentSource m_source;
    DocumentOutput m_output;
    std::optional<SeenDocument> m_seen;
    DocumentView* m_preview;
    TextLabel* m_title;
    TextLabel* m_facts;
    QPushButton* m_save;
    QPushButton* m_deed = nullptr; ///< Where the document has one.
};

/// Quote or confirmation of an order.
DocumentSource orderDocument();
DocumentSource deliveryNote();
DocumentSource creditNoteDocument();
DocumentSource depositDocument();

} // namespace tandem::gui
