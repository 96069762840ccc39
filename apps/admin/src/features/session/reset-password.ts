import { postJson } from '@/http/post-json'

/** Asks for a link by mail; answers whether this installation sends any. */
export async function askForReset(email: string): Promise<boolean> {
  const body = (await postJson('/password-reset/request', { email })) as {
    readonly mailed: boolean
  }
  return body.mailed
}

/** Whose password a link is for. */
export async function lookAtReset(token: string): Promise<string> {
  return ((await postJson('/password-reset/look', { token })) as { readonly email: string }).email
}

/** Chooses a new password by a link. */
export async function resetPassword(token: string, password: string): Promise<void> {
  await postJson('/password-reset', { token, password })
}
