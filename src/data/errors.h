#pragma once

#include "base/error.h"

#include <QtGlobal>

/// Everything that can go wrong between Tandem and its database.
namespace tandem::errors {

inline constexpr ErrorCode databaseUnavailable{
    "data.unavailable", ErrorKind::Unavailable,
    QT_TRANSLATE_NOOP("Error", "The database did not answer, so nothing was changed. Check that it "
                               "runs and that the address is right: %1")};
inline constexpr ErrorCode databaseMissing{
    "data.database_missing", ErrorKind::NoFile,
    QT_TRANSLATE_NOOP("Error", "The server answers, but has no database %1. Check the name; a new "
                               "company makes the database it is to lie in.")};
inline constexpr ErrorCode databaseNotMade{
    "data.database_not_made", ErrorKind::CannotCreate,
    QT_TRANSLATE_NOOP("Error", "The database %1 could not be made on the server: %2. Who "
                               "administers the server can make it with: %3")};
inline constexpr ErrorCode loginRefused{
    "data.login_refused", ErrorKind::Denied,
    QT_TRANSLATE_NOOP(
        "Error", "The server does not let %1 in: the name or the password is wrong, or the user "
                 "has no login there. Who manages the users gives one with a new password.")};
inline constexpr ErrorCode ownerMustMigrate{
    "data.owner_must_migrate", ErrorKind::Refused,
    QT_TRANSLATE_NOOP(
        "Error",
        "The books are of an earlier Tandem (this one needs schema %1). Their owner brings them up "
        "to date by opening them once, as OWNER of postgresql://OWNER@HOST/DATABASE.")};
inline constexpr ErrorCode databaseBusy{
    "data.busy", ErrorKind::Conflict,
    QT_TRANSLATE_NOOP("Error", "Somebody else is saving right now (%1). Please try again.")};
inline constexpr ErrorCode outcomeUnknown{
    "data.outcome_unknown", ErrorKind::Unavailable,
    QT_TRANSLATE_NOOP("Error",
                      "The connection broke while saving. Look whether it was saved before "
                      "you try again; the same request key is never booked twice.")};
inline constexpr ErrorCode statementFailed{
    "data.statement_failed", ErrorKind::Broken,
    QT_TRANSLATE_NOOP("Error", "Tandem could not save or read this. Nothing was changed.")};
inline constexpr ErrorCode permissionMissing{
    "data.permission_missing", ErrorKind::Denied,
    QT_TRANSLATE_NOOP("Error", "The database does not let you do this (%1). Nothing was changed.")};
inline constexpr ErrorCode constraintRefused{
    "data.constraint_refused", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error", "The books refuse this: %1. Nothing was changed.")};
inline constexpr ErrorCode storageFailed{
    "data.storage_failed", ErrorKind::Storage,
    QT_TRANSLATE_NOOP("Error", "The disk could not be read or written (%1). Nothing was changed.")};
inline constexpr ErrorCode storageOutcomeUnknown{
    "data.storage_outcome_unknown", ErrorKind::Storage,
    QT_TRANSLATE_NOOP("Error",
                      "The disk failed while saving (%1). Look whether it was saved before you "
                      "try again; the same request key is never booked twice.")};
inline constexpr ErrorCode diskFull{
    "data.disk_full", ErrorKind::Storage,
    QT_TRANSLATE_NOOP("Error",
                      "The disk is nearly full, so nothing was changed. Free at least %1 MB "
                      "where the company file lies and try again.")};
inline constexpr ErrorCode readOnly{
    "data.read_only", ErrorKind::Storage,
    QT_TRANSLATE_NOOP("Error",
                      "The company file may only be read. Give yourself the right to write "
                      "to it and to its folder.")};
inline constexpr ErrorCode interrupted{"data.interrupted", ErrorKind::Conflict,
                                       QT_TRANSLATE_NOOP("Error", "Stopped as you asked.")};
inline constexpr ErrorCode fileNotFound{
    "data.file_not_found", ErrorKind::NoFile,
    QT_TRANSLATE_NOOP(
        "Error", "There is no company file %1. Choose another file, or make a new company there.")};
inline constexpr ErrorCode fileExists{
    "data.file_exists", ErrorKind::CannotCreate,
    QT_TRANSLATE_NOOP("Error", "%1 exists already and is left as it is. Choose another name.")};
inline constexpr ErrorCode cannotCreate{
    "data.cannot_create", ErrorKind::CannotCreate,
    QT_TRANSLATE_NOOP("Error", "%1 cannot be made. Check that its folder exists and that you may "
                               "write there.")};
inline constexpr ErrorCode networkFile{
    "data.network_file", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error",
                      "%1 lies on a network file system (%2), where a company file is not safe. "
                      "Copy it to a local disk, or move the books to a PostgreSQL server.")};
inline constexpr ErrorCode foreignFile{
    "data.foreign_file", ErrorKind::Invalid,
    QT_TRANSLATE_NOOP("Error", "%1 is not a Tandem company file (%2). It is left as it is. To take "
                               "books over from another program, import them into a company.")};
inline constexpr ErrorCode newerFile{
    "data.newer_file", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error", "The books were last used with a newer Tandem (schema %1, this one "
                               "knows %2). Install the newer version to open them.")};
inline constexpr ErrorCode olderFile{
    "data.older_file", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error",
                      "The books are of an earlier Tandem (this one needs schema %1). Open "
                      "them once for writing; they are backed up and brought up to date.")};
inline constexpr ErrorCode backupImpossible{
    "data.backup_impossible", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error",
                      "The books are of an earlier Tandem and are left as they are, because no "
                      "backup of them could be made in %1: %2 Name another folder in "
                      "TANDEM_BACKUP_FOLDER.")};
inline constexpr ErrorCode schemaChanged{
    "data.schema_changed", ErrorKind::Refused,
    QT_TRANSLATE_NOOP(
        "Error",
        "The tables of these books are not as Tandem made them (%1). Restore the last backup.")};
inline constexpr ErrorCode migrationChanged{
    "data.migration_changed", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error",
                      "These books were made by a different build of Tandem (%1). Use that "
                      "build, or restore a backup.")};
inline constexpr ErrorCode damagedFile{
    "data.damaged_file", ErrorKind::Storage,
    QT_TRANSLATE_NOOP("Error", "The company file is damaged (%1). Restore the last backup.")};
inline constexpr ErrorCode passphraseWrong{
    "data.passphrase_wrong", ErrorKind::Denied,
    QT_TRANSLATE_NOOP("Error", "%1 cannot be unlocked: the passphrase is wrong, or the file was "
                               "altered.")};
inline constexpr ErrorCode targetNotEmpty{
    "data.target_not_empty", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error",
                      "%1 holds books already and is left as it is. Name an empty database, "
                      "or a new file.")};
inline constexpr ErrorCode moveDiffers{
    "data.move_differs", ErrorKind::Broken,
    QT_TRANSLATE_NOOP("Error", "Table %1 was not the same after it was copied. Nothing was moved; "
                               "the old books are as they were.")};
inline constexpr ErrorCode insecureServer{
    "data.insecure_server", ErrorKind::Refused,
    QT_TRANSLATE_NOOP("Error", "The server %1 is not on this machine, and the connection is not "
                               "checked. Add sslmode=verify-full to the address.")};

} // namespace tandem::errors
