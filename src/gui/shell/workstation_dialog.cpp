#include "gui/shell/workstation_dialog.h"

#include "shell/ui_workstation_dialog.h"

namespace tandem::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int secondsPerMinute = 60;
constexpr int lockMinutesAsked = 10;

} // namespace

WorkstationDialog::WorkstationDialog(const WorkstationSettings& settings, QWidget* parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::WorkstationDialog>())
{
    m_ui->setupUi(this);
    m_ui->minutesSpin->setRange(1, lockMinutesMax);
    const int seconds = settings.lockAfterSeconds.value_or(lockMinutesAsked * secondsPerMinute);
    m_ui->minutesSpin->setValue(std::max(1, seconds / secondsPerMinute));
    m_ui->roleRadio->setChecked(!settings.lockAfterSeconds);
    m_ui->afterRadio->setChecked(settings.lockAfterSeconds && seconds > 0);
    m_ui->neverRadio->setChecked(settings.lockAfterSeconds && seconds == 0);
    m_ui->publicCheck->setChecked(settings.isPublic);
    m_ui->noticesCheck->setChecked(settings.usesDesktopNotices);
    m_ui->languageCombo->addItem(tr("As the desktop"), QString());
    for (const auto& [code, name] : {std::pair{u"de"_s, u"Deutsch"_s}, {u"en"_s, u"English"_s}})
        m_ui->languageCombo->addItem(name, code); // in the language itself
    m_ui->languageCombo->setCurrentIndex(
        std::max(0, m_ui->languageCombo->findData(settings.language)));
    connect(m_ui->minutesSpin, &QSpinBox::valueChanged, m_ui->afterRadio,
            [this] { m_ui->afterRadio->setChecked(true); });
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

WorkstationDialog::~WorkstationDialog() = default;

WorkstationSettings WorkstationDialog::settings() const
{
    WorkstationSettings settings{.isPublic = m_ui->publicCheck->isChecked(),
                                 .usesDesktopNotices = m_ui->noticesCheck->isChecked(),
                                 .language = m_ui->languageCombo->currentData().toString()};
    if (m_ui->neverRadio->isChecked())
        settings.lockAfterSeconds = 0;
    else if (m_ui->afterRadio->isChecked())
        settings.lockAfterSeconds = m_ui->minutesSpin->value() * secondsPerMinute;
    return settings;
}

} // namespace tandem::gui
