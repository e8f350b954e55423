#include "office/permission.h"

#include "base/check.h"

namespace tandem {
namespace {

using enum Permission;
using enum Half;

constexpr std::array names{
    PermissionName{ReceptionRead, "reception.read", FrontOffice},
    PermissionName{ReceptionWrite, "reception.write", FrontOffice},
    PermissionName{CrmRead, "crm.read", FrontOffice},
    PermissionName{CrmWrite, "crm.write", FrontOffice},
    PermissionName{AppointmentRead, "appointments.read", FrontOffice},
    PermissionName{AppointmentWrite, "appointments.write", FrontOffice},
    PermissionName{SalesRead, "sales.read", FrontOffice},
    PermissionName{SalesWrite, "sales.write", FrontOffice},
    PermissionName{SalesInvoice, "sales.invoice", FrontOffice},
    PermissionName{LedgerRead, "ledger.read", BackOffice},
    PermissionName{LedgerPost, "ledger.post", BackOffice},
    PermissionName{LedgerClose, "ledger.close", BackOffice},
    PermissionName{SettlementRead, "settlements.read", BackOffice},
    PermissionName{SettlementWrite, "settlements.write", BackOffice},
    PermissionName{InventoryRead, "inventory.read", BackOffice},
    PermissionName{InventoryWrite, "inventory.write", BackOffice},
    PermissionName{PurchaseWrite, "purchasing.write", BackOffice},
    PermissionName{HrRead, "hr.read", BackOffice},
    PermissionName{HrWrite, "hr.write", BackOffice},
    PermissionName{LeaveApprove, "hr.approve_leave", BackOffice},
    PermissionName{ReportRead, "reports.read", Management},
    PermissionName{Approve, "office.approve", Management},
    PermissionName{Import, "office.import", Management},
    PermissionName{Export, "office.export", Management},
    PermissionName{AuditRead, "office.audit", Management},
    PermissionName{BackupMake, "office.backup", Management},
    PermissionName{SettingsWrite, "office.settings", Management},
    PermissionName{UsersManage, "office.users", Management},
};

} // namespace

std::span<const PermissionName> permissionNames()
{
    return names;
}

QString nameOf(Permission permission)
{
    const auto found = std::ranges::find(names, permission, &PermissionName::permission);
    require(found != names.end(), "every permission has a name");
    return QString::fromLatin1(found->name);
}

std::optional<Permission> permissionNamed(const QString& name)
{
    const auto found = std::ranges::find_if(
        names, [&](const PermissionName& one) { return name == QLatin1StringView(one.name); });
    return found == names.end() ? std::nullopt : std::optional(found->permission);
}

Permissions allPermissions()
{
    Permissions all;
    for (const PermissionName& one : names)
        all.insert(one.permission);
    return all;
}

} // namespace tandem
