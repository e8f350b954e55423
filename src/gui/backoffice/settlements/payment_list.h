#pragma once

#include "gui/kit/list_page.h"

class QPushButton;

namespace tandem::gui {

/// All payments; one that was a mistake is cancelled here.
class PaymentList final : public ListPage {
    Q_OBJECT

public:
    explicit PaymentList(Desk& desk, QWidget* parent = nullptr);

    QAction* newAction() override { return m_new; }

private:
    Result<> cancelCurrent();
    void openRecord();

    QAction* m_new;
    QPushButton* m_cancel;
};

/// What is open; small rests and bad debts are written off here. Enter opens the invoice or bill of
/// an item.
class OpenItemList final : public ListPage {
    Q_OBJECT

public:
    explicit OpenItemList(Desk& desk, QWidget* parent = nullptr);

private:
    Result<> writeOffCurrent();
    Result<> giveUpCurrent();
    Result<> withholdCurrent();
    void openDocument(std::int64_t record);

    QPushButton* m_writeOff;
    QPushButton* m_giveUp;
    QPushButton* m_withhold;
};

} // namespace tandem::gui
