import { postJson } from '@/http/post-json'

/** What an authenticator app is told, and the codes for when it is lost. Neither is told again. */
export interface SecondFactor {
  /** `otpauth://…`, which the app reads from a QR code. */
  readonly address: string
  readonly backupCodes: readonly string[]
}

/** Begins a second factor; it is asked for once a first code has shown that the app has it. */
export async function beginSecondFactor(password: string): Promise<SecondFactor> {
  const told = (await postJson('/api/auth/two-factor/enable', { password })) as {
    readonly totpURI: string
    readonly backupCodes: readonly string[]
  }
  return { address: told.totpURI, backupCodes: told.backupCodes }
}

/** Shows that the app has the secret. */
export async function confirmSecondFactor(code: string): Promise<void> {
  await postJson('/api/auth/two-factor/verify-totp', { code })
}

export async function endSecondFactor(password: string): Promise<void> {
  await postJson('/api/auth/two-factor/disable', { password })
}

/** Other backup codes, instead of those that there are. */
export async function newBackupCodes(password: string): Promise<readonly string[]> {
  const told = (await postJson('/api/auth/two-factor/generate-backup-codes', { password })) as {
    readonly backupCodes: readonly string[]
  }
  return told.backupCodes
}
