#include "gui/backoffice/ledger/quick_entry.h"

#include "backoffice/currencies/rate.h"
#include "backoffice/ledger/actions.h"
#include "backoffice/ledger/posting.h"
#include "gui/backoffice/ledger/errors.h"
#include "gui/fields/account_edit.h"
#include "gui/kit/amount_edit.h"
#include "gui/kit/date_edit.h"
#include "gui/kit/style.h"
#include "gui/kit/text_label.h"
#include "workflows/value_lines.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace tandem::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int oneRowWidth = 680;
constexpr std::size_t partsInFirstRow = 2;

} // namespace

QuickEntry::QuickEntry(Desk& desk, QWidget* parent)
    : Card(tr("Quick entry"), parent)
    , m_desk(desk)
    , m_date(new DateEdit(desk.clock, desk.locality))
    , m_text(new QLineEdit)
    , m_debit(new AccountEdit)
    , m_credit(new AccountEdit)
    , m_amount(new AmountEdit(desk.locality, desk.locality.currency))
    , m_post(new QPushButton(labelOf(ledger::actions::postEntries)))
    , m_error(new TextLabel({}, TextRole::Caption, ColorToken::Bad))
{
    m_date->setObjectName(u"dateEdit"_s);
    m_text->setObjectName(u"textEdit"_s);
    m_debit->setObjectName(u"debitEdit"_s);
    m_credit->setObjectName(u"creditEdit"_s);
    m_amount->setObjectName(u"amountEdit"_s);
    m_post->setObjectName(u"postButton"_s);
    build();
    m_date->setValue(desk.clock.today());
    renewKey();
}

void QuickEntry::build()
{
    addHeadWidget(new TextLabel(tr("Ctrl+Enter posts \u00b7 Ctrl+R repeats \u00b7 t = today \u00b7 "
                                   "amounts may be sums, e.g. 120*1.19"),
                                TextRole::Caption, ColorToken::Muted));
    auto* const rows = new QVBoxLayout;
    rows->setContentsMargins(metrics::spaceLarge, 0, metrics::spaceLarge, metrics::spaceMedium);
    rows->setSpacing(metrics::spaceTiny);
    m_first = new QHBoxLayout;
    m_second = new QHBoxLayout;
    for (QHBoxLayout* const row : {m_first, m_second}) {
        row->setSpacing(metrics::spaceSmall);
        rows->addLayout(row);
    }
    addField(tr("&Date"), m_date, 0);
    addField(tr("De&scription"), m_text, 3);
    addField(tr("Deb&it account"), m_debit, 2);
    addField(tr("C&redit account"), m_credit, 2);
    addField(tr("Amo&unt"), m_amount, 0);
    setVariant(m_post, "primary");
    m_first->addWidget(m_post, 0, Qt::AlignBottom);
    m_error->setWordWrap(true);
    m_error->hide();
    rows->addWidget(m_error);
    body()->addLayout(rows);
    m_post->setEnabled(m_desk.office.allows(ledger::actions::postEntries));
    connect(m_debit, &AccountEdit::valueChanged, this, &QuickEntry::followCurrency);
    connect(m_credit, &AccountEdit::valueChanged, this, &QuickEntry::followCurrency);
    connect(m_post, &QPushButton::clicked, this, [this] {
        if (const auto done = post(Afterwards::Empty); !done)
            showError(done.error());
    });
}

void QuickEntry::addField(const QString& label, QLineEdit* field, int stretch)
{
    auto* const part = new QWidget;
    auto* const column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::spaceTiny);
    auto* const name = new TextLabel(label, TextRole::Caption, ColorToken::Muted);
    name->setBuddy(field);
    column->addWidget(name);
    column->addWidget(field);
    if (stretch == 0)
        field->setMaximumWidth(field->minimumWidth());
    m_first->addWidget(part, stretch);
    m_parts.push_back({part, stretch});
    field->setAccessibleName(QString(label).remove(u'&'));
    field->installEventFilter(this);
}

/// Where one row would cut what is typed, accounts and amount stand in a second one.
void QuickEntry::resizeEvent(QResizeEvent* event)
{
    Card::resizeEvent(event);
    const bool isNarrow = width() < scaled(oneRowWidth);
    if (isNarrow == m_isNarrow)
        return;
    m_isNarrow = isNarrow;
    QHBoxLayout* const row = isNarrow ? m_second : m_first;
    for (std::size_t part = partsInFirstRow; part < m_parts.size(); ++part)
        row->addWidget(m_parts[part].widget, m_parts[part].stretch);
    row->addWidget(m_post, 0, Qt::AlignBottom);
}

void QuickEntry::setAccounts(const std::vector<ledger::Account>& accounts)
{
    m_accounts = accounts;
    m_debit->setAccounts(accounts);
    m_credit->setAccounts(accounts);
}

void QuickEntry::suggestCredit(AccountId account)
{
    if (!m_credit->isModified())
        m_credit->setValue(account);
}

void QuickEntry::focusFirst()
{
    m_date->setFocus(Qt::ShortcutFocusReason);
}

Result<QuickEntry::Typed> QuickEntry::typed() const
{
    auto on = m_date->value();
    if (!on)
        return Failure(on.error()).at(m_date->objectName());
    auto debit = m_debit->value();
    if (!debit)
        return Failure(debit.error()).at(m_debit->objectName());
    auto credit = m_credit->value();
    if (!credit)
        return Failure(credit.error()).at(m_credit->objectName());
    if (*debit == *credit)
        return fail(errors::sameAccountTwice, {m_debit->text()}).at(m_credit->objectName());
    auto amount = m_amount->value();
    if (!amount)
        return Failure(amount.error()).at(m_amount->objectName());
    return Typed{.on = *on, .debit = *debit, .credit = *credit, .amount = *amount};
}

Result<ledger::Entry> QuickEntry::entryOf(Reader& books, const Typed& typed) const
{
    const Currency home = m_desk.locality.currency;
    const Money nothing = Money::zero(home);
    std::vector<ledger::Line> lines{ledger::Line::of(typed.debit, typed.amount),
                                    ledger::Line::of(typed.credit, -typed.amount)};
    if (typed.amount.currency() != home) {
        std::vector<workflows::TypedLine> foreign;
        for (ledger::Line& line : lines) {
            line.base = nothing;
            foreign.push_back({.line = std::move(line)});
        }
        TANDEM_CHECK(workflows::valueLines(books, typed.on, foreign));
        lines.clear();
        for (workflows::TypedLine& one : foreign) {
            const auto account = std::get<AccountId>(one.line.account);
            if (currencyCodeOf(account) == codeOf(home))
                one.line.amount = one.line.base;
            lines.push_back(std::move(one.line));
        }
    }
    return ledger::Entry::checked({.postedOn = typed.on,
                                   .source = u"manual"_s,
                                   .text = m_text->text().simplified(),
                                   .key = m_key},
                                  std::move(lines));
}

QString QuickEntry::currencyCodeOf(AccountId id) const
{
    const auto account = std::ranges::find(m_accounts, id, &ledger::Account::id);
    return account == m_accounts.end() ? QString() : account->currency;
}

void QuickEntry::followCurrency()
{
    Currency wanted = m_desk.locality.currency;
    for (const AccountEdit* const edit : {m_credit, m_debit}) {
        const auto account = edit->value();
        const auto kept = account ? findCurrency(currencyCodeOf(*account).toStdString())
                                  : std::optional<Currency>();
        if (kept && *kept != m_desk.locality.currency)
            wanted = *kept;
    }
    if (wanted == m_amount->currency())
        return;
    const QString text = m_amount->text();
    m_amount->setCurrency(wanted);
    m_amount->setText(text);
    m_amount->setPlaceholderText(wanted == m_desk.locality.currency ? QString() : codeOf(wanted));
}

Result<> QuickEntry::post(Afterwards afterwards)
{
    TANDEM_TRY(const Typed asked, typed());
    TANDEM_TRY(const auto posted,
               m_desk.office.change(ledger::actions::postEntries,
                                    [&](UnitOfWork& work) -> Result<ledger::PostedEntry> {
                                        TANDEM_TRY(const auto entry, entryOf(work, asked));
                                        return ledger::post(work, entry);
                                    }));
    m_error->hide();
    m_last = {m_text->text(), asked.debit, asked.credit, asked.amount};
    renewKey();
    m_desk.tell(tr("Entry %1 posted: %2")
                    .arg(QString::number(posted.id.value()),
                         moneyText(asked.amount.abs(), m_desk.locality)));
    if (afterwards == Afterwards::Empty) {
        m_text->clear();
        m_debit->clear();
        m_amount->reset();
    }
    m_credit->setModified(false);
    m_date->setFocus(Qt::OtherFocusReason);
    m_date->selectAll();
    return {};
}

void QuickEntry::repeatLast()
{
    if (!m_last.amount)
        return;
    m_text->setText(m_last.text);
    m_debit->setValue(m_last.debit);
    m_credit->setValue(m_last.credit);
    followCurrency();
    m_amount->setValue(*m_last.amount);
    m_amount->setFocus(Qt::OtherFocusReason);
}

/// In words below the fields, at the one to mend.
void QuickEntry::showError(const Error& error)
{
    m_error->setText(gui::textOf(error));
    m_error->show();
    if (auto* const field = findChild<QLineEdit*>(error.field)) {
        field->setFocus(Qt::OtherFocusReason);
        field->selectAll();
        setVariant(field, "error");
    }
}

void QuickEntry::renewKey()
{
    m_key = makeUuid(m_desk.clock.now(), m_desk.random);
}

bool QuickEntry::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return Card::eventFilter(watched, event);
    const auto* const key = static_cast<QKeyEvent*>(event);
    if (key->key() == Qt::Key_Escape && m_error->isVisible()) {
        m_error->hide();
        return true;
    }
    if (key->key() == Qt::Key_R && key->modifiers() == Qt::ControlModifier) {
        repeatLast();
        return true;
    }
    if (key->key() != Qt::Key_Return && key->key() != Qt::Key_Enter)
        return false;
    m_amount->settle();
    const bool isAtEnd = watched == m_amount;
    const bool isPosting =
        (key->modifiers() & (Qt::ControlModifier | Qt::ShiftModifier)) != 0 || isAtEnd;
    if (!isPosting) {
        focusNextChild();
        return true;
    }
    if (!m_post->isEnabled())
        return true;
    const bool isKept = (key->modifiers() & Qt::ShiftModifier) != 0;
    if (const auto done = post(isKept ? Afterwards::Keep : Afterwards::Empty); !done)
        showError(done.error());
    return true;
}

} // namespace tandem::gui
