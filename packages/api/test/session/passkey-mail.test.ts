import { beforeAll, describe, expect, it } from 'vitest'
import { useApp } from '../http/use-app.js'
import { useMailServer } from '../mail/use-mail-server.js'
import { password, setUpUser } from './set-up-user.js'
import { type MakingAsked, SoftwareAuthenticator } from './software-authenticator.js'

describe('the mail about a passkey', () => {
  const mail = useMailServer()
  const api = useApp({ mail: mail.settings })
  let cookie = ''

  const post = async (path: string, payload: object, language = 'en') =>
    api.inject({
      method: 'POST',
      url: `/api/auth/passkeys/${path}`,
      payload,
      headers: { cookie, 'accept-language': language },
    })
  const add = async () => {
    const asked = (await post('add/begin', { password })).json<MakingAsked>()
    const answer = new SoftwareAuthenticator('http://localhost').make(asked)
    return post('add', { name: 'My laptop', answer }, 'es')
  }

  beforeAll(async () => {
    cookie = await setUpUser(api)
  })

  it('tells of one that was added, and of one that was removed, in the language of the request', async () => {
    expect((await add()).statusCode).toBe(201)
    const { content } = await mail.next('ana@example.com')
    const added = 'Se añadió una llave de acceso'
    expect(content).toContain(`Subject: ${added}`)
    expect(content).toContain('«My laptop»')
    const query = '{ viewer { passkeys { id } } }'
    const { body } = await api.ask(query, { token: null, headers: { cookie } })
    await post('remove', { id: body.data.viewer.passkeys[0].id, password })
    const subjects = () => mail.received.map(({ content }) => /^Subject: (.*)$/m.exec(content)?.[1])
    await expect.poll(subjects).toEqual([added, 'A passkey was removed'])
  })

  it('is not waited for where the server takes none: the passkey is there', async () => {
    mail.refuse(true)
    expect((await add()).statusCode).toBe(201)
  })
})
