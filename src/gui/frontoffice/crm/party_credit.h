#pragma once

#include "gui/kit/locality.h"

#include "backoffice/settlements/credit.h"

#include <QWidget>

class QPushButton;

namespace tandem::gui {

class TextLabel;

/// How much credit a customer has, how much of it is used, and whether there is a hold.
class PartyCredit final : public QWidget {
    Q_OBJECT

public:
    explicit PartyCredit(QWidget* parent = nullptr);

    /// Hidden where there is nothing to see.
    void show(const std::optional<settlements::CreditStanding>& standing, const Locality& locality);
    QPushButton* limitButton() const { return m_limit; }
    QPushButton* holdButton() const { return m_hold; }

private:
    void showUse(const settlements::CreditStanding& standing, const Locality& locality);

    TextLabel* m_used;
    TextLabel* m_parts;
    TextLabel* m_held;
    QPushButton* m_limit;
    QPushButton* m_hold;
};

} // namespace tandem::gui
