// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/connect/checklist.h"

#include "ui/theme/style.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/labels.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>

namespace qm::ui {

using namespace Qt::StringLiterals;
using doctor::Finding;
using doctor::Level;

namespace {

LevelMark::Look lookOf(Level level)
{
    switch (level) {
    case Level::Ok:
        return LevelMark::Look::Ok;
    case Level::Warn:
        return LevelMark::Look::Warn;
    case Level::Fail:
        return LevelMark::Look::Fail;
    case Level::Skipped:
        return LevelMark::Look::Skipped;
    }
    return LevelMark::Look::Skipped;
}

PlainLabel *makeCell(QWidget *parent, QPalette::ColorRole role)
{
    auto *label = new PlainLabel({}, parent);
    label->setForegroundRole(role);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    // Both columns are as wide as their share, whatever stands in them.
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    return label;
}

} // namespace

class CheckList::Row : public QWidget
{
public:
    Row(QString id, const QString &title, QWidget *parent)
        : QWidget(parent)
        , m_id(std::move(id))
        , m_mark(new LevelMark(this))
        , m_title(makeCell(this, QPalette::WindowText))
        , m_seen(makeCell(this, QPalette::PlaceholderText))
        , m_advice(makeHint({}, this))
    {
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins(space::cell, space::tiny, space::cell, space::tiny);
        layout->setSpacing(2);
        auto *line = new QHBoxLayout;
        line->setSpacing(space::small);
        line->addWidget(m_mark, 0, Qt::AlignTop);
        line->addWidget(m_title, 11);
        line->addWidget(m_seen, 9);
        layout->addLayout(line);
        m_advice->setContentsMargins(m_mark->sizeHint().width() + space::small, 0, 0, space::tiny);
        m_advice->hide();
        layout->addWidget(m_advice);
        m_title->setText(title);
        m_title->setForegroundRole(QPalette::PlaceholderText);
        setAccessibleName(title);
        setMinimumHeight(grown(26, fontMetrics()));
    }
    [[nodiscard]] const QString &id() const { return m_id; }
    [[nodiscard]] bool isWaiting() const { return m_waiting; }

    void tell(const Finding &finding)
    {
        setObjectName(finding.id);
        m_waiting = false;
        m_failed = finding.level == Level::Fail;
        m_mark->setLook(lookOf(finding.level));
        const bool quiet = finding.level == Level::Skipped;
        m_title->setForegroundRole(quiet ? QPalette::PlaceholderText : QPalette::WindowText);
        m_title->setText(finding.title);
        // Which resources are missing has a page of its own.
        const bool elsewhere = finding.id == "permissions"_L1 && finding.level == Level::Warn;
        m_seen->setText(elsewhere ? CheckList::tr("The next step shows what is missing") : finding.seen);
        const bool advises = finding.level == Level::Warn && !elsewhere;
        m_advice->setText(advises ? finding.advice : QString());
        m_advice->setVisible(advises);
        if (m_failed) {
            QFont strong = font();
            strong.setWeight(QFont::DemiBold);
            m_title->setFont(strong);
            redden();
        }
        setAccessibleName(u"%1, %2. %3"_s.arg(finding.title, m_mark->accessibleName(), finding.seen));
        update();
    }

protected:
    void changeEvent(QEvent *event) override
    {
        QWidget::changeEvent(event);
        if (event->type() == QEvent::PaletteChange && m_failed) {
            redden();
        }
    }
    void paintEvent(QPaintEvent *) override
    {
        const Colours &c = coloursOf(palette());
        QPainter painter(this);
        if (m_failed) {
            painter.fillRect(rect(), c.bad.fill);
        }
        if (m_waiting) {
            const QRect bar(m_seen->x(), height() / 2 - 4, std::min(140, m_seen->width()), 8);
            paintPanel(painter, bar, 4, c.hairline, c.hairline);
        }
        painter.fillRect(QRect(0, height() - 1, width(), 1), m_failed ? c.bad.border : c.hairline);
    }

private:
    void redden()
    {
        QPalette red = palette();
        red.setColor(QPalette::WindowText, coloursOf(red).bad.text);
        red.setColor(QPalette::PlaceholderText, coloursOf(red).bad.text);
        m_title->setPalette(red);
        m_seen->setPalette(red);
    }

    QString m_id;
    bool m_waiting = true;
    bool m_failed = false;
    LevelMark *m_mark;
    PlainLabel *m_title;
    PlainLabel *m_seen;
    PlainLabel *m_advice;
};

CheckList::CheckList(QWidget *parent)
    : NotePanel(parent)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(1, 1, 1, 1);
    m_layout->setSpacing(0);
}

void CheckList::expect(LoginKind login)
{
    for (Row *row : std::as_const(m_rows)) {
        m_layout->removeWidget(row);
        row->hide();
        row->deleteLater();
    }
    m_rows.clear();
    const bool staff = login != LoginKind::Customer;
    const auto append = [this](const QString &id, const QString &title) {
        m_rows.append(new Row(id, title, this));
        m_layout->addWidget(m_rows.last());
    };
    append(u"address"_s, tr("Address"));
    append(u"tls"_s, tr("Encryption"));
    append(u"rest-root"_s, tr("REST API"));
    append(u"clock"_s, tr("Clock"));
    append(u"login"_s, tr("Sign-in"));
    if (login == LoginKind::OAuth1) {
        append(u"dialect"_s, tr("Signatures"));
    }
    if (staff) {
        append(u"permissions"_s, tr("Permissions"));
        append(u"multi-source"_s, tr("Stock sources"));
        append(u"page-limit"_s, tr("Page size"));
        append(u"encoded-slash"_s, tr("Slashes in SKUs"));
    }
}

void CheckList::add(const Finding &finding)
{
    const auto known =
        std::find_if(m_rows.begin(), m_rows.end(), [&](const Row *row) { return row->id() == finding.id; });
    if (known != m_rows.end()) {
        (*known)->tell(finding);
        return;
    }
    // Only as trouble: it stands before what could not be looked at because of it.
    const auto waiting = std::find_if(m_rows.begin(), m_rows.end(), [](const Row *row) { return row->isWaiting(); });
    const int at = int(waiting - m_rows.begin());
    auto *row = new Row(finding.id, finding.title, this);
    m_rows.insert(at, row);
    m_layout->insertWidget(at, row);
    row->tell(finding);
    row->show();
}

} // namespace qm::ui
