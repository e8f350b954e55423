#pragma once

#include "documents/sales_document.h"

#include <QScrollArea>

#include <optional>

namespace tandem::gui {

/// Pages of a document on screen, painted by what paints its PDF, as wide as there is room.
class DocumentView final : public QScrollArea {
    Q_OBJECT

public:
    explicit DocumentView(QWidget* parent = nullptr);

    void setDocument(const documents::SalesDocument& document);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void render();

    std::optional<documents::SalesDocument> m_document;
    class PageSheet* m_sheet;
    int m_renderedWidth = 0;
};

} // namespace tandem::gui
