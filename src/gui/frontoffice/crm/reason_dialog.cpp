#include "gui/frontoffice/crm/reason_dialog.h"

#include "gui/kit/theme.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

namespace tandem::gui {

using namespace Qt::StringLiterals;

ReasonDialog::ReasonDialog(Desk& shared, const QString& question, const Action& action,
                           std::function<Result<>(const QString&)> run, QWidget* parent)
    : FormDialog(shared, parent)
    , m_reason(new QLineEdit)
    , m_run(std::move(run))
{
    setWindowTitle(question);
    auto* const form = new QFormLayout(this);
    form->setContentsMargins(metrics::pageMargin, metrics::pageMargin, metrics::pageMargin,
                             metrics::spaceLarge);
    m_reason->setObjectName(u"reasonEdit"_s);
    form->addRow(tr("&Reason"), m_reason);
    auto* const error = new QLabel;
    form->addRow(error);
    auto* const buttons = new QDialogButtonBox(QDialogButtonBox::Cancel | QDialogButtonBox::Ok);
    form->addRow(buttons);
    tie(buttons, error, action);
    setMinimumWidth(460);
}

Result<std::int64_t> ReasonDialog::save()
{
    TANDEM_CHECK(m_run(m_reason->text().trimmed()));
    return 0;
}

} // namespace tandem::gui
