#include "backoffice/settlements/dunning_level.h"

#include "backoffice/settlements/dunning_errors.h"
#include "base/check.h"
#include "office/company.h"

#include <algorithm>

namespace tandem::settlements {

using namespace Qt::StringLiterals;

namespace {

constexpr int levelMax = 9;
constexpr int daysAfterMax = 3'650;
constexpr int respiteDaysMax = 365;

Result<> check(const DunningLevel& level, std::size_t known, const Currency& home)
{
    if (level.level < 1 || level.level > levelMax || level.level > static_cast<int>(known) + 1)
        return fail(errors::dunningLevelUnfit, {QString::number(level.level)}).at(u"level"_s);
    if (level.daysAfter < 0 || level.daysAfter > daysAfterMax)
        return fail(errors::dunningDaysUnfit).at(u"daysAfter"_s);
    if (level.respiteDays < 0 || level.respiteDays > respiteDaysMax)
        return fail(errors::dunningDaysUnfit).at(u"respiteDays"_s);
    if (level.fee.currency() != home || level.fee.isNegative())
        return fail(errors::dunningFeeUnfit).at(u"fee"_s);
    TANDEM_CHECK(checkAmount(level.fee));
    if (level.interest.millionths() < 0 || level.interest.millionths() > Rate::whole)
        return fail(errors::dunningRateUnfit).at(u"interest"_s);
    const bool isSilent = std::ranges::all_of(level.texts, [](const DunningText& text) {
        return text.title.trimmed().isEmpty() || text.language.trimmed().isEmpty();
    });
    if (isSilent)
        return fail(errors::dunningTextMissing).at(u"title"_s);
    return {};
}

Result<> insertTexts(UnitOfWork& work, DunningLevelId level, std::span<const DunningText> texts)
{
    TANDEM_CHECK(work.execute(u"settlements.dunning_levels:remove_texts"_s, {{"level_id", level}}));
    for (const DunningText& text : texts) {
        if (text.title.trimmed().isEmpty())
            continue;
        TANDEM_TRY(const auto id, work.newId<Id<struct DunningTextTag>>());
        TANDEM_CHECK(work.execute(u"settlements.dunning_levels:insert_text"_s,
                                  {{"id", id},
                                   {"level_id", level},
                                   {"language", text.language.trimmed().toLower()},
                                   {"title", text.title.trimmed()},
                                   {"body", text.body.trimmed()}}));
    }
    return {};
}

DunningLevel levelOf(const Row& row, const Currency& home)
{
    return {.id = row.id<DunningLevelId>("id"),
            .level = static_cast<int>(row.integer("level")),
            .daysAfter = static_cast<int>(row.integer("days_after")),
            .fee = row.money("fee_minor", home),
            .interest = Rate::ofMillionths(row.integer("interest_rate")),
            .year = static_cast<InterestYear>(row.integer("year_days")),
            .respiteDays = static_cast<int>(row.integer("respite_days")),
            .version = row.integer("version")};
}

DunningLevel usual(int level, int daysAfter, std::int64_t feeMajor, std::int64_t percent,
                   std::vector<DunningText> texts, const Currency& home)
{
    const Money fee =
        Money::fromDecimal(Decimal::ofScaled(feeMajor, 0), home, Rounding::HalfAwayFromZero);
    return {.level = level,
            .daysAfter = daysAfter,
            .fee = fee,
            .interest = Rate::ofMillionths(percent * Rate::whole / 100),
            .respiteDays = 10,
            .texts = std::move(texts)};
}

std::vector<DunningLevel> usualLevels(const Currency& home)
{
    return {
        usual(1, 7, 0, 0,
              {{u"en"_s, u"Payment reminder"_s,
                u"You may have overlooked our invoices below. Please pay them by the day named "
                "here. If you have paid in the meantime, please disregard this letter."_s},
               {u"de"_s, u"Zahlungserinnerung"_s,
                u"Sicher haben Sie unsere unten genannten Rechnungen nur \u00fcbersehen. Bitte "
                "zahlen Sie sie bis zum genannten Tag. Haben Sie inzwischen gezahlt, so "
                "betrachten Sie dieses Schreiben als gegenstandslos."_s}},
              home),
        usual(2, 14, 5, 0,
              {{u"en"_s, u"Second reminder"_s,
                u"Our invoices below are still open. Please pay them, with the fee of this "
                "reminder, by the day named here."_s},
               {u"de"_s, u"Zweite Mahnung"_s,
                u"Unsere unten genannten Rechnungen sind noch offen. Bitte zahlen Sie sie "
                "mit der Mahngeb\u00fchr bis zum genannten Tag."_s}},
              home),
        usual(3, 14, 10, 9,
              {{u"en"_s, u"Last reminder"_s,
                u"In spite of our reminders the invoices below are open. We charge interest for "
                "the delay. Without payment by the day named here we take legal action."_s},
               {u"de"_s, u"Letzte Mahnung"_s,
                u"Trotz unserer Mahnungen sind die unten genannten Rechnungen offen. Wir "
                "berechnen Verzugszinsen. Zahlen Sie nicht bis zum genannten Tag, so leiten wir "
                "gerichtliche Schritte ein."_s}},
              home)};
}

} // namespace

Result<std::vector<DunningLevel>> dunningLevels(Reader& books)
{
    TANDEM_TRY(const Company company, tandem::company(books));
    TANDEM_TRY(auto levels,
               books.rows<DunningLevel>(u"settlements.dunning_levels:all"_s, {}, [&](const Row& r) {
                   return levelOf(r, company.currency);
               }));
    TANDEM_CHECK(books.each(u"settlements.dunning_levels:texts"_s, {}, [&](const Row& row) {
        const auto of = std::ranges::find(levels, row.id<DunningLevelId>("dunning_level_id"),
                                          &DunningLevel::id);
        require(of != levels.end(), "a text belongs to a level");
        of->texts.push_back({row.text("language"), row.text("title"), row.text("body")});
    }));
    return levels;
}

Result<> saveDunningLevel(UnitOfWork& work, const DunningLevel& level)
{
    TANDEM_TRY(const Company company, tandem::company(work));
    TANDEM_TRY(const auto known, dunningLevels(work));
    TANDEM_CHECK(check(level, known.size(), company.currency));
    const auto old = std::ranges::find(known, level.level, &DunningLevel::level);
    DunningLevelId id = old == known.end() ? DunningLevelId() : old->id;
    const QString statement = id.isSet() ? u"settlements.dunning_levels:update"_s
                                         : u"settlements.dunning_levels:insert"_s;
    if (!id.isSet()) {
        TANDEM_TRY(id, work.newId<DunningLevelId>());
    }
    TANDEM_CHECK(work.execute(statement, {{"id", id},
                                          {"level", level.level},
                                          {"days_after", level.daysAfter},
                                          {"fee_minor", level.fee},
                                          {"interest_rate", level.interest.millionths()},
                                          {"year_days", static_cast<int>(level.year)},
                                          {"respite_days", level.respiteDays}}));
    return insertTexts(work, id, level.texts);
}

Result<> removeDunningLevel(UnitOfWork& work, int level)
{
    TANDEM_TRY(const auto known, dunningLevels(work));
    const int last = known.empty() ? 0 : known.back().level;
    if (level != last || known.empty())
        return fail(errors::dunningLevelUsed, {QString::number(last)}).at(u"level"_s);
    const DunningLevelId id = known.back().id;
    TANDEM_CHECK(work.execute(u"settlements.dunning_levels:remove_texts"_s, {{"level_id", id}}));
    TANDEM_CHECK(work.execute(u"settlements.dunning_levels:remove"_s, {{"id", id}}));
    return {};
}

Result<> saveUsualDunningLevels(UnitOfWork& work)
{
    TANDEM_TRY(const Company company, tandem::company(work));
    TANDEM_TRY(const auto known, dunningLevels(work));
    const std::vector<DunningLevel> wanted = usualLevels(company.currency);
    for (int last = static_cast<int>(known.size()); last > static_cast<int>(wanted.size()); --last)
        TANDEM_CHECK(removeDunningLevel(work, last));
    for (const DunningLevel& level : wanted)
        TANDEM_CHECK(saveDunningLevel(work, level));
    return {};
}

} // namespace tandem::settlements
