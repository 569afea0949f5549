#include "ui/records/table_settings.h"

#include <QSettings>

namespace slate {

namespace {

QString groupOf(const char *table)
{
    return QStringLiteral("tables/") + QLatin1String(table);
}

} // namespace

TableSettings TableSettings::read(const char *table)
{
    TableSettings read;
    QSettings settings;
    settings.beginGroup(groupOf(table));
    if (settings.contains(QStringLiteral("order"))) {
        read.order.emplace();
        for (const QString &key : settings.value(QStringLiteral("order")).toStringList())
            read.order->append(key.toUtf8());
    }
    const QVariantMap shown = settings.value(QStringLiteral("shown")).toMap();
    for (auto it = shown.begin(); it != shown.end(); ++it)
        read.shown.insert(it.key().toUtf8(), it.value().toBool());
    const QVariantMap widths = settings.value(QStringLiteral("widths")).toMap();
    for (auto it = widths.begin(); it != widths.end(); ++it)
        read.widths.insert(it.key().toUtf8(), it.value().toInt());
    read.sortedBy = settings.value(QStringLiteral("sortedBy")).toString().toUtf8();
    read.descending = settings.value(QStringLiteral("descending")).toBool();
    return read;
}

void TableSettings::write(const char *table) const
{
    QSettings settings;
    settings.beginGroup(groupOf(table));
    if (order) {
        QStringList keys;
        for (const QByteArray &key : *order)
            keys << QString::fromUtf8(key);
        settings.setValue(QStringLiteral("order"), keys);
    }
    QVariantMap map;
    for (auto it = shown.begin(); it != shown.end(); ++it)
        map.insert(QString::fromUtf8(it.key()), it.value());
    settings.setValue(QStringLiteral("shown"), map);
    map.clear();
    for (auto it = widths.begin(); it != widths.end(); ++it)
        map.insert(QString::fromUtf8(it.key()), it.value());
    settings.setValue(QStringLiteral("widths"), map);
    settings.setValue(QStringLiteral("sortedBy"), QString::fromUtf8(sortedBy));
    settings.setValue(QStringLiteral("descending"), descending);
}

} // namespace slate
