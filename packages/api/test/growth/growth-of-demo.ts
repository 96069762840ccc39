import { beforeAll, expect } from 'vitest'
import { type AskOptions, type TestApp, useApp } from '../http/use-app.js'
import { plantDemo } from '../reads/plant-demo.js'

export const SPREAD = '{ expected p10 p50 p90 reasonCode reason }'
export const MONEY =
  '{ expected { amountMinor currency } p10 { amountMinor } p50 { amountMinor } p90 { amountMinor } }'
export const HIRE =
  '{ family number odds neededBy { p10 p50 p90 } startBy joinBy daysLate cost { amountMinor } evidence { message } }'

/** A projection that is quick. */
export const input = { months: 18, runs: 100, seed: 4 }

export interface Line {
  readonly family: string
  readonly load: { readonly p50: number }
  readonly capacity: { readonly p50: number }
}

const TYPES = { input: 'GrowthProjectionInput', filter: 'GrowthHiresFilter' }

/** A server with the demo organization, and questions about it. */
export function useGrowthOfDemo() {
  const api: TestApp = useApp()
  const ask = async (
    fields: string,
    variables: Record<string, unknown> = {},
    options: AskOptions = {},
    at = '',
  ) => {
    const given = Object.entries(TYPES).filter(([name]) => name in variables)
    const declared = given.map(([name, type]) => `$${name}: ${type}`).join(', ')
    const query = declared === '' ? 'query' : `query (${declared})`
    const { body } = await api.ask(
      `${query} { organization(slug: "acme-cloud"${at}) { ${fields} } }`,
      { ...options, variables },
    )
    return body
  }
  const read = async (...of: Parameters<typeof ask>) => {
    const { data, errors } = await ask(...of)
    expect(errors).toBeUndefined()
    return data.organization
  }
  beforeAll(async () => {
    await plantDemo(api.database)
  })
  return { api, ask, read }
}
