// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/review/requestpanel.h"

#include "ui/dialogs/review/jsontext.h"
#include "ui/theme/colours.h"
#include "ui/theme/style.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/labels.h"

#include <QCheckBox>
#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QListWidget>
#include <QLocale>
#include <QPainter>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <utility>

namespace qm::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostShown = 20'000; ///< characters of a body

QFont fixedFont(const QFont &system)
{
    QFont font = fontFor(FontUse::Secondary, system);
    font.setFamilies(QFontDatabase::systemFont(QFontDatabase::FixedFont).families());
    return font;
}

/// As far as it is shown.
QString shownBody(const QString &body)
{
    const QString text = indentedJson(body.left(mostShown));
    return body.size() > mostShown ? text + u"\n…"_s : text;
}

QString shownText(const QString &text)
{
    return text.size() > mostShown ? text.left(mostShown) + u"\n…"_s : text;
}

/// Of the list: the request, and below it what is known of it.
QString lineOf(int number, const QString &request, const QString &what)
{
    const QString first = QString::number(number) + u"  "_s;
    return first + request + u'\n' + QString(first.size(), u' ') + what;
}

/// In two lines, as the requests above it are.
QString inTwoLines(QString text)
{
    const qsizetype before = text.lastIndexOf(u' ', text.size() / 2);
    const qsizetype behind = text.indexOf(u' ', text.size() / 2);
    const bool isNearer = behind > 0 && behind - text.size() / 2 < text.size() / 2 - before;
    if (const qsizetype at = isNearer ? behind : before; at > 0) {
        text[at] = u'\n';
    }
    return text;
}

/// For a shell, in single quotes.
QString quoted(QString text)
{
    return u'\'' + text.replace(u'\'', u"'\\''"_s) + u'\'';
}

} // namespace

RequestPanel::RequestPanel(QUrl shop, QWidget *parent)
    : QWidget(parent)
    , m_shop(std::move(shop))
    , m_title(new PlainLabel({}, FontUse::PanelTitle, QPalette::WindowText, this))
    , m_note(new PlainLabel({}, FontUse::Secondary, QPalette::PlaceholderText, this))
    , m_list(new QListWidget(this))
    , m_body(new QPlainTextEdit(this))
    , m_copy(new LinkButton(tr("Copy as cURL"), this))
    , m_way(new QWidget(this))
    //: Of requests to the shop: its queue carries them out, later and one after another
    , m_byQueue(new QCheckBox(tr("Through the shop's queue"), this))
{
    new JsonHighlighter(m_body->document(), *m_body); // which is its parent
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 0, 0, 0);
    layout->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(space::medium, space::cell, space::medium, space::cell);
    head->setSpacing(space::cell);
    head->addWidget(m_title);
    head->addStretch(1);
    head->addWidget(m_note);
    layout->addLayout(head);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFont(fixedFont(font()));
    m_list->setProperty(paddedProperty, true);
    m_list->setAccessibleName(tr("Requests"));
    m_list->setUniformItemSizes(true);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    layout->addWidget(m_list, 2);
    layout->addWidget(new Hairline(Qt::Horizontal, this));
    m_body->setFrameShape(QFrame::NoFrame);
    m_body->setReadOnly(true);
    m_body->setFont(fixedFont(font()));
    m_body->document()->setDocumentMargin(space::cell);
    m_body->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    m_body->setWordWrapMode(QTextOption::WrapAnywhere);
    m_body->setAccessibleName(tr("What the request says"));
    layout->addWidget(m_body, 3);
    layout->addWidget(new Hairline(Qt::Horizontal, this));
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(space::medium, space::small, space::medium, space::small);
    foot->setSpacing(space::cell);
    foot->addWidget(m_copy);
    foot->addWidget(new PlainLabel(tr("without secrets"), FontUse::Secondary, QPalette::PlaceholderText, this));
    foot->addStretch(1);
    layout->addLayout(foot);
    auto *way = new QVBoxLayout(m_way);
    way->setContentsMargins(0, 0, 0, 0);
    way->setSpacing(0);
    way->addWidget(new Hairline(Qt::Horizontal, m_way));
    auto *choice = new QHBoxLayout;
    choice->setContentsMargins(space::medium, space::small, space::medium, space::small);
    choice->addWidget(m_byQueue);
    way->addLayout(choice);
    layout->addWidget(m_way);
    m_byQueue->setToolTip(tr("For hundreds of products: the shop takes all requests at once, and its consumer "
                             "async.operations.all carries them out. What the queue does not take goes directly."));
    connect(m_byQueue, &QCheckBox::clicked, this, [this] { m_isChosen = true; });
    connect(m_list, &QListWidget::currentRowChanged, this, &RequestPanel::showRequest);
    connect(m_copy, &QAbstractButton::clicked, this, &RequestPanel::copyAsCurl);
    tellAsking();
}

void RequestPanel::tellAsking()
{
    m_title->setText(tr("Requests"));
    m_note->setText(tr("the shop is read first"));
    m_copy->setEnabled(false);
    m_byQueue->setEnabled(false);
}

void RequestPanel::tell(const sync::PushReport &report)
{
    m_reads = report.reads;
    m_requests = report.planned;
    m_title->setText(tr("%Ln request(s) that write", nullptr, int(m_requests.size())));
    m_note->setText(tr("%Ln read(s) done, as many after", nullptr, report.requests));
    m_list->clear();
    int number = 0;
    for (const sync::ReadRequest &read : m_reads) {
        //: Behind a request that only reads
        m_list->addItem(lineOf(++number, read.request, tr("read, done")));
    }
    if (report.requests > int(m_reads.size())) {
        m_list->addItem(tr("… and %Ln more read(s)", nullptr, report.requests - int(m_reads.size())) + u'\n');
        m_reads.emplace_back(); // the line has its place, too
        number = report.requests;
    }
    for (const sync::PlannedRequest &request : m_requests) {
        m_list->addItem(lineOf(++number, request.request, tr("%Ln row(s)", nullptr, int(request.rows))));
    }
    m_copy->setEnabled(false);
    m_byQueue->setEnabled(!m_requests.empty());
    if (!m_isChosen) {
        m_byQueue->setChecked(report.paysQueued);
    }
    if (m_requests.empty()) {
        m_body->setPlainText(tr("Nothing would be sent."));
    } else {
        m_list->addItem(inTwoLines(tr("then all that was written is read once more, and compared")));
        m_list->setCurrentRow(int(m_reads.size()));
    }
}

void RequestPanel::tellPlanned(std::vector<std::pair<QString, sync::PlannedRequest>> requests)
{
    m_way->hide();
    m_reads.clear();
    m_requests.clear();
    m_list->clear();
    m_title->setText(tr("%Ln request(s) that write", nullptr, int(requests.size())));
    m_note->setText(tr("the order is read before and after each"));
    int number = 0;
    for (auto &[order, request] : requests) {
        m_list->addItem(lineOf(++number, request.request, tr("order %1").arg(order)));
        m_requests.push_back(std::move(request));
    }
    m_list->setCurrentRow(0);
}

void RequestPanel::tellPushing()
{
    m_byQueue->setEnabled(false);
}

void RequestPanel::tellDone(const sync::PushReport &report)
{
    m_note->setText(tr("%Ln request(s) were sent, reads included", nullptr, report.requests));
    m_byQueue->setEnabled(false);
}

bool RequestPanel::isByQueue() const
{
    return m_byQueue->isChecked();
}

const sync::PlannedRequest *RequestPanel::writeAt(int row) const
{
    const int at = row - int(m_reads.size());
    return at >= 0 && std::size_t(at) < m_requests.size() ? &m_requests[std::size_t(at)] : nullptr;
}

void RequestPanel::showRequest(int row)
{
    const sync::PlannedRequest *write = writeAt(row);
    m_copy->setEnabled(write != nullptr);
    if (write) {
        m_body->setPlainText(write->request + u'\n' + shownBody(write->body));
    } else if (row >= 0 && std::size_t(row) < m_reads.size()) {
        const sync::ReadRequest &read = m_reads[std::size_t(row)];
        m_body->setPlainText(read.request.isEmpty()
                                 ? m_list->item(row)->text()
                                 : read.request + u'\n' +
                                       (read.asked.startsWith(u'{') ? shownBody(read.asked) : shownText(read.asked)));
    } else if (row >= 0) {
        m_body->setPlainText(m_list->item(row)->text());
    }
}

void RequestPanel::copyAsCurl()
{
    const sync::PlannedRequest *write = writeAt(m_list->currentRow());
    if (!write) {
        return;
    }
    const QString base = m_shop.toString(QUrl::RemoveUserInfo | QUrl::StripTrailingSlash);
    const QString verb = write->request.section(u' ', 0, 0);
    QGuiApplication::clipboard()->setText(
        u"curl -X %1 %2 -H 'Content-Type: application/json' -H 'Authorization: …' -d %3"_s.arg(
            verb, quoted(base + write->request.section(u' ', 1)), quoted(write->body)));
}

void RequestPanel::paintEvent(QPaintEvent *)
{
    const Colours &c = coloursOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), c.window);
    painter.fillRect(QRect(0, 0, 1, height()), c.line);
}

} // namespace qm::ui
