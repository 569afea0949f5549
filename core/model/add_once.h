#pragma once

#include <algorithm>
#include <vector>

namespace slate {

/// Adds what is not among them yet.
template<typename T>
void addOnce(std::vector<T> &values, const T &value)
{
    if (std::find(values.begin(), values.end(), value) == values.end())
        values.push_back(value);
}

} // namespace slate
