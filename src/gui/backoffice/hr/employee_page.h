#pragma once

#include "gui/kit/record_page.h"

class QTableWidget;

namespace tandem::gui {

class TextLabel;

struct EmployeeFile;

/// An employee: contracts over time, and the account of leave.
class EmployeePage final : public RecordPage {
    Q_OBJECT

public:
    explicit EmployeePage(Desk& desk, QWidget* parent = nullptr);

    void reload() override;
    void focusFirst() override;
    void showRecord(std::int64_t record) override;
    QAction* newAction() override { return m_ask; }

private:
    void show(const EmployeeFile& file);
    void showContracts(const EmployeeFile& file);
    void showLeave(const EmployeeFile& file);

    std::int64_t m_id = 0; ///< 0 until a record is shown.
    QAction* m_ask;
    TextLabel* m_name;
    TextLabel* m_facts;
    TextLabel* m_balance;
    QTableWidget* m_contracts;
    QTableWidget* m_leave;
    QTableWidget* m_requests;
};

} // namespace tandem::gui
