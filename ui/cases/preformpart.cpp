// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/preformpart.h"

#include "core/exchange/wholefile.h"
#include "core/storage/casework.h"
#include "ui/cases/caseedits.h"
#include "ui/municipality/noticelabel.h"
#include "ui/shell/desk.h"
#include "ui/shell/flowlayout.h"
#include "ui/shell/gatedtext.h"
#include "ui/shell/languages.h"
#include "ui/shell/looks.h"
#include "ui/shell/written.h"
#include "ui/wording/casewording.h"

#include <QEvent>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace tvers {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 largest = 1024 * 1024 + 1; // one more than readPreForm() takes

QString written(const PreForm &form)
{
    QStringList lines;
    for (const PreFormText &one : textsOf(form))
        lines.append(u"%1: %2"_s.arg(CaseWording::formField(one.name), one.text));
    return lines.join(u'\n');
}

} // namespace

PreFormPart::PreFormPart(Desk &desk, QWidget *parent) :
    Retranslated(parent),
    m_desk(desk),
    m_state(new QLabel(this)),
    m_give(new QPushButton(this)),
    m_take(new QPushButton(this)),
    m_missing(new NoticeLabel(NoticeLabel::Tone::Warning, this)),
    m_admitLabel(new QLabel(this)),
    m_admit(new GatedText(desk, GatedText::Lines::One, this)),
    m_answers(new QLabel(this))
{
    auto *line = new FlowLayout;
    line->setSpacing(Looks::gap);
    for (QPushButton *button : {m_give, m_take}) {
        button->setMinimumHeight(Looks::leastTarget);
        line->addWidget(button);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Looks::step);
    column->addWidget(m_state);
    column->addLayout(line);
    for (QLabel *label : {m_state, m_admitLabel, m_answers}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    for (QWidget *widget : {static_cast<QWidget *>(m_missing), static_cast<QWidget *>(m_admitLabel),
                            static_cast<QWidget *>(m_admit), static_cast<QWidget *>(m_answers)})
        column->addWidget(widget);
    m_admitLabel->setBuddy(&m_admit->editor());
    m_answers->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    connect(m_give, &QPushButton::clicked, this, &PreFormPart::askWhereTo);
    connect(m_take, &QPushButton::clicked, this, &PreFormPart::askWhatFrom);
    connect(m_admit, &GatedText::edited, this, [this] { emit admitted(m_admit->text()); });
    retranslate();
}

void PreFormPart::show(const DiscussionCase &one)
{
    if (m_case && m_case->id != one.id)
        m_admit->forget();
    m_case = one;
    m_admit->setPlace(u"case/%1/admit"_s.arg(one.id.text()));
    follow();
}

void PreFormPart::follow()
{
    const bool may = m_case && m_desk.mayEdit() && m_case->state == DiscussionCase::State::Open;
    m_take->setEnabled(may);
    m_admit->setReadOnly(!may);
    const QStringList missing = m_case && m_case->form ? missingIn(*m_case->form) : QStringList();
    QStringList names;
    for (const QString &name : missing)
        names.append(CaseWording::formField(name));
    const bool isAdmitted = m_case && !m_case->formAdmitted.isEmpty();
    if (!m_case || !m_case->form)
        m_state->setText(tr("No form yet. Give out an empty one; drop the answers here."));
    else
        m_state->setText(tr("Filled in %1, %2.")
                             .arg(DayWording(spoken()).shortDayWithYear(m_case->form->sent),
                                  CaseWording::stage(m_case->form->stage)));
    m_missing->say(names.isEmpty() ? QString()
                   : isAdmitted
                       ? tr("Not complete, and admitted. Missing: %1.").arg(names.join(u", "_s))
                       : tr("Not complete. Missing: %1. Send it back, or say why it may do.")
                             .arg(names.join(u", "_s)));
    m_admitLabel->setVisible(!names.isEmpty());
    m_admit->setVisible(!names.isEmpty());
    m_admit->show(m_case ? m_case->formAdmitted : QString(), {});
    m_answers->setText(m_case && m_case->form ? written(*m_case->form) : QString());
    m_answers->setVisible(!m_answers->text().isEmpty());
}

Result<> PreFormPart::giveOut(const QString &path) const
{
    bool isNynorsk = false;
    for (const Unit &unit : m_desk.content().units) {
        if (m_case && m_case->unit == unit.id)
            isNynorsk = unit.language == Unit::Norwegian::Nynorsk;
    }
    QFile form(isNynorsk ? u":/forms/preform_nn.html"_s : u":/forms/preform_nb.html"_s);
    const bool opened = form.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    Q_UNUSED(opened)
    return writeWhole(form.readAll(), path);
}

void PreFormPart::askWhereTo()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Give out an empty form"),
                                                      tr("Form before the meeting") + u".html"_s,
                                                      tr("Web page (*.html)"));
    if (path.isEmpty())
        return;
    if (const auto written = giveOut(path); !written)
        return emit m_desk.refused(written.error());
    tellWritten({path}, this);
}

void PreFormPart::askWhatFrom()
{
    const QString path =
        QFileDialog::getOpenFileName(this, tr("Take in the answers"), {}, tr("Answers (*.json)"));
    if (!path.isEmpty())
        takeIn(path);
}

void PreFormPart::takeIn(const QString &path)
{
    if (!m_case)
        return;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        emit m_desk.refused({ErrorCode::FileUnreadable, {path, file.errorString()}});
        return;
    }
    const auto form = readPreForm(file.read(largest), path);
    if (!form) {
        emit m_desk.refused(form.error());
        return;
    }
    const DiscussionCase before = *m_case;
    m_desk.carryOut({tr("Take in the form"),
                     [&desk = m_desk, before, form = *form] {
                         return CaseWork(desk.store(), desk.now().toUTC()).takeForm(before, form);
                     },
                     [&desk = m_desk, before] {
                         return CaseWork(desk.store(), desk.now().toUTC()).change(before);
                     }});
}

QString PreFormPart::offered(const QMimeData &dragged) const
{
    const QList<QUrl> urls = dragged.urls();
    const bool isOne = urls.size() == 1 && urls.first().isLocalFile();
    return isOne && m_take->isEnabled() ? urls.first().toLocalFile() : QString();
}

void PreFormPart::retranslate()
{
    m_give->setText(tr("Empty form…"));
    m_take->setText(tr("Take in answers…"));
    m_admitLabel->setText(tr("It may do, because"));
    m_admit->setName(m_admitLabel->text());
    follow();
}

} // namespace tvers
