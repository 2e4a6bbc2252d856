// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/refusals.h"

#include "tables/authortext.h"
#include "ui/dialogs/connect/parts.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/smalltable.h"
#include "ui/widgets/spokenitem.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace qm::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostShown = 500;

QTableWidget *makeTable(const tables::EditWanted &wanted, const tables::EditDone &seen, const QStringList &titles,
                        QWidget *parent)
{
    const std::size_t shown = std::min(seen.refused.size(), mostShown);
    auto *table = new QTableWidget(int(shown), 3, parent);
    table->setHorizontalHeaderLabels(titles);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    dressTable(*table);
    for (std::size_t i = 0; i < shown; ++i) {
        const tables::EditDone::Refused &refused = seen.refused[i];
        const Cell &cell = wanted.edits[refused.edit].cell;
        const QStringList texts{
            u"%1 · %2"_s.arg(tables::placeText(cell, wanted.names), tables::fieldText(cell, wanted.names)),
            wanted.edits[refused.edit].text.simplified(), changes::explain(refused.refusal)};
        for (int column = 0; column < 3; ++column) {
            table->setItem(int(i), column, new SpokenItem(texts[column]));
        }
    }
    table->resizeColumnsToContents();
    return table;
}

/// As wide as the longest lines, within reason.
int widthOf(const QTableWidget &table)
{
    int width = 2 * space::huge + 2 * table.frameWidth();
    for (int column = 0; column < table.columnCount(); ++column) {
        width += static_cast<const QAbstractItemView &>(table).sizeHintForColumn(column) + space::large;
    }
    return std::clamp(width, widened(760, table.fontMetrics()), widened(1'200, table.fontMetrics()));
}

} // namespace

RefusalsDialog::RefusalsDialog(const tables::EditWanted &wanted, const tables::EditDone &seen, QWidget *parent)
    : QDialog(parent)
{
    const auto refused = qint64(seen.refused.size());
    const qint64 good = seen.staged + seen.dropped;
    setObjectName("refusals"_L1);
    setWindowTitle(tr("Not all of it can be staged"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::huge, space::huge, space::huge, space::large);
    layout->setSpacing(space::medium);
    const QString title = refused > 0 ? tr("%Ln cell(s) cannot be staged", nullptr, int(refused))
                                      : tr("%1 has staged other values there").arg(tables::authorText(seen.holder));
    addHeadline(*layout, title, tr("Nothing is staged yet. The others can go on alone."));
    QTableWidget *table =
        refused > 0 ? makeTable(wanted, seen, {tr("Cell"), tr("Typed"), tr("Why not")}, this) : nullptr;
    if (table) {
        table->setAccessibleName(tr("What cannot be staged"));
        layout->addWidget(table, 1);
    }
    if (seen.refused.size() > mostShown) {
        layout->addWidget(makeHint(tr("The first %1 are shown").arg(QLocale().toString(qlonglong(mostShown))), this));
    }
    QCheckBox *replace = nullptr;
    if (seen.held > 0) {
        replace = new QCheckBox(tr("Replace what %1 has staged in %Ln cell(s)", nullptr, int(seen.held))
                                    .arg(tables::authorText(seen.holder)),
                                this);
        layout->addWidget(replace);
    }
    if (seen.busy > 0) {
        layout->addWidget(makeHint(
            tr("%Ln cell(s) are on their way to the shop and stay as they are", nullptr, int(seen.busy)), this));
    }
    auto *line = new QHBoxLayout;
    line->addStretch(1);
    QPushButton *cancel = makeButton(tr("Cancel"), {}, false, this);
    QPushButton *stage = makeButton({}, {}, true, this);
    const auto name = [stage, replace, good, held = seen.held] {
        const qint64 count = good + (replace && replace->isChecked() ? held : 0);
        stage->setText(tr("Stage %Ln change(s)", nullptr, int(count)));
        stage->setEnabled(count > 0);
    };
    name();
    if (replace) {
        connect(replace, &QCheckBox::toggled, this, name);
    }
    line->addWidget(cancel);
    line->addWidget(stage);
    layout->addLayout(line);
    stage->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &RefusalsDialog::reject);
    connect(stage, &QPushButton::clicked, this, [this, replace] {
        accept();
        Q_EMIT stageWanted(replace && replace->isChecked());
    });
    resize(table ? widthOf(*table) : widened(480, fontMetrics()),
           table ? widened(380, fontMetrics()) : sizeHint().height());
}

} // namespace qm::ui
