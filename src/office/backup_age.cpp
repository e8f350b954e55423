#include "office/backup_age.h"

#include "office/actions.h"
#include "office/company.h"
#include "office/job.h"
#include "office/notices.h"
#include "office/settings.h"
#include "office/user_errors.h"

#include <QTimeZone>

namespace tandem {

using namespace Qt::StringLiterals;

namespace {

constexpr int recentMax = 50;
const QString jobKind = u"office.backup"_s;
const QString daysSetting = u"backup.overdue_days"_s;

Instant momentOf(const Row& row)
{
    return row.instant("at_ms");
}

Result<QString> overdueText(Reader& books, const BackupAge& age)
{
    TANDEM_TRY(const Company home, company(books));
    if (!age.provenAt)
        return home.name;
    return home.name + u" \u00b7 "_s
           + QDateTime::fromMSecsSinceEpoch(age.provenAt->ms, QTimeZone::utc())
                 .date()
                 .toString(Qt::ISODate);
}

/// Whether the session's user was told and has not looked yet, or was told within a day.
Result<bool> wasTold(Reader& books)
{
    constexpr std::int64_t dayMs = 86'400'000;
    TANDEM_TRY(const auto notices, recentNotices(books, recentMax));
    return std::ranges::any_of(notices, [&](const Notice& one) {
        return one.kind == QLatin1StringView(notices::backupOverdue.name)
               && (!one.seenAt || books.now().ms - one.createdAt.ms < dayMs);
    });
}

} // namespace

Result<BackupAge> backupAge(Reader& books)
{
    constexpr std::int64_t dayMs = 86'400'000;
    BackupAge age;
    TANDEM_TRY(age.provenAt,
               books.first<Instant>(u"office.jobs:last_done"_s, {{"kind", jobKind}}, &momentOf));
    TANDEM_TRY(const auto began, books.first<Instant>(u"office.audit:began"_s, {}, &momentOf));
    const std::int64_t since = age.provenAt ? age.provenAt->ms : began.value_or(books.now()).ms;
    age.daysOld = static_cast<int>(std::max<std::int64_t>(0, books.now().ms - since) / dayMs);
    TANDEM_TRY(const auto days, companySetting(books, daysSetting));
    if (days)
        age.daysMax = days->toInt();
    return age;
}

Result<> setBackupDays(Office& office, int days)
{
    if (days < 1 || days > backupDaysMost)
        return fail(errors::backupDaysUnfit, {QString::number(backupDaysMost)});
    return office.change(actions::changeCompany, [&](UnitOfWork& work) {
        return setCompanySetting(work, daysSetting, QString::number(days));
    });
}

Result<> recordBackup(UnitOfWork& work)
{
    return recordJob(work, jobKind);
}

Result<bool> remindOfBackup(Office& office)
{
    if (!office.allows(actions::backupList))
        return false;
    QString text;
    TANDEM_TRY(const bool isDue,
               office.read(actions::backupList, [&](Reader& books) -> Result<bool> {
                   TANDEM_TRY(const BackupAge age, backupAge(books));
                   TANDEM_TRY(text, overdueText(books, age));
                   TANDEM_TRY(const bool isTold, wasTold(books));
                   return age.isOverdue() && !isTold;
               }));
    if (!isDue)
        return false;
    TANDEM_CHECK(office.change(actions::remindOfBackup, [&](UnitOfWork& work) {
        return notify(work, work.session().user,
                      {.kind = notices::backupOverdue, .body = text, .subject = {u"job"_s, 1}});
    }));
    return true;
}

} // namespace tandem
