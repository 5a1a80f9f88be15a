// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/municipality/consenteditor.h"

#include "ui/shell/languages.h"
#include "ui/wording/termwording.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QMetaEnum>
#include <QPlainTextEdit>
#include <QSignalBlocker>

namespace tvers {

ConsentEditor::ConsentEditor(QWidget *parent) :
    FormWidget(parent),
    m_kind(new QComboBox(this)),
    m_basis(new QPlainTextEdit(this)),
    m_neededFor(new QLineEdit(this)),
    m_collectedBy(new QLineEdit(this)),
    m_note(new QLineEdit(this)),
    m_always(new QCheckBox(this))
{
    const int basisLines = 3;
    m_basis->setTabChangesFocus(true);
    m_basis->setFixedHeight(fontMetrics().lineSpacing() * (basisLines + 1));
    addRow(QT_TR_NOOP("Rule"), m_kind);
    addRow(QT_TR_NOOP("Acts and paragraphs, one a line"), m_basis);
    addRow(QT_TR_NOOP("Consent is still needed for"), m_neededFor);
    addRow(QT_TR_NOOP("Obtained by"), m_collectedBy);
    addRow(QT_TR_NOOP("Note"), m_note);
    rows().addRow(QString(), m_always);
    setLayout(&rows());
    ConsentEditor::retranslate();
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        follow();
        emit changed();
    });
    connect(m_basis, &QPlainTextEdit::textChanged, this, &ConsentEditor::changed);
    connect(m_always, &QCheckBox::toggled, this, &ConsentEditor::changed);
    for (QLineEdit *line : {m_neededFor, m_collectedBy, m_note})
        connect(line, &QLineEdit::textEdited, this, &ConsentEditor::changed);
}

void ConsentEditor::show(const ConsentRule &rule)
{
    readAsSpoken();
    m_before = rule;
    const QSignalBlocker silence(this);
    choose(*m_kind, int(rule.kind));
    m_basis->setPlainText(rule.legalBasis.join(u'\n'));
    m_neededFor->setText(rule.neededFor.in(spoken()));
    m_collectedBy->setText(rule.collectedBy.in(spoken()));
    m_note->setText(rule.note.in(spoken()));
    for (QLineEdit *line : {m_neededFor, m_collectedBy, m_note})
        line->setCursorPosition(0); // long ones are read from their beginning
    m_always->setChecked(rule.alwaysConsider);
    follow();
}

ConsentRule ConsentEditor::rule() const
{
    ConsentRule rule = m_before;
    rule.kind = ConsentRule::Kind(m_kind->currentData().toInt());
    rule.stated = rule.stated || rule.kind != m_before.kind; // the municipality says so now
    rule.legalBasis.clear();
    const QStringList lines = m_basis->toPlainText().split(u'\n');
    for (const QString &line : lines) {
        if (const QString basis = oneLine(line);
            !basis.isEmpty() && rule.kind == ConsentRule::Kind::LegalBasis)
            rule.legalBasis.append(basis);
    }
    rule.neededFor = written(rule.neededFor, m_neededFor->text(), language());
    rule.collectedBy = written(rule.collectedBy, m_collectedBy->text(), language());
    rule.note = written(rule.note, m_note->text(), language());
    rule.alwaysConsider = m_always->isChecked();
    return rule;
}

void ConsentEditor::focusOnKind() { m_kind->setFocus(Qt::OtherFocusReason); }

void ConsentEditor::follow()
{
    const auto kind = ConsentRule::Kind(m_kind->currentData().toInt());
    const bool onBasis = kind == ConsentRule::Kind::LegalBasis;
    const bool mayAsk = kind != ConsentRule::Kind::None && kind != ConsentRule::Kind::Anonymous;
    rows().setRowVisible(m_basis, onBasis);
    rows().setRowVisible(m_neededFor, onBasis);
    rows().setRowVisible(m_collectedBy, mayAsk);
    rows().setRowVisible(m_always, kind != ConsentRule::Kind::None);
}

void ConsentEditor::retranslate()
{
    FormWidget::retranslate();
    Choices kinds;
    const auto all = QMetaEnum::fromType<ConsentRule::Kind>();
    for (int i = 0; i < all.keyCount(); ++i)
        kinds.append({TermWording::of(ConsentRule::Kind(all.value(i))), all.value(i)});
    refill(*m_kind, kinds);
    m_always->setText(tr("Whether consent is possible must always be considered"));
}

} // namespace tvers
