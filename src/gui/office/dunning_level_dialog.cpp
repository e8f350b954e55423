#include "gui/office/dunning_level_dialog.h"

#include "backoffice/settlements/actions.h"
#include "backoffice/settlements/dunning_errors.h"
#include "backoffice/settlements/dunning_level.h"
#include "gui/kit/amount_edit.h"
#include "gui/office/rate_typed.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>

namespace tandem::gui {

using namespace Qt::StringLiterals;
using settlements::DunningLevel;
using settlements::DunningText;
using settlements::InterestYear;

namespace {

constexpr int daysAfterMax = 3'650;
constexpr int respiteDaysMax = 365;
constexpr int bodyLines = 4;

} // namespace

DunningLevelDialog::DunningLevelDialog(Desk& shared, DunningLevel level, QWidget* parent)
    : ShortDialog(shared, tr("Level %1 of dunning").arg(level.level), parent)
    , m_level(std::move(level))
    , m_days(new QSpinBox)
    , m_respite(new QSpinBox)
    , m_fee(new AmountEdit(locality(), m_level.fee.currency()))
    , m_interest(new QLineEdit)
    , m_year(new QComboBox)
{
    setObjectName(u"dunningLevelDialog"_s);
    setRecord(m_level.level);
    fill();
    addField(m_level.level == 1 ? tr("&Days after the day due")
                                : tr("&Days after the level before"),
             u"daysAfter"_s, m_days);
    addField(tr("&Fee"), u"fee"_s, m_fee);
    addField(tr("&Interest a year, %"), u"interest"_s, m_interest);
    addField(tr("Da&ys of a year"), u"year"_s, m_year);
    addField(tr("Days to &pay"), u"respiteDays"_s, m_respite);
    addWords(u"en"_s, tr("&Title, English"), tr("&Words, English"));
    addWords(u"de"_s, tr("Tit&le, German"), tr("W&ords, German"));
    finish(settlements::actions::changeDunningLevels, tr("&Save"));
}

void DunningLevelDialog::fill()
{
    m_days->setRange(0, daysAfterMax);
    m_respite->setRange(0, respiteDaysMax);
    m_days->setValue(m_level.daysAfter);
    m_respite->setValue(m_level.respiteDays);
    m_fee->setValue(m_level.fee);
    m_interest->setText(rateText(m_level.interest, locality()));
    for (const InterestYear year : {InterestYear::Days365, InterestYear::Days360})
        m_year->addItem(locality().locale.toString(static_cast<int>(year)), static_cast<int>(year));
    m_year->setCurrentIndex(m_year->findData(static_cast<int>(m_level.year)));
}

void DunningLevelDialog::addWords(const QString& language, const QString& titleLabel,
                                  const QString& bodyLabel)
{
    const Words words{language, new QLineEdit, new QPlainTextEdit};
    const auto known = std::ranges::find(m_level.texts, language, &DunningText::language);
    if (known != m_level.texts.end()) {
        words.title->setText(known->title);
        words.body->setPlainText(known->body);
    }
    words.body->setTabChangesFocus(true);
    words.body->setFixedHeight(words.body->fontMetrics().lineSpacing() * bodyLines
                               + 2 * metrics::spaceMedium);
    addField(titleLabel, u"title_"_s + language, words.title);
    addField(bodyLabel, u"body_"_s + language, words.body);
    m_words.push_back(words);
}

/// The level as it stands in the form; words of other languages stay, empty ones go.
Result<DunningLevel> DunningLevelDialog::typed() const
{
    DunningLevel level = m_level;
    level.daysAfter = m_days->value();
    level.respiteDays = m_respite->value();
    level.year = static_cast<InterestYear>(m_year->currentData().toInt());
    TANDEM_TRY(level.fee, m_fee->value());
    const auto interest = rateTyped(m_interest->text(), locality());
    if (!interest)
        return Failure(interest.error()).at(u"interest"_s);
    level.interest = *interest;
    for (const Words& words : m_words) {
        std::erase_if(level.texts,
                      [&](const DunningText& one) { return one.language == words.language; });
        const QString title = words.title->text().trimmed();
        const QString body = words.body->toPlainText().trimmed();
        if (title.isEmpty() && !body.isEmpty())
            return fail(settlements::errors::dunningTextMissing).at(u"title_"_s + words.language);
        if (!title.isEmpty())
            level.texts.push_back({words.language, title, body});
    }
    if (level.texts.empty())
        return fail(settlements::errors::dunningTextMissing).at(u"title_en"_s);
    return level;
}

Result<std::int64_t> DunningLevelDialog::save()
{
    TANDEM_TRY(const DunningLevel level, typed());
    TANDEM_CHECK(office().change(settlements::actions::changeDunningLevels, [&](UnitOfWork& work) {
        return settlements::saveDunningLevel(work, level);
    }));
    desk().tell(tr("Level %1 is saved").arg(level.level));
    return 0;
}

} // namespace tandem::gui
