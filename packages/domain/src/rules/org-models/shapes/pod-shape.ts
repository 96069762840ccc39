import type { OrganizationView } from '../../../state/view.js'
import { SEGMENTS, type Segment } from '../../../entities/vocabularies.js'
import { orgTraits } from '../org-traits.js'
import {
  functionalTeam,
  ROOT_KEY,
  rootTeam,
  type TemplateShape,
  type TemplateTeam,
} from '../template/template-team.js'

/**
 * A pod of CSMs, implementation specialists and technical account managers for each segment with real
 * volume (50 customers, policy); Support, Renewals and CS Operations shared. A segment without that
 * volume joins the pod next to it in the order of the segments, of two the one of higher touch; where
 * none has it there is one pod for all.
 *
 * Source: TS "Four models", pod.
 */
export function podShape(view: OrganizationView): TemplateShape {
  const { segments, realSegments } = orgTraits(view)
  const present = SEGMENTS.filter((segment) => segments.has(segment))
  const homes = realSegments.length > 0 ? realSegments : present.slice(0, 1)
  const podOf = new Map(SEGMENTS.map((segment) => [segment, nearest(segment, homes)]))
  const pods = homes.map((home): TemplateTeam => ({
    key: podKey(home),
    purpose: 'POD',
    kind: 'POD',
    segments: present.filter((segment) => podOf.get(segment) === home),
    regions: [],
    languages: [],
    family: null,
  }))
  return {
    teams: [
      rootTeam,
      ...pods,
      functionalTeam('SUPPORT', 'SUPPORT', 'SHARED_SERVICE'),
      functionalTeam('RENEWALS', 'RENEWALS', 'SHARED_SERVICE'),
      functionalTeam('CS_OPS', 'CS_OPS', 'SHARED_SERVICE'),
    ],
    teamFor: (family, segment) => {
      if (family === 'SUPPORT' || family === 'RENEWALS' || family === 'CS_OPS') return family
      if (family === 'ENABLEMENT') return 'CS_OPS'
      const home = podOf.get(segment)
      return family === 'LEADERSHIP' || home === undefined ? ROOT_KEY : podKey(home)
    },
    specialists: new Set(['IMPLEMENTATION', 'RENEWALS', 'SUPPORT', 'CS_OPS', 'TAM']),
  }
}

function podKey(segment: Segment): string {
  return `pod.${segment}`
}

function nearest(segment: Segment, homes: readonly Segment[]): Segment | undefined {
  const distance = (home: Segment): number =>
    Math.abs(SEGMENTS.indexOf(home) - SEGMENTS.indexOf(segment))
  return homes.toSorted((a, b) => distance(a) - distance(b))[0]
}
