#pragma once

#include "gui/kit/short_dialog.h" // first: moc of Qt 6.4 fails at <compare> without it

#include "backoffice/settlements/dunning.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace tandem::gui {

class AmountEdit;

/// A level of dunning: when it is reached, what it costs, and its words in English and German.
class DunningLevelDialog final : public ShortDialog {
    Q_OBJECT

public:
    DunningLevelDialog(Desk& desk, settlements::DunningLevel level, QWidget* parent);

protected:
    Result<std::int64_t> save() override;

private:
    struct Words {
        QString language;
        QLineEdit* title;
        QPlainTextEdit* body;
    };

    void fill();
    Result<settlements::DunningLevel> typed() const;
    void addWords(const QString& language, const QString& titleLabel, const QString& bodyLabel);

    settlements::DunningLevel m_level;
    QSpinBox* m_days;
    QSpinBox* m_respite;
    AmountEdit* m_fee;
    QLineEdit* m_interest;
    QComboBox* m_year;
    std::vector<Words> m_words;
};

} // namespace tandem::gui
