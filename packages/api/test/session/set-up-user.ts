import { createSetupLink } from '../../src/session/create-setup-link.js'
import type { TestApp } from '../http/use-app.js'

export const password = 'correct horse battery'

/** Makes the first user as a browser would, and answers with the cookie of their session. */
export async function setUpUser(api: TestApp, email = 'ana@example.com'): Promise<string> {
  const link = await createSetupLink(api.session.users, 'http://localhost')
  const response = await api.inject({
    method: 'POST',
    url: '/setup',
    payload: { token: link?.split('#token=')[1], name: 'Ana', email, password },
  })
  return cookieOf(response.headers['set-cookie'])
}

/** What a browser sends back of `Set-Cookie`. */
export function cookieOf(header: string | string[] | number | undefined): string {
  return [header]
    .flat()
    .map((cookie) => String(cookie ?? '').split(';')[0] ?? '')
    .join('; ')
}
