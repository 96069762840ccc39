import type { Moment } from '@/address/moment'
import { useAddressText } from '@/address/use-address-text'
import { useAddressValue } from '@/address/use-address-value'
import { isDate } from '@/forms/form-text'
import type { Moments } from './compare-query'

/** How far ahead the organization is compared with itself until somebody says otherwise: a quarter. */
const MONTHS_AHEAD = 3
/** What the address says of the other moment when a scenario is compared with what is live. */
const LIVE = 'live'
const LARGEST_REVISION = 2 ** 31 - 1

interface Shown extends Moment {
  readonly asOf: string
}

/** What is asked of the two moments, kept in the address, and how it is changed. */
export interface MomentFields {
  readonly moments: Moments
  readonly revision: ReturnType<typeof useAddressText>
  readonly day: string
  readonly setDay: (day: string) => void
  readonly otherRevision: ReturnType<typeof useAddressText>
  /** The scenario of the other moment, by its opaque id; null for what is live. */
  readonly otherScenario: string | null
  readonly setOtherScenario: (id: string | null) => void
}

/** What is shown, and another day, scenario or revision; a later day of the same until somebody says otherwise. */
export function useMoments(slug: string, shown: Shown): MomentFields {
  const revision = useAddressText('revision')
  const otherRevision = useAddressText('withRevision')
  const [kept, keep] = useAddressValue('with')
  const [otherKept, keepOther] = useAddressValue('withScenario')
  const otherScenario = scenarioOf(otherKept, shown.scenario)
  const day =
    typeof kept === 'string' && isDate(kept) ? kept : monthsLater(shown.asOf, MONTHS_AHEAD)
  return {
    moments: {
      slug,
      at: { ...shown, revision: revisionOf(revision.kept) },
      with: { asOf: day, scenario: otherScenario, revision: revisionOf(otherRevision.kept) },
    },
    revision,
    day,
    setDay: keep,
    otherRevision,
    otherScenario,
    setOtherScenario: (id) => keepOther(id === shown.scenario ? undefined : (id ?? LIVE)),
  }
}

/** The scenario that the address keeps; without one that of the moment which is shown. */
function scenarioOf(kept: unknown, shown: string | null): string | null {
  if (typeof kept !== 'string') return shown
  return kept === LIVE ? null : kept
}

/** The revision that is typed; null, the live one, while that is none. */
function revisionOf(text: string): number | null {
  const revision = Number(text)
  return Number.isInteger(revision) && revision >= 1 && revision <= LARGEST_REVISION
    ? revision
    : null
}

/** The same day of a later month, or the last day of that month. */
export function monthsLater(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  const later = year * 12 + month - 1 + months
  const [inYear, inMonth] = [Math.floor(later / 12), (later % 12) + 1]
  const last = new Date(Date.UTC(inYear, inMonth, 0)).getUTCDate()
  const twoDigits = (part: number) => String(part).padStart(2, '0')
  return `${inYear}-${twoDigits(inMonth)}-${twoDigits(Math.min(day, last))}`
}
