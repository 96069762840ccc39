import { env } from 'node:process'
import { parseArgs } from 'node:util'
import pg from 'pg'
import { readEnvironment } from '../environment.js'
import { newResetLink, RESET_MINUTES } from '../session/passwords.js'
import { PasswordRepository } from '../session/password.repository.js'
import { UsageError } from './find-files.js'
import { runDatabaseCommand } from './run-database-command.js'

const USAGE = `Makes a link by which a user chooses a new password, for whoever has locked themselves out.

  pnpm user:reset-link EMAIL [--end-second-factor]

  --end-second-factor  no code is asked for any more when they sign in, and their passkeys are
                       removed; for somebody who lost their devices and their backup codes

The link works once, within an hour. DATABASE_URL or POSTSCALE_DATA_DIR say which database, and
POSTSCALE_PUBLIC_URL under which address browsers reach the server, as they do for the server.`

process.exitCode = await runDatabaseCommand(process.argv.slice(2), USAGE, async (args, url) => {
  const { positionals, values } = parseArgs({
    args,
    allowPositionals: true,
    options: { 'end-second-factor': { type: 'boolean', default: false } },
  })
  const [email, ...others] = positionals
  if (email === undefined || others.length > 0) throw new UsageError('say whose e-mail address')
  const pool = new pg.Pool({ connectionString: url, max: 2 })
  try {
    const repository = new PasswordRepository(pool)
    const user = await repository.findUser(email.trim().toLowerCase())
    if (user === null) throw new UsageError(`nobody signs in with ${email}`)
    if (values['end-second-factor']) await repository.endSecondFactor(user.userId)
    const { tokenHash, link } = newResetLink(origin())
    await repository.keepLink(tokenHash, user.userId, RESET_MINUTES, {})
    return `${link}\nfor ${user.name}, once, within ${RESET_MINUTES} minutes`
  } finally {
    await pool.end()
  }
})

/** Where browsers reach a server that is told what this command is. */
function origin(): string {
  const { publicUrl, host, port } = readEnvironment(env)
  return publicUrl ?? `http://${host === '0.0.0.0' || host === '::' ? 'localhost' : host}:${port}`
}
