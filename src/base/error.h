#pragma once

#include <QString>
#include <QStringList>

namespace tandem {

/// The kind of trouble decides how a person meets it, and how tandemctl exits (docs/tandemctl.md).
enum class ErrorKind {
    Invalid,      ///< The input is wrong; shown beside the field. Exit 65.
    Refused,      ///< A rule of the books forbids it. Exit 3.
    Denied,       ///< The session lacks the permission. Exit 77.
    NotFound,     ///< The thing is gone, or never was. Exit 3.
    NoFile,       ///< There is no such file. Exit 66.
    Conflict,     ///< Somebody changed it first, or writes now; the page offers to reload. Exit 75.
    Unavailable,  ///< The database did not answer; the page offers to retry. Exit 69.
    Storage,      ///< The disk is full or failing. Exit 74.
    CannotCreate, ///< A file could not be made. Exit 73.
    Broken,       ///< Tandem contradicts itself. Nothing is saved, a report is written. Exit 70.
};

/// One way in which an action can fail. Declared once, in the errors.h of its module.
struct ErrorCode {
    const char* name; ///< Stable: logged, tested, never shown. "sales.order_not_confirmed"
    ErrorKind kind;
    const char* text; ///< Source text for translate("Error", ...); %1 and on are arguments.
};

struct Error {
    const ErrorCode* code = nullptr;
    QStringList arguments; ///< Fill %1, %2 ... of code->text.
    QString field;         ///< The draft field at fault, named as its widget; empty if none.
    QString detail;        ///< For the log only: driver text, SQL name. Never customer data.

    /// The text with its arguments filled in, in English.
    QString text() const;
};

} // namespace tandem
