import type { Change } from '@postscale/domain'

/** Changes that give an organization two of everything, so that a plan finds what to work on. */
export function firstThings(newId: () => string, effective = '2025-01-01'): readonly Change[] {
  return ['North', 'South'].flatMap((name): Change[] => {
    const [roleId, teamId, positionId, personId, accountId] = [0, 1, 2, 3, 4].map(newId) as Five
    const seat = { title: `CSM ${name}`, roleId, teamId }
    const [covered, seated] = [newId(), newId()]
    const responsibility = 'CSM'
    return [
      { type: 'createRole', effective, id: roleId, name, family: 'CSM' },
      { type: 'createTeam', effective, id: teamId, name, kind: 'REGION' },
      { type: 'openPosition', effective, id: positionId, ...seat },
      { type: 'hirePerson', effective, id: personId, name },
      { type: 'fillPosition', effective, id: seated, positionId, personId, fte: 50 },
      { type: 'addAccount', effective, id: accountId, name, acv: 1_000_00, segment: 'SMB' },
      { type: 'coverAccount', effective, id: covered, accountId, responsibility, positionId },
    ]
  })
}

type Five = [string, string, string, string, string]
