#include "gui/kit/password_dialog.h"

#include "gui/kit/password_check.h"
#include "gui/kit/style.h"
#include "gui/kit/text_label.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

namespace tandem::gui {

using namespace Qt::StringLiterals;

PasswordDialog::PasswordDialog(Desk& desk, const QString& question, const QString& deed,
                               QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_password(new QLineEdit)
    , m_error(new TextLabel({}, TextRole::Body, ColorToken::Bad))
{
    constexpr int width = 420;
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Is it you?"));
    setMinimumWidth(width);
    auto* const form = new QFormLayout(this);
    form->setContentsMargins(metrics::pageMargin, metrics::pageMargin, metrics::pageMargin,
                             metrics::spaceLarge);
    form->setVerticalSpacing(metrics::spaceMedium);
    auto* const asked = new TextLabel(question);
    asked->setWordWrap(true);
    m_error->setWordWrap(true);
    m_error->hide();
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setObjectName(u"passwordEdit"_s);
    form->addRow(asked);
    form->addRow(tr("Your &password"), m_password);
    form->addRow(m_error);
    auto* const buttons = new QDialogButtonBox(QDialogButtonBox::Cancel | QDialogButtonBox::Ok);
    m_go = buttons->button(QDialogButtonBox::Ok);
    m_go->setText(deed);
    setVariant(m_go, "primary");
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &PasswordDialog::attempt);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_password->setFocus();
}

void PasswordDialog::attempt()
{
    m_go->setEnabled(false);
    checkPassword(m_desk, this, m_password->text(), [this](const Result<>& outcome) {
        m_go->setEnabled(true);
        if (!outcome) {
            m_error->setText(textOf(outcome.error()));
            m_error->show();
            m_password->selectAll();
            return m_password->setFocus();
        }
        accept();
        emit confirmed();
    });
}

} // namespace tandem::gui
