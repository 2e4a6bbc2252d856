// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/lowlevels.h"

#include "cache/lowlevels.h"
#include "changes/numberinput.h"
#include "ledger/lowlevels.h"
#include "tables/changetext.h"
#include "tables/editablelist.h"
#include "tables/whendone.h"
#include "ui/dialogs/connect/parts.h"
#include "ui/shell/session.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/labels.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace qm::ui {

using namespace Qt::StringLiterals;

LowLevelsDialog::LowLevelsDialog(Session &session, QWidget *parent)
    : QDialog(parent)
    , m_session(&session)
    , m_form(makeForm())
    , m_area(new QScrollArea(this))
    , m_hint(makeHint({}, this))
    , m_keep(makeButton(tr("Keep"), {}, true, this))
{
    setWindowTitle(tr("Low stock numbers"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::huge, space::huge, space::huge, space::large);
    layout->setSpacing(space::medium);
    addHeadline(
        *layout, tr("When is stock low?"),
        tr("With fewer pieces than this at a source that is in stock. Where a source has no number, that of all "
           "sources counts; without it, the shop's own number of each product. Nothing is changed in the "
           "shop."));
    auto *fields = new QWidget(this);
    fields->setLayout(m_form);
    m_form->setContentsMargins(0, 0, 0, 0);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setFocusPolicy(Qt::NoFocus); // its fields are the stops
    m_area->setWidget(fields);
    layout->addWidget(m_area, 1);
    m_hint->hide();
    layout->addWidget(m_hint);
    auto *line = new QHBoxLayout;
    line->addStretch(1);
    QPushButton *cancel = makeButton(tr("Cancel"), {}, false, this);
    cancel->setAutoDefault(false);
    line->addWidget(cancel);
    line->addWidget(m_keep);
    layout->addLayout(line);
    m_keep->setObjectName(u"keepLevels"_s);
    m_keep->setDefault(true);
    m_keep->setEnabled(false);
    connect(cancel, &QPushButton::clicked, this, &LowLevelsDialog::reject);
    connect(m_keep, &QPushButton::clicked, this, &LowLevelsDialog::keep);
    resize(widened(460, fontMetrics()), widened(280, fontMetrics()));
    read();
}

void LowLevelsDialog::read()
{
    auto levels = m_session->ledger().read<LowLevels>(
        [id = m_session->profile().id](sqlite::Database &database) { return ledger::readLowLevels(database, id); });
    tables::whenDone(std::move(levels), this, [this](const Result<LowLevels> &found) {
        if (!m_session) {
            return;
        }
        if (!found) {
            tell(found.error().text());
            return;
        }
        auto names = m_session->cache().read<tables::ShopNames>(
            [](sqlite::Database &database) { return tables::readShopNames(database); });
        tables::whenDone(std::move(names), this, [this, now = *found](const Result<tables::ShopNames> &shop) {
            QMap<QString, QString> sources;
            if (shop) {
                for (auto source = shop->sources.cbegin(); source != shop->sources.cend(); ++source) {
                    sources.insert(source.key(), source.value());
                }
            }
            for (const QString &code : now.bySource.keys()) { // one that is gone can still be emptied
                sources.insert(code, sources.value(code, code));
            }
            show(sources, now);
            if (!shop) {
                tell(shop.error().text());
            }
        });
    });
}

void LowLevelsDialog::show(const QMap<QString, QString> &sources, const LowLevels &levels)
{
    addField({}, tr("All sources"), levels.everywhere);
    for (auto source = sources.cbegin(); source != sources.cend(); ++source) {
        const auto level = levels.bySource.constFind(source.key());
        addField(source.key(), source.value().simplified(),
                 level == levels.bySource.cend() ? std::nullopt : std::optional(*level));
    }
    m_fields.first()->setFocus();
    m_fields.first()->selectAll();
    check();
    QTimer::singleShot(0, this, &LowLevelsDialog::fit); // what came to a layout asks for room once it is shown
}

/// As high as its fields, if there is room: a shop may have dozens of sources.
void LowLevelsDialog::fit()
{
    layout()->activate();
    const int room = (parentWidget() ? parentWidget()->window()->height() : 900) - 40;
    const int missing = m_form->sizeHint().height() - m_area->viewport()->height();
    resize(width(), std::max(height(), std::min(height() + missing, room)));
}

void LowLevelsDialog::tell(const QString &text)
{
    m_hint->setText(text);
    m_hint->setVisible(!text.isEmpty());
}

void LowLevelsDialog::addField(const QString &source, const QString &name, const std::optional<Decimal> &level)
{
    auto *field = new QLineEdit(level ? tables::inputText(*level) : QString(), this);
    if (!source.isEmpty()) {
        field->setAccessibleDescription(source);
    }
    addRow(*m_form, name.isEmpty() ? source : name, field);
    m_fields.insert(source, field);
    connect(field, &QLineEdit::textChanged, this, &LowLevelsDialog::check);
}

std::optional<LowLevels> LowLevelsDialog::typed() const
{
    LowLevels levels;
    for (auto field = m_fields.cbegin(); field != m_fields.cend(); ++field) {
        const QString text = field.value()->text().trimmed();
        if (text.isEmpty()) {
            continue;
        }
        const auto number = changes::readNumber(text, changes::DecimalMark::Either);
        if (!number || number->value < Decimal()) {
            return {};
        }
        if (field.key().isEmpty()) {
            levels.everywhere = number->value;
        } else {
            levels.bySource.insert(field.key(), number->value);
        }
    }
    return levels;
}

void LowLevelsDialog::check()
{
    const QString everywhere = m_fields.value({})->text().trimmed();
    for (auto field = m_fields.cbegin(); field != m_fields.cend(); ++field) {
        //: In an empty field for a number of pieces: the shop's own number of each product is used
        const QString instead = tr("the shop's number");
        (*field)->setPlaceholderText(field.key().isEmpty() || everywhere.isEmpty() ? instead : everywhere);
    }
    const bool isGood = typed().has_value();
    m_keep->setEnabled(isGood && !m_isKeeping);
    tell(isGood ? QString() : tr("Write a number of pieces, such as 5, or nothing."));
}

void LowLevelsDialog::keep()
{
    const std::optional<LowLevels> levels = typed();
    if (!levels || !m_session) {
        return;
    }
    m_isKeeping = true; // also while somebody types on
    m_keep->setEnabled(false);
    auto written =
        m_session->ledger().write<bool>([id = m_session->profile().id, wanted = *levels](sqlite::Database &database) {
            return ledger::writeLowLevels(database, id, wanted).map([] { return true; });
        });
    tables::whenDone(std::move(written), this, [this, wanted = *levels](const Result<bool> &done) {
        if (!done) {
            m_isKeeping = false;
            m_keep->setEnabled(true);
            tell(done.error().text());
            return;
        }
        kept(wanted);
    });
}

void LowLevelsDialog::kept(const LowLevels &levels)
{
    if (!m_session) {
        return;
    }
    if (!m_session->heldBy().isEmpty()) {
        Q_EMIT told(tr("Kept. The window that keeps the copy shows it from its next start on."));
        accept();
        return;
    }
    auto shown = m_session->cache().write<bool>(
        [levels](cache::Writing &writing) { return cache::keepLowLevels(writing, levels).map([] { return true; }); });
    tables::whenDone(std::move(shown), this, [this](const Result<bool> &done) {
        Q_EMIT told(done ? tr("Low stock goes by the numbers you gave.") : done.error().text());
        accept();
    });
}

} // namespace qm::ui
