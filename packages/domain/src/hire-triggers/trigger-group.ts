/** What a hire trigger is about: a team, a segment, or the whole organization. */
export const TRIGGER_GROUPINGS = ['TEAM', 'SEGMENT', 'ORGANIZATION'] as const

/** One way in which triggers are grouped. */
export type TriggerGrouping = (typeof TRIGGER_GROUPINGS)[number]

/** One group of hire triggers. */
export interface TriggerGroup {
  readonly by: TriggerGrouping
  /** Id of the team or organization, or the segment. */
  readonly key: string
  /** The name as people gave it; of a segment its code. */
  readonly name: string
}
