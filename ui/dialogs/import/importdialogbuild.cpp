// SPDX-FileCopyrightText: 2026 The Quartermaster authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/import/importdialog.h"
#include "ui/dialogs/review/reviewnote.h"
#include "ui/shell/session.h"
#include "ui/shell/shopmark.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/splitter.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QPainter>
#include <QProgressBar>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QTableWidget>
#include <QVBoxLayout>

namespace qm::ui {

using namespace Qt::StringLiterals;

namespace {

/// A cell that is at fault in the colours of its tone; the text beside it says the same.
class ToneDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Colours &c = coloursOf(option.palette);
        QStyleOptionViewItem inner = option;
        initStyleOption(&inner, index);
        if (inner.state.testFlag(QStyle::State_Selected)) {
            painter->fillRect(option.rect, c.selected);
        } else if (inner.backgroundBrush.style() != Qt::NoBrush) {
            painter->fillRect(option.rect, inner.backgroundBrush);
        }
        painter->setPen(c.hairline);
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        const QRect area = option.rect.adjusted(space::cell, 0, -space::cell, -1);
        painter->setFont(inner.font);
        painter->setPen(inner.palette.color(QPalette::Text));
        painter->drawText(area, int(inner.displayAlignment | Qt::AlignVCenter) | Qt::TextSingleLine,
                          inner.fontMetrics.elidedText(inner.text, Qt::ElideRight, area.width()));
    }
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index) + QSize(2 * space::cell, 0);
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const QVariant tone = index.data(ImportPreviewModel::toneRole);
        if (!tone.isValid()) {
            return;
        }
        const ChipColours &chip = coloursOf(option->palette).chip(Tone(tone.toInt()));
        option->palette.setColor(QPalette::Text, chip.text);
        if (Tone(tone.toInt()) != Tone::Ok) {
            option->backgroundBrush = chip.fill;
        }
    }
};

void prepare(QTableView &table, const QString &name)
{
    const int row = grown(measure::row, table.fontMetrics());
    table.setFrameShape(QFrame::NoFrame);
    table.setShowGrid(false);
    table.setWordWrap(false);
    table.setTabKeyNavigation(false);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.verticalHeader()->hide();
    table.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table.verticalHeader()->setMinimumSectionSize(row);
    table.verticalHeader()->setDefaultSectionSize(row);
    table.horizontalHeader()->setHighlightSections(false);
    table.horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table.horizontalHeader()->setMaximumSectionSize(widened(420, table.fontMetrics()));
    table.setAccessibleName(name);
    table.setItemDelegate(new ToneDelegate(&table));
}

} // namespace

ImportDialog::ImportDialog(Session &session, const QString &path, std::optional<imports::FileKind> likely,
                           QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_work(session)
    , m_path(path)
    , m_likely(likely)
    , m_name(new PlainLabel({}, FontUse::PanelTitle, QPalette::WindowText, this))
    , m_size(new PlainLabel({}, FontUse::Secondary, QPalette::PlaceholderText, this))
    , m_kinds(new Segments(tr("What the file is about"), this))
    , m_encoding(new QComboBox(this))
    , m_separator(new QComboBox(this))
    , m_sheet(new QComboBox(this))
    , m_source(new QComboBox(this))
    , m_mark(new QComboBox(this))
    , m_relative(new QCheckBox(tr("+5 and −5 add to what is there"), this))
    , m_columns(new QTableWidget(0, 3, this))
    , m_views(new Segments(tr("Which rows are shown"), this))
    , m_stack(new QStackedWidget(this))
    , m_previewTable(new QTableView(this))
    , m_refusalTable(new QTableView(this))
    , m_write(makeButton(tr("Write refused rows to a file…"), u"export"_s, false, this))
    , m_trouble(new ReviewNote(Tone::Bad, this))
    , m_said(new PlainLabel({}, FontUse::Secondary, QPalette::PlaceholderText, this))
    , m_bar(new QProgressBar(this))
    , m_replace(new QCheckBox(this))
    , m_cancel(makeButton(tr("Cancel"), {}, false, this))
    , m_stage(makeButton({}, {}, true, this))
{
    setWindowTitle(tr("Import a file"));
    build();
    connectWork();
    readSources();
}

QString ImportDialog::fileFilter()
{
    return tr("Tables (*.csv *.tsv *.txt *.xlsx);;All files (*)");
}

QHBoxLayout *ImportDialog::buildHead()
{
    auto *head = new QHBoxLayout;
    head->setContentsMargins(space::large, space::medium, space::large, space::medium);
    head->setSpacing(space::cell);
    head->addWidget(new ProfileSquare(m_session.profile().id, this));
    head->addWidget(new PlainLabel(m_session.profile().name, FontUse::PanelTitle, QPalette::WindowText, this));
    head->addWidget(new MarkLabel(m_session.profile().environment, this));
    head->addSpacing(space::cell);
    head->addWidget(m_name, 1);
    m_name->setEliding(true);
    head->addWidget(m_size);
    QPushButton *other = makeButton(tr("Another file…"), {}, false, this);
    connect(other, &QPushButton::clicked, this, &ImportDialog::chooseFile);
    head->addWidget(other);
    return head;
}

void ImportDialog::addChoice(FlowLayout &flow, QWidget *&holder, const QString &name, QWidget *field)
{
    holder = new QWidget(this);
    auto *row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, space::medium, 0);
    row->setSpacing(space::small);
    row->addWidget(new PlainLabel(name, FontUse::Secondary, QPalette::PlaceholderText, holder));
    row->addWidget(field);
    field->setAccessibleName(name);
    flow.addWidget(holder);
}

QWidget *ImportDialog::buildChoices()
{
    auto *choices = new QWidget(this);
    auto *margins = new QVBoxLayout(choices);
    margins->setContentsMargins(space::large, space::cell, space::large, space::cell);
    auto *inner = new QWidget(choices);
    margins->addWidget(inner);
    auto *flow = new FlowLayout(space::small, inner);
    for (const QString &text : {tr("Stock"), tr("Prices"), tr("Product attributes")}) {
        m_kinds->addChoice(text);
    }
    m_kinds->setCurrent(int(m_likely.value_or(imports::FileKind::Stock)));
    flow->addWidget(m_kinds);
    m_encoding->addItem(tr("Found out"), -1);
    for (const auto encoding : {imports::Encoding::Utf8, imports::Encoding::Windows1252, imports::Encoding::Utf16Le,
                                imports::Encoding::Utf16Be}) {
        m_encoding->addItem(toString(encoding), int(encoding));
    }
    m_separator->addItem(tr("Found out"), QChar());
    //: Signs that part the cells of a file
    m_separator->addItem(tr("comma ,"), QChar(u','));
    m_separator->addItem(tr("semicolon ;"), QChar(u';'));
    m_separator->addItem(tr("tab"), QChar(u'\t'));
    m_separator->addItem(tr("bar |"), QChar(u'|'));
    for (QComboBox *box : {m_encoding, m_separator, m_sheet, m_source}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    }
    m_sheet->addItem(tr("The first"));
    m_source->addItem(tr("choose one"), QString());
    m_mark->addItem(tr("as each number shows"), int(changes::DecimalMark::Either));
    m_mark->addItem(tr("comma"), int(changes::DecimalMark::Comma));
    m_mark->addItem(tr("point"), int(changes::DecimalMark::Point));
    addChoice(*flow, m_encodingHolder, tr("Encoding"), m_encoding);
    addChoice(*flow, m_separatorHolder, tr("Cells are parted by"), m_separator);
    addChoice(*flow, m_sheetHolder, tr("Sheet"), m_sheet);
    addChoice(*flow, m_markHolder, tr("Decimal mark"), m_mark);
    addChoice(*flow, m_sourceHolder, tr("Source"), m_source);
    flow->addWidget(m_relative);
    m_sheetHolder->hide();
    m_sourceHolder->hide();
    m_relative->hide();
    return choices;
}

QWidget *ImportDialog::buildRows()
{
    auto *right = new QWidget(this);
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(space::medium, space::small, space::medium, space::small);
    m_views->addChoice(tr("First rows"));
    m_views->addChoice(tr("Refused"));
    m_views->setCurrent(0);
    bar->addWidget(m_views);
    bar->addStretch(1);
    bar->addWidget(m_write);
    m_write->setEnabled(false);
    column->addLayout(bar);
    column->addWidget(new Hairline(Qt::Horizontal, right));
    prepare(*m_previewTable, tr("First rows of the file"));
    m_previewTable->setModel(&m_preview);
    prepare(*m_refusalTable, tr("Rows that are refused"));
    m_refusalTable->setModel(&m_refusals);
    m_refusalTable->horizontalHeader()->setStretchLastSection(true);
    m_refusalTable->horizontalHeader()->setMaximumSectionSize(widened(1'200, fontMetrics()));
    m_stack->addWidget(m_previewTable);
    m_stack->addWidget(m_refusalTable);
    column->addWidget(m_stack, 1);
    return right;
}

QWidget *ImportDialog::buildFoot()
{
    auto *foot = new QWidget(this);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(space::large, space::medium, space::large, space::medium);
    row->setSpacing(space::cell);
    m_said->setEliding(true);
    row->addWidget(m_said, 1);
    m_bar->setTextVisible(false);
    m_bar->setRange(0, 0);
    m_bar->setFixedWidth(120);
    m_bar->setAccessibleName(tr("The file is being read"));
    row->addWidget(m_bar);
    m_replace->hide();
    row->addWidget(m_replace);
    row->addWidget(m_cancel);
    row->addWidget(m_stage);
    m_stage->setDefault(true);
    return foot;
}

void ImportDialog::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(buildHead());
    layout->addWidget(new Hairline(Qt::Horizontal, this));
    layout->addWidget(buildChoices());
    layout->addWidget(new Hairline(Qt::Horizontal, this));
    prepare(*m_columns, tr("Columns of the file"));
    m_columns->setHorizontalHeaderLabels({tr("Column"), tr("For example"), tr("Stands for")});
    m_columns->horizontalHeader()->setStretchLastSection(true);
    m_columns->setColumnWidth(0, widened(120, fontMetrics()));
    m_columns->setColumnWidth(1, widened(100, fontMetrics()));
    m_columns->verticalHeader()->setDefaultSectionSize(grown(measure::button, fontMetrics()) + 2 * boxMargin);
    auto *splitter = new Splitter(Qt::Horizontal, tr("Line between columns and rows"), this);
    splitter->addWidget(m_columns);
    splitter->addWidget(buildRows());
    splitter->setStretchFactor(1, 1);
    layout->addWidget(splitter, 1);
    layout->addWidget(m_trouble);
    m_trouble->hide();
    layout->addWidget(new Hairline(Qt::Horizontal, this));
    layout->addWidget(buildFoot());
    const QSize room = parentWidget() ? parentWidget()->window()->size() : QSize(1'440, 900);
    resize(QSize(widened(1'120, fontMetrics()), widened(680, fontMetrics())).boundedTo(room - QSize(80, 60)));
    splitter->setSizes({std::min(widened(390, fontMetrics()), width() * 2 / 5), width()});
    m_pause.setSingleShot(true);
    m_pause.setInterval(150); // while somebody goes through the choices by keys
}

void ImportDialog::connectWork()
{
    connect(&m_pause, &QTimer::timeout, this, &ImportDialog::checkAgain);
    connect(m_kinds, &Segments::chosen, this, &ImportDialog::lookAgain);
    for (QComboBox *box : {m_encoding, m_separator, m_sheet}) {
        connect(box, &QComboBox::currentIndexChanged, this, &ImportDialog::lookAgain);
    }
    for (QComboBox *box : {m_source, m_mark}) {
        connect(box, &QComboBox::currentIndexChanged, &m_pause, qOverload<>(&QTimer::start));
    }
    connect(m_relative, &QCheckBox::toggled, this, &ImportDialog::checkAgain);
    connect(m_views, &Segments::chosen, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_write, &QPushButton::clicked, this, &ImportDialog::chooseTarget);
    connect(m_replace, &QCheckBox::toggled, this, &ImportDialog::updateStage);
    connect(m_cancel, &QPushButton::clicked, this, &ImportDialog::stopOrLeave);
    connect(m_stage, &QPushButton::clicked, this, [this] {
        m_said->setText(tr("Staging"));
        m_isStaging = true;
        m_work.stage(m_replace->isVisibleTo(this) && m_replace->isChecked());
        updateStage();
    });
    connect(&m_work, &ImportWork::told, this, &ImportDialog::showLook);
    connect(&m_work, &ImportWork::seen, this, &ImportDialog::showSeen);
    connect(&m_work, &ImportWork::failed, this, &ImportDialog::showError);
    connect(&m_work, &ImportWork::busyChanged, this, &ImportDialog::updateStage);
    connect(&m_work, &ImportWork::rowsRead, this,
            [this](qint64 rows) { m_said->setText(tr("%1 rows read").arg(QLocale().toString(rows))); });
    connect(&m_work, &ImportWork::written, this, [this](qint64 rows, const QString &target) {
        m_said->setText(tr("%Ln row(s) written to %1", nullptr, int(rows)).arg(target));
    });
    connect(&m_work, &ImportWork::staged, this, [this](const ImportSeen &done) {
        accept();
        Q_EMIT staged(done.setId, done.staged,
                      tr("%Ln change(s) of %1 staged", nullptr, int(done.staged)).arg(m_name->text()));
    });
}

} // namespace qm::ui
