import { isDate } from '@/forms/form-text'

/** What the address says of a moment when it is of what is live. */
const LIVE = 'live'
const LARGEST_REVISION = 2 ** 31 - 1

/** A moment that is compared, as somebody chose it. */
export interface ChosenMoment {
  readonly day: string
  /** The scenario or draft, by its opaque id; null for what is live, undefined for the one that is shown. */
  readonly scenario: string | null | undefined
  /** Null for the latest one. */
  readonly revision: number | null
}

/** A moment as one text for the address: its day, scenario and revision. */
export function momentText({ day, scenario, revision }: ChosenMoment): string {
  return [day, scenarioText(scenario) ?? '', revision ?? ''].join('~')
}

/** The moment that a text of the address names; null for what is none. */
export function readMoment(text: unknown): ChosenMoment | null {
  if (typeof text !== 'string') return null
  const [day = '', scenario = '', revision = ''] = text.split('~')
  if (!isDate(day)) return null
  return {
    day,
    scenario: readScenario(scenario === '' ? undefined : scenario),
    revision: readRevision(revision),
  }
}

/** What the address says of a scenario; undefined, nothing, of the one that is shown. */
export function scenarioText(scenario: string | null | undefined): string | undefined {
  return scenario === null ? LIVE : scenario
}

/** The scenario that the address keeps: null for what is live, undefined for the one that is shown. */
export function readScenario(kept: unknown): string | null | undefined {
  if (typeof kept !== 'string') return undefined
  return kept === LIVE ? null : kept
}

/** The revision that is typed; null, the latest one, while that is none. */
export function readRevision(text: string): number | null {
  const revision = Number(text)
  return Number.isInteger(revision) && revision >= 1 && revision <= LARGEST_REVISION
    ? revision
    : null
}
