// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file A text field that says while one types what tells who the text is about.
#pragma once

#include "core/consent/anonymityfinding.h"

#include <QStringList>
#include <QWidget>

class QPlainTextEdit;
class QVBoxLayout;

namespace tvers {

class Desk;
class Drafts;
class GateSource;

/// What stops the text is underlined in red, what is to be looked at in amber, and both
/// stand in words below, spoken to screen readers as they come. A known name can be
/// said not to be the child's. With something that stops, the text is not given out; where
/// the field has a place it is kept there, sealed, until nothing stops it.
class GatedText : public QWidget
{
    Q_OBJECT
public:
    enum class Lines { One, Several };
    enum class Watch {
        Texts,  ///< of cases without a name
        Nothing ///< the child is named, and by right
    };

    GatedText(Desk &desk, Lines lines, QWidget *parent = nullptr);

    void setWatch(Watch watch);
    /// Where what cannot be saved is kept: what the field is about, and which one it is.
    /// To be said before show().
    void setPlace(const QString &place);
    void setName(const QString &name); ///< for screen readers; a label is to be put above
    /// In silence; what is being typed, or was stopped, stays. \a notTheChild: what was
    /// passed before.
    void show(const QString &text, const QStringList &notTheChild);
    /// Lets go of everything typed: the field is to be about something else.
    void forget();
    void setReadOnly(bool readOnly);
    QString text() const; ///< as it is typed, without spaces at its ends
    /// Known names that somebody said are not the child's.
    const QStringList &notTheChild() const { return m_passed; }
    bool stops() const; ///< something in the text would tell who it is about
    /// What is typed is given out as when the field is left.
    void take();
    QPlainTextEdit &editor() { return *m_edit; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void typed();              ///< with every letter
    void edited();             ///< it was left, is another than before, and nothing stops it
    void passed(QString word); ///< somebody said that it is not the child

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override; ///< of the editor

private:
    struct Line {
        AnonymityFinding finding;
        QString words;
        bool operator==(const Line &) const = default;
    };
    void listen(GateSource &gate);
    void outline();
    void look();
    void mark();
    void sayFindings();
    void addFinding(const Line &line);
    void pass(const QString &words);
    void addKept();
    void giveBack();
    void keepOrDrop();
    void throwAway();
    void fit();
    QString sentence(const Line &line) const;
    QString keptWords() const;

    GateSource &m_gate;
    Drafts &m_drafts;
    QString m_place;
    std::optional<QString> m_givenBack; ///< as it is kept, while it is not saved
    Lines m_lines;
    Watch m_watch = Watch::Texts;
    QPlainTextEdit *m_edit;
    QWidget *m_below;
    QVBoxLayout *m_rows;
    QString m_shown;
    QStringList m_passed;
    QStringList m_shownPassed;
    QList<Line> m_found;
    QList<Line> m_said;
    bool m_saidKept = false;
};

} // namespace tvers
