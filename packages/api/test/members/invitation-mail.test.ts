import { pino } from 'pino'
import { beforeAll, describe, expect, it } from 'vitest'
import { type AskOptions, type TestApp, useApp } from '../http/use-app.js'
import { useMailServer } from '../mail/use-mail-server.js'
import { planApi } from '../plans/plan-api.js'
import { memberWithRole } from './members-of-roles.js'

async function invite(api: TestApp, email: string | null, as: AskOptions) {
  const query = `mutation ($input: InviteMemberInput!) {
    inviteMember(input: $input) { ok { link delivery invitation { email } } error { code } } }`
  const input = { organizationId: 'acme', email, role: 'VIEWER' }
  const { body } = await api.ask(query, { ...as, variables: { input } })
  return body.data.inviteMember.ok
}

describe('the mail of an invitation', () => {
  const mail = useMailServer()
  const lines: string[] = []
  const log = pino({ level: 'trace' }, { write: (line: string) => void lines.push(line) })
  const api = useApp({ mail: mail.settings, log })
  let as: AskOptions

  beforeAll(async () => {
    const acme = planApi(api, 'acme')
    await acme.create()
    await acme.apply([{ updateOrganization: { locale: 'es', effective: '2026-01-01' } }])
    ;({ as } = await memberWithRole(api, 'Olga', 'OWNER'))
  })

  it('goes to the address, in the language of the organization', async () => {
    const made = await invite(api, 'tess@example.com', as)
    expect(made.delivery).toBe('SENT')
    const { content } = await mail.next('tess@example.com')
    expect(content).toContain('From: Postscale <postscale@example.com>')
    expect(content).toContain('Subject: Invitación a Acme en Postscale')
    expect(content).toContain('Olga le invita a Acme en Postscale.')
    expect(content).toContain(made.link)
  })

  it('is none where no address is given', async () => {
    expect((await invite(api, null, as)).delivery).toBe('SHOWN')
    expect(mail.received).toEqual([])
  })

  it('is told when it cannot be sent, and the invitation stays with its link', async () => {
    mail.refuse(true)
    const made = await invite(api, 'gone@example.com', as)
    expect(made.delivery).toBe('FAILED')
    const token = new URL(made.link).hash.split('=')[1]
    const look = await api.inject({ method: 'POST', url: '/invitation/look', payload: { token } })
    expect(look.json()).toMatchObject({ email: 'gone@example.com' })
    expect(lines.join('\n')).toContain('a mail could not be sent')
    expect(lines.join('\n')).not.toContain(token)
  })
})

describe('an invitation where no mail is sent', () => {
  const api = useApp()

  it('is handed over by its link', async () => {
    await planApi(api, 'acme').create()
    const { as } = await memberWithRole(api, 'Olga', 'OWNER')
    const made = await invite(api, 'tess@example.com', as)
    expect(made).toMatchObject({ delivery: 'SHOWN', link: expect.stringContaining('#token=') })
  })
})
