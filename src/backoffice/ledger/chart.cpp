#include "backoffice/ledger/chart.h"

#include "backoffice/ledger/account_service.h"
#include "backoffice/ledger/errors.h"
#include "base/check.h"

#include <QDir>
#include <QFile>

namespace tandem::ledger {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype columnCount = 8;
constexpr qsizetype nameAt = 6; ///< Of the English names; those of another language come next.

const QString& folder()
{
    static const QString path = u":/charts_of_accounts"_s;
    return path;
}

/// The column of a chart's names in that language; each has one in English.
QString nameColumn(ChartLanguage language)
{
    switch (language) {
    case ChartLanguage::German:
        return u"name_de"_s;
    case ChartLanguage::French:
        return u"name_fr"_s;
    case ChartLanguage::English:
        break;
    }
    return u"name"_s;
}

/// `named` is the column that the name is taken from.
ChartAccount readAccount(const QString& line, qsizetype named)
{
    const QStringList cells = line.split(u'\t');
    require(cells.size() == columnCount, "a row of a chart has eight cells");
    const auto type = accountTypeNamed(cells[2]);
    const auto control = controlKindNamed(cells[3]);
    require(type && control, "a chart uses known types and kinds");
    std::vector<AccountRole> roles;
    for (const QString& name : cells[5].split(u' ', Qt::SkipEmptyParts)) {
        const auto role = accountRoleNamed(name);
        require(role.has_value(), "a chart uses known roles");
        roles.push_back(*role);
    }
    return {.code = cells[0],
            .parentCode = cells[1],
            .type = *type,
            .control = *control,
            .use = cells[4] == u"heading"_s ? AccountUse::Heading : AccountUse::Lines,
            .roles = std::move(roles),
            .name = cells[named].isEmpty() ? cells[nameAt] : cells[named]};
}

} // namespace

QStringList chartNames()
{
    QStringList names;
    for (const QString& file : QDir(folder()).entryList({u"*.tsv"_s}, QDir::Files, QDir::Name))
        names += file.chopped(4);
    return names;
}

Result<std::vector<ChartAccount>> chart(const QString& name, ChartLanguage language)
{
    if (!chartNames().contains(name))
        return fail(errors::chartUnknown, {name, chartNames().join(u", "_s)}).at(u"chart"_s);
    QFile file(folder() + u'/' + name + u".tsv"_s);
    require(file.open(QIODevice::ReadOnly), "a chart of accounts can be read");
    std::vector<ChartAccount> accounts;
    qsizetype named = nameAt;
    for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(u"code\t"_s))
            named = std::max(nameAt, line.split(u'\t').indexOf(nameColumn(language)));
        else if (!line.startsWith(u'#'))
            accounts.push_back(readAccount(line, named));
    }
    return accounts;
}

Result<> applyChart(UnitOfWork& work, const QString& name, ChartLanguage language)
{
    TANDEM_TRY(const auto accounts, chart(name, language));
    TANDEM_TRY(const auto any,
               work.first<AccountId>(u"ledger.accounts:any"_s, {},
                                     [](const Row& row) { return row.id<AccountId>("id"); }));
    if (any)
        return fail(errors::chartApplied);
    QHash<QString, AccountId> idsByCode;
    for (const ChartAccount& account : accounts) {
        require(account.parentCode.isEmpty() || idsByCode.contains(account.parentCode),
                "the parent of an account comes before it in its chart");
        TANDEM_TRY(const AccountId id,
                   createAccount(work, {.code = account.code,
                                        .name = account.name,
                                        .parent = idsByCode.value(account.parentCode),
                                        .type = account.type,
                                        .control = account.control,
                                        .use = account.use}));
        idsByCode.insert(account.code, id);
        for (const AccountRole role : account.roles)
            TANDEM_CHECK(setAccountRole(work, role, id));
    }
    return {};
}

} // namespace tandem::ledger
