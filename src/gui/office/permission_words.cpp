#include "gui/office/permission_words.h"

#include "base/check.h"

#include <QCoreApplication>

#include <array>

namespace tandem::gui {

namespace {

struct Words {
    Permission permission;
    const char* text;
};

constexpr std::array all{
    Words{Permission::ReceptionRead, QT_TRANSLATE_NOOP("Permission", "See visitors")},
    Words{Permission::ReceptionWrite, QT_TRANSLATE_NOOP("Permission", "Check visitors in and out")},
    Words{Permission::CrmRead, QT_TRANSLATE_NOOP("Permission", "See customers and suppliers")},
    Words{Permission::CrmWrite, QT_TRANSLATE_NOOP("Permission", "Change customers and suppliers")},
    Words{Permission::AppointmentRead, QT_TRANSLATE_NOOP("Permission", "See the calendar")},
    Words{Permission::AppointmentWrite, QT_TRANSLATE_NOOP("Permission", "Book appointments")},
    Words{Permission::SalesRead, QT_TRANSLATE_NOOP("Permission", "See orders and invoices")},
    Words{Permission::SalesWrite,
          QT_TRANSLATE_NOOP("Permission", "Make quotes, orders, deliveries")},
    Words{Permission::SalesInvoice,
          QT_TRANSLATE_NOOP("Permission", "Issue invoices and credit notes")},
    Words{Permission::LedgerRead, QT_TRANSLATE_NOOP("Permission", "See the ledger")},
    Words{Permission::LedgerPost, QT_TRANSLATE_NOOP("Permission", "Post and reverse entries")},
    Words{Permission::LedgerClose,
          QT_TRANSLATE_NOOP("Permission", "Change accounts, close periods and years")},
    Words{Permission::SettlementRead, QT_TRANSLATE_NOOP("Permission", "See payments and the bank")},
    Words{Permission::SettlementWrite,
          QT_TRANSLATE_NOOP("Permission", "Record payments, match the bank")},
    Words{Permission::InventoryRead, QT_TRANSLATE_NOOP("Permission", "See items and stock")},
    Words{Permission::InventoryWrite,
          QT_TRANSLATE_NOOP("Permission", "Change items, count stock, take goods in")},
    Words{Permission::PurchaseWrite,
          QT_TRANSLATE_NOOP("Permission", "Order from suppliers, take their bills")},
    Words{Permission::HrRead, QT_TRANSLATE_NOOP("Permission", "See employees and their pay")},
    Words{Permission::HrWrite,
          QT_TRANSLATE_NOOP("Permission", "Hire, agree contracts, grant leave")},
    Words{Permission::LeaveApprove, QT_TRANSLATE_NOOP("Permission", "Approve leave")},
    Words{Permission::ReportRead, QT_TRANSLATE_NOOP("Permission", "See reports and the dashboard")},
    Words{Permission::Approve, QT_TRANSLATE_NOOP("Permission", "Approve what others ask for")},
    Words{Permission::Import, QT_TRANSLATE_NOOP("Permission", "Import from other programs")},
    Words{Permission::Export, QT_TRANSLATE_NOOP("Permission", "Export everything")},
    Words{Permission::AuditRead, QT_TRANSLATE_NOOP("Permission", "See the audit trail, verify")},
    Words{Permission::BackupMake, QT_TRANSLATE_NOOP("Permission", "Make backups")},
    Words{Permission::SettingsWrite, QT_TRANSLATE_NOOP("Permission", "Change settings")},
    Words{Permission::UsersManage, QT_TRANSLATE_NOOP("Permission", "Manage users and roles")},
};

} // namespace

QString wordsOf(Permission permission)
{
    const auto found = std::ranges::find(all, permission, &Words::permission);
    require(found != all.end(), "every right has words");
    return QCoreApplication::translate("Permission", found->text);
}

QString roleWords(const QString& role)
{
    static constexpr std::array builtIn{
        QT_TRANSLATE_NOOP("Role", "receptionist"), QT_TRANSLATE_NOOP("Role", "sales clerk"),
        QT_TRANSLATE_NOOP("Role", "accountant"), QT_TRANSLATE_NOOP("Role", "manager"),
        QT_TRANSLATE_NOOP("Role", "administrator")};
    const bool isBuiltIn = std::ranges::any_of(
        builtIn, [&](const char* name) { return role == QLatin1StringView(name); });
    return isBuiltIn ? QCoreApplication::translate("Role", role.toLatin1().constData()) : role;
}

QString wordsOf(Half half)
{
    switch (half) {
    case Half::FrontOffice:
        return QCoreApplication::translate("Permission", "Front office");
    case Half::BackOffice:
        return QCoreApplication::translate("Permission", "Back office");
    case Half::Management:
        break;
    }
    return QCoreApplication::translate("Permission", "Management");
}

} // namespace tandem::gui
