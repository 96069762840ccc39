/** The keys that, after G, lead to a page; `text` is what the page is called. */
export const goKeys = [
  { key: 'h', to: '/$slug', text: 'home.title' },
  { key: 'c', to: '/$slug/capacity', text: 'capacity.title' },
  { key: 't', to: '/$slug/teams', text: 'teams.title' },
  { key: 'p', to: '/$slug/roster', text: 'roster.title' },
  { key: 'a', to: '/$slug/customers', text: 'customers.title' },
  { key: 'r', to: '/$slug/renewals', text: 'renewals.title' },
  { key: 's', to: '/$slug/scenarios', text: 'scenarios.title' },
  { key: 'e', to: '/$slug/economics', text: 'economics.title' },
  { key: 'f', to: '/$slug/findings', text: 'findings.title' },
  { key: 'b', to: '/$slug/board-pack', text: 'boardPack.title' },
  { key: 'w', to: '/$slug/glossary', text: 'glossary.title' },
] as const
