#pragma once

#include "backoffice/hr/holiday.h"
#include "gui/kit/list_page.h"
#include "gui/kit/short_dialog.h"

class QLineEdit;
class QPushButton;

namespace tandem::gui {

class DateEdit;

/// Enters a public holiday.
class HolidayDialog final : public ShortDialog {
    Q_OBJECT

public:
    HolidayDialog(Desk& desk, QWidget* parent);

protected:
    Result<std::int64_t> save() override;

private:
    DateEdit* m_day;
    QLineEdit* m_name;
    QLineEdit* m_region;
};

/// Says in which region the company works.
class HolidayRegionDialog final : public ShortDialog {
    Q_OBJECT

public:
    HolidayRegionDialog(Desk& desk, const QString& region, QWidget* parent);

protected:
    Result<std::int64_t> save() override;

private:
    QLineEdit* m_region;
};

/// The public holidays: days that are no leave. What is removed can be taken back at once.
class HolidayPage final : public ListPage {
    Q_OBJECT

public:
    explicit HolidayPage(Desk& desk, QWidget* parent = nullptr);

    QAction* newAction() override { return m_new; }

private:
    Result<> remove();
    void putBack(const std::vector<hr::HolidayDraft>& removed);
    void openRegion();

    QAction* m_new;
    QPushButton* m_remove;
};

} // namespace tandem::gui
