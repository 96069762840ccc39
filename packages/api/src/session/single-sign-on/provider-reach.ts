import { lookup } from 'node:dns'
import { BlockList, isIP, type LookupFunction } from 'node:net'

/** Which addresses the server asks when an organization names one. */
export interface ProviderReach {
  /** Whether addresses of private networks and of the machine itself may be asked. */
  readonly privateAddresses: boolean
  /** Whether the machine itself may be asked without TLS. */
  readonly plainLoopback: boolean
}

/** What is asked lies where the server does not ask. */
export class OutOfReachError extends Error {}

const SPECIAL_IPV4 = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/3',
]
/** All that is not global unicast, and what of that stands for addresses of IPv4 or for documents. */
const SPECIAL_IPV6 = ['::/3', '2001::/23', '2001:db8::/32', '2002::/16', '4000::/2', '8000::/1']

const special = new BlockList()
for (const range of SPECIAL_IPV4) addRange(range, 'ipv4')
for (const range of SPECIAL_IPV6) addRange(range, 'ipv6')

function addRange(range: string, family: 'ipv4' | 'ipv6'): void {
  const [network = '', bits] = range.split('/')
  special.addSubnet(network, Number(bits), family)
}

/** Whether an address is of a private network, of the machine itself, or otherwise no host of the public network. */
function isPrivateAddress(address: string): boolean {
  return special.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4')
}

/**
 * Refuses what is asked in a way, or at an address, that is out of reach. A host name is judged where it is looked up.
 *
 * @throws OutOfReachError
 */
export function checkReach(url: URL, { privateAddresses, plainLoopback }: ProviderReach): void {
  const host = url.hostname.replaceAll(/^\[|\]$/g, '')
  const isLoopback = host === 'localhost' || host === '::1' || /^127\.\d+\.\d+\.\d+$/.test(host)
  const isSafe =
    url.protocol === 'https:' || (url.protocol === 'http:' && plainLoopback && isLoopback)
  if (!isSafe) throw new OutOfReachError(`${url.protocol} is not used to ask a provider`)
  if (url.username !== '' || url.password !== '') throw new OutOfReachError('a user in an address')
  if (isIP(host) !== 0 && !privateAddresses && isPrivateAddress(host)) {
    throw new OutOfReachError('the address is private')
  }
}

/** Looks a host up for a connection, which is made to nothing but what was judged here. */
export function lookupWithin({ privateAddresses }: ProviderReach): LookupFunction {
  return (host, options, done) => {
    lookup(host, { ...options, all: true }, (error, found) => {
      if (error) return done(error, '', 0)
      const allowed = privateAddresses
        ? found
        : found.filter(({ address }) => !isPrivateAddress(address))
      const [first] = allowed
      if (first === undefined) return done(new OutOfReachError('the address is private'), '', 0)
      return options.all === true ? done(null, allowed) : done(null, first.address, first.family)
    })
  }
}
