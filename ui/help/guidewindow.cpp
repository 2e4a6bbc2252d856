// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/guidewindow.h"

#include "ui/help/guide.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/labels.h"

#include <QFile>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QPushButton>
#include <QTextBrowser>

#include <algorithm>

namespace qm::ui {

using namespace Qt::StringLiterals;

namespace {

/// Reads pictures of the guide and nothing else.
class GuideText : public QTextBrowser
{
public:
    using QTextBrowser::QTextBrowser;

    QVariant loadResource(int type, const QUrl &name) override
    {
        QFile file(u":/guide/pictures/"_s + name.fileName());
        if (type != QTextDocument::ImageResource || !file.open(QIODevice::ReadOnly)) {
            return {};
        }
        const QImage picture = QImage::fromData(file.readAll());
        const int room = std::max(200, viewport()->width() - 2 * space::huge);
        return picture.width() > room ? picture.scaledToWidth(room, Qt::SmoothTransformation) : picture;
    }
};

} // namespace

GuideWindow::GuideWindow(QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_contents(new QListWidget(this))
    , m_text(new GuideText(this))
    , m_back(makeButton(tr("Back"), u"back"_s, false, this))
{
    setWindowTitle(tr("Guide · Quartermaster"));
    auto *row = new QHBoxLayout(this);
    auto *left = new QVBoxLayout;
    left->addWidget(m_contents, 1);
    left->addWidget(m_back);
    row->addLayout(left);
    row->addWidget(m_text, 1);
    m_contents->setAccessibleName(tr("Contents of the guide"));
    for (const QString &page : guide::pages()) {
        auto *item = new QListWidgetItem(guide::title(page), m_contents);
        item->setData(Qt::UserRole, page);
    }
    m_contents->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_contents->setFixedWidth(std::max(widened(220, fontMetrics()), m_contents->sizeHintForColumn(0) + space::large));
    m_text->setAccessibleName(tr("Page of the guide"));
    m_text->setOpenLinks(false);
    m_text->setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    connect(m_text, &QTextBrowser::anchorClicked, this, [this](const QUrl &url) {
        if (const QString page = guide::pageOf(url); !page.isEmpty()) {
            go(page);
        }
    });
    connect(m_contents, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item && item->data(Qt::UserRole).toString() != m_page) {
            go(item->data(Qt::UserRole).toString());
        }
    });
    connect(m_back, &QPushButton::clicked, this, [this] {
        const QString page = m_before.takeLast();
        m_page.clear(); // it is not one to come back to
        showPage(page);
    });
    m_back->setEnabled(false);
    resize(widened(980, fontMetrics()), widened(680, fontMetrics()));
}

void GuideWindow::go(const QString &page)
{
    if (!m_page.isEmpty() && m_page != page) {
        m_before << m_page;
    }
    m_page.clear();
    showPage(page);
}

void GuideWindow::showPage(const QString &wanted)
{
    const QString page = guide::text(wanted).isEmpty() ? guide::start() : wanted;
    if (page != m_page) {
        m_page = page;
        m_text->setMarkdown(guide::text(page));
        for (int i = 0; i < m_contents->count(); ++i) {
            if (m_contents->item(i)->data(Qt::UserRole).toString() == page) {
                m_contents->setCurrentRow(i);
            }
        }
    }
    m_back->setEnabled(!m_before.isEmpty());
    m_text->setFocus(Qt::OtherFocusReason);
}

void GuideWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        close();
    } else if (event->matches(QKeySequence::Back) && m_back->isEnabled()) {
        m_back->click();
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace qm::ui
