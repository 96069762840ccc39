import type { ApiServer } from './api-server'
import { askApi } from './ask-api'
import { slug } from './demo-organization'

interface Answer {
  readonly plan: { readonly error: { readonly message: string } | null }
}

/** Changes the organization over the API: `change` is that of the mutation's input. */
export async function applyChange(api: ApiServer, mutation: string, change: object): Promise<void> {
  const input = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`
  const { plan } = await askApi<Answer>(
    api,
    `mutation ($input: ${input}!) { plan: ${mutation}(input: $input) { error { message } } }`,
    { input: { organizationId: slug, change } },
  )
  if (plan.error) throw new Error(plan.error.message)
}

const source = 'browser-test'

/** Where the demo organization's days begin. */
const inNewYork = new Intl.DateTimeFormat('en-CA', { timeZone: 'America/New_York' })

/** The day that lies so many days back, as the demo organization counts them. */
export function daysAgo(days: number): string {
  const today = Date.parse(inNewYork.format(new Date()))
  return new Date(today - days * 86_400_000).toISOString().slice(0, 10)
}

/** A day long enough ago for whoever was hired then to carry a whole seat's load by now. */
export const begun = daysAgo(400)

/** The input fields of a thing that began then, and that later changes can refer to by this name. */
export function referable(name: string): object {
  return { effective: begun, externalReferences: [{ source, id: name }] }
}

/** What a test made before. */
export function made(name: string): object {
  return { external: { source, id: name } }
}
