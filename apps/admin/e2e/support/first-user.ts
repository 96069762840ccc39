import { request, type BrowserContextOptions } from 'playwright-core'
import type { ApiServer } from './api-server'

export const user = {
  name: 'Gabriela Torres',
  email: 'gabriela@acme.example',
  password: 'a long enough password',
}

/** What a browser keeps of somebody who is signed in. */
export type Session = Exclude<BrowserContextOptions['storageState'], string | undefined>

/** Uses the one-time link to make the first user, and answers with their session. */
export async function makeFirstUser({ origin, setupLink }: ApiServer): Promise<Session> {
  const asking = await request.newContext({ baseURL: origin })
  try {
    const token = new URLSearchParams(new URL(setupLink).hash.slice(1)).get('token')
    const made = await asking.post('/setup', { data: { token, ...user } })
    if (!made.ok()) throw new Error(`The first user was refused: ${await made.text()}`)
    return await asking.storageState()
  } finally {
    await asking.dispose()
  }
}
