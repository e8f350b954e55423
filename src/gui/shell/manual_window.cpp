#include "gui/shell/manual_window.h"

#include "gui/kit/style.h"
#include "gui/shell/manual_text.h"

#include <QApplication>
#include <QFile>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QShortcut>
#include <QVBoxLayout>

namespace tandem::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int manualWidth = 900;
constexpr int manualHeight = 700;
constexpr int contentsWidth = 210;

QString fileOf(const QString& chapter)
{
    return u":/manual/%1.md"_s.arg(chapter);
}

QString textOf(const QString& chapter)
{
    QFile file(fileOf(chapter));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

QList<Chapter> manualChapters()
{
    // Whoever begins reads from the top; a chapter that is not named here comes at the end.
    QStringList names{u"window"_s,     u"reception"_s, u"parties"_s,       u"appointments"_s,
                      u"sales"_s,      u"payments"_s,  u"bank"_s,          u"books"_s,
                      u"schedules"_s,  u"assets"_s,    u"loans"_s,         u"stock"_s,
                      u"purchasing"_s, u"people"_s,    u"shared-company"_s};
    for (const QString& file : QDir(u":/manual"_s).entryList({u"*.md"_s}, QDir::Files, QDir::Name))
        if (const QString name = file.chopped(3); !names.contains(name))
            names += name;
    QList<Chapter> chapters;
    for (const QString& name : names)
        if (const QString text = textOf(name); !text.isEmpty())
            chapters.append({name, text.section(u'\n', 0, 0).remove(u'#').trimmed()});
    return chapters;
}

QString chapterOf(const QString& page)
{
    static const QHash<QString, QString> chapters{{u"reception"_s, u"reception"_s},
                                                  {u"crm"_s, u"parties"_s},
                                                  {u"appointments"_s, u"appointments"_s},
                                                  {u"sales"_s, u"sales"_s},
                                                  {u"ledger"_s, u"books"_s},
                                                  {u"reports"_s, u"books"_s},
                                                  {u"settlements"_s, u"bank"_s},
                                                  {u"inventory"_s, u"stock"_s},
                                                  {u"schedules"_s, u"schedules"_s},
                                                  {u"assets"_s, u"assets"_s},
                                                  {u"loans"_s, u"loans"_s},
                                                  {u"hr"_s, u"people"_s},
                                                  {u"dashboard"_s, u"window"_s},
                                                  {u"office"_s, u"shared-company"_s}};
    if (page == u"settlements.dunning"_s)
        return u"dunning"_s;
    if (page == u"inventory.purchases"_s || page == u"inventory.purchase_order"_s
        || page == u"inventory.bill"_s)
        return u"purchasing"_s;
    return chapters.value(page.section(u'.', 0, 0), u"window"_s);
}

ManualWindow::ManualWindow(QWidget* parent)
    : QWidget(parent, Qt::Window)
    , m_contents(new QListWidget)
    , m_text(new ManualText)
    , m_search(new QLineEdit)
{
    setObjectName(u"manualWindow"_s);
    setWindowTitle(tr("Manual"));
    resize(scaled(manualWidth), scaled(manualHeight));
    auto* const all = new QHBoxLayout(this);
    all->setSpacing(metrics::spaceMedium);
    auto* const left = new QVBoxLayout;
    m_search->setPlaceholderText(tr("Search the manual"));
    m_search->setAccessibleName(tr("Search the manual"));
    setVariant(m_search, "search");
    left->addWidget(m_search);
    m_contents->setAccessibleName(tr("Contents"));
    m_contents->setFixedWidth(scaled(contentsWidth));
    left->addWidget(m_contents, 1);
    all->addLayout(left);
    m_text->setAccessibleName(tr("Chapter"));
    m_text->setFrameShape(QFrame::NoFrame);
    all->addWidget(m_text, 1);
    for (const Chapter& one : manualChapters()) {
        auto* const item = new QListWidgetItem(one.title, m_contents);
        item->setData(Qt::UserRole, one.name);
    }
    connect(m_contents, &QListWidget::currentRowChanged, this, &ManualWindow::showFromList);
    connect(m_search, &QLineEdit::returnPressed, this, [this] { find(m_search->text()); });
    connect(m_text, &QTextBrowser::anchorClicked, this, [this](const QUrl& link) {
        QString name = link.path().section(u'/', -1);
        if (name.endsWith(u".md"_s))
            showChapter(name.chopped(3));
    });
    connect(new QShortcut(QKeySequence(QKeySequence::Find), this), &QShortcut::activated, this,
            [this] { m_search->setFocus(); });
    connect(new QShortcut(QKeySequence(Qt::Key_Escape), this), &QShortcut::activated, this,
            &QWidget::close);
}

void ManualWindow::showFromList()
{
    if (const QListWidgetItem* const item = m_contents->currentItem())
        showChapter(item->data(Qt::UserRole).toString());
}

void ManualWindow::showChapter(const QString& name)
{
    if (name == m_chapter)
        return;
    const QString text = textOf(name);
    if (text.isEmpty())
        return; // a link to a page for those who build the program
    m_chapter = name;
    m_text->setMarkdown(text);
    for (int row = 0; row < m_contents->count(); ++row)
        if (m_contents->item(row)->data(Qt::UserRole).toString() == name)
            m_contents->setCurrentRow(row);
}

bool ManualWindow::find(const QString& words)
{
    if (words.isEmpty())
        return false;
    if (m_text->find(words))
        return true;
    const int count = m_contents->count();
    const int from = m_contents->currentRow();
    for (int step = 1; step <= count; ++step) {
        const auto* const item = m_contents->item((from + step) % count);
        const QString name = item->data(Qt::UserRole).toString();
        if (!textOf(name).contains(words, Qt::CaseInsensitive))
            continue;
        m_chapter.clear(); // shown again from its beginning, if it is the same
        showChapter(name);
        return m_text->find(words);
    }
    return false;
}

void showManual(QWidget* window, const QString& chapter)
{
    auto* manual = window->findChild<ManualWindow*>();
    if (!manual)
        manual = new ManualWindow(window);
    manual->showChapter(chapter);
    manual->show();
    manual->raise();
    manual->activateWindow();
}

} // namespace tandem::gui
