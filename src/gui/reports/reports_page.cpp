#include "gui/reports/reports_page.h"

#include "gui/kit/date_edit.h"
#include "gui/kit/icon.h"
#include "gui/kit/series_chart.h"
#include "gui/kit/style.h"
#include "gui/kit/table_view.h"
#include "gui/kit/text_label.h"
#include "gui/reports/report_model.h"
#include "gui/reports/statement_tools.h"
#include "office/company.h"
#include "reports/actions.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>

namespace tandem::gui {

using namespace Qt::StringLiterals;

namespace {

QPushButton* button(const QString& text, const QString& icon)
{
    auto* const made = new QPushButton(text);
    made->setIcon(iconNamed(icon));
    setVariant(made, "compact");
    return made;
}

} // namespace

ReportsPage::ReportsPage(Desk& desk, QWidget* parent)
    : Page(desk,
           {{"entry"},
            {"open_item"},
            {"invoice"},
            {"credit_note"},
            {"stock_move"},
            {"statement_note"}},
           parent)
    , m_specs(reportSpecs(desk.office))
    , m_days(daysOf(ReportPeriod::ThisYear, desk.clock.today(), 1))
    , m_list(new QListWidget)
    , m_period(new QComboBox)
    , m_fromLabel(new QLabel(tr("Fro&m")))
    , m_from(new DateEdit(desk.clock, desk.locality))
    , m_toLabel(new QLabel(tr("&To")))
    , m_to(new DateEdit(desk.clock, desk.locality))
    , m_comparison(new QComboBox)
    , m_comparisonLabel(new QLabel(tr("&Beside")))
    , m_journal(new QComboBox)
    , m_noteButton(button(tr("&Note\u2026"), u"file-text"_s))
    , m_pictureButton(button(tr("&Chart"), u"chart-column"_s))
    , m_picture(new SeriesChart(tr("Chart of the report")))
    , m_tools(new StatementTools)
    , m_csv(button(tr("E&xport"), u"download"_s))
    , m_xlsx(button(tr("&Workbook"), u"download"_s))
    , m_pdf(button(tr("&Print"), u"printer"_s))
    , m_title(new TextLabel({}, TextRole::Title))
    , m_note(new TextLabel({}, TextRole::Caption, ColorToken::Muted))
    , m_empty(
          new TextLabel(tr("There is nothing in these days."), TextRole::Body, ColorToken::Subtle))
    , m_foot(new TextLabel({}, TextRole::Caption, ColorToken::Muted))
    , m_model(new ReportModel(desk.locality, this))
    , m_table(new TableView(metrics::rowDenseHeight))
    , m_columns(new ColumnShare(*m_table))
{
    auto* const columns = new QHBoxLayout(this);
    columns->setContentsMargins(metrics::pageMargin, metrics::spaceTiny, metrics::pageMargin,
                                metrics::spaceLarge);
    columns->setSpacing(metrics::spaceLarge);
    columns->addWidget(buildList());
    auto* const right = new QVBoxLayout;
    right->setSpacing(metrics::spaceSmall);
    right->addLayout(buildTools());
    right->addWidget(m_tools);
    right->addWidget(buildTable(), 1);
    columns->addLayout(right, 1);
    const auto keys = [&](const QKeySequence& sequence, auto run) {
        connect(new QShortcut(sequence, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut),
                &QShortcut::activated, this, run);
    };
    keys(Qt::CTRL | Qt::Key_E, [this] { exportCsv(); });
    keys(Qt::CTRL | Qt::Key_P, [this] { printPdf(); });
    m_list->setCurrentRow(0);
    choosePeriod();
    readChoices();
}

const ReportSpec& ReportsPage::spec() const
{
    return m_specs[std::size_t(std::max(0, m_list->currentRow()))];
}

reports::Comparison ReportsPage::comparison() const
{
    return static_cast<reports::Comparison>(m_comparison->currentIndex());
}

void ReportsPage::focusFirst()
{
    m_list->setFocus(Qt::OtherFocusReason);
}

bool ReportsPage::showFilter(const QString& report, const QString& filter)
{
    for (std::size_t i = 0; i < m_specs.size(); ++i)
        if (report == QLatin1StringView(m_specs[i].name)) {
            m_list->setCurrentRow(static_cast<int>(i));
            showLedgerPart(filter);
            return true;
        }
    return false;
}

/// The fiscal year is the company's, which is read first.
void ReportsPage::choosePeriod()
{
    const auto period = static_cast<ReportPeriod>(m_period->currentIndex());
    if (period == ReportPeriod::Other)
        return m_from->setFocus(Qt::OtherFocusReason);
    readLater(
        reports::actions::dashboard, [](Reader& books) { return company(books); },
        [this, period](const Company& owner) {
            if (m_period->currentIndex() != static_cast<int>(period))
                return; // other days were asked for meanwhile
            m_days = daysOf(period, desk().clock.today(), owner.yearStartsMonth);
            adaptTools();
            reload();
        });
}

/// What the report shown covers. One that shows how things stood does not look into the future
/// because the year that was chosen has not ended; only a day that was typed does.
reports::Days ReportsPage::days()
{
    reports::Days shown = m_days;
    const bool isTyped = static_cast<ReportPeriod>(m_period->currentIndex()) == ReportPeriod::Other;
    if (spec().span == ReportSpan::AsOf && !isTyped)
        shown.to = std::min(shown.to, desk().clock.today());
    return shown;
}

/// Days that were typed; what cannot be read changes nothing.
void ReportsPage::meetDays()
{
    const auto from = m_from->value();
    const auto to = m_to->value();
    const reports::Days shown = days();
    if (!from || !to || (*from == shown.from && *to == shown.to))
        return;
    m_days = {*from, *to};
    m_period->setCurrentIndex(static_cast<int>(ReportPeriod::Other));
    reload();
}

void ReportsPage::adaptTools()
{
    const bool isRange = spec().span == ReportSpan::Range;
    m_fromLabel->setVisible(isRange);
    m_from->setVisible(isRange);
    m_toLabel->setText(isRange ? tr("&To") : tr("&As of"));
    m_tools->setVisible(spec().statement.has_value());
    m_journal->setVisible(spec().hasJournals);
    m_noteButton->setVisible(spec().statement.has_value());
    if (spec().statement)
        m_tools->adapt(*spec().statement, comparison());
    const reports::Days shown = days();
    m_from->setValue(shown.from);
    m_to->setValue(shown.to);
}

QString ReportsPage::noteOf(const reports::Days& days) const
{
    if (spec().span == ReportSpan::AsOf)
        return dayText(days.to, locality());
    return tr("%1 to %2").arg(dayText(days.from, locality()), dayText(days.to, locality()));
}

void ReportsPage::reload()
{
    const int generation = ++m_generation;
    const auto answered = [this, generation, note = noteOf(days())](ReportTable report) {
        if (generation != m_generation)
            return;
        const QString more = std::exchange(report.note, note);
        if (!more.isEmpty())
            report.note += u" \u00b7 "_s + more;
        show(std::move(report));
    };
    if (isStatement())
        return readLater(
            reports::actions::dashboard,
            [question = m_tools->question(*spec().statement, days(), comparison()),
             locality = locality()](Reader& books) -> Result<ReportTable> {
                TANDEM_TRY(const auto table, reports::statementTable(books, question));
                return statementReport(table, locality);
            },
            answered);
    const auto other = comparison() == reports::Comparison::YearBefore
                           ? ReportComparison::YearBefore
                           : ReportComparison::PeriodBefore;
    const bool isCompared = comparison() == reports::Comparison::PeriodBefore
                            || comparison() == reports::Comparison::YearBefore;
    const reports::Days before = comparedDays(days(), spec().span, other);
    readLater(
        spec().view ? *spec().view : reports::actions::dashboard,
        [read = spec().read, definition = spec().definition,
         question = ReportQuestion{days(), m_journal->currentData().toString(), m_part}, before,
         isCompared, title = noteOf(before),
         locality = locality()](Reader& books) -> Result<ReportTable> {
            TANDEM_TRY(ReportTable report, read(books, question));
            TANDEM_TRY(const auto stamp, reports::reportStamp(books));
            report.footnotes += stampWords(definition, stamp, locality);
            if (!isCompared || report.comparedColumn < 0)
                return report;
            TANDEM_TRY(const ReportTable earlier, read(books, ReportQuestion{before, {}, {}}));
            return compared(std::move(report), earlier, title);
        },
        answered);
}

} // namespace tandem::gui
