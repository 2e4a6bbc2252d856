// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/review/jsontext.h"

#include "ui/theme/colours.h"

#include <QEvent>

#include <algorithm>

namespace qm::ui {

using namespace Qt::StringLiterals;

namespace {

/// The end of the text in quotes that begins at \a at; behind the last quote.
qsizetype endOfString(const QString &text, qsizetype at)
{
    qsizetype i = at + 1;
    while (i < text.size() && text[i] != u'"') {
        i += text[i] == u'\\' ? 2 : 1;
    }
    return std::min(text.size(), i + 1);
}

bool isOfNumber(QChar sign)
{
    return sign.isDigit() || sign == u'-' || sign == u'+' || sign == u'.' || sign == u'e' || sign == u'E';
}

} // namespace

QString indentedJson(const QString &json)
{
    QString text;
    qsizetype depth = 0;
    const auto newLine = [&] { text += u'\n' + QString(std::max<qsizetype>(0, depth) * 2, u' '); };
    for (qsizetype i = 0; i < json.size(); ++i) {
        const QChar sign = json[i];
        if (sign == u'"') {
            const qsizetype end = endOfString(json, i);
            text += QStringView(json).mid(i, end - i);
            i = end - 1;
        } else if (sign == u'{' || sign == u'[') {
            text += sign;
            const QChar next = i + 1 < json.size() ? json[i + 1] : QChar();
            if (next == u'}' || next == u']') {
                text += next;
                ++i;
            } else {
                ++depth;
                newLine();
            }
        } else if (sign == u'}' || sign == u']') {
            --depth;
            newLine();
            text += sign;
        } else if (sign == u',') {
            text += sign;
            newLine();
        } else if (sign == u':') {
            text += u": "_s;
        } else if (!sign.isSpace()) {
            text += sign;
        }
    }
    return text;
}

JsonHighlighter::JsonHighlighter(QTextDocument *document, QWidget &viewed)
    : QSyntaxHighlighter(document)
    , m_viewed(viewed)
{
    m_viewed.installEventFilter(this);
}

bool JsonHighlighter::eventFilter(QObject *watched, QEvent *event)
{
    // Its own palette: that of a parent may change before.
    if (watched == &m_viewed && event->type() == QEvent::PaletteChange) {
        rehighlight();
    }
    return QSyntaxHighlighter::eventFilter(watched, event);
}

void JsonHighlighter::highlightBlock(const QString &text)
{
    const Colours &c = coloursOf(m_viewed.palette());
    if (currentBlock().blockNumber() == 0) {
        setFormat(0, int(text.size()), c.secondary);
        return;
    }
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'"') {
            const qsizetype end = endOfString(text, i);
            const bool isName = end < text.size() && text[end] == u':';
            setFormat(int(i), int(end - i), c.chip(isName ? Tone::Info : Tone::Ok).text);
            i = end - 1;
        } else if (text[i].isDigit() || text[i] == u'-') {
            qsizetype end = i + 1;
            while (end < text.size() && isOfNumber(text[end])) {
                ++end;
            }
            setFormat(int(i), int(end - i), c.chip(Tone::Warn).text);
            i = end - 1;
        }
    }
}

} // namespace qm::ui
