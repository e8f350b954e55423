#include "gui/kit/list_page.h"

#include "gui/kit/card.h"
#include "gui/kit/icon.h"
#include "gui/kit/state_words.h"
#include "gui/kit/style.h"
#include "gui/kit/table_view.h"
#include "gui/kit/text_label.h"
#include "office/list_export.h"
#include "office/list_filter.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QSaveFile>
#include <QTimer>
#include <QToolButton>

namespace tandem::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int filterAfterMs = 150;
constexpr int columnMargin = 24;

/// The longest word of a state: it is a pill, and must not be cut.
QString widestState()
{
    const QFontMetrics font(fontOf(TextRole::Body));
    QString widest;
    for (const char* const word : stateWords())
        if (const QString text = stateText(QString::fromLatin1(word));
            font.horizontalAdvance(text) > font.horizontalAdvance(widest))
            widest = text;
    return widest;
}

/// A text as wide as the widest that a column should show in full.
QString widestOf(ListKind kind)
{
    switch (kind) {
    case ListKind::Date:
        return u"28 Sep 2025"_s;
    case ListKind::Instant:
        return u"28 Sep 2025 00:00"_s;
    case ListKind::Money:
        return u"\u2212888,888,888.88"_s;
    case ListKind::Quantity:
    case ListKind::Price:
        return u"\u2212888,888.888"_s;
    case ListKind::Count:
        return u"888,888"_s;
    case ListKind::State:
        return widestState() + u" mm"_s;
    case ListKind::Text:
        break;
    }
    return u"SI-2025-00031 mm"_s;
}

QToolButton* toolButton(const QString& text, const QString& icon)
{
    auto* const button = new QToolButton;
    button->setText(text);
    button->setIcon(iconNamed(icon));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::TabFocus);
    setVariant(button, "compact");
    return button;
}

} // namespace

ListPage::ListPage(Desk& desk, ListSpec spec, ListPageLook look, QWidget* parent)
    : Page(desk, spec.topics, parent)
    , m_look(std::move(look))
    , m_model(new ListModel(desk, std::move(spec), this))
    , m_filter(new QLineEdit)
    , m_filterTimer(new QTimer(this))
    , m_filterError(new TextLabel({}, TextRole::Caption, ColorToken::Bad))
    , m_tools(new QHBoxLayout)
    , m_body(new QHBoxLayout)
    , m_table(new TableView(m_look.rowHeight))
    , m_count(new TextLabel({}, TextRole::Caption, ColorToken::Muted))
    , m_totals(new TextLabel({}, TextRole::BodyStrong))
    , m_empty(new TextLabel({}, TextRole::Body, ColorToken::Subtle))
    , m_columns(nullptr)
{
    auto* const all = new QVBoxLayout(this);
    all->setContentsMargins(metrics::pageMargin, metrics::spaceTiny, metrics::pageMargin,
                            metrics::spaceLarge);
    all->setSpacing(metrics::spaceSmall);
    all->addLayout(m_tools);
    all->addWidget(m_filterError);
    m_filterError->hide();
    all->addLayout(m_body, 1);
    m_body->setSpacing(metrics::spaceLarge);
    buildTools();
    buildTable();
    connect(m_model, &ListModel::counted, this, &ListPage::showCount);
}

void ListPage::buildTools()
{
    m_tools->setSpacing(metrics::spaceSmall);
    m_filter->setPlaceholderText(tr("Filter: words, customer:alder, amount>500, due<today"));
    m_filter->setAccessibleName(tr("Filter"));
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(fieldIconNamed(u"filter"_s), QLineEdit::LeadingPosition);
    m_filter->installEventFilter(this);
    setVariant(m_filter, "compact");
    m_tools->addWidget(m_filter, 1);
    m_columns = toolButton(tr("Columns"), u"columns-3"_s);
    m_columns->setPopupMode(QToolButton::InstantPopup);
    m_columns->setMenu(new QMenu(m_columns));
    connect(m_columns->menu(), &QMenu::aboutToShow, this, &ListPage::fillColumnMenu);
    m_tools->addWidget(m_columns);
    auto* const exportButton = toolButton(tr("Export"), u"download"_s);
    exportButton->setToolTip(tr("Write what is seen to a CSV file"));
    connect(exportButton, &QToolButton::clicked, this, &ListPage::exportCsv);
    m_tools->addWidget(exportButton);
    m_filterTimer->setSingleShot(true);
    m_filterTimer->setInterval(filterAfterMs);
    connect(m_filter, &QLineEdit::textChanged, m_filterTimer, qOverload<>(&QTimer::start));
    connect(m_filterTimer, &QTimer::timeout, this, &ListPage::applyFilter);
}

void ListPage::buildTable()
{
    auto* const card = new Card;
    m_table->setModel(m_model);
    m_table->setAccessibleName(QCoreApplication::translate("View", m_model->spec().title));
    m_table->horizontalHeader()->setSortIndicatorShown(true);
    m_table->horizontalHeader()->setSectionsClickable(true);
    fitColumns();
    connect(m_table->horizontalHeader(), &QHeaderView::sortIndicatorChanged, m_model,
            &ListModel::sort);
    connect(m_table, &TableView::opened, this, [this](const QModelIndex& index) {
        const std::int64_t record = m_model->recordOf(index.row());
        emit recordOpened(record);
        if (record != 0 && !m_look.recordPage.isEmpty())
            desk().open(m_look.recordPage, record);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& index) {
                m_current = m_model->recordOf(index.row());
                emit currentChanged(m_current);
            });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ListPage::showCount);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->hide();
    card->body()->addWidget(m_table, 1);
    card->body()->addWidget(m_empty, 1);
    auto* const foot = new QHBoxLayout;
    foot->setContentsMargins(metrics::spaceMedium, metrics::spaceTiny, metrics::spaceLarge,
                             metrics::spaceTiny);
    foot->addWidget(m_count);
    foot->addStretch(1);
    foot->addWidget(m_totals);
    card->body()->addLayout(foot);
    m_body->addWidget(card, 1);
}

void ListPage::reload()
{
    m_model->reload();
}

void ListPage::focusFirst()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void ListPage::setFilter(const QString& text)
{
    m_filter->setText(text);
    m_filterTimer->stop();
    applyFilter();
}

bool ListPage::showFilter(const QString& list, const QString& filter)
{
    if (list != QLatin1StringView(m_model->spec().name))
        return false;
    setFilter(filter);
    return true;
}

void ListPage::applyFilter()
{
    const FilterSetting setting{.today = desk().clock.today(),
                                .currency = locality().currency,
                                .format = locality().numbers};
    auto conditions = parseFilter(m_filter->text(), m_model->spec(), setting);
    m_filterError->setVisible(!conditions);
    setVariant(m_filter, conditions ? "compact" : "error");
    if (!conditions) {
        m_filterError->setText(gui::textOf(conditions.error()));
        return;
    }
    m_model->setConditions(*std::move(conditions));
    m_table->scrollToTop();
}

void ListPage::showCount()
{
    const ListSize& size = m_model->size();
    const auto selected = static_cast<int>(m_table->selectionModel()->selectedRows().size());
    QString text = tr("%Ln row(s)", nullptr, static_cast<int>(size.rowCount));
    if (selected > 1)
        text += u" \u00b7 "_s + tr("%Ln selected", nullptr, selected);
    m_count->setText(text);
    QStringList totals;
    for (const ListColumn& column : m_model->spec().columns)
        if (column.isSummed)
            totals += u"%1  %2"_s.arg(
                QCoreApplication::translate("Column", column.title),
                amountText(Money::ofMinor(size.totals.at(QString::fromLatin1(column.key)),
                                          locality().currency),
                           locality()));
    m_totals->setText(totals.join(u"      "_s));
    const bool isEmpty = size.rowCount == 0;
    const bool isFiltered = !m_model->query().conditions.empty();
    m_empty->setText(isFiltered ? tr("Nothing matches this filter. Esc empties it.")
                                : m_look.emptyText);
    m_table->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    emit noteChanged(text);
}

std::int64_t ListPage::currentRecord() const
{
    return m_model->recordOf(m_table->currentIndex().row());
}

std::vector<std::int64_t> ListPage::selectedRecords() const
{
    std::vector<std::int64_t> records;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows())
        if (const std::int64_t record = m_model->recordOf(index.row()); record != 0)
            records.push_back(record);
    return records;
}

void ListPage::addTool(QWidget* widget)
{
    m_tools->insertWidget(m_tools->count() - 2, widget);
}

void ListPage::setDetail(QWidget* detail)
{
    m_body->addWidget(detail);
}

/// Amounts and days in full; the widest text column takes what is left.
void ListPage::fitColumns()
{
    const QFontMetrics font(fontOf(TextRole::BodyStrong));
    const auto& columns = m_model->spec().columns;
    int stretched = 0;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const int section = static_cast<int>(i);
        m_table->setColumnHidden(section, !columns[i].isShown);
        const QString title = QCoreApplication::translate("Column", columns[i].title);
        m_table->setColumnWidth(section, std::max(font.horizontalAdvance(widestOf(columns[i].kind)),
                                                  font.horizontalAdvance(title) + columnMargin)
                                             + columnMargin);
        const bool isName = columns[i].kind == ListKind::Text && columns[i].isShown;
        if (isName && stretched == 0)
            stretched = section + 1;
        if (m_model->spec().sortedBy == QString::fromLatin1(columns[i].key))
            m_table->horizontalHeader()->setSortIndicator(
                section, m_model->spec().isDescending ? Qt::DescendingOrder : Qt::AscendingOrder);
    }
    const auto isWide = [&](std::size_t i) {
        const QLatin1StringView key(columns[i].key);
        return key == "name"_L1 || key == "customer"_L1 || key == "party"_L1 || key == "supplier"_L1
               || key == "text"_L1 || key == "visitor"_L1 || key == "remittance"_L1
               || key == "employee"_L1;
    };
    for (std::size_t i = 0; i < columns.size(); ++i)
        if (isWide(i))
            stretched = static_cast<int>(i) + 1;
    m_table->horizontalHeader()->setStretchLastSection(false);
    if (stretched > 0)
        m_table->horizontalHeader()->setSectionResizeMode(stretched - 1, QHeaderView::Stretch);
}

void ListPage::fillColumnMenu()
{
    QMenu* const menu = m_columns->menu();
    menu->clear();
    const auto& columns = m_model->spec().columns;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const int section = static_cast<int>(i);
        QAction* const action =
            menu->addAction(QCoreApplication::translate("Column", columns[i].title));
        action->setCheckable(true);
        action->setChecked(!m_table->isColumnHidden(section));
        connect(action, &QAction::toggled, m_table,
                [this, section](bool isOn) { m_table->setColumnHidden(section, !isOn); });
    }
}

void ListPage::exportCsv()
{
    const QString file =
        desk().chooseSaveFile(this, QString::fromLatin1(m_model->spec().name) + u".csv"_s);
    if (file.isEmpty())
        return;
    readLater(
        m_model->spec().view,
        [spec = m_model->spec(), query = m_model->query(),
         base = locality().currency](Reader& books) { return listAsCsv(books, spec, query, base); },
        [this, file](const QByteArray& csv) {
            QSaveFile out(file);
            const bool isWritten =
                out.open(QIODevice::WriteOnly) && out.write(csv) == csv.size() && out.commit();
            desk().tell(isWritten ? tr("Written to %1").arg(file)
                                  : tr("%1 cannot be written: %2").arg(file, out.errorString()));
        });
}

bool ListPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_filter && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            m_table->setFocus(Qt::TabFocusReason);
            if (!m_table->selectionModel()->hasSelection() && m_model->rowCount() > 0)
                m_table->selectRow(std::max(0, m_table->currentIndex().row()));
            return true;
        }
        if (key == Qt::Key_Escape && !m_filter->text().isEmpty()) {
            m_filter->clear();
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

} // namespace tandem::gui
