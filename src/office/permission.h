#pragma once

#include <QString>

#include <optional>
#include <set>
#include <span>

namespace tandem {

/// The right to do a kind of work. Roles are sets of these; docs/permissions.md has the matrix.
enum class Permission {
    // front office
    ReceptionRead,
    ReceptionWrite,
    CrmRead,
    CrmWrite,
    AppointmentRead,
    AppointmentWrite,
    SalesRead,
    SalesWrite,
    SalesInvoice,
    // back office
    LedgerRead,
    LedgerPost,
    LedgerClose,
    SettlementRead,
    SettlementWrite,
    InventoryRead,
    InventoryWrite,
    PurchaseWrite,
    HrRead,
    HrWrite,
    LeaveApprove,
    // managers, and the office itself
    ReportRead,
    Approve,
    Import,
    Export,
    AuditRead,
    BackupMake,
    SettingsWrite,
    UsersManage,
};

/// Which half of the company a right belongs to. Who covers for the other half gets that half.
enum class Half { FrontOffice, BackOffice, Management };

/// A right, its stable name in the books, and its half.
struct PermissionName {
    Permission permission;
    const char* name; ///< "sales.invoice"; stored with roles.
    Half half;
};

/// Every permission there is, in the order of the enum.
std::span<const PermissionName> permissionNames();

/// The stable name of a permission, and back; nothing if no permission has that name.
QString nameOf(Permission permission);
std::optional<Permission> permissionNamed(const QString& name);

using Permissions = std::set<Permission>;

/// Every right there is: that of who made the company.
Permissions allPermissions();

} // namespace tandem
