#include "gui/backoffice/ledger/templates_page.h"

#include "backoffice/ledger/account_queries.h"
#include "backoffice/ledger/actions.h"
#include "gui/backoffice/ledger/entry_dialog.h"
#include "gui/backoffice/ledger/template_dialog.h"
#include "gui/kit/row_card.h"
#include "gui/kit/style.h"

#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace tandem::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int templatesMax = 1'000;

} // namespace

TemplatesPage::TemplatesPage(Desk& desk, QWidget* parent)
    : Page(desk, {{"entry_template"}}, parent)
    , m_card(new RowCard(tr("Templates"),
                         {{tr("Name")},
                          {tr("Description"), ColumnFit::Stretch},
                          {tr("Reference")},
                          {tr("Who uses it")}},
                         tr("No templates. An entry is saved as one with F9 while it is typed.")))
    , m_use(new QPushButton(tr("New entr&y")))
    , m_rename(new QPushButton(tr("Re&name\u2026")))
    , m_delete(new QPushButton)
{
    build();
    bind(m_delete, ledger::actions::deleteTemplate, [this] { return deleteCurrent(); });
    setVariant(m_use, "primary");
    m_rename->setToolTip(tr("F2"));
    connect(m_use, &QPushButton::clicked, this, &TemplatesPage::useCurrent);
    connect(m_rename, &QPushButton::clicked, this, &TemplatesPage::renameCurrent);
    auto* const f2 = new QShortcut(Qt::Key_F2, this);
    f2->setContext(Qt::WidgetWithChildrenShortcut);
    connect(f2, &QShortcut::activated, m_rename, &QPushButton::click);
    connect(&table(), &RowTable::rowOpened, this, &TemplatesPage::useCurrent);
    connect(table().selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &TemplatesPage::showCurrent);
}

void TemplatesPage::build()
{
    auto* const all = new QVBoxLayout(this);
    all->setContentsMargins(metrics::pageMargin, metrics::spaceTiny, metrics::pageMargin,
                            metrics::spaceLarge);
    auto* const deeds = m_card->addFoot();
    deeds->addStretch(1);
    for (QPushButton* const one : {m_rename, m_delete, m_use})
        deeds->addWidget(one);
    all->addWidget(m_card);
}

Result<TemplatesPage::Shown> TemplatesPage::shown(Reader& books)
{
    Shown read;
    TANDEM_TRY(read.templates, ledger::templates(books, templatesMax));
    TANDEM_TRY(read.accounts, ledger::accounts(books));
    return read;
}

void TemplatesPage::reload()
{
    readLater(ledger::actions::entries, &TemplatesPage::shown,
              [this](Shown read) { show(std::move(read)); });
}

void TemplatesPage::focusFirst()
{
    table().setFocus();
}

void TemplatesPage::show(Shown read)
{
    m_shown = std::move(read);
    std::vector<RowOfCells> rows;
    for (const ledger::EntryTemplate& one : m_shown.templates) {
        const QString who = one.owner.isSet() ? tr("me alone") : tr("everybody");
        rows.push_back({.id = one.id.value(),
                        .cells = {{.text = one.name, .isStrong = true},
                                  {.text = one.text},
                                  {.text = one.reference, .isMuted = true},
                                  {.text = who, .isMuted = true}}});
    }
    m_card->setRows(std::move(rows));
    showCurrent();
}

const ledger::EntryTemplate* TemplatesPage::current() const
{
    const int row = m_card->currentRow();
    return row < 0 || row >= static_cast<int>(m_shown.templates.size())
               ? nullptr
               : &m_shown.templates[static_cast<std::size_t>(row)];
}

void TemplatesPage::showCurrent()
{
    const bool has = current() != nullptr;
    m_use->setEnabled(has && office().allows(ledger::actions::postEntries));
    m_rename->setEnabled(has && office().allows(ledger::actions::saveTemplate));
    m_delete->setEnabled(has && office().allows(ledger::actions::deleteTemplate));
}

void TemplatesPage::useCurrent()
{
    const ledger::EntryTemplate* const one = current();
    if (!one || !m_use->isEnabled())
        return;
    auto* const dialog = new EntryDialog(desk(), m_shown.accounts, this);
    dialog->open();
    dialog->useTemplate(one->name);
}

void TemplatesPage::renameCurrent()
{
    const ledger::EntryTemplate* const one = current();
    if (!one)
        return;
    const auto whole = office().read(ledger::actions::entries, [id = one->id](Reader& books) {
        return ledger::templateById(books, id);
    });
    if (!whole)
        return desk().show(this, whole.error());
    auto* const dialog = new TemplateDialog(desk(), *whole, this);
    dialog->open();
}

Result<> TemplatesPage::deleteCurrent()
{
    const ledger::EntryTemplate* const one = current();
    if (!one)
        return {};
    const QString name = one->name;
    if (!desk().confirm(this, tr("Delete template %1? Entries made with it stay.").arg(name),
                        tr("Delete")))
        return {};
    TANDEM_CHECK(office().change(ledger::actions::deleteTemplate, [&](UnitOfWork& work) {
        return ledger::deleteTemplate(work, one->id, one->version);
    }));
    desk().tell(tr("Template %1 deleted").arg(name));
    return {};
}

} // namespace tandem::gui
