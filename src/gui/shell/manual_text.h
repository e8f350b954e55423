#pragma once

#include <QTextBrowser>

namespace tandem::gui {

/// A chapter of the manual. It shows what the program carries and opens nothing else: no file, no
/// address.
class ManualText final : public QTextBrowser {
    Q_OBJECT

public:
    explicit ManualText(QWidget* parent = nullptr);

    QVariant loadResource(int type, const QUrl& name) override;
};

} // namespace tandem::gui
