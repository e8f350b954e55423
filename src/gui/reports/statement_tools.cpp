#include "gui/reports/statement_tools.h"

#include "gui/kit/style.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSpinBox>

namespace tandem::gui {

using namespace Qt::StringLiterals;
using reports::Comparison;
using reports::StatementKind;

StatementTools::StatementTools(QWidget* parent)
    : QWidget(parent)
    , m_earlier(new QSpinBox)
    , m_dimension(new QComboBox)
    , m_differences(new QCheckBox(tr("&Differences")))
    , m_shares(new QCheckBox(tr("&Shares")))
    , m_zeroRows(new QCheckBox(tr("&Zero rows")))
{
    auto* const row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::spaceMedium);
    m_earlier->setObjectName(u"earlierSpin"_s);
    m_earlier->setRange(1, reports::timeColumnsMax - 1);
    m_earlier->setPrefix(tr("Earlier: "));
    m_earlier->setAccessibleName(tr("How many earlier columns"));
    m_dimension->setObjectName(u"dimensionCombo"_s);
    m_dimension->setAccessibleName(tr("By dimension"));
    m_dimension->addItem(tr("Whole company"), qlonglong(0));
    m_differences->setObjectName(u"differencesCheck"_s);
    m_shares->setObjectName(u"sharesCheck"_s);
    m_zeroRows->setObjectName(u"zeroRowsCheck"_s);
    setVariant(m_dimension, "compact");
    setVariant(m_earlier, "compact");
    m_differences->setChecked(true);
    for (QWidget* const widget : std::initializer_list<QWidget*>{
             m_earlier, m_dimension, m_differences, m_shares, m_zeroRows})
        row->addWidget(widget);
    row->addStretch(1);
    connect(m_earlier, &QSpinBox::valueChanged, this, &StatementTools::changed);
    connect(m_dimension, &QComboBox::currentIndexChanged, this, &StatementTools::changed);
    for (QCheckBox* const box : {m_differences, m_shares, m_zeroRows})
        connect(box, &QCheckBox::toggled, this, &StatementTools::changed);
}

void StatementTools::setDimensions(const std::vector<ledger::Dimension>& dimensions)
{
    for (const ledger::Dimension& one : dimensions)
        m_dimension->addItem(tr("By %1").arg(one.name.isEmpty() ? one.code : one.name),
                             qlonglong(one.id.value()));
}

void StatementTools::adapt(StatementKind kind, Comparison comparison)
{
    const bool isCompared =
        comparison == Comparison::PeriodBefore || comparison == Comparison::YearBefore;
    const bool isOfWhole = kind == StatementKind::CashFlow || kind == StatementKind::EquityChanges;
    m_earlier->setVisible(isCompared);
    m_differences->setVisible(isCompared && kind != StatementKind::EquityChanges);
    m_shares->setVisible(!isOfWhole);
    m_dimension->setVisible(!isOfWhole && m_dimension->count() > 1);
    m_zeroRows->setVisible(kind != StatementKind::EquityChanges);
}

reports::StatementQuestion StatementTools::question(StatementKind kind, const reports::Days& days,
                                                    Comparison comparison) const
{
    const bool isOfWhole = kind == StatementKind::CashFlow || kind == StatementKind::EquityChanges;
    const bool wantsShares = m_shares->isChecked() && !isOfWhole;
    const bool wantsDifferences = m_differences->isChecked();
    return {
        .kind = kind,
        .days = days,
        .comparison = comparison,
        .earlierCount = m_earlier->value(),
        .dimension = ledger::DimensionId(isOfWhole ? 0 : m_dimension->currentData().toLongLong()),
        .zeroRows = m_zeroRows->isChecked() ? reports::ZeroRows::Shown : reports::ZeroRows::Hidden,
        .figures = wantsDifferences && wantsShares ? reports::Figures::WithBoth
                   : wantsDifferences              ? reports::Figures::WithDifferences
                   : wantsShares                   ? reports::Figures::WithShares
                                                   : reports::Figures::Amounts};
}

} // namespace tandem::gui
