#pragma once

#include "formats/xlsx_writer.h"
#include "office/list_export.h"

#include <QTimeZone>

namespace tandem::sheets {

/// A list as a workbook: amounts and quantities as numbers, days as days, moments in `zone`.
class XlsxSheet final : public ListSheet {
public:
    XlsxSheet(const QString& path, const QString& title, const QTimeZone& zone);

    Result<> begin(const ListExtract& extract) override;
    Result<> add(const ListRow& row) override;
    Result<> end(const ListSize& size) override;

private:
    void addCell(const ListRow& row, std::size_t column);

    formats::XlsxWriter m_writer;
    QString m_title;
    QTimeZone m_zone;
    const ListExtract* m_extract = nullptr;
    std::vector<std::size_t> m_columns;
};

} // namespace tandem::sheets
