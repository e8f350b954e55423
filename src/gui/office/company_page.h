#pragma once

#include "gui/kit/page.h"
#include "office/company.h"
#include "office/company_profile.h"

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
    void show(const Company& home, const CompanyProfile& profile);
    CompanyProfile typed() const;
    bool isChanged() const;
    void showState();
    void showLogo();
    void chooseLogo();
    Result<> save();

    Company m_home;
    CompanyProfile m_profile; ///< As read.
    QByteArray m_logo;        ///< As it would be saved.
    QLineEdit* m_name;
    std::vector<std::pair<QLineEdit*, QString CompanyProfile::*>> m_fields;
    TextLabel* m_fixed;
    QLabel* m_picture;
    TextLabel* m_error;
    QPushButton* m_save;
    QPushButton* m_revert;
};

} // namespace tandem::gui
