import {
  browserSupportsWebAuthnAutofill,
  startAuthentication,
  WebAuthnAbortService,
} from '@simplewebauthn/browser'
import { postJson } from './post-json'
import { RequestError } from './request-error'
import { takesPasskeys } from './takes-passkeys'

type Asked = Parameters<typeof startAuthentication>[0]['optionsJSON']

/** Begins a session by a passkey, which the browser has its user choose. */
export async function signInByPasskey(): Promise<void> {
  await enter(false)
}

/**
 * Has the browser offer passkeys where the address is typed, until it is told to stop.
 *
 * @param onSignedIn told when one was chosen and was right.
 * @returns stops it.
 */
export function offerPasskeys(onSignedIn: () => void): () => void {
  const wanted = new AbortController()
  const { signal } = wanted
  const offer = async (): Promise<void> => {
    if (!takesPasskeys() || !(await browserSupportsWebAuthnAutofill())) return
    signal.throwIfAborted()
    await enter(true)
    signal.throwIfAborted()
    onSignedIn()
  }
  // Nobody has asked for it: the button tells what is wrong.
  offer().catch(() => undefined)
  return () => {
    wanted.abort()
    WebAuthnAbortService.cancelCeremony()
  }
}

async function enter(useBrowserAutofill: boolean): Promise<void> {
  const asked = (await postJson('/api/auth/passkeys/sign-in/begin', {})) as Asked
  const answer = await startAuthentication({ optionsJSON: asked, useBrowserAutofill }).catch(() => {
    throw new RequestError('PASSKEY_UNUSED')
  })
  await postJson('/api/auth/passkeys/sign-in', { answer })
}
