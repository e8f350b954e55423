#include "gui/office/tax_code_dialog.h"

#include "backoffice/tax/actions.h"
#include "backoffice/tax/tax_service.h"
#include "gui/kit/date_edit.h"
#include "gui/kit/text_label.h"
#include "gui/office/rate_typed.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>

namespace tandem::gui {

using namespace Qt::StringLiterals;

namespace {

struct CategoryWords {
    const char* name; ///< "AE"; empty: that of the kind.
    const char* words;
};

constexpr std::array<CategoryWords, 8> categories{
    {{"", QT_TRANSLATE_NOOP("TaxCodeDialog", "As its kind says")},
     {"S", QT_TRANSLATE_NOOP("TaxCodeDialog", "S \u2013 taxed")},
     {"Z", QT_TRANSLATE_NOOP("TaxCodeDialog", "Z \u2013 zero-rated")},
     {"E", QT_TRANSLATE_NOOP("TaxCodeDialog", "E \u2013 exempt")},
     {"AE", QT_TRANSLATE_NOOP("TaxCodeDialog", "AE \u2013 reverse charge")},
     {"K", QT_TRANSLATE_NOOP("TaxCodeDialog", "K \u2013 intra-EU")},
     {"G", QT_TRANSLATE_NOOP("TaxCodeDialog", "G \u2013 export")},
     {"O", QT_TRANSLATE_NOOP("TaxCodeDialog", "O \u2013 out of scope")}}};

} // namespace

TaxCodeDialog::TaxCodeDialog(Desk& shared, tax::TaxCodeSettings settings,
                             const std::vector<tax::DatedRate>& rates, QWidget* parent)
    : ShortDialog(shared, tr("Tax code %1").arg(settings.code), parent)
    , m_settings(std::move(settings))
    , m_name(new QLineEdit(m_settings.name))
    , m_category(new QComboBox)
    , m_reason(new QLineEdit(m_settings.exemptReason))
    , m_due(new QComboBox)
    , m_deductible(new QLineEdit(m_settings.deductible.toPercent().toString()))
    , m_rate(new QLineEdit)
    , m_from(new DateEdit(desk().clock, locality()))
    , m_closed(new QCheckBox(tr("No longer &offered")))
{
    setRecord(m_settings.id.value());
    const QString category = m_settings.category ? nameOf(*m_settings.category) : QString();
    for (const CategoryWords& one : categories)
        m_category->addItem(QCoreApplication::translate("TaxCodeDialog", one.words),
                            QString::fromLatin1(one.name));
    m_category->setCurrentIndex(m_category->findData(category));
    m_due->addItem(tr("As the company's policy says"), QString());
    m_due->addItem(tr("With the document"), nameOf(tax::TaxPoint::Document));
    m_due->addItem(tr("When it is paid"), nameOf(tax::TaxPoint::Payment));
    m_due->setCurrentIndex(
        m_due->findData(m_settings.point ? nameOf(*m_settings.point) : QString()));
    m_deductible->setEnabled(m_settings.direction == tax::TaxDirection::Input);
    m_closed->setChecked(m_settings.isClosed);
    addField(tr("N&ame"), u"name"_s, m_name);
    addField(tr("&Category"), u"category"_s, m_category);
    addField(tr("&Reason if exempt"), u"exemptReason"_s, m_reason);
    addField(tr("&Due"), u"due"_s, m_due);
    addField(tr("D&eductible in %"), u"deductible"_s, m_deductible);
    QStringList dated;
    for (const tax::DatedRate& one : rates)
        dated += tr("%1 % from %2")
                     .arg(rateText(one.rate, locality()), dayText(one.validFrom, locality()));
    addField(tr("Rates"), u"rates"_s, new TextLabel(dated.join(u'\n')));
    m_rate->setPlaceholderText(tr("As it is"));
    addField(tr("Ne&w rate in %"), u"rate"_s, m_rate);
    addField(tr("&From"), u"validFrom"_s, m_from);
    addField({}, u"closed"_s, m_closed);
    finish(tax::actions::changeTaxCode);
}

Result<std::int64_t> TaxCodeDialog::save()
{
    tax::TaxCodeSettings changed = m_settings;
    changed.name = m_name->text();
    changed.category = tax::taxCategoryNamed(m_category->currentData().toString());
    changed.exemptReason = m_reason->text().trimmed();
    changed.point = tax::taxPointNamed(m_due->currentData().toString());
    const auto percent = parseNumber(m_deductible->text(), locality().numbers);
    if (!percent)
        return Failure(percent.error()).at(u"deductible"_s);
    TANDEM_TRY(changed.deductible, Rate::exactFromPercent(*percent));
    changed.isClosed = m_closed->isChecked();
    std::optional<Rate> rate;
    QDate from;
    if (!m_rate->text().trimmed().isEmpty()) {
        TANDEM_TRY(rate, rateTyped(m_rate->text(), locality()));
        TANDEM_TRY(from, m_from->value());
    }
    TANDEM_CHECK(office().change(tax::actions::changeTaxCode, [&](UnitOfWork& work) -> Result<> {
        if (rate)
            TANDEM_CHECK(tax::changeTaxRate(work, changed.code, from, *rate));
        return tax::changeTaxCode(work, changed);
    }));
    desk().tell(tr("Tax code %1 is saved").arg(changed.code));
    return changed.id.value();
}

} // namespace tandem::gui
