import { RequestError } from '@/http/request-error'
import { errorCode, sendJson } from '@/http/send-json'

interface BegunFor {
  readonly email: string
  /** The page to which the sign-in leads. */
  readonly next: string | undefined
}

/** Begins a sign-in by the identity provider for an address; answers where that signs in. */
export async function beginCompanySignIn({ email, next }: BegunFor): Promise<string> {
  const answer = await sendJson('/sso/begin', { email, ...(next !== undefined && { next }) })
  if (!answer.ok) throw new RequestError(errorCode(answer), answer.requestId)
  return (answer.body as { readonly url: string }).url
}
