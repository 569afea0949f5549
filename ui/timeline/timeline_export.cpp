#include "ui/timeline/timeline_export.h"

#include "core/model/control_characters.h"
#include "core/model/error.h"
#include "ui/base/palette.h"
#include "ui/base/save_file.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

#include <cmath>

namespace slate {

namespace {

constexpr double pngScale = 2; // sharp on dense screens and in print

/// What goes on paper is dark on white even while the screen is the other way round.
class LightColours
{
public:
    LightColours() : m_before(palette::scheme()) { palette::setScheme(palette::Scheme::Light); }
    ~LightColours() { palette::setScheme(m_before); }
    LightColours(const LightColours &) = delete;
    LightColours &operator=(const LightColours &) = delete;

private:
    palette::Scheme m_before;
};

QByteArray pngOf(QSizeF size, int dotsPerInch, const std::function<void(QPainter &)> &paint)
{
    QImage image((size * pngScale).toSize(), QImage::Format_RGB32);
    if (image.isNull())
        throw Error(Error::Code::InputOutput, QStringLiteral("the picture is too large for memory"));
    image.setDevicePixelRatio(pngScale);
    image.setDotsPerMeterX(qRound(dotsPerInch / 0.0254));
    image.setDotsPerMeterY(qRound(dotsPerInch / 0.0254));
    image.fill(Qt::white);
    QPainter painter(&image);
    paint(painter);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

QByteArray svgOf(
    QSizeF size, int dotsPerInch, const QString &title, const std::function<void(QPainter &)> &paint)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator svg;
    svg.setOutputDevice(&buffer);
    svg.setResolution(dotsPerInch);
    svg.setSize(size.toSize());
    svg.setViewBox(QRectF(QPointF(), size));
    svg.setTitle(title);
    QPainter painter(&svg);
    paint(painter);
    painter.end();
    // A drawing with control characters in its words is none that other programs read.
    return controlsShown(QString::fromUtf8(bytes)).toUtf8();
}

QByteArray pdfOf(
    QSizeF size, int dotsPerInch, const QString &title, const std::function<void(QPainter &)> &paint)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter pdf(&buffer);
    pdf.setTitle(title);
    pdf.setCreator(QStringLiteral("Slate"));
    // A page of the picture's own size.
    pdf.setPageSize(QPageSize(size * 72 / dotsPerInch, QPageSize::Point, QString(), QPageSize::ExactMatch));
    pdf.setPageMargins(QMarginsF());
    pdf.setResolution(dotsPerInch);
    QPainter painter(&pdf);
    paint(painter);
    painter.end();
    return bytes;
}

} // namespace

void savePicture(const FileToSave &file, PictureFormat format, QSizeF size, int dotsPerInch,
    const QString &title, const std::function<void(QPainter &)> &paint)
{
    QByteArray bytes;
    {
        const LightColours light;
        switch (format) {
        case PictureFormat::Png:
            bytes = pngOf(size, dotsPerInch, paint);
            break;
        case PictureFormat::Svg:
            bytes = svgOf(size, dotsPerInch, title, paint);
            break;
        case PictureFormat::Pdf:
            bytes = pdfOf(size, dotsPerInch, title, paint);
            break;
        }
    }
    saveFile(file, bytes);
}

QString filterOf(PictureFormat format)
{
    switch (format) {
    case PictureFormat::Png:
        return QCoreApplication::translate("Timeline", "PNG picture (*.png)");
    case PictureFormat::Svg:
        return QCoreApplication::translate("Timeline", "SVG drawing (*.svg)");
    case PictureFormat::Pdf:
        return QCoreApplication::translate("Timeline", "PDF document (*.pdf)");
    }
    return {};
}

QString suffixOf(PictureFormat format)
{
    switch (format) {
    case PictureFormat::Png:
        return QStringLiteral("png");
    case PictureFormat::Svg:
        return QStringLiteral("svg");
    case PictureFormat::Pdf:
        return QStringLiteral("pdf");
    }
    return {};
}

} // namespace slate
