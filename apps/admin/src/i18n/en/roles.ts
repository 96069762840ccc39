/** The roles of the organization, their ladders, and who could step up. */
export const rolesEn = {
  title: 'Roles and ladders',
  description: 'Which roles there are, who has them, and who could take the next step.',
  count_one: '{{count}} role',
  count_other: '{{count}} roles',
  none: 'No roles on this day',
  noneExplanation: 'Choose another day, or make roles by a plan or an import.',
  columns: {
    role: 'Role',
    level: 'Step',
    seats: 'Positions',
    people: 'People',
    open: 'Open FTE',
  },
  ladder: 'Ladder of the guides',
  candidates: 'Who could fill an open position',
  noOpen: 'No position is open on this day.',
  moreOpen_one: '{{count}} more is open',
  moreOpen_other: '{{count}} more are open',
  history: 'History of {{name}}',
}
