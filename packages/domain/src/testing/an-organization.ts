import { OrganizationFixture } from './organization-fixture.js'
import type { OrganizationOptions } from './options.js'

/** A day long enough ago that everyone has ramped up by `2026`. */
const BEGINNING = '2025-01-01'

/**
 * The beginning of a fixture: a valid, empty organization on which sentences build.
 *
 * ```ts
 * const acme = anOrganization()
 *   .withTeam('CS')
 *   .withSeat('CSM 1').filledBy('Ana')
 *   .carrying(6, { segment: 'ENTERPRISE' })
 *   .carrying(20, { segment: 'MID_MARKET' })
 * rollUp(acme.view('2026-03-01'), 'ORGANIZATION')
 * ```
 */
export function anOrganization(options: OrganizationOptions = {}): OrganizationFixture {
  const { on = BEGINNING, slug = 'acme', currency = 'USD', name = 'Acme', ...fields } = options
  return OrganizationFixture.begin(slug, on).and({
    type: 'createOrganization',
    effective: on,
    id: OrganizationFixture.organizationId(slug),
    slug,
    currency,
    name,
    ...fields,
  })
}
