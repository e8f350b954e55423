#include "gui/office/cover_dialog.h"

#include "office/actions.h"
#include "office/cover.h"
#include "office/ui_cover_dialog.h"

namespace tandem::gui {

CoverDialog::CoverDialog(Desk& shared, const std::vector<User>& users, QWidget* parent)
    : FormDialog(shared, parent)
    , m_ui(std::make_unique<Ui::CoverDialog>())
{
    m_ui->setupUi(this);
    for (const User& one : users)
        if (one.isActive) {
            m_ui->standInCombo->addItem(one.name);
            m_ui->absentCombo->addItem(one.name);
        }
    m_ui->absentCombo->setCurrentIndex(-1);
    m_ui->halfCombo->addItem(tr("Front office"), static_cast<int>(Half::FrontOffice));
    m_ui->halfCombo->addItem(tr("Back office"), static_cast<int>(Half::BackOffice));
    const QDate today = desk().clock.today();
    m_ui->fromEdit->setDateTime(today.startOfDay());
    m_ui->untilEdit->setDateTime(today.addDays(1).startOfDay());
    tie(m_ui->buttons, m_ui->errorLabel, actions::grantCover);
}

CoverDialog::~CoverDialog() = default;

Result<std::int64_t> CoverDialog::save()
{
    const auto momentOf = [this](const QDateTimeEdit* edit) {
        return Instant{QDateTime(edit->date(), edit->time(), locality().zone).toMSecsSinceEpoch()};
    };
    TANDEM_CHECK(
        grantCover(office(), {.standIn = m_ui->standInCombo->currentText(),
                              .absent = m_ui->absentCombo->currentText(),
                              .half = static_cast<Half>(m_ui->halfCombo->currentData().toInt()),
                              .from = momentOf(m_ui->fromEdit),
                              .until = momentOf(m_ui->untilEdit),
                              .reason = m_ui->reasonEdit->text().trimmed()}));
    return 0;
}

} // namespace tandem::gui
