#pragma once

#include "gui/kit/page.h"
#include "office/company.h"
#include "office/company_profile.h"

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace tandem::gui {

class TextLabel;

/// The company as it stands on its documents: name, address, numbers, bank and logo.
class CompanyPage final : public Page {
    Q_OBJECT

public:
    explicit CompanyPage(Desk& desk, QWidget* parent = nullptr);

    void reload() override;
    void focusFirst() override;

private:
    void addFields(QFormLayout& left, QFormLayout& right);
    struct Seen {
        Company home;
        CompanyProfile profile;
        QString documentLanguage;
    };
    void show(const Seen& seen);
    CompanyProfile typed() const;
    bool isChanged() const;
    void showState();
    void showLogo();
    void chooseLogo();
    Result<> save();
    Result<> saveTyped();

    Seen m_seen;
    QByteArray m_logo; ///< As it would be saved.
    QLineEdit* m_name;
    std::vector<std::pair<QLineEdit*, QString CompanyProfile::*>> m_fields;
    QComboBox* m_language;
    TextLabel* m_fixed;
    QLabel* m_picture;
    TextLabel* m_error;
    QPushButton* m_save;
    QPushButton* m_revert;
};

} // namespace tandem::gui
