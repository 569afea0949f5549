#include "core/model/error.h"

namespace slate {

Error::Error(Code code, const QString &detail) : m_code(code), m_detail(detail), m_utf8(detail.toUtf8()) { }

Error::Error(Problems problems, const QString &detail)
    : m_code(Code::RuleBroken),
      m_detail(detail),
      m_problems(std::move(problems)),
      m_utf8(detail.toUtf8())
{
}

} // namespace slate
