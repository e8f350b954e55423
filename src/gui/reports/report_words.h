#pragma once

#include <QCoreApplication>

namespace tandem::gui {

/// Where translators find the words of reports.
struct Report {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

/// And those over their columns.
struct Column {
    Q_DECLARE_TR_FUNCTIONS(Column)
};

} // namespace tandem::gui
