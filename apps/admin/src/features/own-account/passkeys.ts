import { startRegistration, WebAuthnError } from '@simplewebauthn/browser'
import { postJson } from '@/http/post-json'
import { RequestError } from '@/http/request-error'

type Asked = Parameters<typeof startRegistration>[0]['optionsJSON']

/** Makes a passkey on this device, or on one that the browser reaches, and adds it to the account. */
export async function addPasskey(name: string, password: string): Promise<void> {
  const asked = (await postJson('/api/auth/passkeys/add/begin', { password })) as Asked
  const answer = await startRegistration({ optionsJSON: asked }).catch((error: unknown) => {
    throw new RequestError(isThere(error) ? 'PASSKEY_THERE' : 'PASSKEY_UNUSED')
  })
  await postJson('/api/auth/passkeys/add', { name, answer })
}

export async function removePasskey(id: string, password: string): Promise<void> {
  await postJson('/api/auth/passkeys/remove', { id, password })
}

function isThere(error: unknown): boolean {
  return (
    error instanceof WebAuthnError && error.code === 'ERROR_AUTHENTICATOR_PREVIOUSLY_REGISTERED'
  )
}
