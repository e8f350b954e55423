#include "gui/kit/card.h"
#include "gui/kit/icon.h"
#include "gui/kit/list_columns.h"
#include "gui/kit/list_detail.h"
#include "gui/kit/list_exporter.h"
#include "gui/kit/list_groups.h"
#include "gui/kit/list_page.h"
#include "gui/kit/list_views.h"
#include "gui/kit/message_bar.h"
#include "gui/kit/record_walk.h"
#include "gui/kit/style.h"
#include "gui/kit/table_view.h"
#include "gui/kit/text_label.h"

#include <QAction>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QProgressBar>
#include <QTimer>
#include <QToolButton>

/// What a list page is put together from.
namespace tandem::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int filterAfterMs = 40; // keys of a fast typist count as one
constexpr int waitAfterMs = 400;
constexpr int progressWidth = 160;

} // namespace

ListPage::ListPage(Desk& shared, ListSpec spec, ListPageLook look, QWidget* parent)
    : Page(shared, spec.topics, parent)
    , m_look(std::move(look))
    , m_model(new ListModel(shared, std::move(spec), this))
    , m_filter(new QLineEdit)
    , m_filterTimer(new QTimer(this))
    , m_waitTimer(new QTimer(this))
    , m_filterError(new TextLabel({}, TextRole::Caption, ColorToken::Bad))
    , m_tools(new QHBoxLayout)
    , m_body(new QHBoxLayout)
    , m_card(new Card)
    , m_table(new TableView(m_look.rowHeight))
    , m_groups(new ListGroupTable(shared, m_model->spec(), m_look.rowHeight))
    , m_back(new QToolButton)
    , m_count(new TextLabel({}, TextRole::Caption, ColorToken::Muted))
    , m_totals(new TextLabel({}, TextRole::BodyStrong))
    , m_progress(new QProgressBar)
    , m_stop(new QToolButton)
    , m_views(new ListViews(
          shared, m_model->spec(), [this] { return arrangement(); }, this))
    , m_columns(nullptr)
    , m_exporter(new ListExporter(shared, this))
    , m_news(new MessageBar)
{
    auto* const all = new QVBoxLayout(this);
    all->setContentsMargins(metrics::pageMargin, metrics::spaceTiny, metrics::pageMargin,
                            metrics::spaceLarge);
    all->setSpacing(metrics::spaceSmall);
    all->addLayout(m_tools);
    all->addWidget(m_filterError);
    m_filterError->hide();
    all->addWidget(m_news);
    all->addLayout(m_body, 1);
    m_body->setSpacing(metrics::spaceLarge);
    buildTable();
    buildTools();
    buildKeys();
    connect(m_news, &MessageBar::actionTriggered, this, &ListPage::undo);
    connect(m_model, &ListModel::counted, this, &ListPage::showCount);
    connect(m_model, &ListModel::settled, this, &ListPage::restoreSelection);
    connect(m_views, &ListViews::chosen, this, &ListPage::setArrangement);
    connect(m_exporter, &ListExporter::progressed, this, &ListPage::showProgress);
    connect(m_exporter, &ListExporter::finished, this, [this] {
        m_progress->hide();
        m_stop->hide();
    });
}

QToolButton* ListPage::addMenuButton(const QString& text, const QString& icon)
{
    auto* const button = new QToolButton;
    button->setText(text);
    button->setAccessibleName(text);
    button->setIcon(iconNamed(icon));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::TabFocus);
    setVariant(button, "compact");
    m_tools->addWidget(button);
    m_toolButtons += button;
    return button;
}

void ListPage::buildTools()
{
    m_tools->setSpacing(metrics::spaceSmall);
    m_tools->addWidget(m_views->button());
    m_filter->setPlaceholderText(tr("Filter: words, customer:alder, amount>500, due<today"));
    m_filter->setAccessibleName(tr("Filter"));
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(fieldIconNamed(u"filter"_s), QLineEdit::LeadingPosition);
    m_filter->installEventFilter(this);
    setVariant(m_filter, "compact");
    m_tools->addWidget(m_filter, 1);

    QToolButton* const group = addMenuButton(tr("Group"), u"clipboard-list"_s);
    group->setPopupMode(QToolButton::InstantPopup);
    group->setMenu(new QMenu(group));
    group->setToolTip(tr("Put rows together and add them up (Ctrl+Shift+G)"));
    connect(group->menu(), &QMenu::aboutToShow, this, &ListPage::fillGroupMenu);
    addKey(tr("Group the list"), QKeySequence(u"Ctrl+Shift+G"_s), [group] { group->showMenu(); });

    QToolButton* const columns = addMenuButton(tr("Columns"), u"columns-3"_s);
    columns->setToolTip(tr("Choose and order the columns (Ctrl+Shift+C)"));
    connect(columns, &QToolButton::clicked, this, &ListPage::chooseColumns);

    QToolButton* const exporting = addMenuButton(tr("Export"), u"download"_s);
    exporting->setPopupMode(QToolButton::InstantPopup);
    exporting->setToolTip(tr("Write or print what is seen (Ctrl+E)"));
    auto* const menu = new QMenu(exporting);
    exporting->setMenu(menu);
    menu->addAction(tr("&Workbook (XLSX)\u2026"), this, [this] { exportTo(ListFormat::Xlsx); });
    menu->addAction(tr("&CSV\u2026"), this, [this] { exportTo(ListFormat::Csv); });
    menu->addAction(tr("&PDF\u2026"), this, [this] { exportTo(ListFormat::Pdf); });
    menu->addSeparator();
    menu->addAction(iconNamed(u"printer"_s), tr("P&rint\u2026"), this, &ListPage::print);
    addKey(tr("Export the list"), QKeySequence(u"Ctrl+E"_s),
           [exporting] { exporting->showMenu(); });

    m_filterTimer->setSingleShot(true);
    m_filterTimer->setInterval(filterAfterMs);
    connect(m_filter, &QLineEdit::textChanged, m_filterTimer, qOverload<>(&QTimer::start));
    connect(m_filterTimer, &QTimer::timeout, this, &ListPage::applyFilter);
    m_waitTimer->setSingleShot(true);
    m_waitTimer->setInterval(waitAfterMs);
    connect(m_waitTimer, &QTimer::timeout, this,
            [this] { m_count->setText(tr("Sorting and counting\u2026")); });
}

void ListPage::buildTable()
{
    const ListSpec& spec = m_model->spec();
    m_table->setModel(m_model);
    m_table->setAccessibleName(QCoreApplication::translate("View", spec.title));
    m_table->installEventFilter(this);
    QHeaderView* const heads = m_table->horizontalHeader();
    heads->setSortIndicatorShown(true);
    heads->setSectionsClickable(true);
    heads->setSortIndicator(static_cast<int>(spec.indexOf(spec.sortedBy)),
                            spec.isDescending ? Qt::DescendingOrder : Qt::AscendingOrder);
    m_columns = new ListColumns(*m_table, spec, this);
    connect(heads, &QHeaderView::sortIndicatorChanged, m_model, &ListModel::sort);
    connect(m_table, &TableView::opened, this, [this](const QModelIndex& index) {
        const std::int64_t record = m_model->recordOf(index.row());
        emit recordOpened(record);
        if (record == 0 || m_look.recordPage.isEmpty())
            return;
        desk().walk = std::make_shared<RecordWalk>(
            listWalk(m_look.recordPage, m_model->spec(), m_model->query(),
                     m_model->placeAt(index.row()).value_or(ListPlace{})));
        desk().open(m_look.recordPage, record);
    });
    const auto showCurrent = [this] {
        const int row = m_table->currentIndex().row();
        m_current = m_model->recordOf(row);
        if (m_rowDetail)
            m_rowDetail->show(m_model->knownRow(row));
        emit currentChanged(m_current);
    };
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, showCurrent);
    connect(m_model, &ListModel::settled, this, [this, showCurrent] {
        const QModelIndex current = m_table->currentIndex();
        if (m_current == 0 && current.isValid())
            showCurrent(); // it was chosen before it was read
        else if (m_rowDetail)
            m_rowDetail->show(m_model->knownRow(current.row()));
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (!m_isRestoring) { // the user chose anew
            m_kept.clear();
            m_keptCurrent = 0;
        }
        showCount();
    });
    connect(m_groups, &ListGroupTable::groupOpened, this, &ListPage::openGroup);
    m_groups->hide();
    m_back->setIcon(iconNamed(u"chevron-left"_s));
    m_back->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_back->setToolTip(tr("Back to all groups (Backspace)"));
    m_back->hide();
    connect(m_back, &QToolButton::clicked, this, &ListPage::closeGroup);
    m_card->body()->addWidget(m_back, 0, Qt::AlignLeft);
    m_card->body()->addWidget(m_table, 1);
    m_card->body()->addWidget(m_groups, 1);
    buildFoot(*m_card->body());
    m_body->addWidget(m_card, 1);
}

void ListPage::buildFoot(QVBoxLayout& body)
{
    auto* const foot = new QHBoxLayout;
    foot->setContentsMargins(metrics::spaceMedium, metrics::spaceTiny, metrics::spaceLarge,
                             metrics::spaceTiny);
    m_progress->setAccessibleName(tr("How much is written"));
    m_progress->setFixedWidth(scaled(progressWidth));
    m_progress->hide();
    m_stop->setText(tr("Stop"));
    m_stop->setIcon(iconNamed(u"x"_s));
    m_stop->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_stop->hide();
    connect(m_stop, &QToolButton::clicked, m_exporter, &ListExporter::stop);
    foot->addWidget(m_count);
    foot->addSpacing(metrics::spaceMedium);
    foot->addWidget(m_progress);
    foot->addWidget(m_stop);
    foot->addStretch(1);
    foot->addWidget(m_totals);
    body.addLayout(foot);
}

void ListPage::addKey(const QString& text, const QKeySequence& keys, std::function<void()> run)
{
    auto* const action = new QAction(text, this);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, std::move(run));
    addAction(action);
}

void ListPage::buildKeys()
{
    addKey(tr("Views of the list"), QKeySequence(u"Ctrl+Shift+V"_s),
           [this] { m_views->button()->showMenu(); });
    addKey(tr("Columns of the list"), QKeySequence(u"Ctrl+Shift+C"_s), [this] { chooseColumns(); });
    addKey(tr("Print the list"), QKeySequence(QKeySequence::Print), [this] { print(); });
    addKey(tr("The current row in full"), QKeySequence(u"F6"_s), [this] { toggleDetail(); });
}

void ListPage::addTool(QWidget* widget)
{
    m_tools->insertWidget(m_tools->count() - static_cast<int>(m_toolButtons.size()), widget);
}

} // namespace tandem::gui
