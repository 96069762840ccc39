import type { NumberBenchmarkKey } from '../../benchmarks/benchmarks.js'
import { figuresOf } from '../evidence/figures.js'
import type { OrganizationView } from '../../state/view.js'
import { SEGMENTS, type Segment } from '../../entities/vocabularies.js'

/** The people of pods as the guide draws them. */
interface PodFigures {
  readonly csms: number
  readonly people: number
  readonly keys: readonly NumberBenchmarkKey[]
}

/** The guide's figures of each segment's pod: its CSMs, and the others in it. */
const POD_KEYS: Readonly<
  Record<Segment, { csms: NumberBenchmarkKey; others: readonly NumberBenchmarkKey[] }>
> = {
  ENTERPRISE: {
    csms: 'orgModel.pod.enterprise.csms',
    others: ['orgModel.pod.enterprise.implementation', 'orgModel.pod.enterprise.tam'],
  },
  MID_MARKET: {
    csms: 'orgModel.pod.midMarket.csms',
    others: ['orgModel.pod.midMarket.implementation'],
  },
  SMB: { csms: 'orgModel.pod.smb.csms', others: ['orgModel.pod.smb.implementation'] },
}

/** The people of the pods of those segments, together; of all segments when none is named. */
export function podFigures(view: OrganizationView, segments: readonly Segment[]): PodFigures {
  const { number } = figuresOf(view)
  const pods = (segments.length === 0 ? SEGMENTS : segments).map((segment) => POD_KEYS[segment])
  const sum = (keys: readonly NumberBenchmarkKey[]): number =>
    keys.reduce((total, key) => total + number(key), 0)
  const keys = pods.flatMap(({ csms, others }) => [csms, ...others])
  return { csms: sum(pods.map(({ csms }) => csms)), people: sum(keys), keys }
}
