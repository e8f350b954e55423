#include "gui/office/access_token_dialog.h"

#include "base/check.h"
#include "gui/kit/style.h"
#include "gui/kit/text_label.h"
#include "gui/office/permission_words.h"
#include "office/access_token.h"
#include "office/actions.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QSysInfo>
#include <QVBoxLayout>

namespace tandem::gui {

using namespace Qt::StringLiterals;

AccessTokenDialog::AccessTokenDialog(Desk& shared, QWidget* parent)
    : ShortDialog(shared, tr("New access token"), parent)
    , m_name(new QLineEdit)
    , m_days(new QSpinBox)
    , m_rights(new QListWidget)
    , m_password(new QLineEdit)
{
    constexpr int rightRowsMin = 4;
    addNote(
        tr("A script signs in with it as you, by TANDEM_TOKEN. It may do what is ticked, or all "
           "that you may if nothing is; it approves nothing and manages no users."));
    m_name->setPlaceholderText(tr("Nightly reports"));
    m_days->setRange(1, tokenDaysMax);
    m_days->setValue(tokenDays);
    for (const PermissionName& right : permissionNames()) {
        if (!office().session().permissions.contains(right.permission)
            || !isOfToken(right.permission))
            continue;
        auto* const item = new QListWidgetItem(wordsOf(right.permission), m_rights);
        item->setData(Qt::UserRole, QString::fromLatin1(right.name));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
    }
    m_rights->setMinimumHeight(rightRowsMin
                               * (m_rights->fontMetrics().lineSpacing() + metrics::spaceSmall));
    m_password->setEchoMode(QLineEdit::Password);
    addField(tr("&What it is for"), u"name"_s, m_name);
    addField(tr("Good for, &days"), u"days"_s, m_days);
    addField(tr("Only to"), u"rights"_s, m_rights);
    addField(tr("Your &password"), u"password"_s, m_password);
    finish(actions::makeAccessToken);
}

QStringList AccessTokenDialog::chosenRights() const
{
    QStringList all;
    for (int row = 0; row < m_rights->count(); ++row)
        if (m_rights->item(row)->checkState() == Qt::Checked)
            all += m_rights->item(row)->data(Qt::UserRole).toString();
    return all;
}

Result<std::int64_t> AccessTokenDialog::save()
{
    return fail(tandem::errors::brokenInvariant)
        .because(u"a password is checked beside the window"_s);
}

void AccessTokenDialog::saveBeside(const Answered& answered)
{
    const SignIn attempt{.name = office().session().userName,
                         .password = m_password->text(),
                         .workstation = QSysInfo::machineHostName()};
    const AccessTokenDraft draft{m_name->text(), chosenRights(), m_days->value()};
    desk().background.run(
        this,
        [attempt, draft](Office&, Database& database) {
            const SystemClock clock;
            SystemRandom random;
            return makeAccessToken({database, clock, random}, attempt, draft);
        },
        [this, answered](const Result<QString>& token) {
            if (!token)
                return answered(Failure(token.error()));
            answered(0);
            emit made(*token);
        });
}

TokenMadeDialog::TokenMadeDialog(const QString& token, QWidget* parent) : QDialog(parent)
{
    constexpr int width = 620;
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Access token"));
    setMinimumWidth(width);
    auto* const all = new QVBoxLayout(this);
    all->setContentsMargins(metrics::pageMargin, metrics::pageMargin, metrics::pageMargin,
                            metrics::spaceLarge);
    all->setSpacing(metrics::spaceMedium);
    auto* const note =
        new TextLabel(tr("Copy it now and keep it as you keep a password. It is not shown again."));
    note->setWordWrap(true);
    auto* const shown = new QLineEdit(token);
    shown->setObjectName(u"tokenEdit"_s);
    shown->setAccessibleName(tr("Access token"));
    shown->setReadOnly(true);
    shown->selectAll();
    auto* const buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto* const copy = buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    setVariant(copy, "primary");
    connect(copy, &QPushButton::clicked, this,
            [token] { QApplication::clipboard()->setText(token); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (QWidget* const one : {static_cast<QWidget*>(note), static_cast<QWidget*>(shown),
                               static_cast<QWidget*>(buttons)})
        all->addWidget(one);
    shown->setFocus();
}

} // namespace tandem::gui
