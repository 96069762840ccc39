/** The guide that explains a page, by the first part of its path below the organization. */
const GUIDES: Readonly<Record<string, string>> = {
  '': 'over-capacity',
  assignment: 'rebalance-the-books',
  'board-pack': 'board-pack',
  capacity: 'over-capacity',
  chart: 'move-two-people',
  compare: 'budget-season',
  economics: 'rulebook',
  export: 'import',
  findings: 'org-lint',
  growth: 'next-years-hires',
  history: 'history',
  import: 'import',
  leave: 'record-a-leave',
  maturity: 'rulebook',
  policies: 'rulebook',
  renewals: 'renewal-forecast',
  retention: 'rulebook',
  rollouts: 'rulebook',
  scenarios: 'scenarios',
  'service-model': 'tier-threshold',
  settings: 'members',
  structure: 'compare-structures',
  transition: 'transition',
}

/** The guide of a page by its path, as `/acme/capacity`; null where there is none. */
export function guideOf(path: string): string | null {
  const [, , page = ''] = path.split('/')
  return GUIDES[page] ?? null
}
