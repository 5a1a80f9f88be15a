// SPDX-FileCopyrightText: The Tvers developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// \file The icon for Windows, read back by somebody else's reader (Qt's).
#include "installer/icon/icofile.h"
#include "ui/shell/programicon.h"

#include <QBuffer>
#include <QImageReader>
#include <QRegularExpression>
#include <QTest>

namespace tvers {

class IconFileTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void everySizeIsReadBackAsDrawn()
    {
        const QList<QImage> drawn{programIconImage(16), programIconImage(40),
                                  programIconImage(256)};
        QByteArray bytes = icoOf(drawn);
        QBuffer buffer(&bytes);
        QVERIFY(buffer.open(QIODevice::ReadOnly));
        QImageReader reader(&buffer, "ico");
        QCOMPARE(reader.imageCount(), drawn.size());
        for (int i = 0; i < drawn.size(); ++i) {
            QVERIFY(reader.jumpToImage(i));
            const QImage read = reader.read();
            QCOMPARE(read.convertToFormat(QImage::Format_ARGB32),
                     drawn[i].convertToFormat(QImage::Format_ARGB32));
        }
    }

    void signFillsItsSquareAndLeavesTheCorners_data()
    {
        QTest::addColumn<int>("side");
        for (const int side : {16, 32, 512})
            QTest::addRow("%d", side) << side;
    }
    void signFillsItsSquareAndLeavesTheCorners()
    {
        QFETCH(int, side);
        const QImage image = programIconImage(side);
        QCOMPARE(image.size(), QSize(side, side));
        QVERIFY(image.pixelColor(0, 0).alpha() < 128);
        QCOMPARE(image.pixelColor(side / 2, 0).alpha(), 255);
        QCOMPARE(image.pixelColor(0, side / 2).alpha(), 255);
    }
};

} // namespace tvers

QTEST_MAIN(tvers::IconFileTest)
#include "iconfiletest.moc"
