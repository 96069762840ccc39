import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { useApp } from '../http/use-app.js'
import { setUpUser } from './set-up-user.js'

const run = promisify(execFile)
const file = fileURLToPath(new URL('../../dist/cli/user-reset-link.js', import.meta.url))

describe('the command for an operator who locked themselves out', () => {
  const api = useApp()
  const command = async (...args: string[]) =>
    run(process.execPath, [file, ...args], {
      env: {
        PATH: process.env['PATH'],
        DATABASE_URL: api.url,
        POSTSCALE_PUBLIC_URL: 'https://postscale.example.com',
      },
    }).then(
      ({ stdout }) => ({ code: 0, said: stdout }),
      (error: unknown) => {
        const { code, stderr } = error as { code: number; stderr: string }
        return { code, said: stderr }
      },
    )

  it('prints a link that works, and ends a second factor where that is wanted', async () => {
    await setUpUser(api)
    await api.database.prisma.user.updateMany({ data: { twoFactorEnabled: true } })
    const first = await command('Ana@example.com')
    expect(first.said).toMatch(
      /^https:\/\/postscale\.example\.com\/reset-password#token=[\w-]{43}\n/,
    )
    expect((await api.database.prisma.user.findFirstOrThrow()).twoFactorEnabled).toBe(true)
    const second = await command('ana@example.com', '--end-second-factor')
    expect((await api.database.prisma.user.findFirstOrThrow()).twoFactorEnabled).toBe(false)
    const token = /#token=(\S+)/.exec(second.said)![1]
    const password = 'a lamp beside the window'
    const reset = await api.inject({
      method: 'POST',
      url: '/password-reset',
      payload: { token, password },
    })
    expect(reset.statusCode).toBe(200)
    const signedIn = await api.inject({
      method: 'POST',
      url: '/api/auth/sign-in/email',
      payload: { email: 'ana@example.com', password },
    })
    expect(signedIn.statusCode).toBe(200)
  })

  it('says whom it does not know', async () => {
    expect(await command('nobody@example.com')).toEqual({
      code: 1,
      said: 'nobody signs in with nobody@example.com\nTry --help.\n',
    })
  })
})
