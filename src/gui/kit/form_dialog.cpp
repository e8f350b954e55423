#include "gui/kit/form_dialog.h"

#include "gui/kit/style.h"

#include <QCryptographicHash>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>

namespace tandem::gui {

using namespace Qt::StringLiterals;

FormDialog::FormDialog(Desk& desk, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_key(makeUuid(desk.clock.now(), desk.random))
{
    setAttribute(Qt::WA_DeleteOnClose);
}

void FormDialog::tie(QDialogButtonBox* buttons, QLabel* errorLabel, const Action& action,
                     const QString& deed)
{
    m_errorLabel = errorLabel;
    m_errorLabel->setTextFormat(Qt::PlainText);
    m_errorLabel->setWordWrap(true);
    QPalette tinted = m_errorLabel->palette();
    tinted.setColor(QPalette::WindowText, color(ColorToken::Bad));
    m_errorLabel->setPalette(tinted);
    showText(m_errorLabel, {});
    QPushButton* const button = buttons->button(QDialogButtonBox::Ok);
    button->setText(deed.isEmpty() ? labelOf(action) : deed);
    button->setToolTip(tr("Ctrl+Enter"));
    button->setEnabled(office().allows(action));
    button->setAutoDefault(false);
    setVariant(button, "primary");
    if (QPushButton* const cancel = buttons->button(QDialogButtonBox::Cancel))
        cancel->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::accepted, this, &FormDialog::attempt);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (const int enter : {Qt::Key_Return, Qt::Key_Enter})
        connect(new QShortcut(QKeySequence(static_cast<int>(Qt::CTRL) | enter), this),
                &QShortcut::activated, button, &QAbstractButton::click);
}

void FormDialog::attempt()
{
    const Result<std::int64_t> record = save();
    if (!record)
        return showError(record.error());
    emit saved(*record);
    accept();
}

void FormDialog::showError(const Error& error)
{
    showProblem(textOf(error));
    markField(error.field);
}

void FormDialog::showProblem(const QString& text)
{
    markField({});
    showText(m_errorLabel, text);
}

void FormDialog::markField(const QString& field)
{
    if (m_marked)
        setVariant(m_marked, "");
    m_marked = nullptr;
    if (field.isEmpty())
        return;
    for (const char* const end : {"Edit", "Lookup", "Combo"})
        if (auto* const widget = findChild<QWidget*>(field + QLatin1StringView(end))) {
            m_marked = widget;
            setVariant(widget, "error");
            widget->setFocus(Qt::OtherFocusReason);
            return;
        }
}

Request FormDialog::request(const QStringList& body) const
{
    return {.key = m_key,
            .bodyHash =
                QCryptographicHash::hash(body.join(u'\n').toUtf8(), QCryptographicHash::Sha256)};
}

void showText(QLabel* label, const QString& text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

} // namespace tandem::gui
