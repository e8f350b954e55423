#pragma once

#include "gui/kit/record_page.h"

#include <memory>

class QPushButton;
class QTableWidget;

namespace tandem::gui {

class TextLabel;

struct EmployeeFile;

/// An employee: contracts over time, and the account of leave.
class EmployeePage final : public RecordPage {
    Q_OBJECT

public:
    explicit EmployeePage(Desk& desk, QWidget* parent = nullptr);
    ~EmployeePage() override;

    void reload() override;
    void focusFirst() override;
    void showRecord(std::int64_t record) override;
    QAction* newAction() override { return m_ask; }

protected:
    void edit() override;

private:
    void show(const EmployeeFile& file);
    void addDeeds(class Card& contracts, class Card& leave, class QHBoxLayout& head);
    void showContracts(const EmployeeFile& file);
    void showLeave(const EmployeeFile& file);

    std::int64_t m_id = 0;                ///< 0 until a record is shown.
    std::unique_ptr<EmployeeFile> m_file; ///< What is shown.
    QAction* m_ask;
    QPushButton* m_contract;
    QPushButton* m_grant;
    QPushButton* m_edit;
    QPushButton* m_person;
    QPushButton* m_end;
    TextLabel* m_name;
    TextLabel* m_facts;
    TextLabel* m_balance;
    QTableWidget* m_contracts;
    QTableWidget* m_leave;
    QTableWidget* m_requests;
};

} // namespace tandem::gui
