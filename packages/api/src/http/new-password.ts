import { z } from 'zod'
import { badUserInput } from '../errors/request-error.js'
import { isCommonPassword } from '../session/common-passwords.js'
import { maxPasswordLength, minPasswordLength } from '../session/password-length.js'

/** A password that somebody chooses. */
export const newPassword = z.string().min(minPasswordLength).max(maxPasswordLength)

/**
 * Refuses a password that is guessed first.
 *
 * @param field what it is called in the body.
 * @param own what its user is called.
 * @throws RequestError BAD_USER_INPUT
 */
export function refuseCommon(field: string, password: string, own: readonly string[]): void {
  if (isCommonPassword(password, own)) throw badUserInput([field], { reason: 'COMMON_PASSWORD' })
}
