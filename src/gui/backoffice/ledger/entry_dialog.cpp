#include "gui/backoffice/ledger/entry_dialog.h"

#include "backoffice/ledger/actions.h"
#include "backoffice/ledger/entry_approval.h"
#include "backoffice/ledger/errors.h"
#include "backoffice/ledger/posting.h"
#include "backoffice/ledger/ui_entry_dialog.h"
#include "gui/backoffice/ledger/entry_grid.h"
#include "gui/kit/card.h"
#include "gui/kit/date_edit.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QShortcut>

namespace tandem::gui {

using namespace Qt::StringLiterals;

EntryDialog::EntryDialog(Desk& shared, const std::vector<ledger::Account>& accounts,
                         QWidget* parent)
    : FormDialog(shared, parent)
    , m_ui(std::make_unique<Ui::EntryDialog>())
    , m_date(new DateEdit(shared.clock, shared.locality))
    , m_grid(new EntryGrid(shared.locality, accounts))
{
    m_ui->setupUi(this);
    build();
    m_date->setValue(desk().clock.today());
    showDifference();
}

EntryDialog::EntryDialog(Desk& shared, const std::vector<ledger::Account>& accounts,
                         const ledger::EntryDraft& draft, QWidget* parent)
    : EntryDialog(shared, accounts, parent)
{
    setWindowTitle(tr("Draft %1").arg(draft.id.value()));
    setRecord(draft.id.value());
    show(draft);
}

EntryDialog::~EntryDialog() = default;

void EntryDialog::show(const ledger::EntryDraft& draft)
{
    m_draft = draft;
    m_date->setValue(draft.postedOn);
    m_ui->textEdit->setText(draft.text);
    m_ui->referenceEdit->setText(draft.reference);
    m_grid->lines().show(draft.lines);
}

void EntryDialog::build()
{
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
    m_grid->setObjectName(u"linesEdit"_s);
    auto* const keep = m_ui->buttons->addButton(tr("Save &as draft"), QDialogButtonBox::ActionRole);
    keep->setObjectName(u"draftButton"_s);
    keep->setToolTip(tr("Ctrl+S"));
    keep->setAutoDefault(false);
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_S), this), &QShortcut::activated, keep,
            &QAbstractButton::click);
    keep->setEnabled(office().allows(ledger::actions::saveDraft));
    connect(keep, &QPushButton::clicked, this, &EntryDialog::keepDraft);
    tie(m_ui->buttons, m_ui->errorLabel, ledger::actions::postEntries);
    connect(m_date, &QLineEdit::returnPressed, m_ui->textEdit,
            [this] { m_ui->textEdit->setFocus(); });
    connect(m_ui->textEdit, &QLineEdit::returnPressed, m_ui->referenceEdit,
            [this] { m_ui->referenceEdit->setFocus(); });
    connect(m_ui->referenceEdit, &QLineEdit::returnPressed, m_grid, &EntryGrid::beginTyping);
    connect(&m_grid->lines(), &EntryLineModel::refused, this,
            [this](const Error& error) { showError(error); });
    connect(&m_grid->lines(), &EntryLineModel::changed, this, &EntryDialog::showDifference);
}

void EntryDialog::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isEnter) // which goes on to the next field
        QDialog::keyPressEvent(event);
}

void EntryDialog::showDifference()
{
    showText(m_ui->errorLabel, {});
    const EntryLineModel& lines = m_grid->lines();
    const Money difference = lines.difference();
    const QString sum = tr("Sum %1").arg(moneyText(lines.debitSum(), locality()));
    if (difference.isZero())
        m_ui->differenceLabel->setText(sum);
    else if (lines.isBalancing())
        m_ui->differenceLabel->setText(
            tr("%1 \u00b7 the last line takes what is missing").arg(sum));
    else
        m_ui->differenceLabel->setText(
            tr("%1 \u00b7 difference %2: debit and credit are not the same yet")
                .arg(sum, amountText(difference, locality())));
}

Result<ledger::Entry> EntryDialog::typed() const
{
    auto on = m_date->value();
    if (!on)
        return Failure(on.error()).at(u"date"_s);
    TANDEM_TRY(auto lines, m_grid->lines().lines());
    return ledger::Entry::checked({.postedOn = *on,
                                   .source = u"manual"_s,
                                   .text = m_ui->textEdit->text().simplified(),
                                   .reference = m_ui->referenceEdit->text().simplified(),
                                   .key = request({}).key},
                                  std::move(lines));
}

Result<ledger::EntryDraft> EntryDialog::typedDraft() const
{
    ledger::EntryDraft draft = m_draft;
    auto on = m_date->value();
    if (!on)
        return Failure(on.error()).at(u"date"_s);
    draft.postedOn = *on;
    draft.text = m_ui->textEdit->text().simplified();
    draft.reference = m_ui->referenceEdit->text().simplified();
    TANDEM_TRY(draft.lines, m_grid->lines().lines());
    return draft;
}

void EntryDialog::keepDraft()
{
    const auto draft = typedDraft();
    if (!draft)
        return showError(draft.error());
    const auto kept = office().change(ledger::actions::saveDraft, [&](UnitOfWork& work) {
        return ledger::saveDraft(work, *draft);
    });
    if (!kept)
        return showError(kept.error());
    desk().tell(tr("Draft %1 saved").arg(kept->value()));
    accept();
}

/// Keeps the entry as a draft, and asks a second person to post that.
Result<QString> EntryDialog::ask()
{
    TANDEM_TRY(const ledger::EntryDraft draft, typedDraft());
    TANDEM_CHECK(office().change(ledger::actions::askToPost, [&](UnitOfWork& work) -> Result<> {
        TANDEM_TRY(const auto id, ledger::saveDraft(work, draft));
        TANDEM_TRY(const auto kept, ledger::draftById(work, id));
        TANDEM_CHECK(ledger::askToPost(work, id, kept.version, kept.text));
        return {};
    }));
    return tr("A second person is asked to post it");
}

std::optional<FormDialog::WayOut> EntryDialog::wayOutOf(const Error& error)
{
    if (error.code != &ledger::errors::approvalNeeded)
        return {};
    return WayOut{.deed = labelOf(ledger::actions::askToPost), .run = [this] { return ask(); }};
}

Result<ledger::PostedEntry> EntryDialog::posted()
{
    if (!m_draft.id.isSet()) {
        TANDEM_TRY(const ledger::Entry entry, typed());
        return office().change(ledger::actions::postEntries,
                               [&](UnitOfWork& work) { return ledger::post(work, entry); });
    }
    TANDEM_TRY(const ledger::EntryDraft draft, typedDraft());
    return office().change(ledger::actions::postEntries,
                           [&](UnitOfWork& work) -> Result<ledger::PostedEntry> {
                               TANDEM_CHECK(ledger::saveDraft(work, draft));
                               return ledger::postDraft(work, draft.id, draft.version + 1);
                           });
}

Result<std::int64_t> EntryDialog::save()
{
    TANDEM_TRY(const ledger::PostedEntry entry, posted());
    desk().tell(tr("Entry %1 posted").arg(entry.id.value()));
    return entry.id.value();
}

} // namespace tandem::gui
