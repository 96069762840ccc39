import { request } from 'playwright-core'
import type { ApiAddress } from './ask-api'
import type { Session } from './first-user'

/** The API for what somebody does by a program: with a token of theirs. */
export async function apiOfUser(origin: string, session: Session): Promise<ApiAddress> {
  const asking = await request.newContext({
    baseURL: origin,
    extraHTTPHeaders: { origin },
    storageState: session,
  })
  try {
    const query = 'mutation { createApiToken(input: { name: "Of tests" }) { ok { secret } } }'
    const answered = await asking.post('/graphql', { data: { query } })
    const { data } = (await answered.json()) as {
      readonly data: { readonly createApiToken: { readonly ok: { readonly secret: string } } }
    }
    return { origin, token: data.createApiToken.ok.secret }
  } finally {
    await asking.dispose()
  }
}
