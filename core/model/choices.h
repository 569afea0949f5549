#pragma once

#include "core/model/value.h"

#include <QtGlobal>

#include <iterator>

/// Gives an enumeration its words, in the order of its enumerators.
#define SLATE_CHOICES(Enum, ...)                                                            \
    template<>                                                                              \
    const ChoiceList &choicesOf<Enum>()                                                     \
    {                                                                                       \
        static constexpr ChoiceItem items[] = {__VA_ARGS__};                                \
        static constexpr ChoiceList list {items, static_cast<int>(std::size(items))};       \
        return list;                                                                        \
    }
