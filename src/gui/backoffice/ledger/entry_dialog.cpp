#include "gui/backoffice/ledger/entry_dialog.h"

#include "backoffice/ledger/actions.h"
#include "backoffice/ledger/posting.h"
#include "backoffice/ledger/ui_entry_dialog.h"
#include "gui/backoffice/ledger/entry_grid.h"
#include "gui/kit/card.h"
#include "gui/kit/date_edit.h"
#include "gui/kit/style.h"

#include <QKeyEvent>
#include <QPushButton>

namespace tandem::gui {

using namespace Qt::StringLiterals;

EntryDialog::EntryDialog(Desk& desk, const std::vector<ledger::Account>& accounts, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_ui(std::make_unique<Ui::EntryDialog>())
    , m_date(new DateEdit(desk.clock, desk.locality))
    , m_grid(new EntryGrid(desk.locality, accounts))
    , m_key(makeUuid(desk.clock.now(), desk.random))
{
    m_ui->setupUi(this);
    build();
    m_date->setValue(desk.clock.today());
    showDifference();
}

EntryDialog::~EntryDialog() = default;

void EntryDialog::build()
{
    m_ui->errorLabel->hide();
    m_date->setObjectName(u"dateEdit"_s);
    m_date->setAccessibleName(tr("Date"));
    m_ui->head->addWidget(m_date, 1, 0);
    m_ui->head->setColumnStretch(1, 1);
    m_ui->dateLabel->setBuddy(m_date);
    auto* const card = new Card;
    card->body()->addWidget(m_grid);
    m_ui->gridHolder->addWidget(card);
    setTabOrder(m_date, m_ui->textEdit);
    setTabOrder(m_ui->textEdit, m_ui->referenceEdit);
    setTabOrder(m_ui->referenceEdit, m_grid);
    setTabOrder(m_grid, m_ui->buttons);
    QPushButton* const post = m_ui->buttons->button(QDialogButtonBox::Ok);
    post->setText(labelOf(ledger::actions::postEntries));
    post->setToolTip(tr("Ctrl+Enter"));
    post->setAutoDefault(false); // Enter goes on to the next field.
    setVariant(post, "primary");
    m_ui->buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &EntryDialog::post);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_date, &QLineEdit::returnPressed, m_ui->textEdit,
            [this] { m_ui->textEdit->setFocus(); });
    connect(m_ui->textEdit, &QLineEdit::returnPressed, m_ui->referenceEdit,
            [this] { m_ui->referenceEdit->setFocus(); });
    connect(m_ui->referenceEdit, &QLineEdit::returnPressed, m_grid, &EntryGrid::beginTyping);
    connect(&m_grid->lines(), &EntryLineModel::refused, this, &EntryDialog::refuse);
    connect(&m_grid->lines(), &EntryLineModel::changed, this, &EntryDialog::showDifference);
}

void EntryDialog::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && (event->modifiers() & Qt::ControlModifier) != 0)
        post();
    else if (!isEnter)
        QDialog::keyPressEvent(event);
}

void EntryDialog::showDifference()
{
    m_ui->errorLabel->hide();
    const EntryLineModel& lines = m_grid->lines();
    const Money difference = lines.difference();
    const QString sum = tr("Sum %1").arg(moneyText(lines.debitSum(), m_desk.locality));
    if (difference.isZero())
        m_ui->differenceLabel->setText(sum);
    else if (lines.isBalancing())
        m_ui->differenceLabel->setText(
            tr("%1 \u00b7 the last line takes what is missing").arg(sum));
    else
        m_ui->differenceLabel->setText(
            tr("%1 \u00b7 difference %2: debit and credit are not the same yet")
                .arg(sum, amountText(difference, m_desk.locality)));
}

Result<ledger::Entry> EntryDialog::typed() const
{
    auto on = m_date->value();
    if (!on)
        return Failure(on.error()).at(m_date->objectName());
    TANDEM_TRY(auto lines, m_grid->lines().lines());
    return ledger::Entry::checked({.postedOn = *on,
                                   .source = u"manual"_s,
                                   .text = m_ui->textEdit->text().simplified(),
                                   .reference = m_ui->referenceEdit->text().simplified(),
                                   .key = m_key},
                                  std::move(lines));
}

void EntryDialog::post()
{
    m_grid->setFocus(Qt::OtherFocusReason); // A cell that is being typed is taken first.
    const auto entry = typed();
    if (!entry)
        return refuse(entry.error());
    const auto posted = m_desk.office.change(
        ledger::actions::postEntries, [&](UnitOfWork& work) { return ledger::post(work, *entry); });
    if (!posted)
        return refuse(posted.error());
    m_desk.tell(tr("Entry %1 posted").arg(posted->id.value()));
    accept();
}

void EntryDialog::refuse(const Error& error)
{
    m_ui->errorLabel->setText(gui::textOf(error));
    m_ui->errorLabel->show();
    if (auto* const field = findChild<QLineEdit*>(error.field))
        field->setFocus(Qt::OtherFocusReason);
}

} // namespace tandem::gui
