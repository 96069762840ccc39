import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import { useApp } from './use-app.js'

const folder = mkdtempSync(join(tmpdir(), 'postscale-admin-'))
mkdirSync(join(folder, 'assets'))
writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Postscale</title>')
writeFileSync(join(folder, 'assets', 'app-3f2a1b.js'), 'console.info("app")\n'.repeat(400))
writeFileSync(join(folder, 'favicon.svg'), '<svg/>')
const built = 'console.info("compressed by the build")\n'.repeat(400)
writeFileSync(join(folder, 'assets', 'built-91c2.js'), built)
writeFileSync(join(folder, 'assets', 'built-91c2.js.br'), brotliCompressSync(built))
writeFileSync(join(folder, 'assets', 'built-91c2.js.gz'), gzipSync(built))
afterAll(() => {
  rmSync(folder, { recursive: true })
})

describe('pages', () => {
  const api = useApp({ adminFolder: folder })
  const open = async (url: string, headers = {}) =>
    api.inject({ url, headers: { accept: 'text/html,*/*', ...headers } })

  it('gives the app at / and at every address of its own', async () => {
    for (const url of ['/', '/setup', '/northwind/teams/pod-1?day=2026-01-01']) {
      const { statusCode, body, headers } = await open(url)
      expect(statusCode).toBe(200)
      expect(body).toContain('<title>Postscale</title>')
      expect(headers['cache-control']).toBe('no-cache')
    }
  })

  it('lets hashed files be kept for good, compressed', async () => {
    const { headers, statusCode } = await open('/assets/app-3f2a1b.js', { 'accept-encoding': 'br' })
    expect(statusCode).toBe(200)
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable')
    expect(headers['content-encoding']).toBe('br')
    expect((await open('/favicon.svg')).headers['cache-control']).toBe('no-cache')
  })

  it('sends what the build compressed as it is, by its own type, and plain to whoever takes nothing else', async () => {
    const path = join(folder, 'assets', 'built-91c2.js')
    for (const [encoding, file] of [
      ['br', `${path}.br`],
      ['gzip', `${path}.gz`],
      [undefined, path],
    ] as const) {
      const asked = encoding === undefined ? {} : { 'accept-encoding': encoding }
      const { headers, rawPayload } = await open('/assets/built-91c2.js', asked)
      expect(headers['content-encoding']).toBe(encoding)
      expect(headers['content-type']).toContain('javascript')
      expect(headers['cache-control']).toBe('public, max-age=31536000, immutable')
      expect(headers.vary).toContain('accept-encoding')
      expect(rawPayload).toEqual(readFileSync(file))
    }
  })

  it('does not answer with the app where something else is missing', async () => {
    for (const url of ['/assets/gone-1.js', '/api/auth/sign-up/email', '/graphql/x', '/imports']) {
      expect((await open(url)).statusCode).toBe(404)
    }
    const json = await api.inject({ url: '/nothing', headers: { accept: 'application/json' } })
    expect(json.statusCode).toBe(404)
    expect(json.json().errors[0].extensions.code).toBe('NOT_FOUND')
    for (const url of ['/../package.json', '/%2e%2e/package.json', '/assets/..%2f..%2fx']) {
      expect((await open(url, { accept: '*/*' })).statusCode).toBeGreaterThanOrEqual(400)
    }
  })

  it('tells browsers to be careful', async () => {
    for (const url of ['/', '/healthz', '/nothing-here.txt']) {
      const { headers } = await open(url)
      expect(headers['content-security-policy']).toContain("script-src 'self';")
      expect(headers['content-security-policy']).toContain("style-src 'self';")
      expect(headers['content-security-policy']).toContain("frame-ancestors 'none'")
      expect(headers['x-content-type-options']).toBe('nosniff')
      expect(headers['referrer-policy']).toBe('same-origin')
    }
  })

  it('says that it lives and that it is ready to anybody', async () => {
    const { app } = api
    expect((await app.inject('/healthz')).json()).toEqual({ status: 'ok' })
    expect((await app.inject('/readyz')).json()).toEqual({ status: 'ready' })
  })
})

describe('without a build of the app', () => {
  const api = useApp({ adminFolder: join(folder, 'missing') })

  it('says so', async () => {
    expect((await api.inject({ url: '/' })).body).toContain('not built')
    expect((await api.inject({ url: '/teams' })).statusCode).toBe(404)
  })
})
