#include "gui/kit/card.h"
#include "gui/kit/column_share.h"
#include "gui/kit/date_edit.h"
#include "gui/kit/series_chart.h"
#include "gui/kit/style.h"
#include "gui/kit/table_view.h"
#include "gui/kit/text_label.h"
#include "gui/kit/widths.h"
#include "gui/reports/report_model.h"
#include "gui/reports/reports_page.h"
#include "gui/reports/statement_tools.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>

/// How ReportsPage is put together.
namespace tandem::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int listWidth = 210;
constexpr int pictureHeight = 220;

} // namespace

QWidget* ReportsPage::buildList()
{
    auto* const card = new Card(tr("Reports"));
    card->setFixedWidth(columnWidth(listWidth));
    m_list->setObjectName(u"reportList"_s);
    m_list->setProperty("tour", u"report"_s);
    m_list->setAccessibleName(tr("Reports"));
    m_list->setFrameShape(QFrame::NoFrame);
    for (const ReportSpec& one : m_specs)
        (new QListWidgetItem(QCoreApplication::translate("Report", one.title), m_list))
            ->setSizeHint({0, metrics::rowRegularHeight});
    connect(m_list, &QListWidget::currentRowChanged, this, [this] {
        m_part.reset();
        adaptTools();
        reload();
    });
    connect(m_list, &QListWidget::itemActivated, this,
            [this] { m_table->setFocus(Qt::TabFocusReason); });
    card->body()->addWidget(m_list);
    card->body()->setContentsMargins(metrics::spaceMedium, 0, metrics::spaceSmall,
                                     metrics::spaceSmall);
    return card;
}

QHBoxLayout* ReportsPage::buildTools()
{
    auto* const tools = new QHBoxLayout;
    tools->setSpacing(metrics::spaceSmall);
    m_period->addItems({tr("This month"), tr("Last month"), tr("This quarter"), tr("This year"),
                        tr("Last year"), tr("Other days")});
    m_period->setCurrentIndex(static_cast<int>(ReportPeriod::ThisYear));
    m_period->setObjectName(u"periodCombo"_s);
    m_period->setAccessibleName(tr("Period"));
    m_comparison->addItems({tr("Nothing"), tr("Period before"), tr("Year before"), tr("By month")});
    m_comparison->setObjectName(u"comparisonCombo"_s);
    m_fromLabel->setBuddy(m_from);
    m_toLabel->setBuddy(m_to);
    m_from->setObjectName(u"fromEdit"_s);
    m_to->setObjectName(u"toEdit"_s);
    m_csv->setObjectName(u"csvButton"_s);
    m_pdf->setObjectName(u"pdfButton"_s);
    for (DateEdit* const edit : {m_from, m_to}) {
        edit->setMaximumWidth(edit->minimumWidth());
        setVariant(edit, "compact");
        connect(edit, &DateEdit::valueChanged, this, &ReportsPage::meetDays);
    }
    for (QComboBox* const combo : {m_period, m_comparison})
        setVariant(combo, "compact");
    for (QWidget* const widget :
         std::initializer_list<QWidget*>{m_period, m_fromLabel, m_from, m_toLabel, m_to})
        tools->addWidget(widget);
    tools->addStretch(1);
    connect(m_period, &QComboBox::activated, this, &ReportsPage::choosePeriod);
    connect(m_comparison, &QComboBox::currentIndexChanged, this, [this] {
        adaptTools();
        reload();
    });
    connect(m_tools, &StatementTools::changed, this, &ReportsPage::reload);
    m_journal->setObjectName(u"journalCombo"_s);
    m_journal->setAccessibleName(tr("Journal"));
    m_journal->addItem(tr("All journals"), QString());
    setVariant(m_journal, "compact");
    tools->addWidget(m_journal);
    connect(m_journal, &QComboBox::currentIndexChanged, this, &ReportsPage::reload);
    m_xlsx->setObjectName(u"xlsxButton"_s);
    connect(m_xlsx, &QPushButton::clicked, this, &ReportsPage::exportXlsx);
    connect(m_csv, &QPushButton::clicked, this, &ReportsPage::exportCsv);
    connect(m_pdf, &QPushButton::clicked, this, &ReportsPage::printPdf);
    return tools;
}

QWidget* ReportsPage::buildTable()
{
    auto* const card = new Card;
    auto* const words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_note);
    auto* const head = new QHBoxLayout;
    head->setContentsMargins(metrics::spaceLarge, metrics::spaceMedium, metrics::spaceMedium,
                             metrics::spaceSmall);
    head->setSpacing(metrics::spaceSmall);
    head->addLayout(words, 1);
    m_comparisonLabel->setBuddy(m_comparison);
    m_noteButton->setObjectName(u"noteButton"_s);
    connect(m_noteButton, &QPushButton::clicked, this, &ReportsPage::writeNote);
    for (QWidget* const widget : std::initializer_list<QWidget*>{
             m_comparisonLabel, m_comparison, m_noteButton, m_pictureButton, m_csv, m_xlsx, m_pdf})
        head->addWidget(widget);
    card->body()->addLayout(head);
    m_table->setObjectName(u"reportTable"_s);
    m_table->setAccessibleName(tr("Report"));
    m_table->setModel(m_model);
    connect(m_table, &TableView::opened, this,
            [this](const QModelIndex& index) { openCell(index.row(), index.column()); });
    m_picture->setObjectName(u"reportChart"_s);
    m_picture->setFixedHeight(pictureHeight);
    m_picture->hide();
    connect(m_picture, &Chart::activated, this,
            [this](int part) { openCell(m_picturedRows[std::size_t(part)], 0); });
    m_pictureButton->setObjectName(u"chartButton"_s);
    m_pictureButton->setCheckable(true);
    m_pictureButton->setChecked(true);
    connect(m_pictureButton, &QPushButton::toggled, this, &ReportsPage::showPicture);
    card->body()->addWidget(m_picture);
    card->body()->addWidget(m_table, 1);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->hide();
    card->body()->addWidget(m_empty, 1);
    m_foot->setObjectName(u"reportFoot"_s);
    m_foot->setWordWrap(true);
    m_foot->setContentsMargins(metrics::spaceLarge, metrics::spaceSmall, metrics::spaceLarge,
                               metrics::spaceMedium);
    card->body()->addWidget(m_foot);
    return card;
}

} // namespace tandem::gui
