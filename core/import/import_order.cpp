#include "core/import/import_order.h"

#include "core/model/order_key.h"

#include <QSet>

#include <algorithm>

namespace slate {

namespace {

QString keyOf(const ImportPlan &plan, const SceneComparison &scene)
{
    return scene.before < 0 ? QString()
                            : plan.ground.scenes[static_cast<size_t>(scene.before)].scene.scriptOrder;
}

bool staysInPlace(const SceneComparison &scene)
{
    return scene.before >= 0 && scene.draft >= 0 && !scene.moved;
}

/// Whether the keys of the scenes that stay are good to put others between.
bool keysAreSound(const ImportPlan &plan)
{
    QString last;
    for (const SceneComparison &scene : plan.comparison.scenes) {
        if (!staysInPlace(scene))
            continue;
        const QString key = keyOf(plan, scene);
        if (!isOrderKey(key) || key <= last)
            return false;
        last = key;
    }
    return true;
}

QStringList keysInUse(const ImportPlan &plan)
{
    QStringList keys;
    for (const SceneComparison &scene : plan.comparison.scenes) {
        const QString key = keyOf(plan, scene);
        if (isOrderKey(key) && (scene.draft < 0 || !scene.moved))
            keys << key;
    }
    std::sort(keys.begin(), keys.end());
    return keys;
}

/// The number without the letters at its end.
QString stemOf(const QString &number)
{
    qsizetype end = number.size();
    while (end > 0 && number.at(end - 1).isLetter())
        --end;
    return number.left(end);
}

QString lettersOf(int count)
{
    QString letters;
    for (int rest = count; rest >= 0; rest = rest / 26 - 1)
        letters.prepend(QChar(u'A' + rest % 26));
    return letters;
}

QString freeAfter(const QString &number, const QSet<QString> &taken)
{
    const QString stem = stemOf(number).isEmpty() ? QStringLiteral("0") : stemOf(number);
    for (int i = 0;; ++i) {
        const QString next = stem + lettersOf(i);
        if (!taken.contains(next))
            return next;
    }
}

int largestNumber(const QSet<QString> &taken)
{
    int most = 0;
    for (const QString &number : taken)
        most = std::max(most, stemOf(number).toInt());
    return most;
}

} // namespace

QStringList scriptOrders(const ImportPlan &plan)
{
    const std::vector<SceneComparison> &scenes = plan.comparison.scenes;
    const auto count = static_cast<qsizetype>(scenes.size());
    if (!keysAreSound(plan))
        return keysBetween({}, {}, static_cast<int>(count));
    const QStringList used = keysInUse(plan);
    QStringList orders;
    QString last;
    for (qsizetype i = 0; i < count;) {
        const SceneComparison &scene = scenes[static_cast<size_t>(i)];
        if (scene.draft < 0 || staysInPlace(scene)) {
            orders << keyOf(plan, scene);
            last = staysInPlace(scene) ? orders.last() : last;
            ++i;
            continue;
        }
        qsizetype fresh = 0;
        for (qsizetype j = i; j < count && !staysInPlace(scenes[static_cast<size_t>(j)]); ++j)
            fresh += scenes[static_cast<size_t>(j)].draft >= 0 ? 1 : 0;
        const auto next = std::upper_bound(used.begin(), used.end(), last);
        const QStringList keys =
            keysBetween(last, next == used.end() ? QString() : *next, static_cast<int>(fresh));
        for (qsizetype taken = 0; i < count && !staysInPlace(scenes[static_cast<size_t>(i)]); ++i) {
            const SceneComparison &each = scenes[static_cast<size_t>(i)];
            orders << (each.draft >= 0 ? keys.at(taken++) : keyOf(plan, each));
        }
    }
    return orders;
}

QStringList givenNumbers(const ImportPlan &plan)
{
    const std::vector<SceneComparison> &scenes = plan.comparison.scenes;
    QStringList numbers(static_cast<qsizetype>(scenes.size()));
    if (!plan.numberScenes)
        return numbers;
    QSet<QString> taken;
    for (const SceneBefore &before : plan.ground.scenes)
        taken.insert(before.scene.number.toUpper());
    std::ptrdiff_t lastKnown = -1;
    for (size_t i = 0; i < scenes.size(); ++i) {
        if (scenes[i].before >= 0 && scenes[i].draft >= 0)
            lastKnown = static_cast<std::ptrdiff_t>(i);
    }
    int most = largestNumber(taken);
    QString last;
    for (size_t i = 0; i < scenes.size(); ++i) {
        const SceneComparison &scene = scenes[i];
        if (scene.before >= 0) {
            last = plan.ground.scenes[static_cast<size_t>(scene.before)].scene.number;
            continue;
        }
        if (scene.draft >= 0 && plan.draft.scenes[static_cast<size_t>(scene.draft)].facts.opening)
            continue;
        const bool atEnd = static_cast<std::ptrdiff_t>(i) > lastKnown;
        const QString number = atEnd ? QString::number(++most) : freeAfter(last, taken);
        taken.insert(number.toUpper());
        numbers[static_cast<qsizetype>(i)] = number;
    }
    return numbers;
}

} // namespace slate
