import { twoFactor } from 'better-auth/plugins/two-factor'

/** What of it is reachable below `/api/auth`, and what of a request's body it is told. */
export const SECOND_FACTOR_PATHS = {
  'two-factor/enable': ['password'],
  'two-factor/verify-totp': ['code'],
  'two-factor/verify-backup-code': ['code'],
  'two-factor/generate-backup-codes': ['password'],
  'two-factor/disable': ['password'],
} as const satisfies Record<string, readonly string[]>

/** By network address, which many may share; guesses at one account's codes are limited by the account. */
export const SECOND_FACTOR_LIMITS = { '/two-factor/*': { window: 60, max: 60 } }

/**
 * The six digits of an authenticator app, or one of the backup codes, which works once; asked for at every sign-in.
 * Secret and codes are kept encrypted.
 */
export function secondFactor() {
  return twoFactor({
    issuer: 'Postscale',
    totpOptions: { digits: 6, period: 30 },
    backupCodeOptions: { storeBackupCodes: 'encrypted' },
  })
}
