#include "office/roles.h"

#include "base/check.h"

namespace tandem {

using namespace Qt::StringLiterals;

namespace {

using enum Permission;
using RoleId = Id<struct RoleTag>;

constexpr std::array receptionist{ReceptionRead,   ReceptionWrite,   CrmRead,  CrmWrite,
                                  AppointmentRead, AppointmentWrite, SalesRead};
constexpr std::array salesClerk{ReceptionRead,    CrmRead,   CrmWrite,   AppointmentRead,
                                AppointmentWrite, SalesRead, SalesWrite, SalesInvoice,
                                InventoryRead,    ReportRead};
constexpr std::array accountant{CrmRead,       CrmWrite,       SalesRead,      LedgerRead,
                                LedgerPost,    LedgerClose,    SettlementRead, SettlementWrite,
                                InventoryRead, InventoryWrite, PurchaseWrite,  HrRead,
                                ReportRead,    Import,         Export,         BackupMake};
constexpr std::array manager{
    ReceptionRead, CrmRead,    CrmWrite,       AppointmentRead, AppointmentWrite, SalesRead,
    SalesWrite,    LedgerRead, SettlementRead, InventoryRead,   HrRead,           HrWrite,
    LeaveApprove,  ReportRead, Approve,        Export,          AuditRead,        BackupMake};
constexpr std::array administrator{ReceptionRead,   ReceptionWrite,   CrmRead,       CrmWrite,
                                   AppointmentRead, AppointmentWrite, SalesRead,     SalesWrite,
                                   SalesInvoice,    LedgerRead,       LedgerPost,    LedgerClose,
                                   SettlementRead,  SettlementWrite,  InventoryRead, InventoryWrite,
                                   PurchaseWrite,   HrRead,           HrWrite,       LeaveApprove,
                                   ReportRead,      Approve,          Import,        Export,
                                   AuditRead,       BackupMake,       SettingsWrite, UsersManage};

constexpr std::array roles{BuiltInRole{"receptionist", receptionist},
                           BuiltInRole{"sales clerk", salesClerk},
                           BuiltInRole{"accountant", accountant}, BuiltInRole{"manager", manager},
                           BuiltInRole{administratorRole, administrator}};

} // namespace

std::span<const BuiltInRole> builtInRoles()
{
    return roles;
}

Result<> insertBuiltInRoles(UnitOfWork& work)
{
    for (const BuiltInRole& role : roles) {
        TANDEM_TRY(const auto roleId, work.newId<RoleId>());
        const QString name = QString::fromLatin1(role.name);
        TANDEM_CHECK(work.send(u"office.users:insert_role"_s, {{"id", roleId}, {"name", name}}));
        for (const Permission permission : role.permissions) {
            TANDEM_TRY(const auto id, work.newId<RoleId>());
            const QString permissionName = nameOf(permission);
            TANDEM_CHECK(
                work.send(u"office.users:insert_role_permission"_s,
                          {{"id", id}, {"role_id", roleId}, {"permission", permissionName}}));
        }
    }
    return {};
}

Result<QStringList> roleNames(Reader& books)
{
    QStringList names;
    TANDEM_CHECK(books.each(u"office.users:roles"_s, {},
                            [&](const Row& row) { names += row.text("name"); }));
    return names;
}

Result<Permissions> permissionsOf(Reader& books, UserId user)
{
    Permissions all;
    TANDEM_CHECK(
        books.each(u"office.users:permissions_of"_s, {{"user_id", user}}, [&](const Row& row) {
            // A right that this program does not know gives nothing.
            if (const auto permission = permissionNamed(row.text("permission")))
                all.insert(*permission);
        }));
    return all;
}

QString permissionMatrix()
{
    QString text = u"| right | half |"_s;
    QString rule = u"|---|---|"_s;
    for (const BuiltInRole& role : roles) {
        text += u' ' + QString::fromLatin1(role.name) + u" |"_s;
        rule += u"---|"_s;
    }
    text += u'\n' + rule + u'\n';
    for (const PermissionName& right : permissionNames()) {
        const QString half = right.half == Half::FrontOffice  ? u"front office"_s
                             : right.half == Half::BackOffice ? u"back office"_s
                                                              : u"management"_s;
        text += u"| `%1` | %2 |"_s.arg(QString::fromLatin1(right.name), half);
        for (const BuiltInRole& role : roles)
            text += std::ranges::find(role.permissions, right.permission) == role.permissions.end()
                        ? u"  |"_s
                        : u" yes |"_s;
        text += u'\n';
    }
    return text;
}

} // namespace tandem
