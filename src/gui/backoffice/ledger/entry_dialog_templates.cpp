#include "backoffice/ledger/actions.h"
#include "backoffice/ledger/entry_queries.h"
#include "backoffice/ledger/ui_entry_dialog.h"
#include "backoffice/tax/tax_movement_service.h"
#include "gui/backoffice/ledger/entry_dialog.h"
#include "gui/backoffice/ledger/entry_grid.h"
#include "gui/backoffice/ledger/errors.h"
#include "gui/backoffice/ledger/template_dialog.h"
#include "gui/kit/amount_edit.h"
#include "gui/kit/date_edit.h"
#include "gui/kit/form_fields.h"

#include <QComboBox>
#include <QCompleter>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>

/// What an entry begins with: a template, or the entry that was posted last.
namespace tandem::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int templatesMax = 1'000;
constexpr std::size_t templatesInMenuMax = 20;

/// Under this name stands what was typed for the entry posted last.
const QString lastEntryForm = u"last entry"_s;

/// The entry the user typed last, if it was typed as it stands: without tax, in one currency.
Result<ledger::EntryDraft> lastInBooks(Reader& books)
{
    TANDEM_TRY(const EntryId id, ledger::lastTyped(books, books.session().user));
    if (!id.isSet())
        return fail(errors::nothingToRepeat);
    TANDEM_TRY(const auto movements, tax::movementsOfEntry(books, id));
    TANDEM_TRY(auto entry, ledger::entryById(books, id));
    const Currency currency = entry.lines.front().amount.currency();
    const bool isOfOne = std::ranges::all_of(
        entry.lines, [&](const ledger::Line& line) { return line.amount.currency() == currency; });
    if (!movements.empty() || !isOfOne)
        return fail(errors::nothingToRepeat);
    return ledger::EntryDraft{.text = entry.head.text,
                              .reference = entry.head.reference,
                              .lines = std::move(entry.lines)};
}

} // namespace

void EntryDialog::buildTemplates()
{
    const auto all = office().read(ledger::actions::entries, [](Reader& books) {
        return ledger::templates(books, templatesMax);
    });
    m_templates = all.value_or(std::vector<ledger::EntryTemplate>{});
    auto* const button = m_ui->buttons->addButton(tr("&Templates"), QDialogButtonBox::ActionRole);
    button->setObjectName(u"templatesButton"_s);
    button->setAutoDefault(false);
    button->setToolTip(tr("F9"));
    auto* const menu = new QMenu(button);
    button->setMenu(menu);
    fillTemplateMenu(menu);
    connect(new QShortcut(QKeySequence(Qt::Key_F9), this), &QShortcut::activated, button,
            &QPushButton::showMenu);
    QStringList names;
    for (const ledger::EntryTemplate& one : m_templates)
        names += one.name;
    names.removeDuplicates();
    auto* const completer = new QCompleter(names, m_ui->textEdit);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_ui->textEdit->setCompleter(completer);
    connect(completer, qOverload<const QString&>(&QCompleter::activated), this,
            &EntryDialog::useTemplate, Qt::QueuedConnection);
    connect(m_amount, &AmountEdit::valueChanged, this, &EntryDialog::showTemplate);
}

void EntryDialog::fillTemplateMenu(QMenu* menu)
{
    QAction* const save = menu->addAction(tr("&Save as template\u2026"));
    save->setObjectName(u"saveTemplateAction"_s);
    save->setEnabled(office().allows(ledger::actions::saveTemplate));
    connect(save, &QAction::triggered, this, &EntryDialog::saveTemplate);
    menu->addSeparator();
    for (std::size_t i = 0; i < std::min(m_templates.size(), templatesInMenuMax); ++i) {
        QString words = m_templates[i].name;
        QAction* const one = menu->addAction(words.replace(u'&', u"&&"_s));
        connect(one, &QAction::triggered, this,
                [this, name = m_templates[i].name] { useTemplate(name); });
    }
}

void EntryDialog::useTemplate(const QString& name)
{
    const auto found = office().read(ledger::actions::entries, [&](Reader& books) {
        return ledger::templateNamed(books, name);
    });
    if (!found)
        return showError(found.error());
    m_used = *found;
    m_ui->textEdit->setText(m_used.text.isEmpty() ? m_used.name : m_used.text);
    m_ui->referenceEdit->setText(m_used.reference);
    const QString code = m_used.currency.isEmpty() ? codeOf(locality().currency) : m_used.currency;
    if (m_currency->findData(code) < 0)
        m_currency->addItem(code, code);
    m_currency->setCurrentIndex(m_currency->findData(code));
    m_prices->setCurrentIndex(m_used.prices == PriceBasis::Gross ? 1 : 0);
    m_amount->reset();
    readTerms();
    showTemplate();
    if (m_used.hasShares())
        m_amount->setFocus(Qt::OtherFocusReason);
    else
        m_grid->setFocus(Qt::OtherFocusReason);
}

/// The lines of the template in use; its shares of the amount once that is there.
void EntryDialog::showTemplate()
{
    if (m_used.lines.empty())
        return;
    const auto amount = m_amount->value();
    const bool isSplit = m_used.hasShares();
    const auto amounts =
        ledger::amountsOf(m_used, isSplit && amount ? std::optional<Money>(*amount) : std::nullopt);
    std::vector<EntryLine> lines;
    for (std::size_t place = 0; place < m_used.lines.size(); ++place) {
        const ledger::TemplateLine& line = m_used.lines[place];
        lines.push_back({.account = line.account,
                         .memo = line.memo,
                         .amount = amounts ? (*amounts)[place] : line.amount,
                         .taxCode = line.taxCode,
                         .party = line.party,
                         .dimension = line.dimension});
    }
    m_grid->lines().show(std::move(lines));
}

void EntryDialog::rememberLast()
{
    const auto done =
        desk().drafts.keep(lastEntryForm, {QDateTime::currentDateTimeUtc(), valuesOf(this)});
    if (!done)
        desk().tell(textOf(done.error()));
}

/// What was typed last at this place of work; else what stands in the books.
void EntryDialog::repeatLast()
{
    m_used = {};
    const QDate on = m_date->value().value_or(desk().clock.today());
    if (const auto kept = desk().drafts.of(lastEntryForm)) {
        putValues(this, kept->fields);
        m_date->setValue(on);
        return readTerms();
    }
    auto last = office().read(ledger::actions::entries, &lastInBooks);
    if (!last)
        return showError(last.error());
    last->id = m_draft.id;
    last->version = m_draft.version;
    last->postedOn = on;
    show(*last);
}

void EntryDialog::saveTemplate()
{
    auto draft = typedDraft();
    if (!draft)
        return showError(draft.error());
    auto* const dialog = new TemplateDialog(
        desk(), ledger::templateFrom(*draft, m_grid->lines().balancingLine()), this);
    dialog->open();
}

} // namespace tandem::gui
