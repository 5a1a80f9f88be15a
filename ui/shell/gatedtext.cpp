// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/gatedtext.h"

#include "ui/shell/drafts.h"
#include "ui/shell/gatesource.h"
#include "ui/shell/looks.h"
#include "ui/shell/symbols.h"
#include "ui/wording/anonymitywording.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTextBlock>
#include <QVBoxLayout>

namespace tvers {

namespace {

constexpr int mostShown = 4; // findings in words; the rest are only counted
constexpr int fewestLines = 2;
constexpr int mostLines = 9;
const QString textField = QStringLiteral("text"); // of a draft

} // namespace

GatedText::GatedText(Desk &desk, Lines lines, QWidget *parent) :
    QWidget(parent),
    m_gate(GateSource::of(desk)),
    m_drafts(Drafts::of(desk)),
    m_lines(lines),
    m_edit(new QPlainTextEdit(this)),
    m_below(new QWidget(this)),
    m_rows(new QVBoxLayout(m_below))
{
    m_edit->setTabChangesFocus(true);
    m_edit->setAcceptDrops(false); // what is dropped is for the case, not for its text
    m_edit->setUndoRedoEnabled(true);
    m_edit->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_edit->setFrameStyle(QFrame::Box | QFrame::Plain);
    if (lines == Lines::One) {
        m_edit->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        m_edit->setLineWrapMode(QPlainTextEdit::NoWrap);
    }
    m_edit->installEventFilter(this);
    m_rows->setContentsMargins({});
    m_rows->setSpacing(Looks::step);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Looks::step);
    column->addWidget(m_edit);
    column->addWidget(m_below);
    setFocusProxy(m_edit);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    listen(m_gate);
    outline();
    fit();
    look();
}

void GatedText::listen(GateSource &gate)
{
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        fit();
        look();
        emit typed();
    });
    connect(&gate, &GateSource::changed, this, &GatedText::look);
    connect(&m_drafts, &Drafts::changed, this, &GatedText::giveBack);
}

void GatedText::setWatch(Watch watch)
{
    m_watch = watch;
    look();
}

void GatedText::setPlace(const QString &place)
{
    if (!m_place.isEmpty() && place != m_place)
        forget(); // what was stopped is of the place before, and kept there
    m_place = place;
}

void GatedText::setName(const QString &name) { m_edit->setAccessibleName(name); }

void GatedText::show(const QString &text, const QStringList &notTheChild)
{
    const bool isUnsaved = this->text() != m_shown;
    const bool isTyping = m_edit->hasFocus() && isUnsaved;
    const QStringList letPass = isUnsaved ? m_passed : QStringList();
    m_passed = notTheChild;
    for (const QString &name : letPass) {
        if (!m_passed.contains(name))
            m_passed.append(name);
    }
    m_shownPassed = notTheChild;
    if (!isTyping && text != m_shown) {
        const QSignalBlocker silence(m_edit);
        m_shown = text;
        m_edit->setPlainText(text);
        fit();
    }
    giveBack();
}

/// What is typed here goes before what was kept.
void GatedText::giveBack()
{
    const Draft *draft = m_edit->isReadOnly() ? nullptr : m_drafts.at(m_place);
    const QString kept = draft ? draft->fields.value(textField) : QString();
    const bool isUntouched = text() == m_shown || (m_givenBack && text() == *m_givenBack);
    const QString wanted = draft ? kept : m_shown;
    if ((draft || m_givenBack) && isUntouched && text() != wanted) {
        const QSignalBlocker silence(m_edit);
        m_edit->setPlainText(wanted);
        m_edit->moveCursor(QTextCursor::End);
        m_passed = draft ? draft->notTheChild : m_shownPassed;
        fit();
    }
    m_givenBack = draft ? std::optional(kept) : std::nullopt;
    look();
}

/// As the field is left.
void GatedText::keepOrDrop()
{
    if (m_place.isEmpty() || m_edit->isReadOnly())
        return;
    if (stops() && text() != m_shown)
        m_drafts.keep(m_place, {{textField, text()}}, m_passed);
    else
        m_drafts.drop(m_place);
}

void GatedText::throwAway()
{
    m_passed = m_shownPassed;
    m_edit->setPlainText(m_shown);
    m_drafts.drop(m_place);
    m_edit->setFocus(Qt::OtherFocusReason);
}

void GatedText::forget()
{
    const QSignalBlocker silence(m_edit);
    m_edit->clear();
    m_shown.clear();
    m_passed.clear();
    m_shownPassed.clear();
    m_givenBack.reset();
    m_place.clear();
    fit();
    look();
}

void GatedText::setReadOnly(bool readOnly)
{
    if (readOnly == m_edit->isReadOnly())
        return;
    m_edit->setReadOnly(readOnly);
    giveBack();
}

QString GatedText::text() const
{
    const QString text = m_edit->toPlainText().trimmed();
    return m_lines == Lines::One ? text.simplified() : text;
}

bool GatedText::stops() const
{
    return std::any_of(m_found.begin(), m_found.end(),
                       [](const Line &line) { return isStop(line.finding.kind); });
}

void GatedText::take()
{
    if (m_edit->isReadOnly() || stops() || (text() == m_shown && m_passed == m_shownPassed))
        return keepOrDrop();
    m_shown = text();
    m_shownPassed = m_passed;
    keepOrDrop(); // first, or what was kept would be given back over what is saved
    emit edited();
}

QSize GatedText::sizeHint() const
{
    const int wanted =
        width() > 0 ? m_rows->totalHeightForWidth(width()) : m_below->sizeHint().height();
    const int below = m_below->isHidden() ? 0 : wanted + Looks::step; // its words wrap
    return {m_edit->minimumWidth(), m_edit->minimumHeight() + below};
}

/// As high as its text, within bounds.
void GatedText::fit()
{
    int lines = 1;
    if (m_lines == Lines::Several) {
        int wanted = 0;
        for (QTextBlock block = m_edit->document()->begin(); block.isValid(); block = block.next())
            wanted += qMax(1, block.lineCount());
        lines = qBound(fewestLines, wanted, mostLines);
    }
    const int frame = 2 * m_edit->frameWidth();
    const int margin = int(2 * m_edit->document()->documentMargin());
    const int height =
        qMax(lines * m_edit->fontMetrics().lineSpacing() + frame + margin, Looks::leastTarget);
    if (height == m_edit->maximumHeight())
        return;
    m_edit->setFixedHeight(height);
    updateGeometry();
}

/// As the fields beside it look: a line that is seen, another with the focus.
void GatedText::outline()
{
    QPalette own = palette();
    own.setColor(QPalette::WindowText, m_edit->hasFocus() ? Looks::accent() : Looks::line());
    m_edit->setPalette(own);
    m_edit->setLineWidth(m_edit->hasFocus() ? 2 : 1);
}

void GatedText::look()
{
    m_found.clear();
    const QString text = m_edit->toPlainText();
    if (m_watch == Watch::Texts && !text.isEmpty()) {
        for (const AnonymityFinding &one : m_gate.findings(text)) {
            const QString words = text.mid(one.from, one.length);
            const bool isPassed =
                one.kind == AnonymityFinding::Kind::KnownName && m_passed.contains(words);
            if (!isPassed)
                m_found.append({one, words});
        }
    }
    mark();
    sayFindings();
}

void GatedText::mark()
{
    QList<QTextEdit::ExtraSelection> marks;
    for (const Line &line : std::as_const(m_found)) {
        const bool stop = isStop(line.finding.kind);
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(m_edit->document());
        mark.cursor.setPosition(int(line.finding.from));
        mark.cursor.setPosition(int(line.finding.end()), QTextCursor::KeepAnchor);
        mark.format.setUnderlineStyle(stop ? QTextCharFormat::WaveUnderline
                                           : QTextCharFormat::DashUnderline);
        mark.format.setUnderlineColor(stop ? Looks::stopText() : Looks::warningText());
        if (stop)
            mark.format.setForeground(Looks::stopText());
        marks.append(mark);
    }
    m_edit->setExtraSelections(marks);
}

QString GatedText::sentence(const Line &line) const
{
    const QString what = AnonymityWording::kind(line.finding.kind);
    const QString advice = AnonymityWording::advice(line.finding.kind);
    const QString words = line.words.simplified();
    return isStop(line.finding.kind) ? tr("Stop: “%1” is %2. %3").arg(words, what, advice)
                                     : tr("Look: “%1” is %2. %3").arg(words, what, advice);
}

void GatedText::sayFindings()
{
    QList<Line> now;
    for (const Line &line : std::as_const(m_found)) { // each said once, wherever it stands
        const bool isSaid = std::any_of(now.begin(), now.end(), [&](const Line &said) {
            return said.words == line.words && said.finding.kind == line.finding.kind;
        });
        if (!isSaid)
            now.append({{line.finding.kind, 0, 1}, line.words});
    }
    std::stable_partition(now.begin(), now.end(),
                          [](const Line &line) { return isStop(line.finding.kind); });
    const bool isKept = m_givenBack && text() != m_shown;
    if (now == m_said && m_saidKept == isKept && m_rows->count() > 0)
        return;
    const bool isNews = !now.isEmpty() && now != m_said;
    m_said = now;
    m_saidKept = isKept;
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    QStringList sentences;
    for (const Line &line : std::as_const(m_said)) {
        sentences.append(sentence(line));
        if (sentences.size() <= mostShown)
            addFinding(line);
    }
    if (isKept) {
        addKept();
        sentences.append(keptWords());
    }
    m_below->setVisible(!m_said.isEmpty() || isKept);
    m_edit->setAccessibleDescription(sentences.join(u' '));
    updateGeometry();
    if (isNews && m_edit->hasFocus()) {
        m_below->setAccessibleName(sentences.join(u' '));
        QAccessibleEvent alert(m_below, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

void GatedText::addFinding(const Line &line)
{
    const bool stop = isStop(line.finding.kind);
    auto *row = new QWidget(m_below);
    auto *across = new QHBoxLayout(row);
    across->setContentsMargins({});
    auto *label = new QLabel(sentence(line), row);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    QPalette own = label->palette();
    own.setColor(QPalette::WindowText, stop ? Looks::stopText() : Looks::warningText());
    label->setPalette(own);
    across->addWidget(label, 1);
    if (line.finding.kind == AnonymityFinding::Kind::KnownName && !m_edit->isReadOnly()) {
        auto *button = new QPushButton(tr("Not the child"), row);
        button->setMinimumHeight(Looks::leastTarget);
        button->setAccessibleName(tr("“%1” is not the child").arg(line.words));
        connect(button, &QPushButton::clicked, this, [this, words = line.words] { pass(words); });
        across->addWidget(button);
    }
    m_rows->addWidget(row);
}

QString GatedText::keptWords() const
{
    return tr("Not saved yet: it is kept here, sealed, until nothing stops it.");
}

void GatedText::addKept()
{
    auto *row = new QWidget(m_below);
    auto *across = new QHBoxLayout(row);
    across->setContentsMargins({});
    auto *label = new QLabel(keptWords(), row);
    label->setWordWrap(true);
    across->addWidget(label, 1);
    auto *button = new QPushButton(tr("Throw away"), row);
    button->setMinimumHeight(Looks::leastTarget);
    button->setAccessibleName(tr("Throw away what is not saved"));
    connect(button, &QPushButton::clicked, this, &GatedText::throwAway);
    across->addWidget(button);
    m_rows->addWidget(row);
}

void GatedText::pass(const QString &words)
{
    m_passed.append(words);
    m_edit->setFocus(Qt::OtherFocusReason);
    look();
    emit passed(words);
    take();
}

bool GatedText::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit &&
        (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut))
        outline();
    if (watched == m_edit && event->type() == QEvent::FocusOut) {
        if (static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
            take();
    } else if (watched == m_edit && event->type() == QEvent::Resize) {
        fit();
        updateGeometry();
    } else if (watched == m_edit && event->type() == QEvent::KeyPress && m_lines == Lines::One) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            take();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void GatedText::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange ||
        event->type() == QEvent::ApplicationPaletteChange) {
        m_said.clear();
        outline();
        look();
    }
    if (event->type() == QEvent::FontChange)
        fit();
    QWidget::changeEvent(event);
}

} // namespace tvers
