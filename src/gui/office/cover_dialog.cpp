#include "gui/office/cover_dialog.h"

#include "gui/kit/save_key.h"
#include "gui/kit/style.h"
#include "office/cover.h"
#include "office/ui_cover_dialog.h"

#include <QPushButton>

namespace tandem::gui {

CoverDialog::CoverDialog(Desk& desk, const std::vector<User>& users, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_ui(std::make_unique<Ui::CoverDialog>())
{
    m_ui->setupUi(this);
    m_ui->errorLabel->hide();
    for (const User& one : users)
        if (one.isActive) {
            m_ui->standInCombo->addItem(one.name);
            m_ui->absentCombo->addItem(one.name);
        }
    m_ui->absentCombo->setCurrentIndex(-1);
    m_ui->halfCombo->addItem(tr("Front office"), static_cast<int>(Half::FrontOffice));
    m_ui->halfCombo->addItem(tr("Back office"), static_cast<int>(Half::BackOffice));
    const QDate today = desk.clock.today();
    m_ui->fromEdit->setDateTime(today.startOfDay());
    m_ui->untilEdit->setDateTime(today.addDays(1).startOfDay());
    QPushButton* const save = m_ui->buttons->button(QDialogButtonBox::Ok);
    save->setText(tr("&Let stand in"));
    setVariant(save, "primary");
    pressOnCtrlEnter(m_ui->buttons->button(QDialogButtonBox::Ok));
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &CoverDialog::attempt);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

CoverDialog::~CoverDialog() = default;

void CoverDialog::attempt()
{
    const auto momentOf = [this](const QDateTimeEdit* edit) {
        return Instant{
            QDateTime(edit->date(), edit->time(), m_desk.locality.zone).toMSecsSinceEpoch()};
    };
    const auto done = grantCover(m_desk.office,
                                 {.standIn = m_ui->standInCombo->currentText(),
                                  .absent = m_ui->absentCombo->currentText(),
                                  .half = static_cast<Half>(m_ui->halfCombo->currentData().toInt()),
                                  .from = momentOf(m_ui->fromEdit),
                                  .until = momentOf(m_ui->untilEdit),
                                  .reason = m_ui->reasonEdit->text().trimmed()});
    if (!done) {
        m_ui->errorLabel->setText(textOf(done.error()));
        m_ui->errorLabel->show();
        return;
    }
    emit saved();
    accept();
}

} // namespace tandem::gui
