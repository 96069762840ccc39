import type { LinkProps } from '@tanstack/react-router'
import { alsoInAddress } from '@/address/also-in-address'
import type { Decision } from './decisions'

/** Where the remedy of a decision is begun. */
export function remedyOf(
  slug: string,
  decision: Decision,
): Pick<LinkProps, 'params' | 'search' | 'to'> {
  const params = { slug }
  switch (decision.kind) {
    case 'OVER_CAPACITY':
    case 'HIRE':
      return { to: '/$slug/capacity', params }
    case 'OPEN_SEAT':
      return { to: '/$slug/roster', params, search: alsoInAddress({ find: decision.title }) }
    case 'UNCOVERED':
      return { to: '/$slug/customers', params, search: alsoInAddress({ covered: 'NO' }) }
    case 'ESCALATIONS':
      return decision.accountId === null
        ? { to: '/$slug/customers', params }
        : { to: '/$slug/customers/$accountId', params: { slug, accountId: decision.accountId } }
    case 'RENEWALS':
      return { to: '/$slug/renewals', params, search: alsoInAddress({ status: 'AT_RISK' }) }
    case 'FINDINGS':
      return { to: '/$slug/findings', params, search: alsoInAddress({ severity: 'ERROR' }) }
  }
}
