import type { Moment } from '@/address/moment'
import { useAddressList } from '@/address/use-address-list'
import { useAddressText } from '@/address/use-address-text'
import { useAddressValue } from '@/address/use-address-value'
import { isDate } from '@/forms/form-text'
import type { Moments } from './compare-query'
import {
  type ChosenMoment,
  momentText,
  readMoment,
  readRevision,
  readScenario,
  scenarioText,
} from './moment-text'

/** How far ahead the organization is compared with itself until somebody says otherwise: a quarter. A scenario is
 * compared on the day shown, so that time does not count as its effect. */
const MONTHS_AHEAD = 3
/** How many moments beside the first two. */
const MOST_MORE = 2

interface Shown extends Moment {
  readonly asOf: string
}

/** Another moment that the one shown is compared with. */
export interface OtherMoment {
  readonly chosen: ChosenMoment
  readonly choose: (moment: Partial<ChosenMoment>) => void
  /** Null for the first of them, which is always there. */
  readonly remove: (() => void) | null
  readonly moments: Moments
}

/** What is asked of the moments, kept in the address, and how it is changed. */
export interface MomentFields {
  readonly slug: string
  readonly at: Moments['at']
  /** The revision of the moment shown. */
  readonly revision: ReturnType<typeof useAddressText>
  /** The others, each compared with the one shown; at least one. */
  readonly others: readonly [OtherMoment, ...(readonly OtherMoment[])]
  /** Adds a moment like the last: on its day where that is of a scenario, else a quarter later. Null once there are enough. */
  readonly add: (() => void) | null
}

/** What is shown, and other days, scenarios or revisions; a later day of the same until somebody says otherwise. */
export function useMoments(slug: string, shown: Shown): MomentFields {
  const revision = useAddressText('revision')
  const at = { ...shown, revision: readRevision(revision.kept) }
  const first = useFirstOther(shown)
  const [kept, keep] = useAddressList('also')
  const more = kept.flatMap((text) => readMoment(text) ?? []).slice(0, MOST_MORE)
  const put = (moments: readonly ChosenMoment[]): void => keep(moments.map(momentText))
  const other = (
    chosen: ChosenMoment,
    rest: Pick<OtherMoment, 'choose' | 'remove'>,
  ): OtherMoment => {
    const { day: asOf, scenario = shown.scenario } = chosen
    const moments = { slug, at, with: { asOf, scenario, revision: chosen.revision } }
    return { chosen, moments, ...rest }
  }
  const last = more.at(-1) ?? first.chosen
  return {
    slug,
    at,
    revision,
    others: [
      other(first.chosen, { choose: first.choose, remove: null }),
      ...more.map((moment, index) =>
        other(moment, {
          choose: (next) => put(more.with(index, { ...moment, ...next })),
          remove: () => put(more.toSpliced(index, 1)),
        }),
      ),
    ],
    add: more.length === MOST_MORE ? null : () => put([...more, { ...last, day: nextDay(last) }]),
  }
}

/** The first of the others, which the address keeps part by part. */
function useFirstOther(shown: Shown): Pick<OtherMoment, 'choose' | 'chosen'> {
  const [keptDay, keepDay] = useAddressValue('with')
  const [keptScenario, keepScenario] = useAddressValue('withScenario')
  const [keptRevision, keepRevision] = useAddressValue('withRevision')
  const isDay = typeof keptDay === 'string' && isDate(keptDay)
  const scenario = readScenario(keptScenario)
  return {
    chosen: {
      day: isDay ? keptDay : nextDay({ day: shown.asOf, scenario }),
      scenario,
      revision: typeof keptRevision === 'number' ? readRevision(String(keptRevision)) : null,
    },
    choose: (next) => {
      if (next.day !== undefined) keepDay(next.day)
      if ('scenario' in next) {
        const isShown = next.scenario === shown.scenario
        keepScenario(isShown ? undefined : scenarioText(next.scenario))
      }
      if (next.revision !== undefined) keepRevision(next.revision ?? undefined)
    },
  }
}

/** The day of the moment after one; the scenario is undefined where it is the one shown. */
function nextDay({ day, scenario }: Pick<ChosenMoment, 'day' | 'scenario'>): string {
  return scenario === undefined ? monthsLater(day, MONTHS_AHEAD) : day
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
