import { expect, it } from 'vitest'
import { LostResolver } from './lost.resolver.js'
import { useApp } from './use-app.js'

const api = useApp({ resolvers: [LostResolver] })

it('an outage is told with its status, in the language of the caller, beside what was found', async () => {
  const headers = { 'accept-language': 'pt' }
  const { status, body } = await api.ask('{ lost viewer { name } }', { headers })
  expect(status).toBe(503)
  expect(body.data).toMatchObject({ lost: null, viewer: {} })
  expect(body.errors).toMatchObject([
    {
      message: expect.stringContaining('banco de dados'),
      extensions: { code: 'DATABASE_UNAVAILABLE' },
    },
  ])
})

it('who wrote something before is not told that nothing was written', async () => {
  const { status, body, plans } = await api.ask('mutation { lostAfterWriting }')
  expect(status).toBe(503)
  expect(body.errors).toMatchObject([{ extensions: { code: 'ANSWER_TIMEOUT' } }])
  expect(plans).toMatchObject([{ status: 'APPLIED', revision: 7 }])
})
