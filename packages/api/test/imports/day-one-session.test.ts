import { execFile } from 'node:child_process'
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'
import { useImporter } from './use-importer.js'

const GUIDE = join(import.meta.dirname, '../../../../docs/guides/import.md')
const FILES = join(import.meta.dirname, 'cases/the-two-files-everybody-has')

/** The commands of the guide, from the fence that begins with their comment. */
async function session(): Promise<string> {
  const guide = await readFile(GUIDE, 'utf8')
  const [, commands] = /```sh\n(# day one\n[^]*?)```/.exec(guide) ?? []
  if (commands === undefined) throw new Error('the guide has no session of the first day')
  return commands
}

const importer = useImporter()

it('the session of the guide brings both files in and asks whom to hire', async () => {
  await importer.app.app.listen({ port: 0, host: '127.0.0.1' })
  const { port } = importer.app.app.server.address() as AddressInfo
  const folder = await mkdtemp(join(tmpdir(), 'postscale-day-one-'))
  try {
    await cp(FILES, folder, { recursive: true })
    const env = {
      ...process.env,
      POSTSCALE_URL: `http://127.0.0.1:${port}`,
      POSTSCALE_TOKEN: importer.app.token,
      ORGANIZATION: await importer.organization(),
    }
    const { stdout } = await promisify(execFile)('sh', ['-c', await session()], {
      cwd: folder,
      env,
    })
    expect(stdout).toContain('"status":"DONE"')
    expect(stdout).toContain('"refusedRows":{"nodes":[]}')
    expect(stdout).toContain('"rule":"CSM_ENTERPRISE","status":"FIRED"')
    expect(stdout).toContain('"rule":"CSM_MID_MARKET","status":"FIRED"')
  } finally {
    await rm(folder, { recursive: true })
  }
})
