#include "core/model/error.h"

#include <cerrno>
#include <cstring>

namespace slate {

Error::Error(Code code, const QString &detail) : m_code(code), m_detail(detail), m_utf8(detail.toUtf8()) { }

Error::Error(Problems problems, const QString &detail)
    : m_code(Code::RuleBroken),
      m_detail(detail),
      m_problems(std::move(problems)),
      m_utf8(detail.toUtf8())
{
}

namespace {

Error::Code codeOfSystem(int number)
{
    switch (number) {
    case ENOENT:
    case ENOTDIR:
        return Error::Code::NotFound;
    case EEXIST:
        return Error::Code::AlreadyThere;
    case EACCES:
    case EPERM:
    case EROFS:
        return Error::Code::NoPermission;
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return Error::Code::DiskFull;
    case EMFILE:
    case ENFILE:
        return Error::Code::OutOfHandles;
    case ENOMEM:
        return Error::Code::OutOfMemory;
    case ENAMETOOLONG:
        return Error::Code::NameTooLong;
    default:
        return Error::Code::InputOutput;
    }
}

} // namespace

Error Error::fromSystem(int number, const QString &what)
{
    const QString reason = QString::fromLocal8Bit(std::strerror(number));
    return Error(codeOfSystem(number), QStringLiteral("%1: %2").arg(what, reason));
}

} // namespace slate
