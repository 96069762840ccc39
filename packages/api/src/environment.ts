import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { trustedProxies, type TrustedProxies } from './trusted-proxies.js'
import type { DatabaseLocation } from './database/database.js'
import type { MailSettings } from './mail/mailer.js'
import type { TraceSettings } from './telemetry/trace-settings.js'
import {
  defaultDataDirectory,
  thisMachine,
  type Machine,
} from './database/embedded/default-data-directory.js'

/** Everything the process may be told from outside, checked and typed. */
export interface Environment {
  readonly mode: 'development' | 'production' | 'test'
  readonly host: string
  readonly port: number
  readonly logLevel: LogLevel
  readonly database: DatabaseLocation
  /** Connections one API process keeps to the database at most. */
  readonly poolSize: number
  /** Bytes of the organizations' states that each thread of an API process keeps in memory at most. */
  readonly cacheBytes: number
  /** Bytes of answers that are kept, to be given again as long as nothing changes, at most; 0 for none. */
  readonly answersBytes: number
  /** Threads for large organizations; imports and long plans have one more. 0 for none at all. */
  readonly threads: number
  /** Bytes of one uploaded file at most. */
  readonly importMaxBytes: number
  /** Clients connected at the same time at most; further ones are turned away. */
  readonly maxConnections: number
  /** The origin under which browsers reach the API; cookies are bound to it. */
  readonly publicUrl: string | undefined
  /** Whose `X-Forwarded-For` is believed. */
  readonly trustProxy: TrustedProxies
  /** How mail goes out; undefined where none does. */
  readonly mail: MailSettings | undefined
  /** Which identity providers may be asked: those in private networks, and on this machine without TLS. */
  readonly providerReach: { readonly privateAddresses: boolean; readonly plainLoopback: boolean }
  readonly introspection: boolean
  /** Whether the demo organization is seeded, and with `'large'` the generated one too. */
  readonly demo: boolean | 'large'
  readonly bootstrapToken: string | undefined
  /** Where Prometheus may ask; undefined for nowhere. */
  readonly metrics: MetricsSettings | undefined
  /** Where spans go; undefined for nowhere. */
  readonly traces: TraceSettings | undefined
}

/** Where `/metrics` answers, which is never where the API does. */
export interface MetricsSettings {
  readonly host: string
  readonly port: number
  /** What has to be said to be answered; undefined for nothing, on this machine alone. */
  readonly token: string | undefined
}

export type LogLevel = (typeof logLevels)[number]

/** Raised with one line for each bad variable; values are named only where they hold no secret. */
export class EnvironmentError extends Error {
  override readonly name = 'EnvironmentError'
  readonly variables: readonly string[]

  constructor(problems: readonly { readonly variable: string; readonly message: string }[]) {
    super(
      [
        'These environment variables cannot be used:',
        ...problems.map(({ variable, message }) => `  ${variable} ${message}`),
      ].join('\n'),
    )
    this.variables = problems.map(({ variable }) => variable)
  }
}

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const

const postgresUrl = z
  .string()
  .refine(isPostgresUrl, 'must be a URL like postgresql://user:password@host:5432/database')

const flag = z
  .enum(['1', '0', 'true', 'false'], 'must be 1 or 0')
  .transform((value) => value === '1' || value === 'true')

const wholeNumber = (from: number, to: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/, `must be a whole number from ${from} to ${to}`)
    .transform(Number)
    .refine((value) => value >= from && value <= to, `must be a whole number from ${from} to ${to}`)

const secret = z
  .string()
  .min(32, 'must have at least 32 characters')
  .max(512, 'must have at most 512 characters')
  .regex(/^[\x21-\x7e]*$/, 'must be printable ASCII without spaces')

const host = z.string().regex(/^\S+$/, 'must be a host name or address')

const MAIL_FROM = /^(?:[^<>\r\n]+ <[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/

const variables = z.object({
  NODE_ENV: z
    .enum(['development', 'production', 'test'], 'must be development, production or test')
    .default('development'),
  HOST: host.default('127.0.0.1'),
  PORT: wholeNumber(0, 65_535).default(4000),
  DATABASE_URL: postgresUrl.optional(),
  POSTSCALE_DIRECT_DATABASE_URL: postgresUrl.optional(),
  POSTSCALE_READ_DATABASE_URL: postgresUrl.optional(),
  POSTSCALE_DATA_DIR: z
    .string()
    .refine((path) => /^([/\\]|[A-Za-z]:[/\\])/.test(path), 'must be an absolute path')
    .optional(),
  POSTSCALE_CACHE_MB: wholeNumber(16, 1_000_000).default(512),
  POSTSCALE_ANSWERS_MB: wholeNumber(0, 1_000_000).default(64),
  POSTSCALE_IMPORT_MAX_MB: wholeNumber(1, 100_000).default(1_024),
  POSTSCALE_MAX_CONNECTIONS: wholeNumber(10, 100_000).default(2_000),
  POSTSCALE_POOL_SIZE: wholeNumber(4, 1000).default(32),
  POSTSCALE_THREADS: wholeNumber(0, 256).optional(),
  POSTSCALE_BOOTSTRAP_TOKEN: secret.optional(),
  POSTSCALE_DEMO: z.union([z.literal('large'), flag], 'must be 1, 0 or large').optional(),
  POSTSCALE_INTROSPECTION: flag.optional(),
  POSTSCALE_LOG_LEVEL: z.enum(logLevels, `must be one of ${logLevels.join(', ')}`).default('info'),
  POSTSCALE_PUBLIC_URL: z
    .string()
    .refine(isOrigin, 'must be an http or https origin like https://postscale.example.com')
    .transform((value) => new URL(value).origin)
    .optional(),
  POSTSCALE_TRUST_PROXY: trustedProxies,
  POSTSCALE_SMTP_URL: z
    .string()
    .refine(isSmtpUrl, 'must be a URL like smtp://user:password@mail.example.com:587')
    .optional(),
  POSTSCALE_MAIL_FROM: z
    .string()
    .regex(
      MAIL_FROM,
      'must be an address like postscale@example.com or Postscale <postscale@example.com>',
    )
    .optional(),
  POSTSCALE_PRIVATE_PROVIDERS: flag.optional(),
  POSTSCALE_METRICS_PORT: wholeNumber(0, 65_535).optional(),
  POSTSCALE_METRICS_HOST: host.default('127.0.0.1'),
  POSTSCALE_METRICS_TOKEN: secret.optional(),
  POSTSCALE_TRACES_URL: z
    .string()
    .refine(isHttpUrl, 'must be an http or https URL like http://127.0.0.1:4318/v1/traces')
    .optional(),
  POSTSCALE_TRACES_PERCENT: wholeNumber(0, 100).default(100),
})

const contract = variables
  .refine(
    ({ POSTSCALE_SMTP_URL: url, POSTSCALE_MAIL_FROM: from }) =>
      url === undefined || from !== undefined,
    { path: ['POSTSCALE_MAIL_FROM'], message: 'must be set where POSTSCALE_SMTP_URL is' },
  )
  .refine(
    ({ POSTSCALE_METRICS_HOST: name, POSTSCALE_METRICS_TOKEN: token }) =>
      token !== undefined || /^(?:127\.\d+\.\d+\.\d+|::1|localhost)$/.test(name),
    {
      path: ['POSTSCALE_METRICS_TOKEN'],
      message: 'must be set where POSTSCALE_METRICS_HOST is not this machine alone',
    },
  )

/**
 * Reads and checks the environment; an empty variable counts as not set.
 *
 * @param given usually `process.env`, which nothing else may read.
 * @param machine facts that choose the default data folder.
 * @throws EnvironmentError naming every bad variable at once.
 */
export function readEnvironment(
  given: Readonly<Record<string, string | undefined>>,
  machine: Machine = thisMachine(checkoutFolder),
): Environment {
  const set = Object.fromEntries(
    Object.keys(variables.shape).flatMap((name) => {
      const value = given[name]?.trim()
      return value === undefined || value === '' ? [] : [[name, value]]
    }),
  )
  const read = contract.safeParse(set)
  if (!read.success) {
    throw new EnvironmentError(
      read.error.issues.map((issue) => ({
        variable: String(issue.path[0] ?? ''),
        message: issue.message,
      })),
    )
  }
  const values = read.data
  const url = values.DATABASE_URL
  return {
    mode: values.NODE_ENV,
    host: values.HOST,
    port: values.PORT,
    logLevel: values.POSTSCALE_LOG_LEVEL,
    database:
      url === undefined
        ? {
            kind: 'embedded',
            dataDirectory: values.POSTSCALE_DATA_DIR ?? defaultDataDirectory(machine),
          }
        : {
            kind: 'external',
            url,
            directUrl: values.POSTSCALE_DIRECT_DATABASE_URL,
            readUrl: values.POSTSCALE_READ_DATABASE_URL,
          },
    poolSize: values.POSTSCALE_POOL_SIZE,
    cacheBytes: values.POSTSCALE_CACHE_MB * 1_048_576,
    answersBytes: values.POSTSCALE_ANSWERS_MB * 1_048_576,
    threads: values.POSTSCALE_THREADS ?? Math.max(2, availableParallelism() - 1),
    importMaxBytes: values.POSTSCALE_IMPORT_MAX_MB * 1_048_576,
    maxConnections: values.POSTSCALE_MAX_CONNECTIONS,
    publicUrl: values.POSTSCALE_PUBLIC_URL,
    trustProxy: values.POSTSCALE_TRUST_PROXY,
    mail: mailOf(values),
    providerReach: {
      privateAddresses: values.POSTSCALE_PRIVATE_PROVIDERS ?? values.NODE_ENV !== 'production',
      plainLoopback: values.NODE_ENV !== 'production',
    },
    introspection: values.POSTSCALE_INTROSPECTION ?? values.NODE_ENV !== 'production',
    demo: values.POSTSCALE_DEMO ?? url === undefined,
    bootstrapToken: values.POSTSCALE_BOOTSTRAP_TOKEN,
    metrics: metricsOf(values),
    traces: tracesOf(values),
  }
}

type Values = z.infer<typeof variables>

function metricsOf(values: Values): MetricsSettings | undefined {
  const { POSTSCALE_METRICS_PORT: port, POSTSCALE_METRICS_HOST: name } = values
  return port === undefined
    ? undefined
    : { port, host: name, token: values.POSTSCALE_METRICS_TOKEN }
}

function mailOf(values: Values): MailSettings | undefined {
  const { POSTSCALE_SMTP_URL: url, POSTSCALE_MAIL_FROM: from } = values
  return url === undefined || from === undefined ? undefined : { url, from }
}

function tracesOf(values: Values): TraceSettings | undefined {
  const { POSTSCALE_TRACES_URL: url, POSTSCALE_TRACES_PERCENT: percent } = values
  return url === undefined ? undefined : { url, percent }
}

/** The repository's folder, from `packages/api/src` or `packages/api/dist` alike. */
const checkoutFolder = fileURLToPath(new URL('../../..', import.meta.url))

function isPostgresUrl(text: string): boolean {
  return /^postgres(ql)?:\/\//.test(text) && URL.canParse(text)
}

function isSmtpUrl(text: string): boolean {
  return /^smtps?:\/\/[^/]/.test(text) && URL.canParse(text)
}

function isOrigin(text: string): boolean {
  if (!URL.canParse(text)) return false
  const { protocol, pathname, search, hash, username } = new URL(text)
  return /^https?:$/.test(protocol) && pathname === '/' && search + hash + username === ''
}

function isHttpUrl(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)
}
