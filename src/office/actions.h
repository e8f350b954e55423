#pragma once

#include "office/action.h"

/// What a user can see and do in the office itself.
namespace tandem::actions {

inline constexpr View companyInfo{"office.company", Permission::ReportRead,
                                  QT_TRANSLATE_NOOP("View", "Company")};
inline constexpr Action createCompany{"office.create_company", Permission::SettingsWrite,
                                      QT_TRANSLATE_NOOP("Action", "&New company")};
inline constexpr Action changeCompany{"office.change_company", Permission::SettingsWrite,
                                      QT_TRANSLATE_NOOP("Action", "&Change company")};
inline constexpr Action manageRoles{"office.manage_roles", Permission::UsersManage,
                                    QT_TRANSLATE_NOOP("Action", "Manage &roles")};
inline constexpr View userList{"office.users", Permission::UsersManage,
                               QT_TRANSLATE_NOOP("View", "Users")};
inline constexpr Action manageUsers{"office.manage_users", Permission::UsersManage,
                                    QT_TRANSLATE_NOOP("Action", "Manage &users")};
inline constexpr Action signIn{"office.sign_in", Permission::UsersManage,
                               QT_TRANSLATE_NOOP("Action", "&Sign in")};
inline constexpr Action changePassword{"office.change_password", Permission::UsersManage,
                                       QT_TRANSLATE_NOOP("Action", "Change &password")};
inline constexpr View accessTokens{"office.access_tokens", Permission::ReportRead,
                                   QT_TRANSLATE_NOOP("View", "Access tokens")};
inline constexpr Action makeAccessToken{"office.make_access_token", Permission::ReportRead,
                                        QT_TRANSLATE_NOOP("Action", "&Make token")};
inline constexpr Action revokeAccessToken{"office.revoke_access_token", Permission::ReportRead,
                                          QT_TRANSLATE_NOOP("Action", "&Revoke token")};
inline constexpr View coverList{"office.covers", Permission::ReportRead,
                                QT_TRANSLATE_NOOP("View", "Who stands in for whom")};
inline constexpr Action grantCover{"office.grant_cover", Permission::UsersManage,
                                   QT_TRANSLATE_NOOP("Action", "Let &stand in")};
inline constexpr Action revokeCover{"office.revoke_cover", Permission::UsersManage,
                                    QT_TRANSLATE_NOOP("Action", "&Revoke standing in")};
inline constexpr View approvalList{"office.approvals", Permission::Approve,
                                   QT_TRANSLATE_NOOP("View", "To approve")};
inline constexpr Action decideApproval{"office.decide_approval", Permission::Approve,
                                       QT_TRANSLATE_NOOP("Action", "&Approve")};
inline constexpr View exportAll{"office.export_all", Permission::Export,
                                QT_TRANSLATE_NOOP("View", "All tables")};
inline constexpr View verifyBooks{"office.verify", Permission::AuditRead,
                                  QT_TRANSLATE_NOOP("View", "Verification")};
inline constexpr Action makeBackup{"office.make_backup", Permission::BackupMake,
                                   QT_TRANSLATE_NOOP("Action", "&Back up")};
inline constexpr Action makeSample{"office.make_sample", Permission::SettingsWrite,
                                   QT_TRANSLATE_NOOP("Action", "Make &sample company")};
inline constexpr View importFiles{"office.import", Permission::Import,
                                  QT_TRANSLATE_NOOP("View", "Import")};
inline constexpr View backupList{"office.backups", Permission::BackupMake,
                                 QT_TRANSLATE_NOOP("View", "Backups")};
inline constexpr Action remindOfBackup{"office.remind_of_backup", Permission::BackupMake,
                                       QT_TRANSLATE_NOOP("Action", "Remind of a backup")};
inline constexpr Action setAnchor{"office.set_anchor", Permission::BackupMake,
                                  QT_TRANSLATE_NOOP("Action", "Sign the chains")};
inline constexpr Action moveBooks{"office.move", Permission::SettingsWrite,
                                  QT_TRANSLATE_NOOP("Action", "&Move the books")};
inline constexpr Action eraseImages{"office.erase_images", Permission::SettingsWrite,
                                    QT_TRANSLATE_NOOP("Action", "&Erase personal data")};
inline constexpr Action shareListView{"office.share_list_view", Permission::ReportRead,
                                      QT_TRANSLATE_NOOP("Action", "&Share view")};

} // namespace tandem::actions
