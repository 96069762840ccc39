/** What accounts can be sorted by. */
export type AccountOrderField = 'ACV' | 'CONTRACT_END' | 'NAME'
