import { describe, expect, it } from 'vitest'
import { EnvironmentError, readEnvironment } from './environment.js'

const machine = { platform: 'linux', isRoot: false, home: '/h/ada', checkout: '/src/one' } as const

describe('readEnvironment', () => {
  it('needs nothing', () => {
    const environment = readEnvironment({}, machine)
    expect(environment.threads).toBeGreaterThanOrEqual(2)
    expect(environment).toEqual({
      mode: 'development',
      host: '127.0.0.1',
      port: 4000,
      logLevel: 'info',
      database: {
        kind: 'embedded',
        dataDirectory: expect.stringMatching(/^\/h\/ada\/\.local\/share\/postscale\/[0-9a-f]{12}$/),
      },
      poolSize: 32,
      cacheBytes: 512 * 1024 * 1024,
      answersBytes: 64 * 1024 * 1024,
      threads: environment.threads,
      importMaxBytes: 1024 * 1024 * 1024,
      maxConnections: 2_000,
      publicUrl: undefined,
      trustProxy: ['loopback', 'linklocal', 'uniquelocal'],
      mail: undefined,
      providerReach: { privateAddresses: true, plainLoopback: true },
      introspection: true,
      demo: true,
      bootstrapToken: undefined,
      metrics: undefined,
      traces: undefined,
    })
  })

  it('takes what it is told', () => {
    const token = 'x'.repeat(32)
    expect(
      readEnvironment({
        NODE_ENV: 'production',
        HOST: '0.0.0.0',
        PORT: '80',
        DATABASE_URL: 'postgres://u:p@db/postscale',
        POSTSCALE_POOL_SIZE: '5',
        POSTSCALE_CACHE_MB: '64',
        POSTSCALE_ANSWERS_MB: '8',
        POSTSCALE_THREADS: '0',
        POSTSCALE_IMPORT_MAX_MB: '20',
        POSTSCALE_MAX_CONNECTIONS: '50',
        POSTSCALE_BOOTSTRAP_TOKEN: token,
        POSTSCALE_DEMO: '1',
        POSTSCALE_INTROSPECTION: 'true',
        POSTSCALE_LOG_LEVEL: 'debug',
        POSTSCALE_PUBLIC_URL: 'https://postscale.example.com/',
        POSTSCALE_TRUST_PROXY: '10.1.0.0/16, 2001:db8::7,loopback',
        POSTSCALE_DIRECT_DATABASE_URL: 'postgres://u:p@direct/postscale',
        POSTSCALE_READ_DATABASE_URL: 'postgres://u:p@standby/postscale',
        POSTSCALE_SMTP_URL: 'smtps://u:p@mail.example.com',
        POSTSCALE_MAIL_FROM: 'Postscale <postscale@example.com>',
        POSTSCALE_PRIVATE_PROVIDERS: '1',
        POSTSCALE_METRICS_PORT: '9464',
        POSTSCALE_METRICS_HOST: '0.0.0.0',
        POSTSCALE_METRICS_TOKEN: token,
        POSTSCALE_TRACES_URL: 'http://collector:4318/v1/traces',
        POSTSCALE_TRACES_PERCENT: '10',
      }),
    ).toEqual({
      mode: 'production',
      host: '0.0.0.0',
      port: 80,
      logLevel: 'debug',
      database: {
        kind: 'external',
        url: 'postgres://u:p@db/postscale',
        directUrl: 'postgres://u:p@direct/postscale',
        readUrl: 'postgres://u:p@standby/postscale',
      },
      poolSize: 5,
      cacheBytes: 64 * 1024 * 1024,
      answersBytes: 8 * 1024 * 1024,
      threads: 0,
      importMaxBytes: 20 * 1024 * 1024,
      maxConnections: 50,
      publicUrl: 'https://postscale.example.com',
      trustProxy: ['10.1.0.0/16', '2001:db8::7', 'loopback'],
      mail: {
        url: 'smtps://u:p@mail.example.com',
        from: 'Postscale <postscale@example.com>',
      },
      providerReach: { privateAddresses: true, plainLoopback: false },
      introspection: true,
      demo: true,
      bootstrapToken: token,
      metrics: { host: '0.0.0.0', port: 9464, token },
      traces: { url: 'http://collector:4318/v1/traces', percent: 10 },
    })
  })

  it('takes proxies by their number, and no others than addresses and networks', () => {
    const trusted = (text: string) => () =>
      readEnvironment({ POSTSCALE_TRUST_PROXY: text }, machine).trustProxy
    expect([trusted('0')(), trusted('2')()]).toEqual([0, 2])
    for (const wrong of ['11', '-1', 'proxy.example.com', '10.0.0.0/8/8', '10.0.0.1,', 'all']) {
      expect(trusted(wrong), wrong).toThrow('POSTSCALE_TRUST_PROXY must be the number of proxies')
    }
  })

  it('wants to know from whom mail is', () => {
    const url = { POSTSCALE_SMTP_URL: 'smtp://mail.example.com' }
    expect(() => readEnvironment(url, machine)).toThrow(
      'POSTSCALE_MAIL_FROM must be set where POSTSCALE_SMTP_URL is',
    )
  })

  it('is careful with what may be somebody’s real data', () => {
    const { demo, introspection } = readEnvironment({
      NODE_ENV: 'production',
      DATABASE_URL: 'postgresql://db/postscale',
    })
    expect({ demo, introspection }).toEqual({ demo: false, introspection: false })
  })

  it('takes an empty variable for one that is not set', () => {
    expect(readEnvironment({ PORT: '', DATABASE_URL: ' ' }, machine)).toEqual(
      readEnvironment({}, machine),
    )
  })

  it('gives every checkout its own data folder, and root one outside its home', () => {
    const folderOf = (other: Partial<Record<keyof typeof machine, unknown>>) =>
      readEnvironment({}, { ...machine, ...other } as typeof machine).database
    expect(folderOf({ checkout: '/src/two' })).not.toEqual(folderOf({}))
    expect(folderOf({ isRoot: true, home: '/h/root' })).toMatchObject({
      dataDirectory: expect.stringMatching(/^\/var\/lib\/postscale\//),
    })
    expect(folderOf({ platform: 'darwin' })).toMatchObject({
      dataDirectory: expect.stringMatching(/^\/h\/ada\/Library\/Application Support\/Postscale\//),
    })
    expect(folderOf({ platform: 'win32', home: 'C:\\ada', checkout: 'C:\\src' })).toMatchObject({
      dataDirectory: expect.stringMatching(/^C:\\ada\\AppData\\Local\\Postscale\\/),
    })
  })

  it('lets metrics answer others than this machine only to those who know a token', () => {
    const onPort = (variables: Record<string, string>) => () =>
      readEnvironment({ POSTSCALE_METRICS_PORT: '9464', ...variables }, machine).metrics
    expect(onPort({})()).toEqual({ host: '127.0.0.1', port: 9464, token: undefined })
    expect(onPort({ POSTSCALE_METRICS_HOST: '::1' })()?.host).toBe('::1')
    expect(onPort({ POSTSCALE_METRICS_HOST: '0.0.0.0' })).toThrow(
      'POSTSCALE_METRICS_TOKEN must be set where POSTSCALE_METRICS_HOST is not this machine alone',
    )
  })

  it('lists every bad variable at once, and repeats no value', () => {
    const bad = {
      NODE_ENV: 'prod',
      PORT: '70000',
      DATABASE_URL: 'mysql://user:secret@host/db',
      POSTSCALE_DATA_DIR: 'relative',
      POSTSCALE_POOL_SIZE: '1.5',
      POSTSCALE_BOOTSTRAP_TOKEN: 'short-secret',
      POSTSCALE_DEMO: 'maybe',
      POSTSCALE_INTROSPECTION: 'on',
      POSTSCALE_LOG_LEVEL: 'loud',
      POSTSCALE_PUBLIC_URL: 'https://host/path',
      POSTSCALE_TRUST_PROXY: '10.0.0.0/33',
      POSTSCALE_SMTP_URL: 'https://user:secret@host',
      POSTSCALE_MAIL_FROM: 'Postscale',
      POSTSCALE_METRICS_PORT: '-1',
      POSTSCALE_TRACES_URL: 'collector:4318',
      POSTSCALE_TRACES_PERCENT: '101',
    }
    let error: unknown
    try {
      readEnvironment(bad)
    } catch (thrown) {
      error = thrown
    }
    expect(error).toBeInstanceOf(EnvironmentError)
    const { message, variables } = error as EnvironmentError
    expect(variables.toSorted()).toEqual(Object.keys(bad).toSorted())
    expect(message).not.toMatch(/secret|prod\b|70000|maybe|loud|relative/)
    expect(message).toContain('POSTSCALE_BOOTSTRAP_TOKEN must have at least 32 characters')
  })
})
