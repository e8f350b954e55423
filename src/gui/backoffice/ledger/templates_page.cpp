#include "gui/backoffice/ledger/templates_page.h"

#include "backoffice/ledger/account_queries.h"
#include "backoffice/ledger/actions.h"
#include "gui/backoffice/ledger/entry_dialog.h"
#include "gui/backoffice/ledger/template_dialog.h"
#include "gui/kit/card.h"
#include "gui/kit/row_table.h"
#include "gui/kit/style.h"
#include "gui/kit/text_label.h"

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
    , m_table(new RowTable({{tr("Name")},
                            {tr("Description"), ColumnFit::Stretch},
                            {tr("Reference")},
                            {tr("Who uses it")}}))
    , m_empty(new TextLabel(tr("No templates. An entry is saved as one with F9 while it is typed."),
                            TextRole::Body, ColorToken::Muted))
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
    connect(m_table, &RowTable::rowOpened, this, &TemplatesPage::useCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &TemplatesPage::showCurrent);
}

void TemplatesPage::build()
{
    auto* const all = new QVBoxLayout(this);
    all->setContentsMargins(metrics::pageMargin, metrics::spaceTiny, metrics::pageMargin,
                            metrics::spaceLarge);
    auto* const card = new Card(tr("Templates"));
    m_table->setAccessibleName(tr("Templates"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_empty->setAlignment(Qt::AlignCenter);
    card->body()->addWidget(m_table, 1);
    card->body()->addWidget(m_empty, 1);
    auto* const deeds = new QHBoxLayout;
    deeds->setContentsMargins(metrics::spaceLarge, metrics::spaceMedium, metrics::spaceLarge,
                              metrics::spaceMedium);
    deeds->setSpacing(metrics::spaceSmall);
    deeds->addStretch(1);
    for (QPushButton* const one : {m_rename, m_delete, m_use})
        deeds->addWidget(one);
    card->body()->addLayout(deeds);
    all->addWidget(card);
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
    m_table->setFocus();
}

void TemplatesPage::show(Shown read)
{
    const int before = m_table->currentIndex().row();
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
    const int count = static_cast<int>(rows.size());
    m_table->setRows(std::move(rows));
    m_table->setVisible(count > 0);
    m_empty->setVisible(count == 0);
    if (count > 0)
        chooseRow(*m_table, std::clamp(before, 0, count - 1));
    showCurrent();
}

const ledger::EntryTemplate* TemplatesPage::current() const
{
    const int row = m_table->currentIndex().row();
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
