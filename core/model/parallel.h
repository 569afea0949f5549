#pragma once

#include <algorithm>
#include <future>
#include <thread>
#include <vector>

namespace slate {

/// Calls `work` with each item from `first` to `last`, on all cores where there are enough to be worth it.
/// What one of the calls throws is thrown here once all threads are done.
template<typename Iterator, typename Work>
void forEachInParallel(Iterator first, Iterator last, const Work &work)
{
    constexpr std::ptrdiff_t leastForThread = 256;
    const std::ptrdiff_t count = last - first;
    const std::ptrdiff_t cores = std::max(1U, std::thread::hardware_concurrency());
    const std::ptrdiff_t threads = std::clamp<std::ptrdiff_t>(count / leastForThread, 1, cores);
    std::vector<std::future<void>> others;
    for (std::ptrdiff_t part = 1; part < threads; ++part)
        others.push_back(std::async(std::launch::async, [first, count, part, threads, &work] {
            std::for_each(first + count * part / threads, first + count * (part + 1) / threads, work);
        }));
    std::for_each(first, first + count / threads, work);
    for (std::future<void> &other : others)
        other.get();
}

} // namespace slate
