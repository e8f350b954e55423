#include "gui/backoffice/ledger/entry_dialog.h"

#include "backoffice/ledger/actions.h"
#include "backoffice/ledger/ui_entry_dialog.h"
#include "gui/backoffice/ledger/entry_grid.h"
#include "gui/kit/amount_edit.h"
#include "gui/kit/card.h"
#include "gui/kit/date_edit.h"
#include "gui/kit/list_lookup.h"
#include "reports/lists.h"

#include <QComboBox>
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
    , m_grid(new EntryGrid(shared.locality, accounts,
                           listLookup(shared, this, reports::partyList(),
                                      {.code = u"code"_s, .text = u"name"_s, .note = u"town"_s})))
    , m_currency(new QComboBox)
    , m_rate(new QLineEdit)
    , m_prices(new QComboBox)
    , m_amount(new AmountEdit(shared.locality, shared.locality.currency))
    , m_accounts(accounts)
    , m_hasJobs(shared.jobs != nullptr)
{
    m_ui->setupUi(this);
    readNames();
    build();
    m_date->setValue(desk().clock.today());
    readTerms();
    showSums();
}

EntryDialog::EntryDialog(Desk& shared, const std::vector<ledger::Account>& accounts,
                         const ledger::EntryDraft& draft, QWidget* parent)
    : EntryDialog(shared, accounts, parent)
{
    if (draft.id.isSet()) {
        setWindowTitle(tr("Draft %1").arg(draft.id.value()));
        setRecord(draft.id.value());
    }
    show(draft);
}

EntryDialog::~EntryDialog() = default;

void EntryDialog::show(const ledger::EntryDraft& draft)
{
    m_draft = draft;
    m_date->setValue(draft.postedOn);
    m_ui->textEdit->setText(draft.text);
    m_ui->referenceEdit->setText(draft.reference);
    QString code = draft.currency;
    if (code.isEmpty() && !draft.lines.empty())
        code = codeOf(draft.lines.front().amount.currency());
    if (code.isEmpty())
        code = codeOf(locality().currency);
    if (m_currency->findData(code) < 0)
        m_currency->addItem(code, code);
    m_currency->setCurrentIndex(m_currency->findData(code));
    m_rate->setText(QString(draft.rate).replace(u'.', locality().numbers.decimalMark));
    m_prices->setCurrentIndex(draft.prices == PriceBasis::Gross ? 1 : 0);
    readTerms();
    m_grid->lines().show(draft);
}

void EntryDialog::build()
{
    m_date->setObjectName(u"dateEdit"_s);
    m_date->setAccessibleName(tr("Date"));
    m_ui->head->addWidget(m_date, 1, 0);
    m_ui->head->setColumnStretch(1, 1);
    m_ui->dateLabel->setBuddy(m_date);
    buildTerms();
    auto* const card = new Card;
    card->body()->addWidget(m_grid);
    m_ui->gridHolder->addWidget(card);
    QWidget* before = m_date;
    for (QWidget* const next :
         {static_cast<QWidget*>(m_ui->textEdit), static_cast<QWidget*>(m_ui->referenceEdit),
          static_cast<QWidget*>(m_currency), static_cast<QWidget*>(m_rate),
          static_cast<QWidget*>(m_prices), static_cast<QWidget*>(m_amount),
          static_cast<QWidget*>(m_grid), static_cast<QWidget*>(m_ui->buttons)}) {
        setTabOrder(before, next);
        before = next;
    }
    m_grid->setObjectName(u"linesEdit"_s);
    buildDeeds();
    buildTemplates();
    tie(m_ui->buttons, m_ui->errorLabel, ledger::actions::postEntries);
    tieFields();
}

/// The buttons besides the one that posts.
void EntryDialog::buildDeeds()
{
    const auto add = [this](const QString& words, const QKeySequence& keys) {
        auto* const one = m_ui->buttons->addButton(words, QDialogButtonBox::ActionRole);
        one->setToolTip(keys.toString(QKeySequence::NativeText));
        one->setAutoDefault(false);
        connect(new QShortcut(keys, this), &QShortcut::activated, one, &QAbstractButton::click);
        return one;
    };
    auto* const keep = add(tr("Save &as draft"), QKeySequence(Qt::CTRL | Qt::Key_S));
    keep->setObjectName(u"draftButton"_s);
    keep->setEnabled(office().allows(ledger::actions::saveDraft));
    connect(keep, &QPushButton::clicked, this, &EntryDialog::keepDraft);
    auto* const repeat = add(tr("Repeat &last"), QKeySequence(Qt::CTRL | Qt::Key_R));
    repeat->setObjectName(u"repeatButton"_s);
    connect(repeat, &QPushButton::clicked, this, &EntryDialog::repeatLast);
}

void EntryDialog::tieFields()
{
    const auto go = [this](QLineEdit* from, QWidget* to) {
        connect(from, &QLineEdit::returnPressed, to, [to] { to->setFocus(); });
    };
    go(m_date, m_ui->textEdit);
    go(m_ui->textEdit, m_ui->referenceEdit);
    for (QLineEdit* const last : {m_ui->referenceEdit, m_rate, static_cast<QLineEdit*>(m_amount)})
        connect(last, &QLineEdit::returnPressed, m_grid, &EntryGrid::beginTyping);
    connect(&m_grid->lines(), &EntryLineModel::refused, this,
            [this](const Error& error) { showError(error); });
    connect(&m_grid->lines(), &EntryLineModel::changed, this, &EntryDialog::showSums);
    connect(m_date, &DateEdit::valueChanged, this, &EntryDialog::readTerms);
    connect(m_currency, &QComboBox::currentTextChanged, this, &EntryDialog::readTerms);
    connect(m_rate, &QLineEdit::textChanged, this, &EntryDialog::readTerms);
    connect(m_prices, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_grid->lines().setPrices(index == 1 ? PriceBasis::Gross : PriceBasis::Net);
    });
}

void EntryDialog::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isEnter) // which goes on to the next field
        QDialog::keyPressEvent(event);
}

void EntryDialog::showSums()
{
    showText(m_ui->errorLabel, {});
    const EntryLineModel& lines = m_grid->lines();
    m_grid->showColumns({.tax = !lines.terms().codes.empty() && !lines.terms().isForeign(),
                         .party = lines.hasParties(),
                         .dimension = !lines.names().dimensionTitles().isEmpty(),
                         .booked = lines.terms().isForeign() || lines.isTaxed()});
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

} // namespace tandem::gui
