#pragma once

#include "gui/frontoffice/sales/document_output.h"
#include "gui/kit/record_page.h"

class QPushButton;
class QVBoxLayout;

namespace tandem::gui {

class Card;
class DocumentView;
class RowTable;
class TextLabel;

/// An invoice as the customer reads it, what is open of it, and what was paid.
class InvoicePage final : public RecordPage {
    Q_OBJECT

public:
    explicit InvoicePage(Desk& desk, QWidget* parent = nullptr);
    ~InvoicePage() override;

    void reload() override;
    void focusFirst() override;
    void showRecord(std::int64_t record) override;

protected:
    void showPosting() override;
    void print() override;

private:
    struct Seen;

    QWidget* buildSide();
    void show(const Seen& seen);
    void showSettlements();
    Result<> recordPayment();
    Result<> issueCreditNote();
    void saveElectronic();

    InvoiceId m_id;
    std::unique_ptr<Seen> m_seen;
    DocumentView* m_preview;
    TextLabel* m_title;
    TextLabel* m_facts;
    TextLabel* m_open;
    TextLabel* m_openWords;
    RowTable* m_settlements;
    QPushButton* m_pay;
    QPushButton* m_credit;
    QPushButton* m_pdf;
    DocumentOutput m_output;
};

} // namespace tandem::gui
