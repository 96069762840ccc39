import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import { readOrgArguments } from '../../src/cli/text/read-org-arguments.js'
import { runOrgCommand } from '../../src/cli/text/run-org-command.js'
import { type TestApp, useApp } from '../http/use-app.js'

/** What a command came to. */
interface Called {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** `pnpm org` against a server of its own, with folders to write into. */
interface OrgCommand {
  readonly api: TestApp
  /** A place below a folder of this test. */
  readonly at: (name: string) => string
  /** What a failed call says is in `err`, its code 1. */
  readonly org: (...args: string[]) => Promise<Called>
  /** The texts of a folder, by their places. */
  readonly textsOf: (folder: string) => Promise<ReadonlyMap<string, string>>
}

export function useOrgCommand(): OrgCommand {
  const api = useApp()
  let url = ''
  let folder = ''
  beforeAll(async () => {
    await api.app.listen({ port: 0, host: '127.0.0.1' })
    url = `http://127.0.0.1:${(api.app.server.address() as AddressInfo).port}`
    folder = await mkdtemp(join(tmpdir(), 'postscale-org-'))
  })
  afterAll(async () => {
    await rm(folder, { recursive: true })
  })
  return {
    api,
    at: (name) => join(folder, name),
    org: async (...args) => {
      const said = { out: '', err: '' }
      const outputs = {
        out: { write: (text: string) => (said.out += text) },
        err: { write: (text: string) => (said.err += text) },
      }
      try {
        const asked = readOrgArguments(['--url', url, ...args])
        if (asked === 'HELP') throw new Error('nobody asked for help')
        const code = await runOrgCommand(asked, { token: api.token, language: 'en' }, outputs)
        return { code, ...said }
      } catch (error) {
        return { code: 1, out: said.out, err: `${said.err}${String(error)}` }
      }
    },
    textsOf: async (of) => {
      const entries = await readdir(of, { recursive: true, withFileTypes: true })
      const files = entries.filter((entry) => entry.isFile())
      const paths = files.map((entry) => join(entry.parentPath, entry.name)).toSorted()
      const texts = paths.map(
        async (path) => [path.slice(of.length + 1), await readFile(path, 'utf8')] as const,
      )
      return new Map(await Promise.all(texts))
    },
  }
}
