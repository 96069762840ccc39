import { anOrganization } from '@postscale/domain/testing'

/**
 * Two pods under one function, a leader, three CSMs of whom one is split over two seats, an open seat,
 * accounts of each kind, one of them pooled and one covered by nobody.
 */
export const structureFixture = anOrganization({ slug: 'acme', name: 'Acme', locale: 'es' })
  .withTeam('Success', { kind: 'FUNCTION' })
  .withSeat('Head of CS', { role: 'VP of CS' })
  .filledBy('Zoë')
  .withTeam('East', { kind: 'POD', under: 'Success', regions: ['US East'], languages: ['en'] })
  .withSeat('CSM East', { reportsTo: 'Head of CS', budgetedCost: 120_000_00 })
  .filledBy('Álvaro', { fte: 50 })
  .carrying(3, { segment: 'ENTERPRISE', acv: 100_000_00, region: 'US East' })
  .withTeam('West', { kind: 'POD', under: 'Success' })
  .withSeat('CSM West', { reportsTo: 'Head of CS' })
  .filledBy('Álvaro', { fte: 50 })
  .filledBy('Bea', { fte: 50 })
  .carrying(2, { segment: 'MID_MARKET', acv: 20_000_00, contractEnd: '2026-12-31' })
  .withSeat('CSM West 2', { reportsTo: 'Head of CS' })
  .withPerson('Carl', { email: 'carl@acme.example', skills: ['churn'], loadedCost: 90_000_00 })
  .withAccount('Ñandú SpA', { segment: 'SMB', acv: 5_000_00, strategic: true })
  .coveredBy({ team: 'West' })
  .withAccount('Orphan Ltd', { segment: 'SMB', acv: 1_000_00 })
