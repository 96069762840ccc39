import { isIP, isIPv4 } from 'node:net'
import { z } from 'zod'

/** Whose `X-Forwarded-For` is believed: addresses and networks, or how many proxies stand in front. */
export type TrustedProxies = readonly string[] | number

/** Addresses that only a proxy of one's own can have. */
export const PRIVATE_NETWORKS = ['loopback', 'linklocal', 'uniquelocal'] as const

const WRONG =
  'must be the number of proxies in front (0 to 10), or their addresses and networks, such as 10.0.0.0/8,127.0.0.1'

/** `POSTSCALE_TRUST_PROXY`; the private networks where it is not set. */
export const trustedProxies = z
  .string()
  .refine((text) => parse(text) !== null, WRONG)
  .transform((text) => parse(text) ?? PRIVATE_NETWORKS)
  .default(PRIVATE_NETWORKS)

/** The same, as Fastify is told. */
export function trusting(
  proxies: TrustedProxies,
): string[] | ((address: string, hop: number) => boolean) {
  return typeof proxies === 'number' ? (_address, hop) => hop < proxies : [...proxies]
}

function parse(text: string): TrustedProxies | null {
  if (/^\d+$/.test(text)) return Number(text) <= 10 ? Number(text) : null
  const named = text.split(',').map((each) => each.trim())
  return named.every(isNetwork) ? named : null
}

function isNetwork(text: string): boolean {
  if (PRIVATE_NETWORKS.some((name) => name === text)) return true
  const [address = '', bits, ...rest] = text.split('/')
  if (isIP(address) === 0 || rest.length > 0) return false
  return (
    bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (isIPv4(address) ? 32 : 128))
  )
}
