/** Where a table's rows are when tenants are spread over several machines. */
export type TablePlace =
  /** With their organization, on one of them. */
  | 'SPREAD'
  /** All of them on each: what is unique over all tenants, and what tenants' rows refer to. */
  | 'EVERYWHERE'
  /** On the machine that is asked: what is looked up before it is known whose it is. */
  | 'COORDINATOR'

/** As much of a table as tells its place. */
export interface PlacedTable {
  readonly name: string
  /** Whether it has an `organizationId` that is never null. */
  readonly hasTenant: boolean
}

const EVERYWHERE: ReadonlySet<string> = new Set(['app_user', 'organization_slug'])

const COORDINATOR: ReadonlySet<string> = new Set([
  '_prisma_migrations',
  'api_key',
  'attempt_count',
  'credential',
  'former_api_key',
  'instance_secret',
  'passkey',
  'passkey_challenge',
  'password_reset_link',
  'session',
  'setup_link',
  'two_factor',
  'verification',
])

/** The table whose rows are the tenants: others' are with theirs. */
const TENANTS = 'organization'

/** Where a table belongs; null for one of which it is not said, and that is no tenant's. */
export function placeOf({ name, hasTenant }: PlacedTable): TablePlace | null {
  if (EVERYWHERE.has(name)) return 'EVERYWHERE'
  if (COORDINATOR.has(name)) return 'COORDINATOR'
  return hasTenant || name === TENANTS ? 'SPREAD' : null
}

/** SQL that takes a table to where it belongs; null where that is where it was made. */
export function placingStatement(table: PlacedTable): string | null {
  const { name } = table
  const quoted = `'"${name}"'`
  switch (placeOf(table)) {
    case 'EVERYWHERE':
      return `SELECT create_reference_table(${quoted})`
    case 'SPREAD':
      return name === TENANTS
        ? `SELECT create_distributed_table(${quoted}, 'id')`
        : `SELECT create_distributed_table(${quoted}, 'organizationId', colocate_with => '${TENANTS}')`
    default:
      return null
  }
}
