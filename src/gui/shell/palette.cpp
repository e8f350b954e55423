#include "gui/shell/palette.h"

#include "gui/kit/icon.h"
#include "gui/kit/paint.h"
#include "gui/kit/privacy.h"
#include "gui/kit/style.h"
#include "gui/shell/palette_row.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

namespace tandem::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int paletteWidth = 560;
constexpr int paletteHeight = 420;
constexpr int paletteTop = 84;
constexpr int hitsMax = 8;
constexpr int hitsOfAKindMax = 4;

/// How well a text answers: 0 not at all, more is better.
int rankOf(const QString& text, const QString& words)
{
    if (words.isEmpty())
        return 1;
    if (text.startsWith(words, Qt::CaseInsensitive))
        return 3;
    if (text.contains(u' ' + words, Qt::CaseInsensitive))
        return 2;
    return text.contains(words, Qt::CaseInsensitive) ? 1 : 0;
}

} // namespace

Palette::Palette(Desk& desk, std::vector<RecordFinder> finders, RecordOffer offer, QWidget* parent)
    // A popup would do but for one thing: assistive technology is not told of popups.
    : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint)
    , m_desk(desk)
    , m_finders(std::move(finders))
    , m_offer(std::move(offer))
    , m_line(new QLineEdit)
    , m_list(new QListWidget)
{
    setAccessibleName(tr("Search or jump to"));
    auto* const all = new QVBoxLayout(this);
    all->setContentsMargins(metrics::spaceSmall, metrics::spaceSmall, metrics::spaceSmall,
                            metrics::spaceSmall);
    m_line->setPlaceholderText(tr("Type a page, an action, a name, a number\u2026"));
    m_line->setAccessibleName(tr("Search or jump to"));
    m_line->addAction(fieldIconNamed(u"search"_s, ColorToken::Subtle), QLineEdit::LeadingPosition);
    m_line->installEventFilter(this);
    setVariant(m_line, "search");
    m_list->setAccessibleName(tr("Found"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->setItemDelegate(new PaletteRow(m_list));
    all->addWidget(m_line);
    all->addWidget(m_list, 1);
    connect(m_line, &QLineEdit::textChanged, this, &Palette::offer);
    connect(m_list, &QListWidget::itemClicked, this, &Palette::runCurrent);
}

void Palette::openWith(std::vector<PaletteEntry> entries)
{
    m_entries = std::move(entries);
    m_line->clear();
    offer();
    resize(paletteWidth, paletteHeight);
    const QWidget* const over = parentWidget();
    move(over->mapToGlobal(QPoint((over->width() - paletteWidth) / 2, paletteTop)));
    show();
    activateWindow();
    m_line->setFocus(Qt::PopupFocusReason);
}

void Palette::offer()
{
    ++m_generation;
    m_list->clear();
    m_shown.clear();
    const QString words = m_line->text().trimmed();
    for (int rank = 3; rank > 0; --rank)
        for (const PaletteEntry& entry : m_entries)
            if (rankOf(entry.text, words) == rank)
                addEntry(entry);
    m_list->setCurrentRow(0);
    if (words.size() >= searchLettersMin())
        offerRecords(words);
}

/// Looked for while somebody types: an earlier question is not waited for.
void Palette::offerRecords(const QString& words)
{
    m_desk.background.beside(ReaderLane::Search).interrupt();
    static constexpr View records{"office.search", Permission::CrmRead, ""};
    if (m_desk.office.allows(records))
        offerFound(records, [words](Reader& books) { return search(books, words, hitsMax); });
    for (const RecordFinder& finder : m_finders)
        if (m_desk.office.allows(finder.view))
            offerFound(finder.view, [find = finder.find, words](Reader& books) {
                return find(books, words, hitsOfAKindMax);
            });
}

void Palette::offerFound(const View& view,
                         std::function<Result<std::vector<Hit>>(Reader& books)> find)
{
    m_desk.background.beside(ReaderLane::Search)
        .read(view, this, std::move(find),
              [this, generation = m_generation](const Result<std::vector<Hit>>& hits) {
                  if (generation != m_generation || !hits)
                      return;
                  for (const Hit& hit : *hits)
                      if (const auto entry = m_offer(hit))
                          addEntry(*entry);
                  if (m_list->currentRow() < 0)
                      m_list->setCurrentRow(0);
              });
}

void Palette::addEntry(const PaletteEntry& entry)
{
    m_shown.push_back(entry);
    auto* const item = new QListWidgetItem(iconNamed(entry.icon), entry.text);
    item->setData(PaletteRow::WhereRole, entry.where);
    item->setData(PaletteRow::KeysRole, entry.keys);
    QStringList spoken{entry.text, entry.where, entry.keys};
    spoken.removeAll(QString());
    item->setData(Qt::AccessibleTextRole, spoken.join(u", "_s));
    if (!entry.isEnabled)
        item->setFlags(item->flags() & ~Qt::ItemIsEnabled);
    item->setSizeHint({0, scaled(metrics::rowRegularHeight)});
    m_list->addItem(item);
}

void Palette::runCurrent()
{
    const int row = m_list->currentRow();
    if (row < 0 || !m_shown[static_cast<std::size_t>(row)].isEnabled)
        return;
    const auto run = m_shown[static_cast<std::size_t>(row)].run;
    hide();
    run();
}

void Palette::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && !isActiveWindow())
        hide();
}

/// It has no frame of the desktop's.
void Palette::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintBox(painter, rect(), color(ColorToken::Surface), color(ColorToken::BorderStrong), 0);
}

bool Palette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_line && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const int step = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
        if (step != 0 && m_list->count() > 0) {
            m_list->setCurrentRow((m_list->currentRow() + step + m_list->count())
                                  % m_list->count());
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            runCurrent();
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace tandem::gui
