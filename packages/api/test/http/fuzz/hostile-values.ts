import { encodeGlobalId } from '../../../src/graphql/relay/global-id.js'
import type { World } from './world.js'

const cursor = (...parts: readonly unknown[]) =>
  Buffer.from(JSON.stringify(parts)).toString('base64url')

const TEXTS: readonly string[] = [
  '',
  ' ',
  'nul \0 within',
  '\0',
  'half \ud800 of a pair',
  '\udc00',
  'x'.repeat(201),
  'x'.repeat(2_001),
  'x'.repeat(100_000),
  '\uffff\u200f\u202e',
  '𝒳'.repeat(150),
  "'; DROP TABLE organization; --",
  '%_\\"{},',
  '__proto__',
  'constructor',
  'null',
  '-1',
  '1e400',
  '2026-02-30',
  'İ'.repeat(200),
  cursor('NAME', 'ASC', 'x', 'y'),
  cursor('DAY', 'DESC', '0000-00-00', '\0', '\0', 'x'),
  cursor('SLUG', 'ASC', { a: 1 }),
  cursor('CHANGED_IN', 'ASC', 1e300, null),
  cursor('REVISION', 'DESC', 9e15),
  cursor('SEQ', 'ASC', -9e15, 9e15),
]

const UUID = '01890000-0000-7000-8000-000000000001'

function hostileIds({ organizationId, ids, foreign }: World): readonly string[] {
  const own = Buffer.from(organizationId, 'base64url').toString('latin1').split(':')[1]!
  return [
    ...Object.values(ids).flat(),
    ...Object.values(foreign).flat(),
    '',
    'x',
    'acme\0',
    '\ud800',
    UUID,
    UUID.toUpperCase(),
    'x'.repeat(100_000),
    encodeGlobalId('Team', own, 'x'),
    encodeGlobalId('Team', own, '\0'),
    encodeGlobalId('Team', 'x', UUID),
    encodeGlobalId('Coverage', own, UUID),
    encodeGlobalId('Coverage', own, 'x', 'y'),
    encodeGlobalId('Policy', own, '__proto__'),
    encodeGlobalId('Policy', own, 'a\0b'),
    encodeGlobalId('AuditEntry', own, '99999999999999999999'),
    encodeGlobalId('AuditEntry', own, '2147483648'),
    encodeGlobalId('HealthSignal', own, 'app', UUID, '%', '2026-01-01'),
    encodeGlobalId('HealthSignal', own, 'a%00b', UUID, 'x', '2026-01-01'),
    encodeGlobalId('HealthSignal', own, 'app', 'x', 'logins', '0000-00-00'),
    encodeGlobalId('Touchpoint', own, 'crm', '%00'),
    encodeGlobalId('Touchpoint', own, 'crm', '%ED%A0%80'),
    encodeGlobalId('ArrMovement', own, 'billing', UUID, '9999-99-99', 'x', 'y'),
    encodeGlobalId('TicketVolume', own, 'desk', 'x', '2026-01-01'),
    encodeGlobalId('HireTrigger', own, 'x'),
    encodeGlobalId('HireTrigger', own, 'CSM', '', 'x', 'y'),
    encodeGlobalId('HireTriggerEvent', own, 'x', '9999999999', 'y'),
    encodeGlobalId('ImportRun', own, 'x'),
    encodeGlobalId('ImportRun', own, UUID),
    encodeGlobalId('ImportUpload', own, 'x'),
    encodeGlobalId('ImportUpload', own, UUID),
    encodeGlobalId('ApiToken', '\0'),
    encodeGlobalId('ApiToken', 'x'),
    encodeGlobalId('User', UUID),
    encodeGlobalId('Organization', 'x'),
    encodeGlobalId('Organization', UUID),
    encodeGlobalId('constructor', own, 'x'),
  ]
}

const DATES: readonly string[] = [
  '0000-01-01',
  '0999-12-31',
  '1000-01-01',
  '1582-10-15',
  '1899-12-31',
  '9999-12-31',
  '10000-01-01',
  '2026-02-30',
  '2024-02-29',
  '2026-1-1',
  '',
  'today\0',
]

/** Values of a scalar that somebody could send to find out what happens. */
export function hostileValues(scalar: string, world: World): readonly unknown[] {
  switch (scalar) {
    case 'ID':
      return hostileIds(world)
    case 'String':
      return TEXTS
    case 'Int':
      return [0, -1, 5, 101, 10_001, 2_147_483_647, -2_147_483_648, 2_147_483_648, 1.5]
    case 'Float':
      return [0, -0, -1, 101, 1e21, 1e308, -1e308, 5e-324, 2 ** 53 + 2, 0.1 + 0.2]
    case 'NonNegativeInt':
      return [0, -1, 3_651, 2_147_483_648, Number.MAX_SAFE_INTEGER, 1e300]
    case 'SafeInt':
      return [0, -1, Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER, 2 ** 53, 1e300, 0.5]
    case 'Boolean':
      return [true, false, 'true', 1]
    case 'Date':
      return DATES
    case 'DateTime':
      return ['9999-12-31T23:59:59Z', '0000-01-01T00:00:00Z', '+275760-09-13T00:00:00Z', '', 'x']
    case 'Currency':
      return ['EUR', 'XTS', 'usd', 'XXX', '', 'U\0D']
    case 'Locale':
      return ['fr', 'pt-BR', 'es-419', 'zz', '', 'en-', 'x'.repeat(100), 'es\0']
    case '_Any':
      return [null, 'x', [], {}, { __typename: 'Team', id: '\0' }, { __typename: '\0', id: {} }]
    default:
      return [null, 0, 'x\0', { deep: [['\ud800']] }]
  }
}
